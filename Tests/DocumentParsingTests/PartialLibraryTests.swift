import FormModel
import Foundation
import TestTools
import Testing

@testable import DocumentParsing

@Suite("Pages are filled with partials")
struct PartialLibraryTests {
    /// The outline of a page with partials inserted, and the rules of the diagnostics.
    private func expand(
        _ page: String, file: String = "docs/page.md", _ partials: [(String, String)]
    ) -> (lines: [String], diagnostics: [Diagnostic], used: [String]) {
        let library = PartialLibrary(
            partials.map { DocumentParsing.parse(SourceText(file: $0.0, text: $0.1)) })
        let parsed = DocumentParsing.parse(SourceText(file: file, text: page))
        let expanded = library.expand(parsed.page)
        return (
            MarkdownOutline.lines(expanded.page.blocks), library.diagnostics + expanded.diagnostics,
            expanded.used
        )
    }

    /// Pages with and without each kind of include, and with blocks nested as deeply as allowed.
    private static let mixedPages =
        [
            "", "Text.",
            "# A\n\n- a\n  - b\n\n| a |\n|---|\n| <PartialsComponent category=\"c\" name=\"a\" /> |",
            "Enter <PartialsComponent category=\"c\" name=\"a\" /> and {{#include ../_partials/_a.mdx}}.",
            "<div>\n<PartialsComponent category=\"c\" name=\"a\" />\n</div>",
            "> <PartialsComponent category=\"c\" name=\"a\" />", ":::{include} ../_partials/_a.mdx\n:::",
            "import A from '../_partials/_a.mdx'\n\n<A />", "--8<-- \"docs/part.md\"",
            "[!INCLUDE [a](../_partials/_a.mdx)]",
        ]
        + (36...46).flatMap { depth in
            [
                String(repeating: "<Tabs>\n<TabItem value=\"a\">\n\n", count: depth) + "Text.",
                String(repeating: ":::note\n", count: depth) + "Text.",
                String(repeating: "> - ", count: depth) + "Text.",
            ]
        }

    @Test("and a page that is not expanded because it includes nothing is as if it were expanded")
    func skipping() throws {
        let fixtures = Repository.files(below: Fixtures.folder, extensions: ["md", "mdx"]).map {
            (try? String(contentsOf: $0, encoding: .utf8)) ?? ""
        }
        let library = PartialLibrary(
            [named("a", "First.")].map { DocumentParsing.parse(SourceText(file: $0.0, text: $0.1)) })
        for text in Self.mixedPages + PathologicalPages.all.map({ $0.make(100) }) + fixtures {
            let page = DocumentParsing.parse(SourceText(file: "docs/page.mdx", text: text)).page
            var expandable = page
            expandable.mayInclude = true
            let (expected, expanded) = (library.expand(expandable), library.expand(page))
            #expect(expanded.page.blocks == expected.page.blocks, "\(text)")
            #expect(expanded.diagnostics == expected.diagnostics && expanded.used == expected.used)
        }
    }

    private func named(_ name: String, _ text: String) -> (String, String) {
        ("_partials/_\(name).mdx", "---\npartial_category: c\npartial_name: \(name)\n---\n\n\(text)")
    }

    @Test("by the category and name in their front matter, wherever a block is allowed")
    func byName() {
        let result = expand(
            "1. Step\n\n   <PartialsComponent category=\"c\" name=\"a\" />\n",
            [named("a", "First.\n\nSecond.")])
        #expect(result.lines == ["- Step", "  <include>", "  First.", "  Second.", "  </include>"])
        #expect(result.diagnostics.isEmpty)
        #expect(result.used == ["_partials/_a.mdx"])
    }

