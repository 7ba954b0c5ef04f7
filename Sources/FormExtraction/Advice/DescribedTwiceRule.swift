import FormModel

/// A procedure describes a field twice, in a table and in a list or a sentence, with different facts.
enum DescribedTwiceRule: AdviceRule {
    static let name = "described-twice"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A field is described twice with contradictory facts, on one page or on two pages with the same form: required and optional, \
            two defaults, different options, limits or formats, or a switch and a text field.
            """,
        reason: """
            One of the two descriptions is out of date, and readers cannot know which one. Until you correct the page, a table takes precedence over a list, \
            and a list over a sentence.
            """,
        example: RuleDocumentation.table("| Port | The port. The default value is 80. |")
            + "\n\nIn the **Port** field, enter the port, which defaults to 8080.\n",
        counterexample: RuleDocumentation.table("| Port | The port. The default value is 80. |")
            + "\n\nIn the **Port** field, enter the port.\n")

    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        let fields = page.procedures.indices.flatMap { number in
            page.procedures[number].fields.filter { !$0.mentions.isEmpty }
        }
        return fields.flatMap { field -> [Diagnostic] in
            field.mentions.compactMap { mention -> Diagnostic? in
                let (own, other) = (page.candidate(field), page.read.candidates.all[mention.candidate])
                guard let difference = StatedFacts(mention).difference(from: StatedFacts(field.decided))
                else { return nil }
                return Diagnostic(
                    .warning, rule: name,
                    "'\(other.label.text)' is described twice with different facts: \(difference); "
                        + "correct one of the descriptions, or describe the field only once",
                    at: other.source,
                    notes: [Diagnostic.Note("the other description is here", at: own.source)])
            }
        }
    }
}

/// The facts at one place, which are compared with the facts at another place for the same field.
struct StatedFacts {
    private var type: FieldType
    private var presence: Presence
    private var options: [String]
    private var defaultValue: String?
    private var format: FieldFormat?
    private var limits: Limits

    /// The facts at a place on a page.
    init(_ decided: DecidedField) {
        type = decided.type
        presence = decided.presence
        options = decided.options.map(\.value)
        defaultValue = decided.defaultValue
        format = decided.format
        limits = decided.limits
    }

    /// The facts about a field of a form.
    init(_ field: Field) {
        type = field.type
        presence = field.presence
        options = field.options.map(\.value)
        defaultValue = field.defaultValue
        format = field.format
        limits = field.limits
    }

    /// The first fact that differs, in words, such as "it is required here, optional there"; nil if no fact
    /// differs.
    func difference(from other: StatedFacts) -> String? {
        if presence != other.presence,
            [presence, other.presence].allSatisfy({ $0 == .required || $0 == .optional })
        {
            return
                "it is \(presence.rawValue) in this description, but \(other.presence.rawValue) in the other"
        }
        if let own = defaultValue, let others = other.defaultValue, !StatedFacts.isSame(own, others) {
            return "the default is '\(own)' in this description, but '\(others)' in the other"
        }
        // A single option can be the one that a step tells the reader to select.
        if options.count > 1, other.options.count > 1 {
            let own = Set(options.map { $0.lowercased() })
            let others = Set(other.options.map { $0.lowercased() })
            if let extra = options.first(where: { !others.contains($0.lowercased()) }) {
                return "only this description has the option '\(extra)'"
            }
            if let extra = other.options.first(where: { !own.contains($0.lowercased()) }) {
                return "only the other description has the option '\(extra)'"
            }
        }
        if let own = format, let others = other.format, own != others {
            return "the format is \(own.rawValue) in this description, but \(others.rawValue) in the other"
        }
        if type != other.type, StatedFacts.exclude(type, other.type) {
            return "the type is \(type.rawValue) in this description, but \(other.type.rawValue) in the other"
        }
        return limitsDifference(from: other.limits)
    }

    private func limitsDifference(from other: Limits) -> String? {
        let numbers: [(String, Double?, Double?)] = [
            ("minimum", limits.minimum, other.minimum), ("maximum", limits.maximum, other.maximum),
            (
                "minimum number of characters", limits.minLength.map(Double.init),
                other.minLength.map(Double.init)
            ),
            (
                "maximum number of characters", limits.maxLength.map(Double.init),
                other.maxLength.map(Double.init)
            ),
        ]
        for case (let name, let own?, let others?) in numbers where own != others {
            return
                "the \(name) is \(StatedFacts.text(own)) in this description, but \(StatedFacts.text(others)) in the other"
        }
        return nil
    }

    private static func text(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        PlainText.words(left) == PlainText.words(right)
    }

    /// Whether no control can have both types. Text can be selected, and selecting can be described as
    /// entering, but a switch is neither selected nor entered.
    private static func exclude(_ left: FieldType, _ right: FieldType) -> Bool {
        func kind(_ type: FieldType) -> String? {
            switch type {
            case .boolean, .date, .email, .url: type.rawValue
            case .integer, .number: "number"
            case .reference, .multipleReference, .choice, .multipleChoice, .keyValues: "entry"
            case .file, .multilineText, .text, .list: nil
            }
        }
        guard let left = kind(left), let right = kind(right), left != right else { return false }
        // A date or number can be selected from a list.
        return left == "boolean" || right == "boolean" || left != "entry" && right != "entry"
    }
}
