import DocumentParsing
import FormModel

@testable import FormExtraction

/// Reads a page like the compiler, except for the decisions, and prints the result.
enum Reading {
    /// The forms of a page as text.
    static func dump(_ markdown: String, configuration: ExtractionConfiguration = ExtractionConfiguration())
        -> String
    {
        FormDumper.dump(read(markdown, configuration: configuration).forms)
    }

    /// The problems of a page that one rule reports, as text with their places.
    static func problems(_ markdown: String, of rule: String) -> [String] {
        let source = SourceText(file: file, text: markdown)
        return read(markdown).diagnostics.filter { $0.rule == rule }.map { diagnostic in
            let place = source.location(at: diagnostic.range?.offsets.lowerBound ?? 0)
            return "\(place.line):\(place.column): \(diagnostic.severity): \(diagnostic.message)"
        }
    }

    /// A page without partials.
    static func page(_ markdown: String, file: String = file) -> Page {
        DocumentParsing.parse(SourceText(file: file, text: markdown)).page
    }

    static func read(
        _ markdown: String, file: String = file,
        configuration: ExtractionConfiguration = ExtractionConfiguration()
    ) -> ExtractedForms {
        let document = DocumentParsing.parse(SourceText(file: file, text: markdown))
        let page = PartialLibrary([]).expand(document.page)
        var read = FormExtraction.extract(
            page.page, configuration: configuration, decide: { page, _ in PlainDecider.decide(page) })
        read.diagnostics = document.diagnostics + page.diagnostics + read.diagnostics
        return read
    }

    static let file = "page.md"
}
