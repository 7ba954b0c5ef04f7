import FormModel
import Testing

@testable import FormExtraction

@Suite("Passages that share the arrays of a page")
struct PassageContentsTests {
    private static let before = """
        First, select **Add** and enter a "short name". Then go to `a`.

        If it is **on**, click **Save**. Otherwise, wait.


        """

    @Test(
        "are read like the first passage of a page",
        arguments: [
            "Enter a name.",
            "If you need it, select **Copy** and enter \"a b\" in **Name**. It is optional. Wait.",
            "**Name** (required): the `name` of the [group](#group).", "one  two\t three", " **a** ",
        ])
    func places(markdown: String) {
        let first = Passages.first(markdown)
        let passage = Passages.page(Self.before + markdown).passages[2]
        let all = passage.tokens.indices
        #expect(passage.string == first.string)
        #expect(passage.words(all) == first.words(first.tokens.indices))
        #expect(passage.spans.map(\.tokens) == first.spans.map(\.tokens))
        #expect(passage.spans.map(\.mark) == first.spans.map(\.mark))
        #expect(passage.phrases.map(\.range) == first.phrases.map(\.range))
        #expect(Array(passage.sentences) == Array(first.sentences))
        for start in all {
            for end in start + 1...all.upperBound {
                let (clauses, expected) = (passage.clauses(in: start..<end), first.clauses(in: start..<end))
                #expect(clauses.map(\.tokens) == expected.map(\.tokens))
                #expect(clauses.map(\.mood) == expected.map(\.mood))
                #expect(passage.firstClause(in: start..<end).tokens == expected[0].tokens)
                #expect(passage.string(start..<end) == first.string(start..<end))
            }
            #expect(passage.sentence(of: start) == first.sentence(of: start))
            #expect(passage.tokens[start...].first?.word == first.tokens[start].word)
        }
        let (range, expected) = (passage.range(of: all), first.range(of: all))
        let offset = Self.before.utf8.count
        #expect(range.offsets.lowerBound == expected.offsets.lowerBound + offset)
        #expect(range.offsets.upperBound == expected.offsets.upperBound + offset)
    }

    @Test(
        "have single spaces between words and none around them",
        arguments: [
            ("a  b\tc", "a b c"), ("a\u{A0} b", "a b"), ("a \u{200B} b", "a b"), ("**a ** b", "**a ** b"),
            ("`a  b` c", "a b c"), ("a &nbsp; b", "a b"), ("a\n  b", "a b"), ("a \\\nb", "a b"),
        ])
    func spaces(markdown: String, expected: String) {
        #expect(Passages.first(markdown).string == expected)
    }
}
