import DocumentParsing
import FormModel
import Foundation
import TestTools
import Testing

@Suite("Hostile pages neither crash nor hang the reader")
struct HostilePageTests {
    @Test("and the time grows with the page, not with its square", arguments: 0..<PathologicalPages.all.count)
    func pathological(_ index: Int) {
        let (name, make) = PathologicalPages.all[index]
        func time(_ count: Int) -> UInt64 {
            let source = SourceText(file: "\(name).md", text: make(count))
            let start = ThreadTime.nanoseconds()
            _ = DocumentParsing.parse(source).page.blocks.hashValue
            return ThreadTime.nanoseconds() - start
        }
        let small = time(500)
        let large = time(5_000)
        // With ten times the page, quadratic code would take a hundred times as long. Short times
        // are ignored.
        #expect(large < max(small * 40, 250_000_000), "\(name): \(small) ns, then \(large) ns")
    }

    @Test("nor do very long ones", arguments: [">", "> ", "[", "{", "<", "- ", "*a ", "<b>x ", "word "])
    func long(_ piece: String) {
        let source = SourceText(file: "long.md", text: String(repeating: piece, count: 100_000))
        #expect(!DocumentParsing.parse(source).page.blocks.isEmpty)
    }

    private static let snippets = [
        "|", "\n", "> ", "- ", ":::", "`", "```\n", "<", "</", "/>", "{", "}", "{/*", "*/}", "<!--",
        "-->", "<Tabs>", "{%", "%}", "[", "](", "\\", "&", "\t", "    ", "\r", "\u{FEFF}", "é",
        "import X from 'y.mdx'\n",
    ]

    @Test("when pages are short, and end where they should not")
    func short() {
        var random = SplitMix64(seed: 2)
        let pieces = Self.snippets + ["<i>", "<div>", "<!---->", "| a |", "|-|", ":::note", "x", "\n", "\n"]
        for _ in 0..<5_000 {
            let page = (0..<Int.random(in: 1...6, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let places = InlinePlaces(DocumentParsing.parse(SourceText(file: "short.mdx", text: page)).page)
            #expect(!places.problems.contains { $0.contains("beyond the file") }, "\(page.debugDescription)")
        }
    }

    @Test("when pages are mutated at random")
    func mutated() throws {
        let fixtures = Repository.files(below: Fixtures.folder, extensions: ["md"])
        #expect(!fixtures.isEmpty)
        var random = SplitMix64(seed: 1)
        for url in fixtures {
            let original = Array(try Data(contentsOf: url))
            for _ in 0..<40 {
                var bytes = original
                for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
                    let start = Int.random(in: 0..<bytes.count, using: &random)
                    let end = min(bytes.count, start + Int.random(in: 0...30, using: &random))
                    switch Int.random(in: 0..<3, using: &random) {
                    case 0: bytes.removeSubrange(start..<end)
                    case 1:
                        bytes.insert(
                            contentsOf: (Self.snippets.randomElement(using: &random) ?? "").utf8, at: start)
                    default:
                        bytes.insert(
                            contentsOf: Array(bytes[start..<end]),
                            at: Int.random(in: 0...bytes.count, using: &random))
                    }
                }
                let source = SourceText(file: "mutated.md", bytes: bytes)
                let result = DocumentParsing.parse(source)
                let places = InlinePlaces(result.page)
                #expect(
                    places.problems.isEmpty,
                    "\(places.problems.prefix(3))\n\(source.text(in: 0..<bytes.count))")
                _ = PartialLibrary([result]).expand(result.page)
            }
        }
    }
}

/// The processor time of the thread, which does not include other work on the machine.
enum ThreadTime {
    static func nanoseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
