import DocumentParsing
import FormModel

/// A field that prose does not give: `add "Label" type=…`.
enum AddedField {
    /// The field as one place of the page names it.
    static func found(
        _ directive: Directive, label: String, comment: DirectiveComment, vocabulary: Vocabulary
    )
        -> FoundField
    {
        let reading = FieldReading(
            label: FieldLabel(label), via: .list, description: [], text: "", range: directive.range,
            vocabulary: vocabulary)
        return FoundField(reading: reading, directives: [comment])
    }

    /// Gives the facts of added fields that the prose names as well to those, and tells so.
    static func merge(into found: inout [FoundField]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let isAdded = found.map { field in
            field.directives.contains { $0.range == field.reading.range }
        }
        guard isAdded.contains(true) else { return [] }
        var named: [String: Int] = [:]
        for index in found.indices where !isAdded[index] {
            let label = found[index].reading.label.text.lowercased()
            if named[label] == nil { named[label] = index }
        }
        var dropped: Set<Int> = []
        for index in found.indices where isAdded[index] {
            guard let other = named[found[index].reading.label.text.lowercased()] else { continue }
            found[other].directives += found[index].directives
            dropped.insert(index)
            diagnostics.append(
                Directive.withoutEffect(
                    "the page names this field itself; state facts about it with 'field'",
                    at: found[index].reading.range))
        }
        found = found.indices.filter { !dropped.contains($0) }.map { found[$0] }
        return diagnostics
    }
}
