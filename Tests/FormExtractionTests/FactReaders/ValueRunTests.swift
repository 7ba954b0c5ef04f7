import Testing

@testable import FormExtraction

@Suite("Lists of values in a sentence")
struct ValueRunTests {
    private func values(
        _ text: String, after count: Int = 0, _ strictness: ValueRun.Strictness = .marked
    ) -> [String] {
        let passage = Passages.first(text)
        let run = ValueRun.read(passage, from: count, to: passage.tokens.count, strictness)
        return run.map { $0.values.map { passage.string($0) } } ?? []
    }

    @Test(
        "are read with any separator",
        arguments: [
            "`s`, `m` or `l`", "`s`, `m`, and `l`", "`s` / `m` / `l`", "`s` | `m` | `l`", "`s` `m` `l`",
            "\"s\", \"m\" or \"l\"", "**s**; **m**; **l**",
        ])
    func separators(text: String) {
        #expect(values(text) == ["s", "m", "l"])
    }

    @Test("are alternatives with \"or\", a slash or a bar, and not with \"and\"")
    func alternatives() throws {
        for (text, expected) in [("`a` or `b`", true), ("`a`/`b`", true), ("`a` and `b`", false)] {
            let passage = Passages.first(text)
            let run = try #require(ValueRun.read(passage, from: 0, to: passage.tokens.count, .marked))
            #expect(run.isAlternative == expected, "\(text)")
        }
    }

    @Test("leave out remarks in parentheses and the nouns after values")
    func remarks() {
        #expect(values("`a` (recommended) or `b`") == ["a", "b"])
        #expect(values("the **Create** option or the **Update** option") == ["Create", "Update"])
    }

    @Test("do not contain controls: the **Create** button is not a value")
    func controls() {
        #expect(values("the **Create** button") == [])
    }

    @Test("contain plain words only if requested")
    func strictness() {
        #expect(values("Public or Private", .marked) == [])
        #expect(values("Public or Private", .names) == ["Public", "Private"])
        #expect(values("small or very large", .names) == [])
        #expect(values("small or very large", .words) == ["small", "very large"])
        #expect(values("Out of Scope or Open", .names) == ["Out of Scope", "Open"])
    }

    @Test("have at most 64 values")
    func bounded() {
        let text = (0..<100).map { "`v\($0)`" }.joined(separator: ", ")
        #expect(values(text).count == ValueRun.mostValues)
    }
}
