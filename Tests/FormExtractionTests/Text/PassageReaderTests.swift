import FormModel
import Testing

@testable import FormExtraction

@Suite("Sentences")
struct PassageReaderTests {
    private func sentences(_ text: String) -> [String] {
        let passage = Passages.first(text)
        return passage.sentences.map { passage.string($0) }
    }

    @Test(
        "end with their punctuation, and not within it",
        arguments: [
            ("Enter a name. Click **Add**.", ["Enter a name.", "Click Add."]),
            ("Ready? Go! Now.", ["Ready?", "Go!", "Now."]),
            ("Use a unit, e.g. seconds.", ["Use a unit, e.g. seconds."]),
            ("Version 1.2 is out. Take it.", ["Version 1.2 is out.", "Take it."]),
            ("No full stop", ["No full stop"]),
        ])
    func ends(text: String, expected: [String]) {
        #expect(sentences(text) == expected)
    }

    @Test("Each mark that can be closed opens a quotation")
    func quotes() {
        for mark in Sign.closing.keys { #expect(Sign.opening.contains(mark)) }
        #expect(!Sign.opening.contains(Sign.stop))
    }

    @Test("do not end in marked words: `a.b` and **Save.** are names")
    func marked() {
        #expect(sentences("Open `config.yml` first.") == ["Open config.yml first."])
    }

    @Test("end at a line break that the writer made")
    func lines() {
        #expect(sentences("**Name:** yours\\\n**Region:** theirs") == ["Name: yours", "Region: theirs"])
    }

    @Test("have at most 400 words, so that work stays linear in the page")
    func bounded() {
        let passage = Passages.first(String(repeating: "word ", count: 1000))
        #expect(passage.sentences.map(\.count) == [400, 400, 200])
    }

    @Test("have places in the source, even after marks and entities")
    func places() throws {
        let text = "Tom &amp; **Ann** wait. Enter *it*."
        let passage = Passages.first(text)
        let range = passage.range(of: try #require(passage.sentences.last))
        let bytes = Array(text.utf8)
        let start = range.offsets.lowerBound
        #expect(String(decoding: bytes[start...], as: UTF8.self) == "Enter *it*.")
    }

    @Test("contain short quotations as marked words")
    func quotations() {
        let passage = Passages.first("Select \"HTTP POST\" here.")
        #expect(passage.spans.map(\.mark) == [.quotes])
        #expect(passage.spans.map { passage.string($0.tokens) } == ["HTTP POST"])
    }
}
