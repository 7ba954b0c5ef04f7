import Testing

@testable import FormwrightKit

@Suite("Patterns of paths")
struct GlobTests {
    @Test(
        "match a path, a folder above it, or a name at any depth",
        arguments: [
            ("docs/a.md", "docs/a.md", true), ("docs", "docs/x/a.md", true), ("docs/", "docs/a.md", true),
            ("a.md", "docs/x/a.md", true), ("*.md", "docs/a.md", true), ("docs/*.md", "docs/x/a.md", false),
            ("docs/**/a.md", "docs/a.md", true), ("docs/**/a.md", "docs/x/y/a.md", true),
            ("docs/**", "docs/x/a.md", true), ("docs/**", "docs", false), ("**/x/*", "docs/x/a.md", true),
            ("docs/?.md", "docs/a.md", true), ("docs/?.md", "docs/ab.md", false), ("b.md", "a.md", false),
            ("docs/a*b*c.md", "docs/aXbYbZc.md", true), ("./docs", "docs/a.md", true), ("", "a.md", false),
        ])
    func matches(pattern: String, path: String, isMatch: Bool) {
        #expect(Glob(pattern).matches(path) == isMatch)
    }

    @Test("take time that depends only on the lengths of pattern and path")
    func hostile() {
        let pattern = String(repeating: "**/*a*/", count: 200) + "b"
        #expect(!Glob(pattern).matches(String(repeating: "aaaaaaaa/", count: 400) + "c"))
        #expect(!Glob(String(repeating: "*a", count: 2000)).matches(String(repeating: "a", count: 1999)))
    }
}
