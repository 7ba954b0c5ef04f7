import FormModel
import Testing

@testable import FormwrightKit

@Suite("Collected diagnostics")
struct DiagnosticSinkTests {
    private func diagnostic(
        _ severity: Diagnostic.Severity, _ rule: String, _ file: String, _ offset: Int
    ) -> Diagnostic {
        Diagnostic(severity, rule: rule, "message", at: SourceRange(file: file, offsets: offset..<offset))
    }

    @Test("They are sorted by file, place and rule")
    func order() {
        var sink = DiagnosticSink()
        let sorted = [
            Diagnostic(.error, rule: "z", "message", at: nil), diagnostic(.error, "a", "B.md", 9),
            diagnostic(.warning, "b", "a.md", 1), diagnostic(.error, "a", "a.md", 2),
            diagnostic(.error, "b", "a.md", 2), diagnostic(.error, "a", "a.md", 10),
        ]
        for diagnostic in sorted.reversed() { sink.add(diagnostic) }
        #expect(sink.diagnostics(sources: SourceMap(), isStrict: false) == sorted)
    }

    @Test("A diagnostic about a partial is reported once for several pages")
    func merging() {
        var sink = DiagnosticSink()
        for page in ["a.md", "b.md", "a.md"] { sink.add(diagnostic(.error, "r", "_p.md", 1), page: page) }
        sink.add(diagnostic(.error, "r", "a.md", 1), page: "a.md")
        sink.add(diagnostic(.error, "r", "a.md", 1), page: "a.md")
        let diagnostics = sink.diagnostics(sources: SourceMap(), isStrict: false)
        #expect(diagnostics.map(\.notes) == [[Diagnostic.Note("found on 2 pages")], []])
    }

    @Test("Levels come from the configuration, and strictness makes errors of warnings")
    func levels() {
        let configuration = Configuration(levels: ["quiet": .off, "loud": .error, "soft": .warning])
        var sink = DiagnosticSink(levels: configuration.levels)
        sink.add(diagnostic(.error, "quiet", "a.md", 1))
        sink.add(diagnostic(.warning, "loud", "a.md", 2))
        sink.add(diagnostic(.error, "soft", "a.md", 3))
        sink.add(diagnostic(.note, "other", "a.md", 4))
        #expect(
            sink.diagnostics(sources: SourceMap(), isStrict: false).map(\.severity) == [
                .error, .warning, .note,
            ])
        #expect(
            sink.diagnostics(sources: SourceMap(), isStrict: true).map(\.severity) == [.error, .error, .note])
        #expect(!configuration.hasErrors([diagnostic(.error, "soft", "a.md", 1)]))
        #expect(configuration.hasErrors([diagnostic(.warning, "loud", "a.md", 1)]))
    }

    @Test("report a pair of places once, whichever side is first")
    func pairs() {
        let (one, other) = (SourceRange.start(of: "a.md"), SourceRange.start(of: "b.md"))
        var sink = DiagnosticSink()
        sink.add(Diagnostic(.warning, rule: "r", "m", at: one, notes: [.init("n", at: other)]))
        sink.add(Diagnostic(.warning, rule: "r", "m2", at: other, notes: [.init("n", at: one)]))
        sink.add(Diagnostic(.warning, rule: "s", "m", at: other, notes: [.init("n", at: one)]))
        #expect(sink.diagnostics(sources: SourceMap(), isStrict: false).map(\.rule) == ["r", "s"])
    }
}
