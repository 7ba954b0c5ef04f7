import CodeGeneration
import FormComparison
import FormModel

extension ChangeReport {
    /// The changes as JSON, for programs.
    package func json(showsWitnesses: Bool = false) -> String {
        func side(_ compared: ComparedModel) -> JSON {
            var members: [(String, JSON)] = [("name", .string(compared.title))]
            if let tool = compared.model.tool {
                members += [("tool", .string(tool.version)), ("weights", .string(tool.weights))]
            }
            return .members(members)
        }
        let counts = Impact.allCases.map { impact in
            (impact.rawValue, JSON.integer(entries.count { $0.change.impact == impact }))
        }
        return JSONRenderer.render(
            .members([
                ("formwright-diff", .integer(1)), ("old", side(old)), ("new", side(new)),
                ("bump", .string(bump.rawValue)), ("counts", .members(counts)),
                ("changes", .array(entries.map { json($0, showsWitnesses: showsWitnesses) })),
            ]))
    }

    private func json(_ entry: Entry, showsWitnesses: Bool) -> JSON {
        let change = entry.change
        var members: [(String, JSON)] = [
            ("rule", .string(change.rule.rawValue)), ("class", .string(change.impact.rawValue)),
            ("senders", .string(change.senders.rawValue)), ("readers", .string(change.readers.rawValue)),
            ("bump", .string(change.bump.rawValue)), ("severity", .string(entry.severity.rawValue)),
            ("form", .string(change.form)),
        ]
        if let field = change.field { members.append(("field", .string(field))) }
        members.append(("message", .string(change.message)))
        if let place = change.newPlace ?? change.oldPlace {
            var page: [(String, JSON)] = [("file", .string(place.file))]
            if let heading = place.heading { page.append(("heading", .string(heading))) }
            if let location = location(of: entry) {
                page = [("file", .string(location.path))] + page.dropFirst()
                page += [("line", .integer(location.line)), ("column", .integer(location.column))]
            }
            members.append(("page", .members(page)))
        }
        let words = [("old", entry.words.old), ("new", entry.words.new)].compactMap { name, words in
            words.map { (name, JSON.string($0)) }
        }
        if !words.isEmpty { members.append(("words", .members(words))) }
        if let cause = change.cause {
            members.append(
                (
                    "cause",
                    .members([
                        ("kind", .string(cause.kind.rawValue)),
                        ("certainty", .string(cause.isCertain ? "certain" : "possible")),
                    ])
                ))
        }
        if showsWitnesses, let witness = change.witness {
            members.append(
                (
                    "witness",
                    .members([
                        ("direction", .string(witness.direction.rawValue)), ("input", .string(witness.json)),
                        ("invented", .array(witness.secrets.map { .string($0) })),
                    ])
                ))
        }
        return .members(members)
    }
}
