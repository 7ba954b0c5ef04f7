import DocumentParsing
import FormModel

@testable import FormExtraction

/// Pages as text, for the tests of what reads text.
enum Passages {
    /// A page in reading order.
    static func page(_ markdown: String) -> PageText {
        let page = DocumentParsing.parse(SourceText(file: "page.md", text: markdown)).page
        return PageTextReader.read(page, lexicon: .english)
    }

    /// The first passage of a page.
    static func first(_ markdown: String) -> Passage { page(markdown).passages[0] }
}
