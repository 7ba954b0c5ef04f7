import FormExtraction
import FormModel
import Testing

@Suite("Names of products")
struct ProductNamesTests {
    /// The names in a text that is on several pages.
    private func names(in text: String) -> [String] {
        ProductNames.find(in: ["a.md", "b.md", "c.md"].map { SourceText(file: $0, text: text) })
    }

    @Test(
        "are found after a letter and a space, wherever they are on a page",
        arguments: [2, 3, 15, 16, 17, 18, 31, 33, 34])
    func places(start: Int) {
        let contexts: [(before: String, isStart: Bool)] = [
            ("e ", true), ("a ", true), ("z ", true), ("A ", true), ("Z ", true), ("@ ", false),
            ("[ ", false), ("` ", false), ("{ ", false), ("1 ", false), (". ", false), ("  ", false),
            ("ee", false), ("e.", false), ("e\n", false), ("e\u{1}", false), ("é ", false),
        ]
        for (before, isStart) in contexts {
            let filler = String(repeating: "e", count: max(0, start - before.utf8.count))
            for (name, isName) in [
                ("Aqx", true), ("Zqx", true), ("aqx", false), ("@qx", false), ("[qx", false),
            ] {
                for length in 0...17 {
                    let after = length > 0 ? "." + String(repeating: "e", count: length - 1) : ""
                    let text = filler + before + name + after
                    let expected = isStart && isName ? [name.lowercased()] : []
                    #expect(names(in: text) == expected, "\(text)")
                }
            }
        }
    }

    @Test("are all found if there are several within a few bytes", arguments: 0..<17)
    func several(offset: Int) {
        let filler = String(repeating: "e", count: offset)
        for end in ["", ".", String(repeating: ".", count: 16)] {
            #expect(
                names(in: filler + "e Aqx e Bqx e Cqx e Dqx" + end) == ["aqx", "bqx", "cqx", "dqx"],
                "\(offset), \(end)")
        }
    }
}
