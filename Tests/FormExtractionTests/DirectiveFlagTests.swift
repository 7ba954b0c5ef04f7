import FormExtraction
import FormModel
import Testing

@testable import DocumentParsing

@Suite("Whether a page may hold directives")
struct DirectiveFlagTests {
    /// A page with a place for a comment, written `{}`, in the page or in the partial that it includes.
    struct Example: Sendable, CustomTestStringConvertible {
        var name: String
        var page: String
        var partial = "1. Enter the **Host**.\n"
        /// The keys of the fields if the comment is `ignore`.
        var left: [[String]] = [["name"]]

        var testDescription: String { name }

        /// The page with its partial, with a comment in them.
        func expanded(_ comment: String) -> Page {
            let partials = [("docs/steps.md", partial)]
            let library = PartialLibrary(
                partials.map {
                    DocumentParsing.parse(SourceText(file: $0, text: $1.replacing("{}", with: comment)))
                })
            let source = SourceText(file: "docs/page.md", text: page.replacing("{}", with: comment))
            return library.expand(DocumentParsing.parse(source).page).page
        }
    }

    private static let heading = "## Add a server\n\n"
    private static let steps = "1. Enter the **Name**.\n2. Enter the **Port**. {}\n"

    static let examples = [
        Example(name: "text", page: heading + steps),
        Example(name: "block", page: heading + "Enter the **Name**.\n\n{}\n\nEnter the **Port**.\n"),
        Example(
            name: "raw HTML list",
            page: heading
                + "Fill out the following fields.\n\n<ul>\n<li><b>Name</b>: What it is called.</li>\n<li><b>Port</b>: Where it listens. {}</li>\n</ul>\n"
        ),
        Example(
            name: "HTML block",
            page: heading
                + "Enter the **Name**.\n\n<div>\n{}\n<p>Enter the <b>Port</b>.</p>\n</div>\n"),
        Example(
            name: "table cell",
            page: heading
                + "Fill out the following fields.\n\n| Field | Description |\n| --- | --- |\n| Name | What it is called. |\n| Port {} | Where it listens. |\n"
        ),
        Example(
            name: "tabs",
            page: heading + "<Tabs>\n<Tab title=\"One\">\n\n" + steps + "\n</Tab>\n</Tabs>\n"),
        Example(name: "note", page: heading + ":::note\n\n" + steps + "\n:::\n"),
        Example(name: "quote", page: heading + "> 1. Enter the **Name**.\n> 2. Enter the **Port**. {}\n"),
        Example(name: "partial", page: heading + "{{#include steps.md}}\n", partial: steps),
    ]

    @Test("is known for each place of a comment", arguments: examples)
    func places(example: Example) {
        for directive in ["ignore", "field \"Port\" type=integer"] {
            let page = example.expanded("<!-- formwright: \(directive) -->")
            #expect(page.mayHoldDirectives && Self.holdDirective(page.blocks), "\(page.source.text)")
        }
        #expect(!Self.holdDirective(example.expanded("").blocks))
    }

    @Test("is known for a comment at each offset of a page", arguments: examples)
    func offsets(example: Example) {
        let characters = Array(example.page)
        for offset in 0...characters.count {
            var moved = example
            moved.page = String(characters[..<offset]) + "<!-- formwright: ignore -->" + characters[offset...]
            let page = moved.expanded("")
            #expect(page.mayHoldDirectives || !Self.holdDirective(page.blocks), "\(moved.page)")
        }
    }

    @Test("so that 'ignore' has its effect in each place", arguments: examples)
    func ignore(example: Example) {
        func keys(_ comment: String) -> [[String]] {
            FormExtraction.extract(example.expanded(comment), configuration: ExtractionConfiguration())
                .forms.map { $0.fields.map(\.key) }
        }
        #expect(keys("") == [["name", "port"]])
        #expect(keys("<!-- formwright: ignore -->") == example.left)
    }

    /// Whether any block or inline is a directive.
    private static func holdDirective(_ blocks: [Block]) -> Bool {
        blocks.contains { block in
            if case .directive = block.kind { return true }
            return holdDirective(block.inlines) || block.contents.contains(where: holdDirective)
        }
    }

    private static func holdDirective(_ inlines: Inlines) -> Bool {
        inlines.contains { inline in
            switch inline.kind {
            case .directive: true
            case .emphasis(let content), .strong(let content), .link(_, let content), .image(let content),
                .component(_, _, let content):
                holdDirective(content)
            case .text, .softBreak, .lineBreak, .code, .expression: false
            }
        }
    }
}
