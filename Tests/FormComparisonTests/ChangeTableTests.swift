import CodeGeneration
import FormModel
import JSONSchemaValidation
import Testing

@testable import FormComparison

/// A change of a page and its effect.
struct SingleChange: CustomTestStringConvertible, Sendable {
    var name: String
    var old: [Form]
    var new: [Form]
    var oldPolicy = EnforcementPolicy()
    var newPolicy = EnforcementPolicy()
    /// For each change: its rule, its classes for senders and for readers, and the next version.
    var expected: [String]

    var testDescription: String { name }

    init(
        _ name: String, _ old: [Field], _ new: [Field], oldPolicy: EnforcementPolicy = EnforcementPolicy(),
        newPolicy: EnforcementPolicy = EnforcementPolicy(), _ expected: String...
    ) {
        self.name = name
        self.old = [Sample.form(old)]
        self.new = [Sample.form(new)]
        self.oldPolicy = oldPolicy
        self.newPolicy = newPolicy
        self.expected = expected
    }

    init(forms name: String, _ old: [Form], _ new: [Form], _ expected: String...) {
        self.name = name
        self.old = old
        self.new = new
        self.expected = expected
    }
}

@Suite("Single changes")
struct ChangeTableTests {
    private static func f(
        _ type: FieldType = .text, key: String = "name", label: String? = nil, presence: Presence = .optional,
        when: Condition? = nil, secret: Bool = false, description: String = "", options: [String] = [],
        labels: [String: String] = [:], isClosed: Bool = true, defaultValue: String? = nil,
        format: FieldFormat? = nil, examples: [String] = [], limits: Limits = Limits(),
        file: String = "page.md", isSure: Bool = true
    ) -> Field {
        Sample.field(
            key, type, label: label, presence: presence, when: when, secret: secret, description: description,
            options: options, labels: labels, isClosed: isClosed, defaultValue: defaultValue, format: format,
            examples: examples, limits: limits, file: file, isSure: isSure)
    }

    private static let open = EnforcementPolicy(unknownKeys: .accept)
    private static let other = f(key: "other")
    private static let mode = f(.choice, key: "mode", options: ["fast", "slow"])
    private static func asked(when value: String) -> Field {
        f(presence: .conditional, when: Condition(field: "mode", equals: value))
    }

