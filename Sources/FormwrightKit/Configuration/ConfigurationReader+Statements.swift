import DocumentParsing
import FormExtraction
import FormModel

/// Statements about fields and forms: `fields` in the configuration.
extension ConfigurationReader {
    mutating func readFields(_ node: YAMLNode) {
        guard let nodes = node.sequence else {
            if !node.isNull { fail("'fields' must be a list of statements", at: node.range) }
            return
        }
        for node in nodes {
            guard let mapping = node.mapping else {
                fail(
                    "a statement must be a mapping with 'field', 'add' or 'form', and at least one fact",
                    at: node.range)
                continue
            }
            readStatement(withoutDuplicates(mapping), at: node.range)
        }
    }

    /// Reads a statement such as `{page: …, form: …, field: …, presence: …}`. If it has `add` instead of
    /// `field`, it is about a field that no page names. If it has neither, it is about the form itself.
    private mutating func readStatement(_ entries: [YAMLEntry], at range: SourceRange) {
        var page: PagePattern?
        var form: String?
        var subject: Statement.Subject?
        guard hasKnownPlace(entries) else { return }
        for entry in entries {
            switch entry.key {
            // Without its page or form, the statement would apply to others.
            case "page":
                guard let text = text(entry.value, key: "page") else { return }
                page = PagePattern(glob: Glob(text), range: entry.value.range)
            case "form":
                guard let text = text(entry.value, key: "form") else { return }
                form = text
            case "field", "add":
                if subject != nil {
                    fail("a statement must be about only one field; split this statement", at: entry.keyRange)
                }
                guard let label = text(entry.value, key: entry.key) else { return }
                guard Statement.isLabel(label) else {
                    fail(
                        "a field's label must contain a letter or digit; found '\(label)'",
                        at: entry.value.range
                    )
                    return
                }
                subject = entry.key == "add" ? .add(label: label) : .field(label: label)
            default: continue
            }
        }
        guard let subject = subject ?? form.map({ _ in .form }) else {
            fail(
                "a statement needs 'field' or 'add' with a field's label, or 'form' with a form's id",
                at: range)
            return
        }
        guard let settings = settings(entries, of: subject) else { return }
        if settings.isEmpty {
            switch subject {
            case .add, .ignore: break
            case .field(let label):
                fail(
                    "this statement has no facts about the field '\(label ?? "")'; add at least one",
                    at: range)
            case .form:
                fail(
                    "this statement has no facts about the form '\(form ?? "")'; add at least one", at: range)
            }
        }
        let number = configuration.extraction.statements.count
        configuration.patterns.statements[number] = page
        configuration.extraction.statements.append(
            Statement(
                subject: subject, settings: settings, range: range, form: form, number: number,
                isOfOnePage: page.map(\.isOfOnePage) ?? false))
    }

    /// The keys of a statement that decide which fields it is about.
    private static let placeKeys = ["page", "form", "field", "add"]
    /// Words that writers may use for the first of these keys.
    private static let pageWords: Set = ["path", "file", "files"]

    /// Whether it is clear what a statement is about. Misspelled and misplaced keys that may decide this are reported.
    private mutating func hasKnownPlace(_ entries: [YAMLEntry]) -> Bool {
        let facts = [.field(label: nil), .form].flatMap(Statement.keys(of:))
        let known = Self.placeKeys + facts
        let count = diagnostics.count
        for entry in entries where !known.contains(entry.key) {
            let meant =
                Self.pageWords.contains(entry.key)
                ? "page" : Suggestion.nearest(to: entry.key, among: known)
            if let meant, Self.placeKeys.contains(meant) {
                fail("unknown key '\(entry.key)' in 'fields'; did you mean '\(meant)'?", at: entry.keyRange)
            } else if let place = Self.decidingKeys[entry.key] {
                fail(
                    "unknown key '\(entry.key)' in 'fields'; '\(entry.key)' belongs \(place)",
                    at: entry.keyRange)
            }
        }
        return diagnostics.count == count
    }

    /// The facts that a statement states; nil if all of them are unknown, or if one has an invalid value.
    private mutating func settings(
        _ entries: [YAMLEntry], of subject: Statement.Subject
    ) -> [Statement.Setting]? {
        let keys = Statement.keys(of: subject)
        var settings: [Statement.Setting] = []
        var hasUnknown = false
        for entry in entries where !Self.placeKeys.contains(entry.key) {
            guard keys.contains(entry.key) else {
                let suggestion = Suggestion.clause(for: entry.key, among: keys)
                warn(
                    "ignored the unknown key '\(entry.key)' in 'fields'; expected one of "
                        + keys.map { "'\($0)'" }.joined(separator: ", ") + suggestion, at: entry.keyRange)
                hasUnknown = true
                continue
            }
            let values = entry.value.sequence ?? [entry.value]
            let texts = values.compactMap { value in text(value, key: entry.key) }
            guard texts.count == values.count else { return nil }
            settings.append(
                Statement.Setting(
                    key: entry.key, value: texts.joined(separator: "|"), range: entry.value.range))
        }
        // If all keys of the statement are unknown, they have already been reported.
        return settings.isEmpty && hasUnknown ? nil : settings
    }
}
