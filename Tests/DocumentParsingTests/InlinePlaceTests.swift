import DocumentParsing
import FormModel
import Foundation
import TestTools
import Testing

@Suite("Inlines are where their ranges say")
struct InlinePlaceTests {
    @Test(
        "in every page of the corpus",
        .enabled(if: FileManager.default.fileExists(atPath: Repository.shared.path), "skipped: no ../shared"))
    func corpus() throws {
        for page in try Repository.corpusPages() {
            let places = InlinePlaces(DocumentParsing.parse(page).page)
            #expect(places.problems.isEmpty, "\(places.problems.prefix(5).joined(separator: "\n"))")
        }
    }

    @Test(
        "in every example of the CommonMark specification",
        .enabled(if: FileManager.default.fileExists(atPath: Repository.shared.path), "skipped: no ../shared"))
    func specification() throws {
        let file = Repository.shared.appendingPathComponent("suites/markdown/gfm-spec.txt")
        let examples = SpecExamples.read(try String(contentsOf: file, encoding: .utf8))
        for example in examples {
            let places = InlinePlaces(
                DocumentParsing.parse(SourceText(file: "example.md", text: example)).page)
            #expect(places.problems.isEmpty, "\(places.problems.joined(separator: "\n"))\n---\n\(example)---")
        }
    }

    @Test("in generated pages, where each text is found at its place")
    func generated() {
        var exact = 0
        var all = 0
        for seed in 0..<400 {
            var generator = MarkdownGenerator(seed: UInt64(seed))
            let written = generator.page()
            let source = SourceText(file: "generated.md", text: written.text)
            let page = DocumentParsing.parse(source).page
            let places = InlinePlaces(page)
            #expect(places.problems.isEmpty, "seed \(seed): \(places.problems.prefix(3))\n\(written.text)")
            var found: [String: Range<Int>] = [:]
            BlockWalk.visit(page.blocks) { block in
                for inline in BlockWalk.inlines(of: block) { Self.collect(inline, source, into: &found) }
            }
            for (word, range) in written.words {
                let place = found[word] ?? 0..<0
                let holds = place.lowerBound <= range.lowerBound && range.upperBound <= place.upperBound
                #expect(holds, "seed \(seed): \(word) at \(place), not \(range)\n\(written.text)")
                exact += place == range ? 1 : 0
                all += 1
            }
        }
        // The others are in texts that contain a comment or an escape and have a single range.
        #expect(exact * 2 > all)
    }

    /// The place of each word: its own if the source is the same as the text, otherwise that of the
    /// whole text.
    private static func collect(
        _ inline: Inline, _ source: SourceText, into found: inout [String: Range<Int>]
    ) {
        switch inline.kind {
        case .text(let content):
            let text = content.string
            let isSource = source.text(in: inline.range.offsets) == text
            var offset = inline.range.offsets.lowerBound
            for word in text.split(separator: " ", omittingEmptySubsequences: false) {
                let end = offset + word.utf8.count
                if word.hasPrefix("w") {
                    found[String(word)] = isSource ? offset..<end : inline.range.offsets
                }
                offset = end + 1
            }
        case .code(let code): found[code.string] = inline.range.offsets
        case .emphasis(let content), .strong(let content), .link(_, let content), .image(let content):
            for inline in content { collect(inline, source, into: &found) }
        default: break
        }
    }
}

/// Writes Markdown and records the place of each word.
struct MarkdownGenerator {
    private var random: SplitMix64
    private var text = ""
    private var words: [(String, Range<Int>)] = []
    private var number = 0

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func page() -> (text: String, words: [(String, Range<Int>)]) {
        for _ in 0..<Int.random(in: 1...6, using: &random) { block(prefix: "", depth: 0) }
        text += "\n[ref]: /reference \"title\"\n"
        return (text, words)
    }

