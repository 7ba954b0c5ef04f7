import CodeGeneration
import FormModel

/// Writes the page of one form.
struct FormPage {
    /// The form.
    let plan: FormPlan
    /// The form's id.
    let id: FormID
    /// The decisions on the form's page; nil if they are unknown.
    let page: PreviewedPage?
    /// The form's JSON Schema.
    let schema: String
    /// The sources of the pages.
    let sources: SourceMap

    /// The generated file.
    func file() -> GeneratedFile {
        let form = plan.form
        let mask = SecretMask(form, samples: page?.secretSamples ?? [], sources: sources)
        let evidence = form.fields.map { FactWords.find($0, page?.candidates[$0.source]) }
        let words = ShownWords(form, MarkedWords(form, evidence, in: sources), mask: mask, in: sources)
        let doubts = Doubt.find(in: form, page?.candidates ?? [:])
        let content = PageFrame.page(title: "\(form.title) – \(form.id)", isSearchable: false) { html in
            html.element(.a, [.link(.overview)], text: "All forms")
            html.element(.span, [.keyword(.isHidden, "true")], text: "/")
            html.element(.span, text: plan.provider.title)
        } content: { html in
            writeHeading(doubts, to: &html)
            html.element(.div, [.style("columns")]) { html in
                section(.form, "The form", style: "card", to: &html) { html in
                    let facts = zip(plan.fields, evidence).map { FieldFacts($0, evidence: $1) }
                    FormView(
                        plan: plan, facts: facts, words: words, mask: mask, sources: sources, doubts: doubts
                    ).write(to: &html)
                }
                section(.words, "What the page says", style: "card words", to: &html) { html in
                    WordsView(form: form, words: words).write(to: &html)
                }
            }
            section(.doubts, "Questions", style: "card", to: &html) { html in
                DoubtsView(form: form, doubts: doubts, mask: mask, sources: sources).write(to: &html)
            }
            html.element(.div, [.style("columns")]) { html in
                section(.schema, "JSON Schema", style: "card", to: &html) { html in
                    writeUnknownNames(mask, to: &html)
                    code(mask.masked(schema), label: "JSON Schema", to: &html)
                }
                section(.example, "A valid example", style: "card", to: &html) { html in
                    if let example = ExampleDocument(plan, mask: mask) {
                        code(example.json, label: "Example", to: &html)
                    } else {
                        html.element(
                            .p,
                            text:
                                "No example is shown, because no value was found that matches the pattern of a field."
                        )
                    }
                }
            }
        }
        return GeneratedFile(path: SitePaths.form(id), content: content)
    }

    private func section(
        _ part: ElementID.Part, _ title: String, style: StaticString, to html: inout HTML,
        _ content: (inout HTML) -> Void
    ) {
        let heading = ElementID.heading(part)
        html.element(.section, [.style(style), .labelledBy([heading])]) { html in
            html.element(.h2, [.id(heading)], text: title)
            content(&html)
        }
        html.newLine()
    }

    /// Writes a code block that can be scrolled with the keyboard.
    private func code(_ text: String, label: String, to html: inout HTML) {
        html.element(
            .pre, [.keyword(.tabindex, "0"), .keyword(.role, "region"), .text(.label, label)]
        ) { html in
            html.element(.code, text: text)
        }
    }

    /// Writes why the schema accepts or rejects unknown names, and the lines that change this.
    private func writeUnknownNames(_ mask: SecretMask, to html: inout HTML) {
        let unknown = UnknownNamesText(plan)
        html.element(.p, text: "This form \(mask.masked(unknown.sentence)).")
        for place in unknown.places {
            guard let line = place.line else { continue }
            let location = sources.location(of: place.source)
            let path = sources[place.source.file]?.path ?? place.source.file
            html.element(
                .p, [.style("path")],
                text:
                    "If the place at \(path):\(location.line) is not a field, add this line before the form’s fields:"
            )
            html.element(.code, [.style("settle")], text: mask.masked(line))
        }
        if let setting = unknown.setting {
            html.element(
                .p, [.style("path")],
                text: "To reject unknown names in all forms, add this line to \(ProjectFile.configuration):")
            html.element(.code, [.style("settle")], text: setting)
        }
    }

    private func writeHeading(_ doubts: [Doubt], to html: inout HTML) {
        let form = plan.form
        html.element(.h1, text: form.title)
        html.element(.p, [.style("about")]) { html in
            html.element(.code, text: form.id)
            let place = sources.location(of: form.source)
            html.element(.span, text: "\(sources[form.source.file]?.path ?? form.source.file):\(place.line)")
            if !form.navigation.isEmpty {
                html.element(.span, text: form.navigation.joined(separator: " › "))
            }
        }
        html.element(.ul, [.style("counts")]) { html in
            let required = plan.fields.count(where: \.isRequired)
            html.element(.li, text: CountText.count(plan.fields.count, "field"))
            html.element(.li, text: "\(required) required")
            html.element(.li) { html in
                html.element(
                    .a, [.link(.part(.heading(.doubts)))], text: CountText.count(doubts.count, "question"))
            }
            html.element(.li) { html in
                html.text("lowest confidence ")
                let least = form.fields.map(\.confidence.lowest).min() ?? .certain
                ConfidenceText.write(least, label: "Lowest confidence", to: &html)
            }
        }
    }
}

/// Writes counts with their nouns.
enum CountText {
    /// A number with a noun, such as `1 form` or `2 forms`.
    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
