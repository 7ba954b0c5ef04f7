import CodeGeneration
import FormComparison
import FormModel

/// An input that a form accepts. It contains a value for each field, taken from the page if possible, but
/// never a possible value of a secret.
struct ExampleDocument {
    /// The members, in the order of the fields.
    let members: [JSON.Member]

    /// The placeholder for a secret value.
    private static let secret = "••••••••"
    /// The placeholder for a text value that is not known.
    private static let text = "example"

    /// Creates an input; nil if the requirements cannot be met.
    init?(_ plan: FormPlan, mask: SecretMask) {
        var members: [JSON.Member] = []
        var missing: Set<Int> = []
        for (index, field) in plan.fields.enumerated() {
            if let value = Self.value(of: field, mask) {
                members.append(field.field.key, value)
            } else if field.isRequired {
                return nil
            } else {
                missing.insert(index)
            }
        }
        // A field that is missing makes no other field required, but the field itself must be present if it
        // is required.
        guard plan.conditions.allSatisfy({ !missing.contains($0.field) || missing.contains($0.subject) })
        else { return nil }
        self.members = members
    }

    /// The document, with a line for each field.
    var json: String { JSONRenderer.render(.object(members)) }

    private static func value(of plan: FieldPlan, _ mask: SecretMask) -> JSON? {
        let field = plan.field
        if let given = plan.givenDefault, !mask.hides(field.defaultValue ?? "") { return given }
        let texts = (field.secret ? [secret] : field.examples.filter { !mask.hides($0) }) + [text]
        switch plan.rule {
        case .text(let text): return texts.first(where: text.accepts).map { .string($0) } ?? plan.rule.sample
        case .choice(let options, _): return (options.first?.value).map { .string($0) }
        case .integer(let bounds): return .integer(min(max(1, bounds.lowerBound), bounds.upperBound))
        case .number(let bounds): return .number(min(max(1, bounds.lowerBound), bounds.upperBound))
        case .boolean: return .boolean(true)
        case .texts: return .strings([texts[0]])
        case .choices(let options, _): return .strings(options.prefix(1).map(\.value))
        case .pairs: return .object([.init("name", .string(field.secret ? secret : "value"))])
        case .scalar: return likely(field.type, texts[0])
        case .open:
            return field.type == .keyValues
                ? .object([.init("name", .string(field.secret ? secret : "value"))]) : .strings([texts[0]])
        }
    }

    /// A likely value for a field whose type is uncertain.
    private static func likely(_ type: FieldType, _ text: String) -> JSON {
        switch type {
        case .boolean: .boolean(true)
        case .integer, .number: .integer(1)
        default: .string(text)
        }
    }
}
