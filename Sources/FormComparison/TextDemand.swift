import CodeGeneration
import FormValidation

/// One thing that is required of a text.
enum TextDemand: Hashable {
    /// At least so many characters.
    case minLength(Int)
    /// At most so many characters.
    case maxLength(Int)
    /// A format.
    case format(FormValidation.TextFormat)
    /// A match of an expression.
    case pattern(String)
    /// One of these texts.
    case among([ExactText])

    /// Whether a text keeps to it.
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
    /// What is required, thing by thing.
    var demands: [TextDemand] {
        var demands: [TextDemand] = []
        if minLength > 0 { demands.append(.minLength(minLength)) }
        if let maxLength { demands.append(.maxLength(maxLength)) }
        if let format { demands.append(.format(format)) }
        if let pattern { demands.append(.pattern(pattern)) }
        return demands
    }
}
