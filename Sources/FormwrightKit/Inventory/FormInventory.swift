import CodeGeneration
import FormModel

/// A list of the forms of a compilation, one per line.
package struct FormInventory: Sendable {
    private struct Entry: Sendable {
        var form: Form
        /// The path and line at which the form's fields begin.
        var path: String
        var location: SourceLocation
        var pages: [String]
    }

    private var entries: [Entry] = []

    /// The number of forms.
    package var count: Int { entries.count }

    /// Lists the selected forms in the order of the catalog or, if a confidence limits the forms, starting
    /// with the lowest confidence.
    package init(_ filter: FormFilter, of docs: CompiledDocs) {
        let sources = docs.report.sources
        for form in filter.forms {
            entries.append(
                Entry(
                    form: form, path: sources[form.source.file]?.path ?? form.source.file,
                    location: sources.location(of: form.source),
                    pages: form.pages.map { sources[$0]?.path ?? $0 }))
        }
        guard filter.limit != nil else { return }
        entries.sort { left, right in
            let (first, second) = (left.form.leastSure.confidence, right.form.leastSure.confidence)
            return first == second ? TextOrder.precedes(left.form.id, right.form.id) : first < second
        }
    }

    /// The list as text: for each form, its id, the number of fields, the decision with the lowest
    /// confidence, the place, and the heading.
    package var text: String {
        let rows = entries.map { entry in
            let least = entry.form.leastSure
            let count = entry.form.fields.count
            return [
                entry.form.id, "\(count) field\(count == 1 ? "" : "s")",
                least.confidence == .certain
                    ? least.confidence.text
                    : "\(least.confidence.text) \(least.field).\(least.fact.rawValue)",
                "\(entry.path):\(entry.location.line)", entry.form.heading ?? entry.form.title,
            ].map { TerminalText.neutralised($0) }
        }
        return TextColumns.lines(rows)
    }

    /// The list as JSON.
    package var json: String {
        JSONRenderer.render(
            .members([
                ("formwright", .integer(1)),
                (
                    "forms",
                    .array(
                        entries.map { entry in
                            let least = entry.form.leastSure
                            var members: [(String, JSON)] = [
                                ("id", .string(entry.form.id)),
                                ("provider", .string(entry.form.providerID)),
                                ("title", .string(entry.form.title)),
                                ("heading", .string(entry.form.heading ?? entry.form.title)),
                                ("pages", .array(entry.pages.map(JSON.string))),
                                ("file", .string(entry.path)), ("line", .integer(entry.location.line)),
                                ("column", .integer(entry.location.column)),
                                ("fields", .integer(entry.form.fields.count)),
                                ("confidence", .thousandths(least.confidence.perMille)),
                            ]
                            if least.confidence < .certain {
                                members.append(("leastSureField", .string(least.field)))
                                members.append(("leastSureFact", .string(least.fact.rawValue)))
                            }
                            return .members(members)
                        })
                ),
            ]))
    }
}
