import FormModel
import FormValidation

/// A rule for a string, with all limits resolved.
package struct TextPlan {
    /// The minimum number of characters; 0 if there is none.
    package var minLength = 0
    /// The maximum number of characters; nil if there is none.
    package var maxLength: Int?
    /// The format of the string; nil if there is none.
    package var format: FormValidation.TextFormat?
    /// The regular expression that the page states, in a form that all engines interpret in the same way; nil
    /// if there is none.
    package var pattern: String?

    /// Creates a plan that accepts any string.
    package init() {}

    /// Resolves the enforcement of a field with a string value.
    init(_ field: borrowing Field, _ enforcement: Enforcement) {
        if enforcement.facets.contains(.format) { format = Self.format(of: field) }
        // A required string must not be empty.
        if format == nil, enforcement.facets.contains(.required), field.type != .file { minLength = 1 }
        guard enforcement.facets.contains(.limits) else { return }
        let stated = field.limits
        let least = max(minLength, stated.minLength ?? 0)
        let greatest = stated.maxLength.flatMap { $0 >= 0 ? $0 : nil }
        // Contradictory limits are a mistake on the page, so neither limit is enforced.
        if greatest.map({ least <= $0 }) ?? true {
            minLength = least
            maxLength = greatest
        }
        if let source = stated.pattern { pattern = Self.portable(source) }
    }

    /// The expression that the page states, if it can be matched in linear time and all engines interpret it
    /// in the same way; otherwise nil.
    private static func portable(_ source: String) -> String? {
        guard let syntax = try? PatternParser.parse(source), let portable = syntax.portableSource(),
            (try? Pattern(portable)) != nil
        else { return nil }
        return portable
    }

    private static func format(of field: borrowing Field) -> FormValidation.TextFormat? {
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
