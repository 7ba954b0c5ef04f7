import FormModel
import FormwrightKit
import Testing

@Suite("The shown diagnostics")
struct DiagnosticDigestTests {
    private func diagnostics(_ severity: Diagnostic.Severity, _ rule: String, _ count: Int) -> [Diagnostic] {
        (0..<count).map { Diagnostic(severity, rule: rule, "\($0)", at: nil) }
    }

    @Test("are all errors, and for each rule five warnings and five notes")
    func limits() {
        let all = diagnostics(.error, "a", 9) + diagnostics(.warning, "a", 6) + diagnostics(.note, "b", 8)
        let digest = DiagnosticDigest(all, showsAll: false)
        #expect(digest.shown.count == 9 + 5 + 5)
        #expect(digest.line == "by rule: 15 a, 8 b; 4 more with --all\n")
        let whole = DiagnosticDigest(all, showsAll: true)
        #expect(whole.shown == all && whole.line == "by rule: 15 a, 8 b\n")
        #expect(DiagnosticDigest(diagnostics(.warning, "a", 2), showsAll: false).line == "")
    }
}
