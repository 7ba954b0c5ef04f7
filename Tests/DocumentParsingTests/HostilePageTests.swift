import DocumentParsing
import FormModel
import Foundation
import Testing

@Suite("Hostile pages neither crash nor hang the reader")
struct HostilePageTests {
    @Test("and the time grows with the page, not with its square", arguments: 0..<PathologicalPages.all.count)
    func pathological(_ index: Int) {
        let (name, make) = PathologicalPages.all[index]
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            let source = SourceText(file: "\(name).md", text: make(count))
            return clock.measure { _ = DocumentParsing.parse(source).page.blocks.hashValue }
        }
        let small = time(2_000)
        let large = time(20_000)
        // Ten times the page: a square would take a hundred times as long. Below a few milliseconds, times
        // say nothing.
        #expect(large < max(small * 40, .milliseconds(400)), "\(name): \(small), then \(large)")
    }

    @Test("when pages are mutated at random")
    func mutated() throws {
        let fixtures = Repository.files(below: Repository.fixtures, extensions: ["md"])
        #expect(!fixtures.isEmpty)
        var random = SplitMix64(seed: 1)
        let snippets = [
            "|", "\n", "> ", "- ", ":::", "`", "```\n", "<", "</", "/>", "{", "}", "{/*", "*/}", "<!--",
            "-->",
            "<Tabs>", "{%", "%}", "[", "](", "\\", "&", "\t", "    ", "\r", "\u{FEFF}", "é",
            "import X from 'y.mdx'\n",
        ]
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
                            contentsOf: (snippets.randomElement(using: &random) ?? "").utf8, at: start)
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
