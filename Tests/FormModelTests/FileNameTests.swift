import FormModel
import Foundation
import Testing

@Suite("File names")
struct FileNameTests {
    @Test("Equal texts give equal names, and different ones different names")
    func equality() {
        #expect(FileName("names/a.md") == FileName("names/" + "a.md"))
        #expect(FileName("names/a.md") != FileName("names/b.md"))
        #expect(FileName("names/ä.md").text == "names/ä.md")
        #expect(FileName("").text == "")
    }

    @Test("A range is encoded with the text of its file, and decoded to an equal range")
    func encoding() throws {
        let range = SourceRange(file: "a.md", offsets: 3..<5)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let data = try encoder.encode(range)
        #expect(String(decoding: data, as: UTF8.self) == #"{"file":"a.md","offsets":[3,5]}"#)
        #expect(try JSONDecoder().decode(SourceRange.self, from: data) == range)
    }

    @Test("Names made at the same time are the same")
    func concurrency() {
        let texts = (0..<50).map { "names/concurrent-\($0).md" }
        DispatchQueue.concurrentPerform(iterations: 400) { number in
            let text = texts[number % texts.count]
            let name = FileName(text)
            #expect(name.text == text)
            #expect(name == FileName(text))
        }
        #expect(Set(texts.map { FileName($0) }).count == texts.count)
    }
}