    static let table: [SingleChange] = [
        // Forms.
        SingleChange(
            forms: "a form is added", [], [Sample.form([f()])], "added-form compatible compatible minor"),
        SingleChange(
            forms: "a form is removed", [Sample.form([f()])], [], "removed-form breaking compatible major"),
        SingleChange(
            forms: "a form has another id", [Sample.form([f()])], [Sample.form([f()], id: "acme/user")],
            "changed-form-id breaking compatible major"),
        SingleChange(
            forms: "a form is on another page", [Sample.form([f()])],
            [Sample.form([f(file: "new.md")], page: "new.md")], "moved-form neutral neutral patch"),
        SingleChange(
            forms: "a form has another title", [Sample.form([f()])],
            [Sample.form([f()], title: "Your account")],
            "reworded-form neutral neutral patch"),
        SingleChange(
            forms: "a form has other menus", [Sample.form([f()])],
            [Sample.form([f()], navigation: ["Settings"])],
            "reworded-form neutral neutral patch"),
        SingleChange(
            forms: "a form has another button", [Sample.form([f()], submit: "OK")],
            [Sample.form([f()], submit: "Save")], "reworded-form neutral neutral patch"),
        SingleChange(
            "unknown names are refused", [f()], [f()], oldPolicy: open,
            "changed-unknown-keys compatible compatible minor"),
        SingleChange(
            "unknown names are accepted", [f()], [f()], newPolicy: open,
            "changed-unknown-keys compatible compatible minor"),
        // Fields.
        SingleChange(
            "an optional field is added", [f()], [f(), other], "added-field compatible compatible minor"),
        SingleChange(
            "an optional field is added to an open form", [f()], [f(), other], oldPolicy: open,
            newPolicy: open,
            "added-field compatible compatible minor"),
        SingleChange(
            "a required field is added", [f()], [f(), f(key: "other", presence: .required)],
            "added-demanded-field breaking compatible major"),
        SingleChange(
            "a required toggle is added", [f()], [f(), f(.boolean, key: "other", presence: .required)],
            "added-demanded-field breaking compatible major"),
        SingleChange(
            "a field is added that an old field demands", [mode], [mode, asked(when: "fast")],
            "added-demanded-field breaking compatible major"),
        SingleChange(
            "a field is added that a new field demands", [f()],
            [
                f(), mode,
                f(key: "extra", presence: .conditional, when: Condition(field: "mode", equals: "fast")),
            ],
            "added-field compatible compatible minor", "added-demanded-field compatible compatible minor"),
        SingleChange(
            "a field is removed", [f(), other], [f()], "removed-field breaking compatible major"),
        SingleChange(
            "a field of an open form is removed", [f(), other], [f()], oldPolicy: open, newPolicy: open,
            "removed-field compatible breaking major"),
        SingleChange(
            "a required field is removed", [f(), f(key: "other", presence: .required)], [f()],
            "removed-field breaking breaking major"),
        SingleChange(
            "a field has another key", [f(label: "Name")], [f(key: "title", label: "Name")],
            "changed-key breaking compatible major"),
        SingleChange(
            "a required field of an open form has another key", [f(label: "Name", presence: .required)],
            [f(key: "title", label: "Name", presence: .required)], oldPolicy: open, newPolicy: open,
            "changed-key breaking breaking major"),
        SingleChange(
            "a label is in other words", [f(label: "Name")], [f(label: "The name")],
            "reworded-field neutral neutral patch"),
        SingleChange(
            "a description is in other words", [f(description: "A")], [f(description: "B")],
            "reworded-field neutral neutral patch"),
        SingleChange(
            "examples are others", [f(examples: ["a"])], [f(examples: ["b"])],
            "reworded-field neutral neutral patch"),
        SingleChange(
            forms: "a field is in another group", [Sample.form([f()])],
            [Sample.form([f()], groups: [FieldGroup(title: "Basics", fields: ["name"])])],
            "moved-field neutral neutral patch"),
        SingleChange(
            "a field is described in a partial", [f()], [f(file: "_part.md")],
            "moved-field neutral neutral patch"),
        SingleChange(
            "fields are in a different order", [f(), other], [other, f()], "moved-field neutral neutral patch"
        ),
        // Presence.
        SingleChange(
            "an optional field is required", [f()], [f(presence: .required)],
            "changed-demand breaking compatible major"),
        SingleChange(
            "a required field is optional", [f(presence: .required)], [f()],
            "changed-demand compatible breaking minor"),
        SingleChange(
            "a number is required", [f(.integer)], [f(.integer, presence: .required)],
            "changed-demand breaking compatible major"),
        SingleChange(
            "a number is optional", [f(.integer, presence: .required)], [f(.integer)],
            "changed-demand compatible breaking minor"),
        SingleChange(
            "a field is no longer said to be optional", [f()], [f(presence: .unstated)],
            "changed-presence neutral neutral patch"),
        SingleChange(
            "a field is said to be optional", [f(presence: .unstated)], [f()],
            "changed-presence neutral neutral patch"),
        SingleChange(
            "the policy demands what is unstated", [f(presence: .unstated)], [f(presence: .unstated)],
            newPolicy: EnforcementPolicy(unstatedPresence: .required),
            "changed-demand breaking compatible major"),
        SingleChange(
            "the policy no longer demands what is unstated", [f(presence: .unstated)],
            [f(presence: .unstated)], oldPolicy: EnforcementPolicy(unstatedPresence: .required),
            "changed-demand compatible breaking minor"),
        // Conditions.
        SingleChange(
            "a field is demanded in a case", [mode, f(presence: .conditional)], [mode, asked(when: "fast")],
            "changed-condition breaking compatible major"),
        SingleChange(
            "a field is no longer demanded in a case", [mode, asked(when: "fast")],
            [mode, f(presence: .conditional)], "changed-condition compatible breaking minor"),
        SingleChange(
            "a field is demanded in another case", [mode, asked(when: "fast")], [mode, asked(when: "slow")],
            "changed-condition breaking breaking major"),
        SingleChange(
            "an optional field is asked for in a case", [mode, f()], [mode, asked(when: "fast")],
            "changed-presence neutral neutral patch", "changed-condition breaking compatible major"),
        SingleChange(
            "a required field is asked for in a case", [mode, f(presence: .required)],
            [mode, asked(when: "fast")],
            "changed-demand compatible breaking minor", "changed-condition neutral neutral patch"),
        // Types.
        SingleChange(
            "a text is an integer", [f()], [f(.integer)], "changed-type breaking breaking major"),
        SingleChange(
            "an integer is a number", [f(.integer)], [f(.number)],
            "changed-type compatible breaking minor"),
        SingleChange(
            "a number is an integer", [f(.number)], [f(.integer)],
            "changed-type breaking compatible major"),
        SingleChange(
            "a text has several lines", [f()], [f(.multilineText)], "changed-type neutral neutral patch"),
        SingleChange(
            "several lines are one", [f(.multilineText)], [f()], "changed-type neutral neutral patch"),
        SingleChange("a text is a URL", [f()], [f(.url)], "changed-type breaking compatible major"),
        SingleChange("a URL is a text", [f(.url)], [f()], "changed-type compatible breaking minor"),
        SingleChange(
            "an email address is a URL", [f(.email)], [f(.url)], "changed-type breaking breaking major"),
        SingleChange("a toggle is a text", [f(.boolean)], [f()], "changed-type breaking breaking major"),
        SingleChange("a text is a list", [f()], [f(.list)], "changed-type breaking breaking major"),
        SingleChange("a list is pairs", [f(.list)], [f(.keyValues)], "changed-type breaking breaking major"),
        SingleChange(
            "a reference is several", [f(.reference)], [f(.multipleReference)],
            "changed-type breaking breaking major"),
        SingleChange(
            "a choice is several", [f(.choice, options: ["a", "b"])],
            [f(.multipleChoice, options: ["a", "b"])],
            "changed-type breaking breaking major"),
        SingleChange(
            "a type is enforced", [f(isSure: false)], [f()], "changed-type breaking compatible major"),
        SingleChange(
            "a type is no longer enforced", [f()], [f(isSure: false)],
            "changed-type compatible breaking minor"),
        SingleChange(
            "a list is enforced", [f(.list, isSure: false)], [f(.list)],
            "changed-type breaking compatible major"),
        // Options.
        SingleChange(
            "a closed choice has an option more", [f(.choice, options: ["a", "b"])],
            [f(.choice, options: ["a", "b", "c"])], "added-option compatible breaking minor"),
        SingleChange(
            "a closed choice has an option less", [f(.choice, options: ["a", "b", "c"])],
            [f(.choice, options: ["a", "b"])], "removed-option breaking compatible major"),
        SingleChange(
            "an option has another value", [f(.choice, options: ["a", "b"])],
            [f(.choice, options: ["a", "c"])], "renamed-option breaking breaking major"),
        SingleChange(
            "an open choice has an option more", [f(.choice, options: ["a", "b"], isClosed: false)],
            [f(.choice, options: ["a", "b", "c"], isClosed: false)], "added-option neutral neutral patch"),
        SingleChange(
            "an open choice has an option less", [f(.choice, options: ["a", "b", "c"], isClosed: false)],
            [f(.choice, options: ["a", "b"], isClosed: false)], "removed-option neutral neutral patch"),
        SingleChange(
            "several of an option more", [f(.multipleChoice, options: ["a", "b"])],
            [f(.multipleChoice, options: ["a", "b", "c"])], "added-option compatible breaking minor"),
        SingleChange(
            "several of an option less", [f(.multipleChoice, options: ["a", "b", "c"])],
            [f(.multipleChoice, options: ["a", "b"])], "removed-option breaking compatible major"),
        SingleChange(
            "a choice is closed", [f(.choice, options: ["a", "b"], isClosed: false)],
            [f(.choice, options: ["a", "b"])], "changed-choice breaking compatible major"),
        SingleChange(
            "a choice is opened", [f(.choice, options: ["a", "b"])],
            [f(.choice, options: ["a", "b"], isClosed: false)], "changed-choice compatible breaking minor"),
        SingleChange(
            "a text is a closed choice", [f()], [f(.choice, options: ["a", "b"])],
            "changed-type neutral neutral patch", "changed-choice breaking compatible major"),
        SingleChange(
            "an option has another label", [f(.choice, options: ["a", "b"], labels: ["a": "A"])],
            [f(.choice, options: ["a", "b"], labels: ["a": "Ah"])], "reworded-option neutral neutral patch"),
        SingleChange(
            "options are in a different order", [f(.choice, options: ["a", "b"])],
            [f(.choice, options: ["b", "a"])], "reworded-option neutral neutral patch"),
        // Formats.
        SingleChange(
            "a text has a format", [f()], [f(format: .uuid)], "changed-format breaking compatible major"),
        SingleChange(
            "a text has a format no more", [f(format: .uuid)], [f()],
            "changed-format compatible breaking minor"),
        SingleChange(
            "a text has another format", [f(format: .ip)], [f(format: .cidr)],
            "changed-format breaking breaking major"),
        // Limits.
        SingleChange(
            "a minimum is new", [f(.integer)], [f(.integer, limits: Limits(minimum: 1))],
            "changed-limit breaking compatible major"),
        SingleChange(
            "a minimum is gone", [f(.integer, limits: Limits(minimum: 1))], [f(.integer)],
            "changed-limit compatible breaking minor"),
        SingleChange(
            "a minimum grows", [f(.number, limits: Limits(minimum: 1))],
            [f(.number, limits: Limits(minimum: 2))], "changed-limit breaking compatible major"),
        SingleChange(
            "a minimum shrinks", [f(.number, limits: Limits(minimum: 2))],
            [f(.number, limits: Limits(minimum: 1))], "changed-limit compatible breaking minor"),
        SingleChange(
            "a maximum shrinks", [f(.integer, limits: Limits(maximum: 9))],
            [f(.integer, limits: Limits(maximum: 8))], "changed-limit breaking compatible major"),
        SingleChange(
            "a maximum grows", [f(.integer, limits: Limits(maximum: 8))],
            [f(.integer, limits: Limits(maximum: 9))], "changed-limit compatible breaking minor"),
        SingleChange(
            "a minimum length grows", [f(limits: Limits(minLength: 2))], [f(limits: Limits(minLength: 3))],
            "changed-limit breaking compatible major"),
        SingleChange(
            "a minimum length shrinks", [f(limits: Limits(minLength: 3))], [f(limits: Limits(minLength: 2))],
            "changed-limit compatible breaking minor"),
        SingleChange(
            "a maximum length is new", [f()], [f(limits: Limits(maxLength: 5))],
            "changed-limit breaking compatible major"),
        SingleChange(
            "a maximum length is gone", [f(limits: Limits(maxLength: 5))], [f()],
            "changed-limit compatible breaking minor"),
        SingleChange(
            "a pattern is new", [f()], [f(limits: Limits(pattern: "^[a-z]+$"))],
            "changed-limit breaking compatible major"),
        SingleChange(
            "a pattern is gone", [f(limits: Limits(pattern: "^[a-z]+$"))], [f()],
            "changed-limit compatible breaking minor"),
        SingleChange(
            "a pattern is wider", [f(limits: Limits(pattern: "^[a-m]{2}$"))],
            [f(limits: Limits(pattern: "^[a-z]{2,3}$"))], "changed-limit compatible breaking minor"),
        SingleChange(
            "a pattern is in other words", [f(limits: Limits(pattern: "^[0-9]{2}$"))],
            [f(limits: Limits(pattern: "^[0-9][0-9]$"))], "changed-limit neutral neutral patch"),
        SingleChange(
            "a minimum length says what the format says", [f(format: .uuid)],
            [f(format: .uuid, limits: Limits(minLength: 36))], "changed-limit neutral neutral patch"),
        // The rest.
        SingleChange(
            "a default is new", [f()], [f(defaultValue: "a")], "changed-default compatible compatible minor"),
        SingleChange(
            "a default is another", [f(defaultValue: "a")], [f(defaultValue: "b")],
            "changed-default compatible compatible minor"),
        SingleChange(
            "a default is gone", [f(defaultValue: "a")], [f()], "changed-default compatible compatible minor"),
        SingleChange(
            "a field is secret", [f()], [f(secret: true)], "changed-secrecy neutral neutral patch"),
        SingleChange(
            "a field is no longer secret", [f(secret: true)], [f()], "changed-secrecy neutral neutral patch"),
        SingleChange("nothing changes", [mode, asked(when: "fast")], [mode, asked(when: "fast")]),
    ]

