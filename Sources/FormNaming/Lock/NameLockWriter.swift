import FormModel

/// Writes `formwright.lock` with one line per name, sorted, so that two branches rarely change the
/// same line.
package enum NameLockWriter {
    /// The lines above the names.
    package static let heading = """
        # The names of forms and fields. Because of this file, reworded labels and headings keep their names.
        # Written by 'formwright compile'. Commit it. After a merge conflict, keep the lines of both sides and compile.
        formwright-lock: 1

        """

    /// The text of the file: the line of each form, followed by the lines of its fields, sorted by key.
    package static func text(of lock: NameLock) -> String {
        var text = heading
        for form in lock.sorted {
            // Empty lines allow branches that change different forms to merge cleanly.
            text += "\n"
            write(form.id, members(of: form), to: &text)
            var previous: String?
            var lines: [(key: String, members: [String])] = []
            for field in form.fields {
                lines.append((field.key, members(of: field, after: previous)))
                // Removed fields have no position.
                if !field.isGone { previous = field.key }
            }
            for line in lines.sorted(by: { TextOrder.precedes($0.key, $1.key) }) {
                write(form.id + "." + line.key, line.members, to: &text)
            }
        }
        return text
    }

    private static func write(_ name: String, _ members: [String], to text: inout String) {
        let key = isPlain(name) ? name : YAMLText.quoted(name)
        let value = "{" + members.joined(separator: ", ") + "}\n"
        // YAML requires the colon after a key within 1,024 characters.
        text += key.unicodeScalars.count > 1000 ? "? \(key)\n: \(value)" : "\(key): \(value)"
    }

    private static func members(of form: LockedForm) -> [String] {
        var members = ["pages: [" + form.pages.map(YAMLText.quoted).joined(separator: ", ") + "]"]
        members.append("title: " + YAMLText.quoted(form.title))
        members.append("type: " + form.typeName)
        if form.isGone { members.append("gone: true") }
        return members
    }

    private static func members(of field: LockedField, after previous: String?) -> [String] {
        let facts = field.facts
        var members = ["label: " + YAMLText.quoted(field.label)]
        func add(_ key: String, _ value: String?) {
            if let value { members.append("\(key): \(value)") }
        }
        if field.isGone {
            add("gone", "true")
        } else {
            add("after", previous.map { isPlain($0) ? $0 : YAMLText.quoted($0) })
        }
        add("type", facts.type.rawValue)
        add("presence", facts.presence == .unstated ? nil : facts.presence.rawValue)
        add(
            "when",
            facts.when.map { when in YAMLText.quoted(when.value.map { "\(when.field)=\($0)" } ?? when.field) }
        )
        add("secret", facts.secret ? "true" : nil)
        add("format", facts.format?.rawValue)
        add(
            "options",
            facts.options.isEmpty ? nil : "[" + facts.options.map(text).joined(separator: ", ") + "]")
        add("default", facts.defaultValue.map(YAMLText.quoted))
        add("minimum", facts.limits.minimum.map(LockedFacts.text))
        add("maximum", facts.limits.maximum.map(LockedFacts.text))
        add("min-length", facts.limits.minLength.map(String.init))
        add("max-length", facts.limits.maxLength.map(String.init))
        add("pattern", facts.limits.pattern.map(YAMLText.quoted))
        add("group", facts.group.map(YAMLText.quoted))
        let enforced = Facet.allCases.filter { !field.isGone && field.enforced.contains($0) }.map(\.rawValue)
        add("enforced", enforced.isEmpty ? nil : "[" + enforced.joined(separator: ", ") + "]")
        let cases = field.cases.sorted { TextOrder.precedes($0.key, $1.key) }.map {
            "\(YAMLText.quoted($0.key)): \($0.value)"
        }
        add("cases", cases.isEmpty ? nil : "{" + cases.joined(separator: ", ") + "}")
        return members
    }

    private static func text(_ option: FieldOption) -> String {
        option.label.map { "{value: \(YAMLText.quoted(option.value)), label: \(YAMLText.quoted($0))}" }
            ?? YAMLText.quoted(option.value)
    }

    /// Whether a name can be written as a YAML string without quotation marks, and is not read as a number or
    /// Boolean.
    private static func isPlain(_ name: String) -> Bool {
        let words: Set<String> = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        return name.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || "/-_.".utf8.contains($0)
        } && name.first?.isLetter ?? false && !words.contains(name.lowercased())
    }
}
