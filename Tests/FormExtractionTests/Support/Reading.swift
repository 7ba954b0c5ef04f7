import DocumentParsing
import FormModel

@testable import FormExtraction

/// Reads a page as the compiler does, and prints what it says.
enum Reading {
    /// The forms and diagnostics of a page as text.
    ///
    /// - Parameters:
    ///   - rule: a rule to leave out.
    ///   - advice: the rule whose advice is printed; that of others is left out.
    static func dump(_ markdown: String, without rule: String? = nil, advice: String? = nil) -> String {
        let read = read(markdown, without: rule)
        let others = Set(AdviceRules.all.map { $0.documentation.name }).subtracting([advice ?? ""])
        let source = SourceText(file: file, path: file, bytes: Array(markdown.utf8))
        let problems = read.diagnostics.filter { !others.contains($0.rule) }.map { diagnostic in
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
        // The comparison of all pages has only this one.
        read.diagnostics += FormExtraction.advise(on: read.forms).filter { $0.rule != rule }
        read.diagnostics = document.diagnostics + page.diagnostics + read.diagnostics
        return read
    }

    private static let file = "page.md"
}
