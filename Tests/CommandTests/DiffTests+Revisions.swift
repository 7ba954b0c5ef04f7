import Foundation
import TestTools
import Testing

/// `formwright diff` and `check --changed-since` with revisions that differ from the working tree
/// in their setup.
extension DiffTests {
    /// A repository whose `main` has pages and perhaps a model, and whose working tree also has
    /// `formwright.yml`.
    private func introduction(_ rows: String..., hasModel: Bool) throws -> TemporaryFolder {
        let folder = try TemporaryFolder([
            "formwright.yml": Self.settings, "docs/accounts.md": Self.page(Self.region, Self.note),
        ])
        if hasModel { #expect(try Tool.run("compile", in: folder).status == 0) }
        for name in ["formwright.yml", "formwright.lock"] {
            try? FileManager.default.removeItem(atPath: folder.path(of: name))
        }
        try edit(folder, rows.joined(separator: "\n"))
        try Git.begin(in: folder)
        try folder.write(Self.settings, to: "formwright.yml")
        return folder
    }

    @Test(
        "A revision without formwright.yml is compared by its model, because clients have that",
        .enabled(if: Git.isInstalled, "needs git"))
    func introducedBesideModel() throws {
        let folder = try introduction(Self.region, hasModel: true)
        let result = try Tool.run("diff", "main", in: folder)
        #expect(result.error == "")
        #expect(result.status == 1)
        #expect(result.output.contains("'Note' was removed"))
        #expect(!result.output.contains("caused by"))
        // For a new revision without a configuration, too, only the model is known.
        try Git.succeed(["add", "-A"], in: folder)
        try Git.succeed(["commit", "-q", "-m", "configuration"], in: folder)
        let back = try Tool.run("diff", "HEAD", "HEAD^", in: folder)
        #expect(back.output == "nothing changes for clients\n")
    }

    @Test(
        "A revision with neither formwright.yml nor model is compiled with the current configuration",
        .enabled(if: Git.isInstalled, "needs git"))
    func introducedAlone() throws {
        let folder = try introduction(Self.region, hasModel: false)
        #expect(try Tool.run("diff", "main", in: folder).output == "nothing changes for clients\n")
        try edit(folder, Self.note)
        for arguments in [["diff", "main"], ["diff", "main", "--config", "formwright.yml"]] {
            let result = try Tool.run(arguments, in: folder)
            #expect(result.error == "")
            #expect(result.output.contains("'Region' was removed") && result.output.contains("'Note' is new"))
        }
        #expect(try Git.run(["status", "--porcelain"], in: folder.path).output.contains("?? formwright.yml"))
    }

    @Test(
        "If the current configuration cannot be used, the message says so",
        .enabled(if: Git.isInstalled, "needs git"))
    func introducedInVain() throws {
        let folder = try introduction(
            "<!-- formwright: field \"Name\" presnce=required -->", hasModel: false)
        let broken = try Tool.run("diff", "main", in: folder)
        #expect(broken.status == 2)
        #expect(broken.error.hasPrefix("docs/accounts.md:10:"))
        #expect(
            broken.error.hasSuffix(
                "formwright: error: 'main' has no formwright.yml, and its pages do not compile with the current one\n"
            ))
        try FileManager.default.removeItem(atPath: folder.path(of: "formwright.yml"))
        let none = try Tool.run("diff", "main", in: folder)
        #expect(none.status == 2)
        #expect(
            none.error
                == "formwright: error: 'main' has no formwright.yml, and there is none in or above the working directory; to create 'formwright.yml', run 'formwright init'\n"
        )
    }

    @Test(
        "The search of a revision's configuration ends at --root", .enabled(if: Git.isInstalled, "needs git"))
    func root() throws {
        let folder = try repository(isCompiled: false, Self.region)
        try folder.write("# A\n", to: "site/a.md")
        try Git.succeed(["add", "-A"], in: folder)
        try Git.succeed(["commit", "-q", "-m", "site"], in: folder)
        func diff(root: String) throws -> Tool.Result {
            try Tool.run(script: "cd site && \"$0\" diff HEAD^..HEAD --root \(root)", in: folder)
        }
        #expect(try diff(root: "..").output == "nothing changes for clients\n")
        #expect(try diff(root: "/").output == "nothing changes for clients\n")
        let ended = try diff(root: ".")
        #expect(ended.status == 2)
        #expect(ended.error.contains("'HEAD' has no formwright.yml"))
    }

    #if os(Linux)
        @Test("File names that are not UTF-8 do not matter", .enabled(if: Git.isInstalled, "needs git"))
        func namesInOtherEncodings() throws {
            let folder = try repository(Self.region)
            #expect(
                try Tool.run(
                    script: "mkdir tests && echo x > \"$(printf 'tests/caf\\351.yml')\"", in: folder
                ).status == 0)
            try edit(folder, Self.region, Self.note)
            try Git.succeed(["add", "-A"], in: folder)
            try Git.succeed(["commit", "-q", "-m", "more"], in: folder)
            let result = try Tool.run("diff", "HEAD^..HEAD", in: folder)
            #expect(result.error == "")
            #expect(result.output.contains("'Note' is new"))
            #expect(try Tool.run("check", "--changed-since", "HEAD^", in: folder).status == 1)
        }
    #endif

    @Test(
        "In a partial clone, nothing is fetched, and the message says what is missing",
        .enabled(if: Git.isInstalled, "needs git"))
    func partialClone() throws {
        let folder = try repository(Self.region)
        try Git.succeed(["config", "uploadpack.allowFilter", "true"], in: folder)
        try edit(folder, Self.region, Self.note)
        try Git.succeed(["commit", "-q", "-a", "-m", "more"], in: folder)
        let clone = try TemporaryFolder()
        try Git.succeed(["clone", "-q", "--filter=blob:none", "file://" + folder.path, "site"], in: clone)
        let site = clone.path(of: "site")
        let missing = { try Git.run(["rev-list", "--objects", "--missing=print", "HEAD"], in: site).output }
        let before = try missing()
        #expect(before.contains("\n?"))
        func diff() throws -> Tool.Result {
            try Tool.run(script: "cd '\(site)' && \"$0\" diff HEAD^..HEAD", in: clone)
        }
        let result = try diff()
        #expect(result.status == 2)
        #expect(
            result.error
                == "formwright: error: the files of 'HEAD^' cannot be read, because this is a partial clone; run 'git fetch --refetch --no-filter'\n"
        )
        #expect(try missing() == before)
        #expect(try Git.run(["fetch", "-q", "--refetch", "--no-filter"], in: site).status == 0)
        #expect(try diff().output.contains("'Note' is new"))
    }

    @Test(
        "A check of changed pages finds pages that are reached through a link",
        .enabled(if: Git.isInstalled, "needs git"))
    func changedPagesBehindLink() throws {
        let folder = try TemporaryFolder([
            "formwright.yml": Self.settings, "content/accounts.md": Self.page(Self.region),
        ])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path(of: "docs"), withDestinationPath: "content")
        #expect(try Tool.run("compile", in: folder).status == 0)
        try Git.begin(in: folder)
        #expect(try Tool.run("check", "--changed-since", "HEAD", in: folder).status == 0)
        try folder.write(Self.page(Self.region, Self.note), to: "content/accounts.md")
        let stale = try Tool.run("check", "--changed-since", "HEAD", in: folder)
        #expect(stale.status == 1)
        #expect(stale.output.contains("stale: out/schemas/acme/account.schema.json"))
    }

    @Test(
        "A range takes no second operand, and a path with '..' is not a range",
        .enabled(if: Git.isInstalled, "needs git")
    )
    func ranges() throws {
        let folder = try repository(Self.region)
        for (operands, message) in [
            (["HEAD..main", "docs"], "'HEAD..main' is a range of revisions; remove the second operand"),
            (["HEAD", "main...HEAD"], "'main...HEAD' is a range of revisions; remove the second operand"),
            (["../old.json"], "this repository has no revision '../old.json'"),
        ] {
            let result = try Tool.run(["diff"] + operands, in: folder)
            #expect(result.status == 2)
            #expect(result.error == "formwright: error: \(message)\n")
        }
    }
}
