import FormModel
import TestTools
import Testing

@testable import FormwrightKit

@Suite("Support")
struct SupportTests {
    @Test(
        "Suggestions are near, and nothing is suggested for what is far",
        arguments: [
            ("optoinal", "optional"), ("OPTIONAL", "optional"), ("requird", "required"), ("zzz", nil),
            ("", nil),
            (String(repeating: "x", count: 1_000_000), nil),
        ])
    func suggestions(word: String, expected: String?) {
        #expect(Suggestion.nearest(to: word, among: ["required", "optional"]) == expected)
    }

    @Test(
        "Paths are worked out as text",
        arguments: [
            ("a/../b", "/w", "/w/b"), ("/x/./y//z/", "/w", "/x/y/z"), ("../../../..", "/w", "/"),
            (".", "/w", "/w"),
        ])
    func absolutePaths(path: String, base: String, expected: String) {
        #expect(Path.absolute(path, from: base) == expected)
    }

    @Test(
        "The way from one path to another",
        arguments: [
            ("/a/b/c", "/a", "b/c"), ("/a", "/a", "."), ("/a/x", "/a/b/c", "../../x"),
            ("/a/bc", "/a/b", "../bc"),
        ])
    func relativePaths(path: String, folder: String, expected: String) {
        #expect(Path.relative(path, to: folder) == expected)
    }

    @Test(
        "A path is inside a folder if it continues the bytes of the folder's path after a slash",
        arguments: [
            ("/a/b", "/a", true), ("/a", "/a", true), ("/ab", "/a", false), ("/a", "/", true),
            ("/a/\u{301}b", "/a", true), ("/caf\u{E9}/x", "/cafe\u{301}", false), ("/b/a", "/a", false),
        ])
    func insidePaths(path: String, folder: String, isInside: Bool) {
        #expect(Path.isInside(path, folder) == isInside)
    }

    @Test(
        "Only paths that stay in the output folder are written",
        arguments: [
            ("a/b.json", true), (".a/b", true), ("..a/b", true), ("é/b", true), ("", false), ("/a", false),
            ("a//b", false), ("a/", false), ("a/../b", false), ("./a", false), (".git/a", false),
            ("a/.git", false), ("a\n", false), ("../\u{301}b", false), ("a/..", false),
            (OutputManifest.fileName, false),
        ])
    func safePaths(path: String, isSafe: Bool) {
        #expect(OutputManifest.isSafe(path) == isSafe)
    }

    @Test("Columns are aligned as a terminal shows them")
    func columns() {
        #expect(TextColumns.rightAligned("日本", 6) == "  日本")
        #expect(TextColumns.leftAligned("e\u{301}", 3) == "e\u{301}  ")
        #expect(TextColumns.leftAligned("long", 2) == "long")
        #expect(TextColumns.lines([["日本", "a"], ["x", "b"]]) == "日本  a\nx     b\n")
    }

    @Test("Results of parallel work stand in the order of the elements", arguments: [0, 1, 2, 7, Int.max])
    func parallel(workers: Int) {
        let elements = Array(0..<500)
        #expect(Parallel.map(elements, workers: workers) { "\($0)" } == elements.map { "\($0)" })
        #expect(Parallel.map([Int](), workers: workers) { $0 }.isEmpty)
    }

    @Test(
        "Batches contain all elements in their order, and only a single element exceeds the limit",
        arguments: [-1, 0, 1, 3, Int.max])
    func batches(workers: Int) {
        let sizes = Array(repeating: [0, 3, 9, 20, 0, 0, 1, 10, 10, 11, 2, 2, 2, 2, 2, 2], count: 20)
            .flatMap { $0 }
        let batches = Parallel.mapBatches(sizes, workers: workers, atMost: 10, size: { $0 }) { [Array($0)] }
        #expect(Array(batches.joined()) == sizes)
        for batch in batches { #expect(batch.count == 1 || batch.reduce(0, +) <= 10 && !batch.isEmpty) }
        if workers == 1 { #expect(batches.contains([2, 2, 2, 2, 2])) }
        let none = Parallel.mapBatches([Int](), workers: workers, atMost: 10, size: { $0 }) { Array($0) }
        #expect(none.isEmpty)
    }

    @Test("A diff turns the old text into the new one")
    func diffs() {
        var generator = SplitMix64(seed: 3)
        for _ in 0..<300 {
            let old = randomLines(&generator)
            let new = randomLines(&generator)
            let diff = UnifiedDiff.lines(
                old: old.joined(), new: new.joined(), oldName: "a", newName: "b", limit: 10_000)
            #expect(apply(diff, to: old) == new)
        }
    }

    private func randomLines(_ generator: inout SplitMix64) -> [String] {
        let count = Int.random(in: 0...40, using: &generator)
        return (0..<count).map { _ in (["a", "b", "c", "d"].randomElement(using: &generator) ?? "") + "\n" }
    }

    /// Applies a unified diff, and checks its lines of the old text.
    private func apply(_ diff: [String], to old: [String]) -> [String] {
        var result: [String] = []
        var position = 0
        for line in diff.dropFirst(2) {
            if line.hasPrefix("@@") {
                let parts = line.split(separator: " ")[1].dropFirst().split(separator: ",")
                let start = Int(parts[0]) ?? 0
                let count = parts.count > 1 ? Int(parts[1]) ?? 0 : 1
                let target = count == 0 ? start : start - 1
                result += old[position..<target]
                position = target
                continue
            }
            let text = line.dropFirst() + "\n"
            switch line.first {
            case "+": result.append(String(text))
            case "-":
                #expect(old[position] == text)
                position += 1
            default:
                #expect(old[position] == text)
                result.append(old[position])
                position += 1
            }
        }
        return result + old[position...]
    }

    @Test("Texts that have nothing in common are compared in bounded time, and the diff is cut")
    func largeDiffs() {
        let old = (0..<50_000).map { "old \($0)\n" }.joined()
        let new = (0..<50_000).map { "new \($0)\n" }.joined()
        let diff = UnifiedDiff.lines(old: old, new: new, oldName: "a", newName: "b", limit: 200)
        #expect(diff.count == 201)
        #expect(diff.last == "… 99803 more lines")
    }

    @Test(
        "Emoji of a page remain text in Markdown, and line numbers remain as they are",
        arguments: [
            (":tada:", ":<!-- -->tada:"), (":100:", ":<!-- -->100:"), (":8ball:", ":<!-- -->8ball:"),
            ("a.md:18:60", "a.md:18:60"),
        ])
    func emoji(text: String, escaped: String) {
        #expect(ChangeReport.escaped(text) == escaped)
    }
}
