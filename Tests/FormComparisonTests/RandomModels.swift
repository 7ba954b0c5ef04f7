import CodeGeneration
import FormInputs
import FormModel
import TestTools

/// Generates random forms, and random versions of them.
struct RandomModels {
    private var generator: SplitMix64

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    private static let keys = ["alpha", "beta", "gamma", "delta", "epsilon"]
    private static let patterns = [
        "^[a-z]+$", "^[a-z0-9-]{2,8}$", "^[^ ]*$", "^(on|off)$", "[0-9]", "^[a-f]{3}$", "^x", "é$",
    ]

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &generator)]
    }

    private mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &generator) < percent
    }

    private mutating func limits() -> Limits {
        var limits = Limits()
        if chance(30) { limits.minimum = pick([-3, 0, 1, 1.5, 10, 9_007_199_254_740_991]) }
        if chance(30) { limits.maximum = pick([-4, 0, 1, 2.5, 99, 65535]) }
        if chance(25) { limits.minLength = pick([0, 1, 2, 3, 5]) }
        if chance(25) { limits.maxLength = pick([0, 1, 3, 4, 8]) }
        if chance(25) { limits.pattern = pick(Self.patterns) }
        return limits
    }

    /// Whether a fact is certain enough to be enforced.
    private mutating func confidence() -> Confidence { Confidence(perMille: chance(80) ? 1000 : 0) }

    private mutating func field(_ key: String) -> Field {
        var options: [FieldOption] = []
        for value in ["on", "off", "a", "b", "", "1"] where chance(50) {
            options.append(FieldOption(value: value, label: chance(20) ? "The \(value)" : nil))
        }
        var when: Condition?
        if chance(40) {
            when = Condition(field: pick(Self.keys), equals: pick(["on", "off", "a", "1", "3", "true", ""]))
        }
        var field = Field(
            key: key, label: chance(80) ? key : pick(["One", "Two"]), via: .table,
            type: pick(FieldType.allCases),
            presence: pick(Presence.allCases), when: when, isOrdered: chance(30), secret: chance(10),
            options: options, hasOnlyStatedOptions: chance(50),
            defaultValue: chance(15) ? pick(["on", "a", "1", "true"]) : nil,
            format: chance(25) ? pick(FieldFormat.allCases) : nil, limits: limits(),
            source: SourceRange(file: "page.md", offsets: 0..<1))
        for fact in [Fact.type, .options, .format, .limits, .presence, .when] {
            field.confidence[fact] = confidence()
        }
        return field
    }

    /// A form with a few fields.
    private mutating func form(_ id: String) -> Form {
        var fields: [Field] = []
        for key in Self.keys where chance(65) { fields.append(field(key)) }
        var form = Sample.form(fields, id: id)
        form.isComplete = chance(60)
        return form
    }

    /// Another version of a form, in which some fields are changed, removed, added or moved.
    private mutating func version(of form: Form) -> Form {
        var form = form
        if chance(15) { form.isComplete.toggle() }
        for index in form.fields.indices.reversed() where chance(35) {
            let other = field(form.fields[index].key)
            switch Int.random(in: 0..<9, using: &generator) {
            case 0: form.fields.remove(at: index)
            case 1: form.fields[index] = other
            case 2: form.fields[index].presence = other.presence
            case 3: form.fields[index].limits = other.limits
            case 4: form.fields[index].options = other.options
            case 5: form.fields[index].type = other.type
            case 6: (form.fields[index].when, form.fields[index].presence) = (other.when, .conditional)
            case 7: form.fields[index].confidence = other.confidence
            default: form.fields[index].format = other.format
            }
        }
        for key in Self.keys where chance(15) && !form.fields.contains(where: { $0.key == key }) {
            form.fields.insert(field(key), at: 0)
        }
        return form
    }

    private mutating func policy() -> EnforcementPolicy {
        EnforcementPolicy(
            unstatedPresence: pick(EnforcementPolicy.UnstatedPresence.allCases),
            unknownKeys: pick(EnforcementPolicy.UnknownKeys.allCases))
    }

    /// Two models, each as a generated file.
    mutating func pair() throws -> (old: String, new: String) {
        let old = (0..<2).map { form("acme/\(["first", "second"][$0])") }
        var new = old.filter { _ in !chance(5) }.map { version(of: $0) }
        if chance(10) { new.append(form("acme/third")) }
        let policy = policy()
        let other = chance(20) ? self.policy() : policy
        return (try Sample.file(old, policy: policy), try Sample.file(new, policy: other))
    }
}
