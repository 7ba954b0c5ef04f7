import CodeGeneration
import FormValidation

/// A requirement on a string.
enum TextDemand: Hashable {
    /// A minimum number of characters.
    case minLength(Int)
    /// A maximum number of characters.
    case maxLength(Int)
    /// A format.
    case format(FormValidation.TextFormat)
    /// A regular expression that the string matches.
    case pattern(String)
    /// One of several strings.
    case among([ExactText])

    /// Whether the given string meets the requirement.
    func accepts(_ text: String) -> Bool {
        switch self {
        case .minLength(let length): text.unicodeScalars.count >= length
        case .maxLength(let length): text.unicodeScalars.count <= length
        case .format(let format): format.matches(text)
        case .pattern(let source):
            ((try? Pattern(source))?.matches(text) ?? false) && text.utf8.last != 0x0A
        case .among(let texts): texts.contains(ExactText(text))
        }
    }
}

extension TextPlan {
    /// The individual requirements of the plan.
    var demands: [TextDemand] {
        var demands: [TextDemand] = []
        if minLength > 0 { demands.append(.minLength(minLength)) }
        if let maxLength { demands.append(.maxLength(maxLength)) }
        if let format { demands.append(.format(format)) }
        if let pattern { demands.append(.pattern(pattern)) }
        return demands
    }
}
