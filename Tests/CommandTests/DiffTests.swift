import Foundation
import TestTools
import Testing

/// `formwright diff` on real repositories, and the changes that `check` and `compile` report.
@Suite("What changes for clients")
struct DiffTests {
    static func page(_ rows: String..., heading: String = "Add an account") -> String {
        """
        # Accounts

        ## \(heading)

        Fill out the following fields.

        | Field | Description | Required |
        | --- | --- | --- |
        | Name | What it is called. | Yes |
        \(rows.map { $0 + "\n" }.joined())
        """
    }

    static let region = "| Region | Where it is. | No |"
    static let note = "| Note | Any text. | No |"

    /// All facts are enforced regardless of their confidence, so that these tests do not depend on
    /// learned weights.
    static let settings =
        "docs: docs\noutput: out\nprovider: acme\nconfidence: 0\nunknown-keys: refuse\n"

    /// A repository with a page, optionally compiled, and committed on `main`.
    func repository(isCompiled: Bool = true, _ rows: String..., settings: String = "") throws
        -> TemporaryFolder
    {
        let folder = try TemporaryFolder([
            "formwright.yml": Self.settings + settings,
            "docs/accounts.md": Self.page(rows.joined(separator: "\n")),
        ])
        if isCompiled { #expect(try Tool.run("compile", in: folder).status == 0) }
        try Git.begin(in: folder)
        return folder
    }

    func edit(_ folder: TemporaryFolder, _ rows: String...) throws {
        try folder.write(Self.page(rows.joined(separator: "\n")), to: "docs/accounts.md")
    }

    // MARK: Repositories

    @Test(
        "Two branches are compared, also from their common ancestor",
        .enabled(if: Git.isInstalled, "needs git"))
    func branches() throws {
        let folder = try repository(Self.region, Self.note)
        try Git.succeed(["checkout", "-q", "-b", "edit"], in: folder)
        try edit(folder, Self.region)
        try Git.succeed(["commit", "-q", "-a", "-m", "edit"], in: folder)
        try Git.succeed(["checkout", "-q", "main"], in: folder)
        try edit(folder, Self.region, Self.note, "| Owner | Who has it. | No |")
        #expect(try Tool.run("compile", in: folder).status == 0)
        try Git.succeed(["commit", "-q", "-a", "-m", "main goes on"], in: folder)
        let parted = try Tool.run("diff", "main...edit", in: folder)
        #expect(parted.status == 1)
        #expect(
            parted.output == """
                acme/account
                  breaking: 'Note' was removed [removed-field]
                      breaking for senders, compatible for readers
                      docs/accounts.md:7:1
                1 breaking change: this requires a new major version

                """)
        #expect(try Tool.run("diff", "main..edit", in: folder).output.contains("'Owner' was removed"))
        let back = try Tool.run("diff", "edit", "main", in: folder)
        #expect(back.status == 0)
        // Clients of the branch have its committed model, which still has the note.
        #expect(back.output.hasSuffix("\n1 compatible change: this requires a new minor version\n"))
        // Neither the index nor the working tree is touched.
        #expect(try Git.run(["status", "--porcelain"], in: folder.path).output == "")
    }

