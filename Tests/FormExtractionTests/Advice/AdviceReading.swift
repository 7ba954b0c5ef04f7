import FormModel
import TestTools

@testable import FormExtraction

/// Reads pages and returns the words that advice points at.
struct AdviceReading {
    let forms: [Form]
    private let diagnostics: [Diagnostic]
    private let sources: [String: SourceText]

    init(_ pages: String...) {
        var forms: [Form] = []
        var diagnostics: [Diagnostic] = []
        var sources: [String: SourceText] = [:]
        for (number, text) in pages.enumerated() {
            let source = SourceText(file: "page\(number).md", text: text)
            let read = Reading.read(text, file: source.file)
            forms += read.forms
            diagnostics += read.diagnostics
            sources[source.file] = source
        }
        diagnostics += FormExtraction.advise(on: forms)
        self.forms = forms
        self.diagnostics = diagnostics
        self.sources = sources
    }

    /// The words of each page that a rule underlines.
    func words(of rule: String) -> [String] {
        diagnostics.filter { $0.rule == rule }.map { text($0.range) }
    }

    /// The words that the notes of a rule's diagnostics point at.
    func otherWords(of rule: String) -> [String] {
        diagnostics.filter { $0.rule == rule }.flatMap(\.notes).map { text($0.range) }
    }

    /// The levels of a rule's diagnostics.
    func levels(of rule: String) -> Set<Diagnostic.Severity> {
        Set(diagnostics.filter { $0.rule == rule }.map(\.severity))
    }

    /// The rules of all diagnostics, except the one about unstated presence.
    var rules: Set<String> { Set(diagnostics.map(\.rule)).subtracting(["presence-unstated"]) }

    private func text(_ range: SourceRange?) -> String {
        guard let range, let source = sources[range.file] else { return "" }
        return source.text(in: range.offsets)
    }

    /// A page with a table of fields, followed by more text.
    static func page(_ rows: [(String, String)], then rest: String = "", title: String = "Add a server")
        -> String
    {
        SamplePage.table("## \(title)", rows.map { "\($0.0) | \($0.1)" }) + "\n\(rest)\n"
    }
}