    @Test("by the path of an import, relative to the file that imports, or to the site")
    func byPath() {
        let result = expand(
            "import A from \"../_partials/./_a.mdx\";\nimport B from '@site/docs/_b.md'\n\n<A />\n\n<B/>\n",
            [
                ("_partials/_a.mdx", "import C from './sub/_c.mdx'\n\nA.\n\n<C />"),
                ("docs/_b.md", "B."), ("_partials/sub/_c.mdx", "C."),
            ])
        #expect(
            result.lines == [
                "<include>", "A.", "<include>", "C.", "</include>", "</include>", "<include>", "B.",
                "</include>",
            ])
        #expect(result.diagnostics.isEmpty)
        #expect(result.used == ["_partials/_a.mdx", "_partials/sub/_c.mdx", "docs/_b.md"])
    }

    @Test(
        "by a path with JavaScript escapes, also from the site's root, which can be above or below the compiled folder"
    )
    func sitePaths() {
        let result = expand(
            "import A from './\\_a.mdx'\nimport B from '/snippets/b.mdx'\nimport C from '@/docs/c.mdx'\n\n<A />\n\n<B/>\n\n<C/>\n",
            file: "website/docs/page.md",
            [
                ("website/docs/_a.mdx", "A."), ("website/snippets/b.mdx", "B."), ("website/docs/c.mdx", "C."),
            ])
        #expect(result.used == ["website/docs/_a.mdx", "website/docs/c.mdx", "website/snippets/b.mdx"])
        #expect(result.diagnostics.isEmpty)
    }

    @Test("with props in text, attributes and nested inclusions")
    func props() {
        let result = expand(
            "<PartialsComponent category=\"c\" name=\"a\" cloud=\"AWS &amp; more\" path=\"/x\" which=\"b\" />\n",
            [
                named(
                    "a",
                    "Use **{props.cloud}** and {props.cloud}.\n\n<VersionedLink text={props.cloud} url={props.path} />\n\n"
                        + "<PartialsComponent category=\"c\" name={props.which} again={`${props.cloud}!`} />"),
                named("b", "Got {props.again}"),
            ])
        #expect(
            result.lines == [
                "<include>", "Use **AWS & more** and AWS & more.", "[AWS & more](/x)", "<include>",
                "Got AWS & more!", "</include>",
                "</include>",
            ])
        #expect(result.diagnostics.isEmpty)
    }

    @Test("and a prop's text joins the text around it, with the place of the expression")
    func joins() {
        let partial = DocumentParsing.parse(
            SourceText(
                file: "_a.mdx", text: "---\npartial_category: c\npartial_name: a\n---\n\na {props.x} b"))
        let page = DocumentParsing.parse(
            SourceText(file: "page.md", text: "<PartialsComponent category=\"c\" name=\"a\" x=\"y\" />")
        ).page
        let blocks = PartialLibrary([partial]).expand(page).page.blocks
        guard case .inclusion(let inclusion)? = blocks.first?.kind,
            case .paragraph(let inlines)? = inclusion.blocks.first?.kind
        else {
            Issue.record("expected a paragraph in an inclusion, got \(blocks)")
            return
        }
        #expect(inlines.map(\.kind) == [.text("a y b")])
        #expect(inlines.first?.range == SourceRange(file: "_a.mdx", offsets: 45..<58))
        #expect(blocks.first?.range.file == "page.md")
    }

    @Test("and a missing prop becomes empty, with one warning at the inclusion")
    func missingProp() {
        let result = expand(
            "Text\n\n<PartialsComponent category=\"c\" name=\"a\" />\n",
            [named("a", "In {props.cloud}, {props.cloud}.")])
        #expect(result.lines == ["Text", "<include>", "In , .", "</include>"])
        #expect(result.diagnostics.map(\.rule) == ["missing-prop"])
        #expect(result.diagnostics.first?.severity == .warning)
        #expect(result.diagnostics.first?.range == SourceRange(file: "docs/page.md", offsets: 6..<49))
    }

    @Test("and a partial that does not exist is an error with a suggestion")
    func missing() {
        let result = expand(
            "<PartialsComponent category=\"c\" name=\"azure-acount\" />\n\n<PartialsComponent name=\"x\"/>\n\n"
                + "import X from \"./_x.mdx\"\n\n<X />\n",
            [named("azure-account", ""), named("other", "")])
        #expect(result.diagnostics.map(\.rule) == ["missing-partial", "missing-partial", "missing-partial"])
        #expect(result.diagnostics.map(\.severity) == [.error, .error, .error])
        #expect(
            result.diagnostics.map(\.message) == [
                "no partial has partial_category 'c' and partial_name 'azure-acount' in its front matter",
                "this inclusion does not name a partial; expected the attributes 'category' and 'name'",
                "no partial was found for the import './_x.mdx'; expected the file 'docs/_x.mdx'",
            ])
        #expect(
            result.diagnostics.first?.notes.map(\.message) == [
                "did you mean category 'c', name 'azure-account'?"
            ])
        #expect(result.used.isEmpty)
    }

    @Test("and a path that leaves the compiled folder finds nothing")
    func climbing() {
        let result = expand("import X from \"../../../etc/_x.mdx\"\n\n<X />\n", [("etc/_x.mdx", "x")])
        #expect(result.diagnostics.map(\.rule) == ["missing-partial"])
    }

    @Test("and a cycle is an error at the inclusion that closes it")
    func cycle() {
        let result = expand(
            "<PartialsComponent category=\"c\" name=\"a\" />\n",
            [
                named("a", "A\n\n<PartialsComponent category=\"c\" name=\"b\" />"),
                named("b", "B\n\n<PartialsComponent category=\"c\" name=\"a\" />"),
            ])
        #expect(
            result.lines == [
                "<include>", "A", "<include>", "B", "<include>", "</include>", "</include>", "</include>",
            ])
        #expect(result.diagnostics.map(\.rule) == ["partial-cycle"])
        #expect(result.diagnostics.first?.range?.file == "_partials/_b.mdx")
        #expect(
            result.diagnostics.first?.message
                == "a partial includes itself: _partials/_a.mdx → _partials/_b.mdx → _partials/_a.mdx; remove one of these inclusions"
        )
    }

    @Test("to a depth of 32, and no further")
    func depth() {
        func chain(_ length: Int) -> [(String, String)] {
            (0..<length).map { index in
                let next = "<PartialsComponent category=\"c\" name=\"p\(index + 1)\" />"
                return named("p\(index)", index == length - 1 ? "End." : next)
            }
        }
        let page = "<PartialsComponent category=\"c\" name=\"p0\" />\n"
        #expect(expand(page, chain(32)).diagnostics.isEmpty)
        #expect(expand(page, chain(33)).diagnostics.map(\.rule) == ["partial-too-deep"])
    }

    @Test("and partials that double at each level are an error instead of filling the memory")
    func doubling() {
        let partials = (0..<30).map { index -> (String, String) in
            let next = "<PartialsComponent category=\"c\" name=\"p\(index + 1)\" />\n\n"
            return named("p\(index)", next + next)
        }
        let result = expand("<PartialsComponent category=\"c\" name=\"p0\" />\n", partials)
        #expect(result.diagnostics.contains { $0.rule == "too-many-inclusions" })
        #expect(result.diagnostics.count < 20_000)
    }

    @Test("and thousands of files within a line are an error instead of filling the memory")
    func manyWithinALine() {
        let partial = [("_partials/_name.md", "The *name*.\n")]
        func page(_ count: Int) -> String {
            "Text " + String(repeating: "[!INCLUDE [a](../_partials/_name.md)] ", count: count) + "\n"
        }
        let read = expand(page(2), partial)
        #expect(read.lines.joined().contains("The name. The name.") && read.diagnostics.isEmpty)
        #expect(expand(page(5_000), partial).diagnostics.isEmpty)
        #expect(expand(page(5_001), partial).diagnostics.map(\.rule) == ["too-many-inclusions"])
    }

    @Test(
        "and a partial that repeats a long prop is an error instead of filling the memory",
        arguments: [
            "{props.value} {props.value} ", "<Card title={`${props.value} ${props.value}`} />\n\n",
        ])
    func repeatedProp(_ uses: String) {
        let value = String(repeating: "x", count: 19_000)
        func diagnostics(_ count: Int) -> [String] {
            expand(
                "<PartialsComponent category=\"c\" name=\"a\" value=\"\(value)\" />\n",
                [named("a", String(repeating: uses, count: count))]
            ).diagnostics.map(\.rule)
        }
        #expect(diagnostics(850) == [])
        #expect(diagnostics(900) == ["too-many-inclusions"])
    }

    @Test("and an inclusion whose name is a prop is not reported as nameless after the limit")
    func namedByProp() {
        let page = "<PartialsComponent category=\"c\" name=\"a\" of=\"b\" />\n"
        let inclusions = String(
            repeating: "<PartialsComponent category=\"c\" name={props.of} />\n\n", count: 5_010)
        let result = expand(page, [named("a", inclusions), named("b", "Text")])
        #expect(result.diagnostics.map(\.rule) == ["too-many-inclusions"])
    }

    @Test("and a prop that doubles at each level is an error, too")
    func doublingProp() {
        let partials = (0..<30).map { index -> (String, String) in
            let twice = "value={`${props.value}${props.value}`}"
            return named(
                "p\(index)", "<PartialsComponent category=\"c\" name=\"p\(index + 1)\" \(twice) />\n")
        }
        let result = expand(
            "<PartialsComponent category=\"c\" name=\"p0\" value=\"twice\" />\n", partials)
        #expect(result.diagnostics.map(\.rule) == ["too-many-inclusions"])
    }

    @Test("and two partials with the same category and name are an error with both places")
    func duplicate() {
        let result = expand("Text\n", [named("a", "1"), ("other.mdx", named("a", "2").1)])
        #expect(result.diagnostics.map(\.rule) == ["duplicate-partial"])
        #expect(result.diagnostics.first?.range?.file == "other.mdx")
        #expect(result.diagnostics.first?.notes.first?.range?.file == "_partials/_a.mdx")
    }
}
