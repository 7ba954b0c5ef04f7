import TestTools
import Testing

@Suite("Usage")
struct UsageTests {
    @Test(
        "Wrong usage ends with status 2 and a suggestion",
        arguments: [
            (["compil"], "formwright: error: there is no command 'compil'; did you mean 'compile'?"),
            (["frobnicate"], "formwright: error: there is no command 'frobnicate'; see 'formwright --help'"),
            (["--versoin"], "formwright: error: there is no option '--versoin'; did you mean '--version'?"),
            (["help", "chek"], "formwright: error: there is no command 'chek'; did you mean 'check'?"),
            (
                ["compile", "--keep-goin"],
                "formwright: error: 'compile' has no option '--keep-goin'; did you mean '--keep-going'?"
            ),
            (["compile", "-x"], "formwright: error: 'compile' has no option '-x'"),
            (["compile", "-o"], "formwright: error: the option '-o' needs a value; expected '-o DIR'"),
            (
                ["compile", "-o", ""],
                "formwright: error: the value of the option '-o' is empty; expected '-o DIR'"
            ),
            (
                ["check", "--output="],
                "formwright: error: the value of the option '--output' is empty; expected '--output DIR'"
            ),
            (["compile", ""], "formwright: error: 'compile' does not accept an empty argument"),
            (["validate", "--", ""], "formwright: error: 'validate' does not accept an empty argument"),
            (["compile", "--strict=yes"], "formwright: error: the option '--strict' does not take a value"),
            (
                ["compile", "--format", "jsn"],
                "formwright: error: 'jsn' is not a valid value for '--format'; did you mean 'json'?"
            ),
            (
                ["check", "--format=xml2"],
                "formwright: error: 'xml2' is not a valid value for '--format'; expected one of 'text', 'json', 'sarif', 'github'"
            ),
            (
                ["explain"],
                "formwright: error: 'explain' needs more arguments; expected 'formwright explain FORM[.FIELD]|PAGE:LINE|RULE|rules [DOCS]…'"
            ),
            (
                ["explain", "unread-blck"],
                "formwright: error: there is no rule 'unread-blck'; did you mean 'unread-block'?"
            ),
            (
                ["compile"],
                "formwright: error: no DOCS are given, and there is no formwright.yml in or above the working directory; name the folder of the pages, or run 'formwright init', which writes 'formwright.yml'"
                    + " [no-documents]"
            ),
        ])
    func wrongUsage(arguments: [String], message: String) throws {
        let result = try Tool.run(arguments, in: TemporaryFolder())
        #expect(result.firstLine == message)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
    }

    @Test("Help goes to standard output, by option and by command")
    func help() throws {
        let folder = try TemporaryFolder()
        let overview = try Tool.run("--help", in: folder)
        #expect(overview.status == 0)
        #expect(overview.error.isEmpty)
        #expect(
            overview.output.hasPrefix("Compiles a product's documentation into the forms that it describes"))
        // The overview also explains 'help' and the options of the tool.
        for arguments in [["help"], ["help", "help"], ["help", "--help"], ["help", "--version"]] {
            let result = try Tool.run(arguments, in: folder)
            #expect(result.status == 0 && result.output == overview.output)
        }
        let page = try Tool.run("help", "explain", in: folder)
        #expect(
            page.output == """
                Show where the facts about a form, field or line come from, or what a rule does.

                usage: formwright explain [OPTIONS] FORM[.FIELD]|PAGE:LINE|RULE|rules [DOCS]…

                FORM       a form's id, such as 'azure/cloud-account': shows its fields
                FORM.FIELD a field by its key or label: shows each fact, the rule that inferred it, and
                           the line of the page with the words underlined
                PAGE:LINE  a line of a page, optionally with a column: shows the evidence for and against
                           each decision, its confidence, and the runner-up
                RULE       a rule or cue: shows what it looks for, why, and examples
                rules      prints a Markdown reference of all rules

                DOCS are folders of pages (*.md, *.mdx, *.markdown, *.snapshot.yml) or single pages.
                By default, the docs listed in the configuration in or above the working directory are used.

                exit status: 0 explained, 2 unknown form, field or place, usage error or unreadable input

                options:
                      --config FILE  The configuration file; default: the nearest
                                     formwright.yml in or above the first of DOCS, or the working
                                     directory.
                      --root DIR     The topmost folder in which to look for formwright.yml.
                  -h, --help         Show this help.

                """)
        #expect(try Tool.run("explain", "--help", in: folder).output == page.output)
    }

    @Test("Without arguments, the help goes to standard error")
    func noArguments() throws {
        let result = try Tool.run([], in: TemporaryFolder())
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.error.contains("usage: formwright COMMAND"))
    }

    @Test("The version is that of the package")
    func version() throws {
        let result = try Tool.run("--version", in: TemporaryFolder())
        #expect(result.output == "formwright 0.1.0\n")
        #expect(result.status == 0)
    }

    @Test("After -- everything is an operand")
    func operands() throws {
        let result = try Tool.run("compile", "--", "--strict", in: TemporaryFolder())
        #expect(
            result.firstLine
                == "--strict: error: cannot read '--strict': No such file or directory [unreadable-file]")
    }
}