    @Test("have their rule, class and version", arguments: table)
    func single(_ change: SingleChange) throws {
        let old = try Sample.model(change.old, policy: change.oldPolicy)
        let new = try Sample.model(change.new, policy: change.newPolicy)
        let changes = ModelComparison.changes(from: old, to: new)
        #expect(
            changes.map { "\($0.rule.rawValue) \($0.senders) \($0.readers) \($0.bump)" } == change.expected,
            "\(changes.map(\.message))")
        for change in changes where change.impact == .breaking {
            try Confirmation.expect(change, old, new)
        }
    }

    @Test("cover every rule")
    func completeness() {
        let rules = Set(Self.table.flatMap(\.expected).map { String($0.prefix { $0 != " " }) })
        #expect(rules == Set(ChangeRule.allCases.map(\.rawValue)))
        #expect(Self.table.count >= 60)
    }
}

/// Confirms a witness with the schemas.
enum Confirmation {
    static func expect(_ change: Change, _ old: RecordedModel, _ new: RecordedModel) throws {
        let witness = try #require(change.witness, "\(change.message)")
        let models = witness.direction == .oldAccepts ? (old, new) : (new, old)
        let json = Array(witness.json.utf8)
        let accepting = try #require(try models.0.schema(of: witness.forms.accepting))
        #expect(accepting.isValid(json), "\(change.message): \(witness.json) is to be accepted")
        let refusing = try models.1.schema(of: witness.forms.refusing)
        #expect(refusing?.isValid(json) != true, "\(change.message): \(witness.json) is to be refused")
    }
}
