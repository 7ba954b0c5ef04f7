import FormModel
import FormwrightKit
import Testing

@Suite("Diagnostics")
struct DiagnosticRendererTests {
    private func render(
        _ text: String, _ offsets: Range<Int>, message: String = "wrong", notes: [Diagnostic.Note] = [],
        as format: DiagnosticFormat = .text, path: String = "docs/a.md"
    ) -> String {
        let source = SourceText(file: "a.md", path: path, text: text)
        let range = SourceRange(file: "a.md", offsets: offsets)
        return DiagnosticRenderer(sources: SourceMap([source])).render(
            [Diagnostic(.error, rule: "some-rule", message, at: range, notes: notes)], as: format)
    }

    @Test(
        "The caret is below the place, regardless of the text before it",
        arguments: [
            ("one two\n", 4..<7, "one two\n    ^~~\n", 5),
            ("one two\n", 4..<4, "one two\n    ^\n", 5),
            ("\tone two\r\n", 5..<8, "\tone two\n\t    ^~~\n", 6),
            ("世界 two", 7..<10, "世界 two\n     ^~~\n", 4),
            ("two 世界", 4..<10, "two 世界\n    ^~~~\n", 5),
            ("e\u{301} two", 4..<7, "e\u{301} two\n  ^~~\n", 4),
            ("\u{FEFF}one", 3..<6, "one\n^~~\n", 2),
            ("abc\nd", 1..<5, "abc\n ^\n", 2),
            ("a\u{1B}[31mb", 6..<7, "a␛[31mb\n      ^\n", 7),
            ("a\u{202E}b", 4..<5, "a\u{FFFD}b\n  ^\n", 3),
        ])
    func carets(text: String, offsets: Range<Int>, excerpt: String, column: Int) {
        #expect(render(text, offsets) == "docs/a.md:1:\(column): error: wrong [some-rule]\n" + excerpt)
    }

    @Test("A long line is cut around the place")
    func longLine() {
        let text = String(repeating: "a", count: 1_000_000) + "XYZ" + String(repeating: "b", count: 1_000_000)
        let lines = render(text, 1_000_000..<1_000_003).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1].count < 170)
        #expect(lines[1].hasPrefix("…aaa"))
        #expect(lines[1].hasSuffix("bbb…"))
        #expect(lines[2].drop { $0 == " " } == "^~~")
        #expect(lines[1].dropFirst(lines[2].count - 3).hasPrefix("XYZ"))
    }

    @Test("A range that covers a long line is cut")
    func longRange() {
        let lines = render(String(repeating: "a", count: 5000), 0..<5000).split(separator: "\n")
        #expect(lines[1] == String(repeating: "a", count: 160) + "…")
        #expect(lines[2] == "^" + String(repeating: "~", count: 159))
    }

    @Test("Ranges outside the text or in unknown files are printed anyway")
    func strangeRanges() {
        #expect(render("ab", 50..<99) == "docs/a.md:1:3: error: wrong [some-rule]\nab\n  ^\n")
        #expect(render("", 0..<0) == "docs/a.md:1:1: error: wrong [some-rule]\n")
        let unknown = Diagnostic(.warning, rule: "r", "m", at: .start(of: "b.md"))
        #expect(DiagnosticRenderer().render([unknown], as: .text) == "b.md: warning: m [r]\n")
        #expect(DiagnosticRenderer().render([unknown], as: .github) == "::warning file=b.md,title=r::m\n")
        let json = DiagnosticRenderer().render([unknown], as: .json)
        #expect(json.contains("\"file\": \"b.md\"") && !json.contains("\"line\""))
        let placeless = Diagnostic(.error, rule: "r", "m", at: nil)
        #expect(DiagnosticRenderer().render([placeless], as: .text) == "formwright: error: m [r]\n")
    }

    @Test("Notes follow with their own places")
    func notes() {
        let note = Diagnostic.Note("the other", at: SourceRange(file: "a.md", offsets: 4..<5))
        #expect(
            render("one\ntwo\n", 0..<3, notes: [note]) == """
                docs/a.md:1:1: error: wrong [some-rule]
                one
                ^~~
                docs/a.md:2:1: note: the other
                two
                ^

                """)
    }

    @Test("A page's text cannot control a terminal")
    func escapeSequences() {
        let text = render(
            "a\u{1B}]0;x\u{07}\u{9B}31m", 0..<1, message: "'\u{1B}[2J\n\u{200F}'", path: "d\u{1B}/a.md")
        #expect(
            !text.unicodeScalars.contains {
                $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value)
            })
        #expect(text.split(separator: "\n").count == 3)
    }

    @Test("Colours are used only on request")
    func colours() {
        let diagnostic = Diagnostic(.error, rule: "r", "m", at: nil)
        #expect(
            DiagnosticRenderer(isColoured: true).render([diagnostic], as: .text)
                == "\u{1B}[1mformwright: \u{1B}[0m\u{1B}[1;31merror:\u{1B}[0m \u{1B}[1mm [r]\u{1B}[0m\n")
    }

    @Test("GitHub's commands are escaped by its rules")
    func github() {
        #expect(
            render("one two\n", 4..<7, message: "50% of\nit: x", as: .github, path: "a,b:c.md")
                == "::error file=a%2Cb%3Ac.md,line=1,col=5,endColumn=7,title=some-rule::50%25 of%0Ait: x\n")
    }

    @Test(
        "What is wrong with a run has the level that GitHub knows",
        arguments: [(Diagnostic.Severity.error, "error"), (.warning, "warning"), (.note, "notice")])
    func githubLevels(severity: Diagnostic.Severity, command: String) {
        let problem = RunProblem("m", severity: severity)
        #expect(problem.gitHubCommand(RepositoryPaths()) == "::\(command) title=formwright::m\n")
    }

    @Test("JSON has places in scalars")
    func json() {
        #expect(
            render("👍 a\"", 5..<6, message: "a \"b\"\u{1B}\u{202E}", as: .json) == #"""
                {
                  "formwright": 1,
                  "diagnostics": [
                    {
                      "severity": "error",
                      "rule": "some-rule",
                      "message": "a \"b\"\u001b\u202e",
                      "file": "docs/a.md",
                      "line": 1,
                      "column": 3,
                      "endLine": 1,
                      "endColumn": 4,
                      "notes": []
                    }
                  ]
                }

                """#)
    }

    @Test("SARIF has places in UTF-16 units, and paths as URIs")
    func sarif() {
        let text = render("👍 a", 5..<6, as: .sarif, path: "d ö/a.md")
        #expect(text.contains(#""columnKind": "utf16CodeUnits""#))
        #expect(text.contains(#""startColumn": 4"#))
        #expect(text.contains(#""uri": "d%20%C3%B6/a.md""#))
        #expect(text.contains(#""version": "2.1.0""#))
    }
}
