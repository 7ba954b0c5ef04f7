import FormModel

/// Forms write the same label with different capitalisation.
enum LabelCaseRule: CatalogAdviceRule {
    static let name = "label-case"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A label differs only in capitalisation from a label of another form, on the same page or a different page. One note per label \
            shows the rarer spelling and where the more common spelling is used.
            """,
        reason: """
            The user interface uses only one spelling, and readers search for that spelling. Write the label as the interface does.
            """,
        example: RuleDocumentation.table(
            "| API Key | Required. The key. |\n| Region | Required. The region. |")
            + "\n\n## Add a client\n\nFill out the following fields.\n\n| Field | Description |\n| --- | --- |\n"
            + "| API key | Required. The key. |\n",
        counterexample: RuleDocumentation.table(
            "| API Key | Required. The key. |\n| Region | Required. The region. |")
            + "\n\n## Add a client\n\nFill out the following fields.\n\n| Field | Description |\n| --- | --- |\n"
            + "| API Key | Required. The key. |\n")

    /// A spelling and its places.
    private struct Variant {
        var label: String
        var places: [SourceRange]
    }

    static func advise(on catalog: AdvisedCatalog) -> [Diagnostic] {
        var known: Set<SourceRange> = []
        /// The variants of each label, in the order of their first places.
        var spellings: [[Variant]] = []
        /// The positions in `spellings`, by the label in lower case.
        var names: [String: Int] = [:]
        var places: [String: (name: Int, variant: Int)] = [:]
        for form in catalog.forms.indices {
            let fields = catalog.forms[form].fields
            for index in fields.indices where isLabel(fields[index].label, via: fields[index].via) {
                let source = fields[index].source
                guard known.insert(source).inserted else { continue }
                let label = fields[index].label
                if let place = places[label] {
                    spellings[place.name][place.variant].places.append(source)
                    continue
                }
                let lowercased = label.lowercased()
                let name = names[lowercased] ?? spellings.count
                if name == spellings.count {
                    names[lowercased] = name
                    spellings.append([])
                }
                places[label] = (name, spellings[name].count)
                spellings[name].append(Variant(label: label, places: [source]))
            }
        }
        return spellings.indices.filter { spellings[$0].count > 1 }.compactMap { diagnostic(spellings[$0]) }
    }

    /// Whether a field's label is spelled as in the user interface. A lower-case word that a sentence
    /// emphasises ("Enter a **name**") is often an ordinary word.
    private static func isLabel(_ label: String, via: Field.Via) -> Bool {
        via != .steps || label.utf8.contains { (0x41...0x5A).contains($0) }
            || label.contains(where: \.isUppercase)
    }

    private static func diagnostic(_ spellings: [Variant]) -> Diagnostic? {
        guard spellings.count > 1 else { return nil }
        // Compare the other spellings with the most common one. If two are equally common, use the one with
        // more capital letters, because user interfaces use capitals.
        func weight(_ spelling: Variant) -> (Int, Int) {
            (spelling.places.count, spelling.label.count(where: \.isUppercase))
        }
        var common = spellings[0]
        for spelling in spellings where weight(spelling) > weight(common) { common = spelling }
        let rarer = spellings.filter { $0.label != common.label }
        guard let first = rarer.first, let place = first.places.first else { return nil }
        let further = rarer.flatMap { spelling in spelling.places.map { (spelling.label, $0) } }.dropFirst()
        var notes = [Diagnostic.Note("'\(common.label)' is used here", at: common.places.first)]
        notes += further.prefix(3).map {
            Diagnostic.Note("another spelling, '\($0.0)', is used here", at: $0.1)
        }
        let times = common.places.count == 1 ? "in another place" : "in \(common.places.count) other places"
        return Diagnostic(
            .note, rule: name,
            "the label '\(first.label)' is spelled '\(common.label)' \(times); spell it as the user interface does",
            at: place, notes: notes)
    }
}
