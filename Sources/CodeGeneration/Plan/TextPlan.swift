import FormModel
import FormValidation

/// What a text must be, with every limit resolved.
package struct TextPlan {
    /// The minimum number of characters; 0 if there is none.
    package var minLength = 0
    /// The maximum number of characters.
    package var maxLength: Int?
    /// What the text is.
    package var format: FormValidation.TextFormat?
    /// The stated expression, in a form that every engine reads alike.
    package var pattern: String?

    /// Any text.
    package init() {}

    /// Resolves what is enforced about a field with one text.
    init(_ field: Field, _ enforcement: Enforcement) {
        if enforcement.facets.contains(.format) { format = Self.format(of: field) }
        // A required text must not be empty.
        if format == nil, enforcement.facets.contains(.required), field.type != .file { minLength = 1 }
        guard enforcement.facets.contains(.limits) else { return }
        let stated = field.limits
        let least = max(minLength, stated.minLength ?? 0)
        let greatest = stated.maxLength.flatMap { $0 >= 0 ? $0 : nil }
        // Limits that contradict each other are a mistake on the page: neither can be kept.
        if greatest.map({ least <= $0 }) ?? true {
            minLength = least
            maxLength = greatest
        }
        if let source = stated.pattern { pattern = Self.portable(source) }
    }

    /// A stated expression if it can be matched in linear time, and alike by every engine; else nil.
    private static func portable(_ source: String) -> String? {
        guard let syntax = try? PatternParser.parse(source), let portable = syntax.portableSource(),
            (try? Pattern(portable)) != nil
        else { return nil }
        return portable
    }

    private static func format(of field: Field) -> FormValidation.TextFormat? {
        switch field.type {
        case .url: return .url
        case .email: return .email
        case .date: return .date
        case .text:
            switch field.format {
            case .hostname: return .hostname
            case .ip: return .ip
            case .cidr: return .cidr
            case .uuid: return .uuid
            case .arn: return .arn
            case .duration: return .duration
            case .cron: return .cron
            case nil: return nil
            }
        default: return nil
        }
    }
}
