import DocumentParsing
import FormModel
import Testing

@Suite("Markers of site generators")
struct MarkerTests {
    private func read(_ page: String, file: String = "page.md") -> (lines: [String], messages: [String]) {
        let document = DocumentParsing.parse(SourceText(file: file, text: page))
        return (MarkdownOutline.lines(document.page.blocks), document.diagnostics.map(\.message))
    }

    @Test(
        "A closing marker that is indented by up to three columns closes an outer container, even if a list is open",
        arguments: [" ", "  ", "   "])
    func indentedClosing(indent: String) {
        let written = read(":::note\n\n1. First.\n\n\(indent):::\n\nAfter.\n")
        let expected = read(":::note\n\n1. First.\n\n:::\n\nAfter.\n")
        #expect(written.messages == [])
        #expect(written.lines == expected.lines)
    }

    @Test("A closing marker in an item closes a container of that item")
    func innerClosing() {
        let page =
            ":::note\n\n1. First.\n\n   :::tip\n   Inner.\n   :::\n\n   Still first.\n   :::\n\nAfter.\n"
        #expect(read(page).messages == [])
        #expect(read(page).lines == read(page.replacing("first.\n   :::", with: "first.\n\n:::")).lines)
    }

    @Test("An unclosed container is reported with the colons that would close it")
    func colons() {
        #expect(
            read("::card{a=\"b\"}\nText.\n\n::card{a=\"b\"}\nText.\n::\n").messages == [
                "::card is not closed; expected :: later at the same level"
            ])
    }

    @Test(
        "A code span next to tags on a line is code",
        arguments: ["<REGION>", "{% if %}", "<>", "</Callout>"])
    func code(_ code: String) {
        let result = read("<Callout>Write `\(code)` here.</Callout>\n\nAfter.\n", file: "page.mdx")
        #expect(result.messages == [])
        #expect(result.lines.contains { $0.contains("`\(code)`") })
    }

    private static let cards = """
        export const Cards = (input) => (<>
            <section className={clsx("row")}>

              <p>Don't stop (yet): {`a

        # no heading
        (`}</p>

              {/* ( */}
              <KV items={[['a', '('], ["b", ')']]}/>
            </section>
          </>
        );

        """

    @Test("An exported value ends where its brackets are closed, even after blank lines")
    func exports() {
        #expect(read(Self.cards + "\n# A\n\nText.\n", file: "page.mdx").messages == [])
        #expect(read(Self.cards + "\n# A\n\nText.\n", file: "page.mdx").lines == ["# A", "Text."])
    }

    @Test(
        "An exported value whose brackets stay open ends at the first blank line",
        arguments: ["", "\n## B\n", "\nexport const b = 1\n", "\nimport B from './b.js'\n"])
    func openExports(end: String) {
        let result = read("# A\n\nexport const a = (\n\nText.\n" + end + "\n)\n", file: "page.mdx")
        #expect(result.lines.contains("Text.") == !end.isEmpty)
        #expect(read("# A\n\nexport const a = (\n\nText.\n" + end, file: "page.mdx").lines.contains("Text."))
    }

    @Test(
        "Brackets and quotes in regular expressions do not count",
        arguments: [
            #"= /\(/;"#, "= /`/;", #"= [/a/, /["(]/g]"#, #"= { a: /\{/ }"#, #"= (a) => /\[/.test(a)"#,
            #"= a.replace(/\//g, "(")"#, #"= (a) => { return /'\(/ }"#, #"= a && !/\(/"#, "= (/* ( */ a / b)",
            #"= <p>See (/docs/a) or (/docs/b)</p>"#, "= (a / b) / c",
        ])
    func patterns(_ value: String) {
        for end in [")", "}", "]", "`", "*/"] {
            let page = "export const r \(value)\n\nText.\n\nThis ends: \(end)\n\nAfter.\n"
            let lines = read(page, file: "page.mdx").lines
            #expect(lines.first == "Text." && lines.last == "After.", "\(end): \(lines)")
        }
    }

    @Test("A regular expression swallows no table up to the next parenthesis")
    func tablesAfterPatterns() {
        let rest = "\n| Field |\n|---|\n| Name |\n\n1) Save the server.\n\n| Field |\n|---|\n| Zone |\n"
        let result = read(#"export const r = /\(/;"# + "\n" + rest, file: "page.mdx")
        #expect(result.lines.contains { $0.contains("Name") })
        #expect(result.lines == read(rest, file: "page.mdx").lines)
    }

    @Test(
        "An exported value whose brackets stay open ends before a Markdown block",
        arguments: [
            "| A |\n|---|\n| b |\n", "- A\n", "* A\n", "1) A\n", "# A\n", "```\nA\n```\n", "~~~\nA\n~~~\n",
            "<details>\n\nA\n\n</details>\n",
        ])
    func exportsBeforeBlocks(block: String) {
        let expected = read(block + "\n:)\n", file: "page.mdx")
        let result = read("export const a = <p>:(</p>\n\n" + block + "\n:)\n", file: "page.mdx")
        #expect(!expected.lines.isEmpty)
        #expect(result.lines == expected.lines)
        #expect(result.messages == expected.messages)
    }

    @Test(
        "Tags that are not indented continue an exported element",
        arguments: [
            "function A() {\nreturn (\n\n<div>\n<p>a</p>\n\n<br/>\n\n</div>\n);\n}",
            "const a = (<>\n\n<A b={c < 1}/>\n\n</>)", "const a = [\n<A/>,\n\n<B/>\n]",
            "const a = (b) => (\n<A\nb={1}\n/>\n\n)",
        ])
    func unindentedElements(value: String) {
        let result = read("export \(value)\n\nText.\n", file: "page.mdx")
        #expect(result.lines == ["Text."])
        #expect(result.messages == [])
    }

    @Test("An exported template may have up to 200 lines after its first blank line")
    func longTemplates() {
        func lines(_ count: Int) -> [String] {
            let text = String(repeating: "- a\n", count: count)
            return read("export const a = `\n\n\(text)`\n\nText.\n", file: "page.mdx").lines
        }
        #expect(lines(199) == ["Text."])
        #expect(lines(200).count > 200)
    }

    @Test("An expression in a tag can have blank lines, a tag cannot")
    func blankLines() {
        let page = "<Tabs items={<>\n\n  Text.\n\n</>}>\n\nInner.\n\n</Tabs>\n"
        #expect(read(page, file: "page.mdx").messages == [])
        #expect(!read(page, file: "page.mdx").lines.contains { $0.contains("Text.") })
        #expect(read("<Tabs\n\n  a=\"b\">\n\nInner.\n\n</Tabs>\n", file: "page.mdx").messages.count == 1)
    }

    @Test("A list that is indented too far within steps does not swallow the end of the steps")
    func steps() {
        let page =
            "<Step>\n  Go:\n\n  1. One:\n\n    - **A**: a.\n    - **B**: b.\n\n  2. Two.\n\n</Step>\n\nAfter.\n"
        #expect(read(page, file: "page.mdx").messages == [])
        let indented = page.replacing("\n</Step>", with: "\n  </Step>").replacing(
            "<Step>", with: "<Steps>\n  <Step>"
        )
        .replacing("</Step>\n", with: "</Step>\n</Steps>\n")
        #expect(read(indented, file: "page.mdx").messages == [])
    }

    @Test("The words of a template variable's name stay in a heading, or if they are a whole label")
    func variables() {
        #expect(
            read(
                "# Create a {{site.data.keyword.cloud_shell}} instance\n\nSelect **{{ site.data.x.code-engine }}** in {{site.data.y.z}} now.\n"
            )
            .lines == ["# Create a cloud shell instance", "Select **code engine** in now."])
    }

    @Test(
        "A delimiter row with more cells than the header makes a table if most rows have as many cells as the header",
        arguments: [
            ("| A | B |\n| --- | --- | --- |\n| 1 | 2 |\n| 3 | 4 |  |\n| 5 | 6 |\n", true),
            ("| A | B |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 3 | 4 | 5 |\n", false),
            ("| A | B |\n| --- | --- | --- |\n| 1 | 2 |\n3 | 4\n", false),
        ])
    func delimiters(page: String, isTable: Bool) {
        let document = DocumentParsing.parse(SourceText(file: "page.md", text: page))
        let tables = document.page.blocks.filter { if case .table = $0.kind { true } else { false } }
        #expect(tables.count == (isTable ? 1 : 0))
        #expect(document.diagnostics.map(\.rule).contains("table-delimiter") == isTable)
    }

    @Test(
        "A line that includes a missing file is reported",
        arguments: [
            "<%= render_markdown partial: 'x/steps' %>", "<%= render 'x/steps' %>", "{{../x.md}}",
            "{{x/y.md#part}}",
        ])
    func unreadInclude(line: String) {
        let document = DocumentParsing.parse(
            SourceText(file: "page.md", text: "Before.\n\n\(line)\n\nAfter.\n"))
        let expansion = PartialLibrary([]).expand(document.page)
        #expect(expansion.diagnostics.map(\.rule) == ["unread-include"])
        #expect(expansion.diagnostics.first?.range?.offsets == 9..<9 + line.utf8.count)
    }

    @Test(
        "Other templates include nothing", arguments: ["{{ page.title }}", "<%= image 'a.png' %>", "{{x}}"])
    func noInclude(line: String) {
        let document = DocumentParsing.parse(SourceText(file: "page.md", text: "\(line)\n"))
        #expect(PartialLibrary([]).expand(document.page).diagnostics.isEmpty)
    }
}
