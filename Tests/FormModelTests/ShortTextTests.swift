import FormModel
import Testing

@Suite("Short texts")
struct ShortTextTests {
    @Test(
        "A text that is too long ends with an ellipsis, and nothing is cut in half",
        arguments: [
            ("abcd", 4, "abcd"), ("abcde", 4, "abcd…"), ("ab👩\u{200D}🚀d", 3, "ab👩\u{200D}🚀…"),
            ("ae\u{301}b", 2, "ae\u{301}…"), (#"ab\|c"#, 3, "ab…"), (#"a\\|c"#, 3, #"a\\…"#),
            ("a &lt;b", 4, "a …"), ("a &lt;b", 5, "a …"), ("a &lt;b", 6, "a &lt;…"), ("a &#x3C;b", 6, "a …"),
            ("a & bc", 4, "a & …"), ("", 0, ""),
        ])
    func cut(text: String, limit: Int, expected: String) {
        #expect(ShortText.cut(text, to: limit) == expected)
    }

    @Test("A character with many marks counts as one")
    func marks() {
        let text = "a" + String(repeating: "\u{301}", count: 100_000)
        #expect(ShortText.cut("x" + text, to: 20) == "x…")
    }
}
