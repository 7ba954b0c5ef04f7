import CodeGeneration
import FormModel
import FormPreview

/// An explanation of where the facts about a form or field come from.
package struct Explanation: Sendable {
    /// Why nothing could be explained.
    package struct Unknown: Error, Hashable, Sendable {
        /// What was not found, with a suggestion.
        package var message: String
    }

    private let catalog: FormCatalog
    private let form: Form
    private let field: Field?
    private let enforcements: [String: Enforcement]
    private let unknownNames: UnknownNamesText?

    /// Looks up `<provider>/<form>` or `<provider>/<form>.<key>`; a field may also be named by its label.
    ///
    /// - Throws: if the form or field does not exist.
    package init(
        of name: String, in plan: CatalogPlan
    ) throws(Unknown) {
        let catalog = plan.catalog.catalog
        self.catalog = catalog
        let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let formID = parts.first ?? ""
        let namesakes = catalog.providers.flatMap(\.forms).filter { $0.slug == formID }
        guard let form = catalog.form(id: formID) ?? (namesakes.count == 1 ? namesakes.first : nil) else {
            let ids = catalog.providers.flatMap { $0.forms.map(\.id) }
            throw Unknown(message: Self.noForm(formID, among: ids))
        }
        self.form = form
        enforcements = plan.enforcements(ofForm: form.id)
        unknownNames = plan.form(id: form.id).map(UnknownNamesText.init)
        guard parts.count == 2 else {
            field = nil
            return
        }
        let key = parts[1]
        guard let field = form.fields.first(where: { $0.key == key || $0.label == key }) else {
            let keys = form.fields.map(\.key)
            let suggestion = Suggestion.clause(for: key, among: keys)
            throw Unknown(
                message: "the form '\(formID)' has no field '\(key)'"
                    + (suggestion.isEmpty ? KnownForms.list(keys, atMost: Self.mostKeys) : suggestion))
        }
        self.field = field
    }

    /// The maximum number of keys that a message lists.
    private static let mostKeys = 20

    /// The message about a form that does not exist. A name without a slash may also be meant as the name of something
    /// else that can be explained.
    private static func noForm(_ id: String, among ids: [String]) -> String {
        guard let first = ids.first else { return "there is no form '\(id)'; the docs have no forms" }
        let clause = KnownForms.clause(for: id, among: ids)
        guard !id.contains("/"), clause == KnownForms.list(ids) else {
            return "there is no form '\(id)'\(clause)"
        }
        return
            "there is no form or rule '\(id)'; expected a form such as '\(first)', a field (FORM.FIELD), a line (PAGE:LINE) or a rule; "
            + "'formwright list' lists the forms, and 'formwright explain rules' the rules"
    }

    /// The explanation as text.
    package var text: String { field.map(text) ?? formText }

    // MARK: Forms

    private var formText: String {
        var text = "\(form.id): \(quote(form.title))\n"
        text += "  described by \(form.pages.map { TerminalText.neutralised($0) }.joined(separator: ", "))\n"
        if !form.navigation.isEmpty {
            text += "  reached through \(form.navigation.map(quote).joined(separator: " > "))\n"
        }
        if let submit = form.submit { text += "  submitted by \(quote(submit))\n" }
        text += excerpt(form.source, indentation: "  ")
        text += unknownNamesText
        var rest = form.fields[...]
        for group in form.groups {
            let members = Set(group.fields)
            text += "\n\(quote(group.title)):\n"
            for field in rest where members.contains(field.key) { text += brief(field) }
            rest = rest.filter { !members.contains($0.key) }[...]
        }
        if !rest.isEmpty, !form.groups.isEmpty {
            text += "\nin no group:\n"
        } else if !rest.isEmpty {
            text += "\n"
        }
        for field in rest { text += brief(field) }
        return text
    }

    /// Why the form accepts or rejects unknown names, and the lines that make it reject them.
    private var unknownNamesText: String {
        guard let unknownNames else { return "" }
        var text = "  \(TerminalText.neutralised(unknownNames.sentence))\n"
        for place in unknownNames.places {
            text += excerpt(place.source, indentation: "    ")
            guard let line = place.line else { continue }
            text +=
                "      if this is not a field, add this line before the form's fields: \(TerminalText.neutralised(line))\n"
        }
        if let setting = unknownNames.setting {
            text +=
                "    to reject unknown names in all forms, add this line to the configuration: \(setting)\n"
        }
        return text
    }

    private func brief(_ field: Field) -> String {
        let presence = field.presence == .unstated ? "presence unstated" : field.presence.rawValue
        var facts = [field.type.rawValue, presence]
        if field.secret { facts.append("secret") }
        if let format = field.format { facts.append(format.rawValue) }
        if !field.secret, let value = field.defaultValue { facts.append("default \(quote(value))") }
        if !field.secret, !field.options.isEmpty {
            facts.append("one of \(field.options.map { quote($0.value) }.joined(separator: ", "))")
        }
        return "  \(field.key): \(facts.joined(separator: ", ")); enforced: \(Self.list(enforced(field)))\n"
    }

    private func enforced(_ field: Field) -> FacetSet { enforcements[field.key]?.facets ?? [] }

    private static func list(_ facets: FacetSet) -> String {
        let names = Facet.allCases.filter(facets.contains).map(\.rawValue)
        return names.isEmpty ? "nothing" : names.joined(separator: ", ")
    }

    // MARK: Fields

    private func text(_ field: Field) -> String {
        var text = "\(form.id).\(field.key): \(quote(field.label))\n"
        let via =
            switch field.via {
            case .table: "a row of a table"
            case .list: "an item of a list"
            case .steps: "a sentence of the procedure"
            }
        text += "  named by \(via)\n"
        var rules: [String] = []
        for piece in field.evidence where piece.fact == .field {
            let origin = Self.origin(of: piece)
            if !rules.contains(origin) { rules.append(origin) }
        }
        for rule in rules { text += "  \(rule)\n" }
        text += excerpt(field.source, indentation: "  ")
        for fact in Explanation.facts(of: field, enforced: enforced(field)) {
            text += "\n\(fact.name): \(fact.value)\n"
            if let enforcement = enforcements[field.key], let facet = fact.facet {
                text += EnforcementText.line(facet, of: field, enforcement)
            }
            let evidence = field.evidence.filter { $0.fact == fact.fact }
            for piece in evidence {
                text += "  \(Self.origin(of: piece))\n"
                text += excerpt(piece.range, indentation: "  ")
            }
            if evidence.isEmpty { text += "  \(fact.reason)\n" }
        }
        return text
    }

    /// What a fact is based on: a rule, or an answer in `formwright review`.
    private static func origin(of piece: Evidence) -> String {
        AnswersFile.isAnswer(piece) ? "by an answer" : "by the rule \(TerminalText.neutralised(piece.rule))"
    }

    /// A fact to show, with the reason that is printed if no words on the page are evidence for it.
    private struct ShownFact {
        /// The fact as used in evidence; nil if there is no evidence.
        var fact: Fact?
        var name: String
        var value: String
        var reason: String

        /// The schema facet that follows from the fact; nil if there is none.
        var facet: Facet? {
            switch fact {
            case .type: .type
            case .presence: .required
            case .when: .when
            case .options: .options
            case .format: .format
            case .limits: .limits
            default: nil
            }
        }

        init(_ fact: Fact, named name: String? = nil, value: String, reason: String) {
            self.init(name ?? fact.rawValue, of: fact, value: value, reason: reason)
        }

        init(_ name: String, of fact: Fact? = nil, value: String, reason: String) {
            self.fact = fact
            self.name = name
            self.value = value
            self.reason = reason
        }
    }

    private static func facts(of field: Field, enforced: FacetSet) -> [ShownFact] {
        let stated = "stated by the page or the configuration"
        var facts = [
            ShownFact(
                .type, value: field.type.rawValue, reason: "nothing on the page indicates a different type"),
            ShownFact(.presence, value: field.presence.rawValue, reason: "the page does not say"),
        ]
        if let when = field.when {
            facts.append(
                ShownFact(.when, value: "\(when.field) is \(quote(when.equals))", reason: stated))
        }
        facts.append(
            ShownFact(
                "enforced",
                value: Self.list(enforced),
                reason: "follows from the facts, their confidence, and the configuration"))
        facts.append(
            ShownFact(
                .secret, value: field.secret ? "true" : "false",
                reason: "no word in the label or description indicates a secret"))
        if !field.secret, !field.options.isEmpty {
            facts.append(
                ShownFact(
                    .options,
                    value: field.options.map { option in
                        quote(option.value) + (option.label.map { " (\(quote($0)))" } ?? "")
                    }.joined(separator: ", "), reason: stated))
        }
        if !field.secret, let value = field.defaultValue {
            facts.append(ShownFact(.default, value: quote(value), reason: stated))
        }
        if let format = field.format {
            facts.append(ShownFact(.format, value: format.rawValue, reason: stated))
        }
        if !field.secret, !field.examples.isEmpty {
            facts.append(
                ShownFact(
                    .examples, value: field.examples.map(quote).joined(separator: ", "), reason: stated
                ))
        }
        let limits: [(String, String?)] = [
            ("minimum", field.limits.minimum.map(number)), ("maximum", field.limits.maximum.map(number)),
            ("minLength", field.limits.minLength.map(String.init)),
            ("maxLength", field.limits.maxLength.map(String.init)),
            ("pattern", field.limits.pattern.map(quote)),
        ]
        for case (let name, let value?) in limits {
            facts.append(ShownFact(.limits, named: name, value: value, reason: stated))
        }
        // The name of the field is shown with its place. Other facts with a rule are shown even if they no
        // longer have a value.
        let hidden: Set<Fact> = field.secret ? [.field, .default, .examples, .options] : [.field]
        for piece in field.evidence
        where !hidden.contains(piece.fact) && !facts.contains(where: { $0.fact == piece.fact }) {
            let value =
                switch piece.fact {
                case .label: quote(field.label)
                case .key: field.key
                default: "none"
                }
            facts.append(ShownFact(piece.fact, value: value, reason: stated))
        }
        return facts
    }

    private static func number(_ value: Double) -> String {
        Int(exactly: value).map(String.init) ?? String(value)
    }

    private func excerpt(_ range: SourceRange, indentation: String) -> String {
        guard let source = catalog.sources[range.file] else { return "" }
        let location = source.location(at: range.offsets.lowerBound)
        var text =
            "\(indentation)\(TerminalText.neutralised(source.path)):\(location.line):\(location.column)\n"
        if let excerpt = SourceExcerpt(range, in: source) {
            text += "\(indentation)  \(excerpt.line)\n\(indentation)  \(excerpt.underline)\n"
        }
        return text
    }
}

/// Text from the page in quotation marks, in a form that is safe to print.
private func quote(_ text: String) -> String { "'\(TerminalText.neutralised(text))'" }
