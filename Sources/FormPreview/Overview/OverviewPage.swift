import CodeGeneration
import FormModel

/// Writes the overview of all forms.
struct OverviewPage {
    /// The forms by provider.
    let forms: [OverviewForm]
    /// The unread blocks that seem to contain fields.
    let unread: [UnreadBlock]
    /// The sources of the pages.
    let sources: SourceMap

    /// The generated file.
    func file() -> GeneratedFile {
        let content = PageFrame.page(title: "Forms in the documentation", isSearchable: true) { html in
            html.element(.span, [.keyword(.current, "page")], text: "All forms")
        } content: { html in
            html.element(.h1, text: "Forms in the documentation")
            writeCounts(to: &html)
            writeFilters(to: &html)
            for provider in providers {
                html.element(.section, [.style("provider")]) { html in
                    html.element(.h2, text: provider.title)
                    html.element(.ul, [.style("forms")]) { html in
                        for form in provider.forms {
                            form.write(to: &html)
                            html.newLine()
                        }
                    }
                }
                html.newLine()
            }
            html.element(
                .p, [.id(.part(.none)), .flag(.hidden)], text: "No forms match these filters.")
            UnreadBlocksView(blocks: unread, sources: sources).write(to: &html)
        }
        return GeneratedFile(path: SitePaths.overview, content: content, isShared: true)
    }

    private var providers: [(id: String, title: String, forms: [OverviewForm])] {
        var providers: [(id: String, title: String, forms: [OverviewForm])] = []
        for form in forms {
            if providers.last?.id == form.provider.id {
                providers[providers.count - 1].forms.append(form)
            } else {
                providers.append((form.provider.id, form.provider.title, [form]))
            }
        }
        return providers
    }

    private func writeCounts(to html: inout HTML) {
        let doubtful = forms.count { $0.doubtCount > 0 }
        html.element(.dl, [.style("tiles")]) { html in
            for (name, number) in [
                ("forms", forms.count), ("providers", providers.count),
                ("fields", forms.reduce(0) { $0 + $1.fieldCount }), ("forms with questions", doubtful),
                ("unread blocks", unread.count),
            ] {
                html.element(.div) { html in
                    html.element(.dt, text: name)
                    html.element(.dd, text: "\(number)")
                }
            }
        }
    }

    /// Writes the search controls, which are hidden unless the script runs.
    private func writeFilters(to html: inout HTML) {
        html.element(.search, [.style("filters card"), .flag(.hidden)]) { html in
            html.element(.div, [.style("wide")]) { html in
                html.element(.label, [.for(.part(.search))], text: "Search")
                html.empty(
                    .input,
                    [
                        .keyword(.type, "search"), .id(.part(.search)),
                        .text(.placeholder, "Form, field or page"), .keyword(.autocomplete, "off"),
                    ])
            }
            html.element(.div) { html in
                html.element(.label, [.for(.part(.provider))], text: "Provider")
                html.element(.select, [.id(.part(.provider))]) { html in
                    html.element(.option, [.text(.value, "")], text: "All")
                    for provider in providers {
                        html.element(.option, [.text(.value, provider.id)], text: provider.title)
                    }
                }
            }
            html.element(.div) { html in
                html.element(.label, [.for(.part(.confidence))], text: "Lowest confidence")
                html.element(.select, [.id(.part(.confidence))]) { html in
                    html.element(.option, [.text(.value, "")], text: "Any")
                    for limit in ["0.95", "0.9", "0.8", "0.5"] {
                        html.element(.option, [.text(.value, limit)], text: "Below \(limit)")
                    }
                }
            }
            for (part, name) in [
                (ElementID.Part.unsure, "With questions"), (.unread, "On pages with unread blocks"),
            ] {
                html.element(.div, [.style("toggle")]) { html in
                    html.empty(.input, [.keyword(.type, "checkbox"), .id(.part(part))])
                    html.element(.label, [.for(.part(part))], text: name)
                }
            }
            html.element(
                .output, [.id(.part(.count)), .keyword(.live, "polite")],
                text: CountText.count(forms.count, "form"))
        }
        html.newLine()
    }
}