    @Test(
        "Without a second revision, the current pages are compared",
        .enabled(if: Git.isInstalled, "needs git")
    )
    func workingTree() throws {
        let folder = try repository(Self.region)
        #expect(try Tool.run("diff", "HEAD", in: folder).output == "nothing changes for clients\n")
        try edit(folder, "| Region | Where it is. | Yes |")
        let result = try Tool.run("diff", "HEAD", "--witness", "--format", "github", in: folder)
        #expect(result.status == 1)
        #expect(
            result.output.hasPrefix(
                "::warning file=docs/accounts.md,line=10,col="))
        #expect(result.output.contains("this input was accepted and is now rejected: {\"name\": \"text\"}"))
        #expect(try Tool.run("diff", "HEAD", "--fail-on", "none", in: folder).status == 0)
    }

    @Test("A page that is renamed keeps its forms", .enabled(if: Git.isInstalled, "needs git"))
    func rename() throws {
        let folder = try repository(Self.region)
        try Git.succeed(["mv", "docs/accounts.md", "docs/users.md"], in: folder)
        #expect(try Tool.run("compile", in: folder).status == 0)
        try Git.succeed(["add", "-A"], in: folder)
        try Git.succeed(["commit", "-q", "-m", "moved"], in: folder)
        let result = try Tool.run("diff", "HEAD^..HEAD", in: folder)
        #expect(result.status == 0)
        #expect(
            result.output.contains(
                "the form moved from the page 'accounts.md' to 'users.md' [moved-form]"))
        #expect(result.output.hasSuffix("1 neutral change: this requires a new patch version\n"))
    }

    @Test("A merge commit is compared with each of its parents", .enabled(if: Git.isInstalled, "needs git"))
    func merge() throws {
        let folder = try repository(isCompiled: false, Self.region)
        try Git.succeed(["checkout", "-q", "-b", "edit"], in: folder)
        try edit(folder, Self.region, Self.note)
        try Git.succeed(["commit", "-q", "-a", "-m", "edit"], in: folder)
        try Git.succeed(["checkout", "-q", "main"], in: folder)
        try folder.write(
            "# Other\n\n## Add a user\n\n| Field | Description |\n| --- | --- |\n| Mail | Where to. |\n",
            to: "docs/other.md")
        try Git.succeed(["add", "-A"], in: folder)
        try Git.succeed(["commit", "-q", "-m", "other"], in: folder)
        try Git.succeed(["merge", "-q", "--no-edit", "edit"], in: folder)
        let first = try Tool.run("diff", "HEAD^1", "HEAD", in: folder)
        #expect(first.output.contains("'Note' is new") && !first.output.contains("added-form"))
        let second = try Tool.run("diff", "HEAD^2", "HEAD", in: folder)
        #expect(second.output.contains("[added-form]") && !second.output.contains("'Note' is new"))
    }

    @Test("In a shallow clone, the message says what is missing", .enabled(if: Git.isInstalled, "needs git"))
    func shallow() throws {
        let folder = try repository(Self.region)
        try edit(folder, Self.region, Self.note)
        try Git.succeed(["commit", "-q", "-a", "-m", "more"], in: folder)
        let clone = try TemporaryFolder()
        try Git.succeed(["clone", "-q", "--depth", "1", "file://" + folder.path, "site"], in: clone)
        let site = clone.path(of: "site")
        let result = try Tool.run(script: "cd '\(site)' && \"$0\" diff HEAD^..HEAD", in: clone)
        #expect(result.status == 2)
        #expect(
            result.error
                == "formwright: error: this repository has no revision 'HEAD^', because this is a shallow clone; run 'git fetch --unshallow', or set 'fetch-depth: 0' in the checkout step\n"
        )
    }

    @Test(
        "A revision that does not compile says why, unless its model is committed",
        .enabled(if: Git.isInstalled, "needs git"))
    func broken() throws {
        let folder = try repository(isCompiled: false, "<!-- formwright: field \"Name\" presnce=required -->")
        try edit(folder, Self.region)
        try Git.succeed(["commit", "-q", "-a", "-m", "right"], in: folder)
        let result = try Tool.run("diff", "HEAD^..HEAD", in: folder)
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.error.hasPrefix("docs/accounts.md:10:"))
        #expect(result.error.hasSuffix("formwright: error: the pages of 'HEAD^' do not compile\n"))
    }

    @Test("If there is neither a repository nor a model, the message says so")
    func nothing() throws {
        let folder = try TemporaryFolder(["a.txt": "x", "docs/a.md": "# A\n"])
        let cases = [
            (
                "main",
                "'main' is neither a model, nor a folder that 'formwright compile' wrote, nor a revision: the working directory is not in a git repository"
            ),
            (
                "a.txt",
                "'a.txt' is not a model: 1:1: this is not valid JSON: expected a JSON value, found a word other than 'true', 'false' and 'null'; a string needs quotation marks"
            ),
        ]
        for (operand, message) in cases {
            let result = try Tool.run(
                "diff", operand, in: folder, environment: ["GIT_CEILING_DIRECTORIES": "/"])
            #expect(result.status == 2)
            #expect(result.error == "formwright: error: \(message)\n")
        }
    }

    @Test(
        "A change that comes from earlier, uncompiled pages is labelled",
        .enabled(if: Git.isInstalled, "needs git"))
    func uncompiled() throws {
        let folder = try repository(Self.region, Self.note)
        try edit(folder, Self.region)
        try Git.succeed(["commit", "-q", "-a", "-m", "not compiled"], in: folder)
        try edit(folder, "| Region | Where it is. | Yes |")
        let result = try Tool.run("diff", "HEAD", "--format", "json", in: folder)
        let lines = result.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let rules = lines.filter { $0.hasPrefix("\"rule\"") || $0.hasPrefix("\"kind\"") }
        #expect(
            rules == [
                "\"rule\": \"removed-field\",", "\"kind\": \"uncompiled\",", "\"rule\": \"changed-demand\",",
            ])
    }

    // MARK: Models

    @Test("Two models are compared, and different tools are reported")
    func models() throws {
        let folder = try Tool.compiled([
            "formwright.yml": Self.settings,
            "docs/accounts.md": Self.page(Self.region),
        ])
        let model = try #require(folder.read("out/model.json"))
        let tool = try #require(model.split(separator: "\n").first { $0.contains("\"tool\"") })
        let old = model.replacing(tool, with: "  \"tool\": \"0.0.1\",").replacing(
            "\"required\": false", with: "\"required\": true"
        )
        .replacing(
            "\"enforced\": [\n                \"type\"",
            with: "\"enforced\": [\n                \"required\",\n                \"type\"")
        try folder.write(old, to: "old.json")
        let result = try Tool.run("diff", "old.json", "out", in: folder)
        #expect(result.status == 0)
        #expect(
            result.output == """
                acme/account
                  compatible: 'Region' is now optional; it was required [changed-demand]
                      compatible for senders, breaking for readers
                      accounts.md, 'Add an account'
                      perhaps caused by a different version of formwright
                1 compatible change: this requires a new minor version

                """)
    }

    @Test("Markdown shows a page's words as plain text")
    func markdown() throws {
        let folder = try Tool.compiled([
            "formwright.yml": Self.settings,
            "docs/accounts.md": Self.page(
                #"| Re\|gion `x` @team a@example.com #1 <img src=x> https://example.com www.example.com | Where. | No |"#
            ),
        ])
        try folder.write(Self.page(), to: "docs/accounts.md")
        let result = try Tool.run("diff", "out", "--format", "markdown", "--witness", in: folder)
        #expect(
            result.output.hasPrefix(
                "### Forms: 1 breaking change: this requires a new major version\n\n| Class |"))
        #expect(result.output.contains("| **breaking** | <code>acme/account."))
        // Renderers decode `&#64;` before they look for addresses and mentions, but they do not
        // look beyond a comment.
        for dangerous in [
            "<img", "@team", "#1 ", "https://", "@example", "&#", "www.",
        ] { #expect(!result.output.contains(dangerous)) }
        #expect(result.output.contains("a@<!-- -->example.com #<!-- -->1 "))
        #expect(result.output.contains("https:<!-- -->//example.com www<!-- -->.example.com'"))
    }

    // MARK: Check and compile

    @Test("Breaking changes are warnings of check and compile, or errors if warnings are")
    func levels() throws {
        let folder = try Tool.compiled([
            "formwright.yml": Self.settings,
            "docs/accounts.md": Self.page(Self.region, Self.note),
        ])
        try edit(folder, "| Region | Where it is. | Yes |")
        let check = try Tool.run("check", in: folder)
        #expect(check.status == 1)
        #expect(
            check.error.contains(
                "warning: breaking change to 'acme/account.note': 'Note' was removed [removed-field]"))
        #expect(
            check.error.contains(
                "warning: breaking change to 'acme/account.region': 'Region' is now required"))
        let before = folder.contents()
        let strict = try Tool.run("compile", "--strict", in: folder)
        #expect(strict.status == 1)
        #expect(strict.error.contains("error: breaking change to 'acme/account.note'"))
        #expect(
            strict.error.hasSuffix(
                "nothing was written; to write the output despite breaking changes, use '--accept-breaking'\n"
            ))
        #expect(folder.contents() == before)
        let accepted = try Tool.run("compile", "--strict", "--accept-breaking", in: folder)
        #expect(accepted.status == 0)
        #expect(accepted.error.contains("note: breaking change to 'acme/account.note'"))
        #expect(try Tool.run("check", "--strict", in: folder).status == 0)
    }

    @Test("The level of a change is set like that of any rule", .enabled(if: Git.isInstalled, "needs git"))
    func configured() throws {
        let folder = try repository(Self.region, Self.note, settings: "rules: {removed-field: note}\n")
        try edit(folder, Self.region)
        #expect(try Tool.run("diff", "HEAD", in: folder).status == 0)
        #expect(try Tool.run("diff", "HEAD", "--fail-on", "any", in: folder).status == 1)
        #expect(try Tool.run("compile", "--strict", in: folder).status == 0)
    }

    @Test(
        "A check of changed pages covers the changed pages and those that include them",
        .enabled(if: Git.isInstalled, "needs git"))
    func changedPages() throws {
        let folder = try Tool.compiled([
            "formwright.yml": Self.settings,
            "docs/accounts.md": Self.page(Self.region),
            "docs/users.md": "# Users\n\n## Add a user\n\n<PartialsComponent category=\"a\" name=\"b\" />\n",
            "docs/_partials/_part.mdx":
                "---\npartial_category: a\npartial_name: b\n---\n\n| Field | Description |\n| --- | --- |\n| Mail | Where to. |\n",
        ])
        try Git.begin(in: folder)
        #expect(try Tool.run("check", "--changed-since", "HEAD", in: folder).status == 0)
        let partial = try #require(folder.read("docs/_partials/_part.mdx"))
        try folder.write(
            partial.replacing("Where to.", with: "Where to. Required."), to: "docs/_partials/_part.mdx")
        let stale = try Tool.run("check", "--changed-since", "HEAD", in: folder)
        #expect(stale.status == 1)
        #expect(stale.output.contains("stale: out/schemas/acme/users.schema.json"))
        #expect(!stale.output.contains("account.schema.json"))
    }

    // MARK: Names

    @Test("New names and reused names are reported")
    func names() throws {
        let folder = try Tool.compiled([
            "formwright.yml": Self.settings,
            "docs/accounts.md": Self.page("| User | Who. | No |"),
        ])
        try edit(folder, "| User group | Who. | No |")
        #expect(try Tool.run("compile", in: folder).status == 1)
        let renamed = try Tool.run("compile", "--rename", in: folder)
        #expect(renamed.status == 0)
        #expect(
            renamed.error.contains(
                "note: 'User group' has the new key 'userGroup' and is treated as a different field from 'User' (key 'user') [new-name]"
            ))
        try edit(
            folder, "| User group | Who. | No |",
            "| Owner <!-- formwright: field key=user --> | Who else. | No |")
        let reused = try Tool.run("compile", in: folder)
        #expect(
            reused.error.contains(
                "warning: 'Owner' has the key 'user', which belonged to 'User'; data for that field is now read as data for this field [reused-name]"
            ))
    }

    @Test("A configuration with errors decides no severity, and a warning about it is shown")
    func brokenConfiguration() throws {
        let folder = try repository(Self.region)
        let model = "out/model.json"
        try folder.write(Self.settings + "rules: {removed-field: of}\nstrict: maybe\n", to: "formwright.yml")
        let broken = try Tool.run("diff", model, model, in: folder)
        #expect(broken.status == 2 && broken.output.isEmpty)
        #expect(broken.error.contains("formwright.yml:6:24: error: 'removed-field' must be "))
        #expect(broken.error.contains("formwright.yml:7:9: error: 'strict' must be "))
        #expect(broken.error.hasSuffix("formwright: error: the configuration has errors\n"))
        try folder.write(Self.settings + "rules: {removed-feild: off}\n", to: "formwright.yml")
        let unknown = try Tool.run("diff", model, model, in: folder)
        #expect(unknown.status == 0)
        #expect(unknown.error.hasPrefix("formwright.yml:6:9: warning: ignored the unknown rule"))
    }

    @Test("Two configurations in one folder have separate names")
    func configurations() throws {
        let folder = try Tool.compiled([
            "formwright.yml": Self.settings,
            "other.yml": "docs: more\noutput: other\nprovider: acme\n",
            "docs/accounts.md": Self.page(Self.region), "more/accounts.md": Self.page(Self.note),
        ])
        #expect(try Tool.run("compile", "--config", "other.yml", in: folder).status == 0)
        #expect(folder.read("formwright.lock")?.contains("account.region") == true)
        #expect(folder.read("other.lock")?.contains("account.note") == true)
        #expect(try Tool.run("check", in: folder).status == 0)
        #expect(try Tool.run("check", "--config", "other.yml", in: folder).status == 0)
    }

    @Test("In a package, messages name the command that its user runs")
    func package() throws {
        let folder = try TemporaryFolder([
            "formwright.yml": Self.settings,
            "docs/accounts.md": Self.page(Self.region),
        ])
        let check = try Tool.run(
            ["check"], in: folder, environment: ["FORMWRIGHT_COMPILE": "swift package generate-forms"])
        #expect(check.error.hasSuffix("' does not exist; run 'swift package generate-forms'\n"))
    }
}
