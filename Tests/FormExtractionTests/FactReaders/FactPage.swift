import DocumentParsing
import FormModel

@testable import FormExtraction

/// A small page, read as far as its facts.
struct FactPage {
    let source: SourceText
    let context: FactContext

    init(_ markdown: String) {
        source = SourceText(file: "page.md", path: "page.md", bytes: Array(markdown.utf8))
        let page = PartialLibrary([]).expand(DocumentParsing.parse(source).page).page
        let read = ObservedPage(page)
        context = FactContext(text: read.text, candidates: read.candidates)
    }

    /// A page with one list, whose first item is about the field **Size**.
    static func item(_ description: String) -> FactPage {
        FactPage("# Add a server\n\nFill in the following fields:\n\n- **Size**: \(description)\n")
    }

    /// The first candidate with a label.
    func candidate(_ label: String) -> Int? {
        context.candidates.all.firstIndex { $0.label.text == label }
    }

    /// The words of the source at a range.
    func words(_ range: SourceRange) -> String {
        String(decoding: source.bytes[range.offsets], as: UTF8.self)
    }
}
