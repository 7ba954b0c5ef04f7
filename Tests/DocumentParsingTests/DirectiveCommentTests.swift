import FormModel
import Testing

@testable import DocumentParsing

@Suite("Comments for this compiler")
struct DirectiveCommentTests {
    @Test(
        "are read in any case and without a colon; a misspelled prefix is an error",
        arguments: [
            ("<!-- formwright: ignore -->", "ignore"),
            ("<!--formwright:ignore-->", "ignore"),
            ("{/* formwright: form id=a */}", "form id=a"),
            ("<!-- Formwright: ignore -->", "ignore"),
            ("<!-- formwright form id=a -->", "form id=a"),
            ("<!-- formwright ignore-->", "ignore"),
            ("<!-- formwright : ignore -->", "ignore"),
            ("<!-- formwright add \"A\" -->", "add \"A\""),
            ("<!-- formwrigth: ignore -->", "formwrigth: ignore"),
            ("<!-- fromwright: ignore -->", "fromwright: ignore"),
            ("<!-- formwright reads this table -->", nil),
            ("<!-- formwright -->", nil),
            ("<!-- forms: ignore -->", nil),
            ("<!-- ignore -->", nil),
            ("<!---->", nil),
        ] as [(String, String?)])
    func address(comment: String, text: String?) {
        let page = DocumentParsing.parse(SourceText(file: "a.md", text: "# A\n\n\(comment)\n\nText.\n")).page
        let directives = page.blocks.compactMap { block -> String? in
            if case .directive(let directive) = block.kind { directive.text } else { nil }
        }
        #expect(directives == (text.map { [$0] } ?? []))
    }
}
