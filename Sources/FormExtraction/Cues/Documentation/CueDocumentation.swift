/// The documentation of one cue, which is shown by `formwright explain CUE` and collected in
/// `Documentation/rules.md`.
package struct CueDocumentation: Hashable, Sendable {
    /// The cue's name in evidence, in kebab case.
    package var name: String
    /// The group of the cue.
    package var group: String
    /// What the cue observes.
    package var summary: String
    /// A page, in Markdown, on which the cue observes something.
    package var example: String
    /// A similar page on which the cue does not make this observation.
    package var counterexample: String
    /// The path of the example within its documentation.
    package var path: String
    /// The path of the counterexample within its documentation.
    package var otherPath: String
    /// What the cue observes on the example page, as in the table of weights.
    let observed: String
    let cue: Cue

    init(
        _ cue: Cue, _ summary: String, sees observed: String, in example: String,
        at path: String = defaultPath, not counterexample: String, at otherPath: String = defaultPath
    ) {
        self.cue = cue
        name = cue.name
        group = cue.group.rawValue
        self.summary = summary
        self.observed = observed
        self.example = example
        self.counterexample = counterexample
        self.path = path
        self.otherPath = otherPath
    }

    /// The default path of examples.
    package static let defaultPath = "page.md"

    /// All cues, in the order of their declaration.
    static let all: [CueDocumentation] =
        (ofPlaces + ofGroups + ofSentences + ofPages + ofTypes + ofPresence
        + ofSecrecy + ofOptions).sorted { $0.cue.rawValue < $1.cue.rawValue }

    // MARK: Pages

    /// A page that asks for the fields of a table.
    static func table(_ rows: String...) -> String { RuleDocumentation.table(rows.joined(separator: "\n")) }

    /// A page with one step.
    static func step(_ sentence: String) -> String { RuleDocumentation.steps(sentence) }

    /// A page with a list.
    static func list(_ items: String..., introduction: String = "Fill out the following fields.") -> String {
        "## Add a server\n\n\(introduction)\n\n" + items.map { "- \($0)" }.joined(separator: "\n")
    }

    /// A page with a table of two columns, and with an introduction.
    static func grid(
        _ header: String, _ row: String, under introduction: String = "Fill out the following fields.",
        heading: String = "Add a server"
    ) -> String {
        let columns = header.split(separator: "|").count
        let separator = [String](repeating: "---", count: columns).joined(separator: " | ")
        return (heading.isEmpty ? "" : "## \(heading)\n\n")
            + (introduction.isEmpty ? "" : introduction + "\n\n")
            + "| \(header) |\n| \(separator) |\n| \(row) |"
    }
}

extension ExtractionRules {
    /// The documentation of all cues, in the order of their declaration.
    package static var cues: [CueDocumentation] { CueDocumentation.all }
}
