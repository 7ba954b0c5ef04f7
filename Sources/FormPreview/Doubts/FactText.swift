import CodeGeneration
import FormModel

/// Writes the facts of a field in words.
enum FactText {
    /// The values of a fact.
    static func values(of fact: Fact, in field: Field) -> [String] {
        switch fact {
        case .field: ["true"]
        case .label: [field.label]
        case .key: [field.key]
        case .type: [field.type.rawValue]
        case .presence: [field.presence.rawValue]
        case .demand: []
        case .when: field.when.map { ["\($0.field)=\($0.equals)"] } ?? []
        case .secret: [field.secret ? "true" : "false"]
        case .options: field.secret ? [] : field.options.map(\.value)
        case .default: field.secret ? [] : field.defaultValue.map { [$0] } ?? []
        case .format: field.format.map { [$0.rawValue] } ?? []
        case .examples: field.secret ? [] : field.examples
        case .limits: limits(field.limits)
        }
    }

    /// The limits in the syntax of directives, such as `minimum=1`.
    private static func limits(_ limits: Limits) -> [String] {
        func number(_ value: Double) -> String { JSONRenderer.line(.number(value)) }
        return [
            limits.minimum.map { "minimum=\(number($0))" }, limits.maximum.map { "maximum=\(number($0))" },
            limits.minLength.map { "min-length=\($0)" }, limits.maxLength.map { "max-length=\($0)" },
            limits.pattern.map { "pattern=\($0)" },
        ].compactMap(\.self)
    }
}
