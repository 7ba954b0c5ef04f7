@testable import FormExtraction

/// Pages as text, for tests of the readers of text.
enum Passages {
    /// A page in reading order.
    static func page(_ markdown: String) -> PageText {
        PageTextReader.read(Reading.page(markdown), lexicon: .english)
    }

    /// The first passage of a page.
    static func first(_ markdown: String) -> Passage { page(markdown).passages[0] }
}