    private mutating func block(prefix: String, depth: Int) {
        switch Int.random(in: 0..<(depth < 3 ? 9 : 4), using: &random) {
        case 0, 1: paragraph(prefix)
        case 2:
            text += "# "
            inlines(prefix: nil)
            text += [" #", "", " ###"].randomElement(using: &random) ?? ""
            end(prefix)
        case 3: table(prefix)
        case 4, 5: nested(prefix, first: "> ", rest: "> ", depth)
        case 6: nested(prefix, first: "- ", rest: "  ", depth)
        case 7: nested(prefix, first: "12. ", rest: "    ", depth)
        default:
            text += ":::note "
            inlines(prefix: nil)
            text += "\n\(prefix)"
            block(prefix: prefix, depth: depth + 1)
            text += ":::"
            end(prefix)
        }
    }

    private mutating func nested(_ prefix: String, first: String, rest: String, _ depth: Int) {
        text += first
        for _ in 0..<Int.random(in: 1...2, using: &random) { block(prefix: prefix + rest, depth: depth + 1) }
        text += "\n\(prefix)<!-- end -->"
        end(prefix)
    }

    private mutating func end(_ prefix: String) {
        text += "\n\(prefix)\n\(prefix)"
    }

    private mutating func paragraph(_ prefix: String) {
        // Start with a letter, so that nothing in it begins another block.
        word()
        text += " "
        inlines(prefix: prefix)
        end(prefix)
    }

    private mutating func table(_ prefix: String) {
        text += "| "
        inlines(prefix: nil)
        text += " | "
        inlines(prefix: nil)
        text += " |\n\(prefix)| --- |:-:|"
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            text += "\n\(prefix)|"
            inlines(prefix: nil)
            text += " | \\| "
            inlines(prefix: nil)
        }
        end(prefix)
    }

    private mutating func word() {
        number += 1
        let word = "w\(number)" + (["", "é", "名", "🧑‍🚀"].randomElement(using: &random) ?? "")
        write(word, word)
    }

    private mutating func write(_ source: String, _ word: String) {
        let start = text.utf8.count
        text += source
        words.append((word, start..<text.utf8.count))
    }

    /// Running text, on several lines if there is a prefix for continuation lines.
    private mutating func inlines(prefix: String?, depth: Int = 0) {
        for index in 0..<Int.random(in: 1...4, using: &random) {
            if index > 0 { text += " " }
            inline(prefix: prefix, depth: depth)
        }
    }

    private mutating func inline(prefix: String?, depth: Int) {
        switch Int.random(in: 0..<(depth < 3 ? 14 : 6), using: &random) {
        case 0, 1: word()
        case 2:
            number += 1
            write("`c\(number) * [x] \\`", "c\(number) * [x] \\")
        case 3:
            text +=
                ["\\*", "&amp;", "&#x20;&lt;", "\\<", "&notathing;", "{x}", "a_b"].randomElement(
                    using: &random) ?? ""
        case 4:
            if let prefix {
                text += ["\n", "  \n", "\\\n"].randomElement(using: &random).map { $0 + prefix } ?? ""
            }
            word()
        case 5:
            text +=
                ["<br/>", "<!-- c -->", "{/* c */}", "<https://a.b/c?d=e&amp;f>"].randomElement(
                    using: &random) ?? ""
        case 6, 7: wrapped("**", "**", prefix, depth)
        case 8: wrapped("_", "_", prefix, depth)
        case 9: wrapped("[", "](/a_b(c) \"t]\")", prefix, depth + 3)
        case 10: wrapped("[", "][ref]", prefix, depth + 3)
        case 11: wrapped("![", "](<a b>)", prefix, depth + 3)
        case 12: wrapped("<b>", "</b>", prefix, depth)
        default: wrapped("<a href=\"x\">", "</a>", prefix, depth + 3)
        }
    }

    private mutating func wrapped(_ open: String, _ close: String, _ prefix: String?, _ depth: Int) {
        text += open
        word()
        text += " "
        inlines(prefix: prefix, depth: depth + 1)
        text += " "
        word()
        text += close
    }
}
