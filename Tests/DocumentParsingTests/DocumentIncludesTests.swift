import DocumentParsing
import FormModel
import Testing

@Suite("Documents that others include")
struct DocumentIncludesTests {
    /// The documents that others include, and those of them that are not pages.
    private func includes(_ files: [(String, String)]) -> (included: [String], partials: [String]) {
        let sources = files.map { SourceText(file: $0.0, text: $0.1) }
        var includes = DocumentIncludes(among: sources.map(\.file))
        includes.add(sources)
        return (includes.included.sorted(), includes.partials(in: sources).sorted())
    }

    private static let importing = "import Steps from './steps.md'\n\n# Page\n\n<Steps />\n"

    @Test(
        "are partials, unless something makes them pages",
        arguments: [
            [("a.mdx", importing), ("steps.md", "1. Go.\n")],
            [
                ("a.mdx", importing.replacing("./", with: "/snippets/")),
                ("snippets/steps.md", "---\ntitle: S\n---\n"),
            ],
            [("a.md", "<%= render_markdown partial: 'x/steps' %>\n"), ("x/_steps.md", "1. Go.\n")],
            [("a.md", "{{x/steps.md}}\n"), ("x/steps.md", "---\ntitle: S\n---\n")],
        ])
    func partials(files: [(String, String)]) {
        let result = includes(files)
        #expect(result.included == [files[1].0])
        #expect(result.partials == [files[1].0])
    }

    @Test(
        "are also pages if a link leads to them or they have a title",
        arguments: [
            [("a.mdx", importing), ("steps.md", "---\ntitle: Steps\n---\n\n1. Go.\n")],
            [("a.mdx", importing + "\nSee [the steps](./steps.md#go).\n"), ("steps.md", "1. Go.\n")],
            [
                ("a.mdx", importing), ("steps.md", "1. Go.\n"), ("x/b.md", "See [the steps](/steps).\n"),
            ],
            [("steps.md", "import A from './a.mdx'\n\n<A />\n"), ("a.mdx", importing)],
        ])
    func pages(files: [(String, String)]) {
        let result = includes(files)
        #expect(result.included.contains("steps.md"))
        #expect(result.partials.isEmpty)
    }

    @Test(
        "are found by dashes around a scissors sign, wherever it is",
        arguments: [
            ("--8<-- \"x.md\"", ["x.md"]), ("-8<- \"x.md\"", ["x.md"]),
            ("Text --8<-- \"x.md\"\n", ["x.md"]), ("-- - --8<-- \"x.md\"\n", ["x.md"]),
            (dashes(300) + "8<-- \"x.md\"", ["x.md"]), (dashes(900) + "8<-- \"x.md\"", ["x.md"]),
            ("--8<" + dashes(300) + " \"x.md\"", ["x.md"]), ("--8<" + dashes(900) + " \"x.md\"", []),
            ("--8<-- \"x.md\"--8<-- \"y.md\"", ["x.md", "y.md"]),
            ("--8<-- \"x.md\"-8<- \"y.md\"", ["x.md", "y.md"]),
            ("[!INCLUDE [a](x.md)]--8<-- \"y.md\"", ["x.md", "y.md"]),
            ("{{x.md}}" + dashes(600) + "8<-- \"y.md\"", ["x.md", "y.md"]),
            ("<!-- include: x.md -->8<-- \"y.md\"", ["x.md"]),
            ("8<-- \"x.md\"", []), ("<-- \"x.md\"", []), ("--8< \"x.md\"", []), ("- 8<-- \"x.md\"", []),
            ("Text --8<", []), ("--8<", []), ("-8<", []), ("8<", []), ("<", []), ("--8<--", []),
            ("--8<-- \"x.md", []), (dashes(900), []),
        ] as [(String, [String])])
    func snippets(text: String, included: [String]) {
        #expect(includes([("a.md", text), ("x.md", "Go.\n"), ("y.md", "Go.\n")]).included == included)
    }

    private static func dashes(_ count: Int) -> String { String(repeating: "-", count: count) }

    @Test("are not partials if a name is imported but not used")
    func unused() {
        #expect(
            includes([("a.mdx", "import Steps from './steps.md'\n\n# A\n"), ("steps.md", "")]).included
                .isEmpty)
    }
}
