import DocumentParsing
import FormModel

@testable import FormExtraction

/// Reads a page as the compiler does, and prints what it says.
enum Reading {
    /// The forms and diagnostics of a page as text.
    ///
    /// - Parameter rule: a rule to leave out.
    static func dump(_ markdown: String, without rule: String? = nil) -> String {
        let read = read(markdown, without: rule)
        let source = SourceText(file: file, path: file, bytes: Array(markdown.utf8))
        let problems = read.diagnostics.map { diagnostic in
            let place = source.location(at: diagnostic.range?.offsets.lowerBound ?? 0)
            return
                "\(place.line):\(place.column): \(diagnostic.severity): \(diagnostic.message) [\(diagnostic.rule)]\n"
        }
        return FormDumper.dump(read.forms, evidence: true) + problems.joined()
    }

    static func read(_ markdown: String, without rule: String? = nil) -> ExtractedForms {
        let document = DocumentParsing.parse(SourceText(file: file, path: file, bytes: Array(markdown.utf8)))
        let page = PartialLibrary([]).expand(document.page)
        var configuration = ExtractionConfiguration()
        if let rule { configuration.disabledRules = [rule] }
        var read = FormExtraction.extract(page.page, configuration: configuration)
        read.diagnostics = document.diagnostics + page.diagnostics + read.diagnostics
        return read
    }

    private static let file = "page.md"
}
