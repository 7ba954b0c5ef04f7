import CodeGeneration
import FormModel

/// Writes a form with real controls and, below each control, the facts about its field.
struct FormView {
    /// The form.
    let plan: FormPlan
    /// The facts about the form's fields.
    let facts: [FieldFacts]
    /// The words on which these facts are based.
    let words: ShownWords
    /// The mask for secrets.
    let mask: SecretMask
    /// The sources of the pages.
    let sources: SourceMap
    /// The doubts.
    let doubts: [Doubt]
    /// The numbers of the doubts, by field.
    private let doubtNumbers: [Int: [Int]]
    /// The numbers of the groups, by the keys of their fields.
    private let groups: [String: Int]
    /// The labels of the fields, by key.
    private let labels: [String: String]

    init(
        plan: FormPlan, facts: [FieldFacts], words: ShownWords, mask: SecretMask, sources: SourceMap,
        doubts: [Doubt]
    ) {
        self.plan = plan
        self.facts = facts
        self.words = words
        self.mask = mask
        self.sources = sources
        self.doubts = doubts
        doubtNumbers = Dictionary(grouping: doubts.indices, by: { doubts[$0].field })
        groups = Dictionary(
            plan.form.groups.enumerated().flatMap { number, group in group.fields.map { ($0, number) } },
            uniquingKeysWith: { first, _ in first })
        labels = Dictionary(
            plan.form.fields.map { ($0.key, $0.label) }, uniquingKeysWith: { first, _ in first })
    }

    func write(to html: inout HTML) {
        // With the method `dialog`, the browser validates the controls but sends nothing.
        html.element(
            .form, [.id(.part(.form)), .keyword(.method, "dialog"), .keyword(.autocomplete, "off")]
        ) { html in
            html.newLine()
            var number = 0
            while number < plan.fields.count {
                let group = group(of: number)
                var end = number + 1
                while end < plan.fields.count, self.group(of: end) == group { end += 1 }
                if let group {
                    html.element(.fieldset, [.style("group")]) { html in
                        html.element(.legend, text: plan.form.groups[group].title)
                        for index in number..<end { write(index, to: &html) }
                    }
                } else {
                    for index in number..<end { write(index, to: &html) }
                }
                number = end
            }
            html.element(.button, [.keyword(.type, "submit")], text: plan.form.submit ?? "Check")
        }
    }

    private func group(of number: Int) -> Int? { groups[plan.fields[number].field.key] }

    private func write(_ number: Int, to html: inout HTML) {
        let field = plan.fields[number]
        html.element(.div, [.style("field"), .id(.field(number))]) { html in
            ControlWriter(plan: field, number: number, help: help(for: number)).write(to: &html)
            write(facts[number], of: number, to: &html)
        }
        html.newLine()
    }

    // MARK: Help

    private func help(for number: Int) -> [String] {
        let field = plan.fields[number]
        var help: [String] = []
        if !field.field.description.isEmpty { help.append(mask.masked(field.field.description)) }
        if let hint = Control(field).hint { help.append(hint) }
        if let when = field.field.when {
            help.append("Needed if \(labels[when.field] ?? when.field) is \(mask.masked(when.equals)).")
        }
        if [.reference, .multipleReference].contains(field.field.type) {
            help.append("Choose an entry that exists in the product.")
        }
        return help
    }

    // MARK: Facts

    private func write(_ facts: FieldFacts, of number: Int, to html: inout HTML) {
        let label = plan.fields[number].field.label
        html.element(.details, [.style("facts")]) { html in
            html.element(.summary) { html in
                html.element(.span, [.style("unseen")], text: "Facts about \(label): ")
                html.text(facts.summary)
            }
            html.element(.dl) { html in
                for entry in facts.entries {
                    html.element(.dt, text: entry.fact == .field ? "a field" : entry.fact.rawValue)
                    html.element(.dd) { html in write(entry, to: &html) }
                }
                html.element(.dt, text: "enforced")
                html.element(.dd, text: facts.enforced)
            }
        }
        for index in doubtNumbers[number] ?? [] {
            let doubt = doubts[index]
            html.element(.p, [.style("unsure")]) { html in
                html.element(.a, [.link(.part(.doubt(index)))]) { html in
                    html.element(.span, [.style("unseen")], text: "\(label): ")
                    html.text("uncertain: \(doubt.fact == .field ? "whether it is a field" : doubt.name)")
                }
            }
        }
    }

    private func write(_ entry: FieldFacts.Entry, to html: inout HTML) {
        html.text(mask.masked(entry.value))
        html.text(" ")
        html.element(.span, [.style("sure")], text: ConfidenceText.long(entry.confidence))
        var seen: Set<ElementID> = []
        for piece in entry.evidence {
            html.text(" ")
            if let id = words.id(of: piece.range, in: sources), seen.insert(id).inserted {
                html.element(.a, [.link(.part(id))], text: piece.rule)
            } else {
                html.element(.span, [.style("rule")], text: piece.rule)
            }
        }
    }
}
