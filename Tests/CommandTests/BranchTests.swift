import Foundation
import TestTools
import Testing

/// Branches that edit different pages, merged by git.
@Suite("Branches")
struct BranchTests {
    private static let pages = ["alpha", "beta", "gamma", "delta"]

    private static func page(_ name: String, edited: Bool) -> String {
        """
        # The \(name)

        \(edited ? "A paragraph that was added.\n" : "")
        ## Add \(edited ? "the " : "")\(name)

        Fill out the following fields.

        | Field | Description |
        | --- | --- |
        | \(name) name | What it is called. \(edited ? "Optional." : "") |
        | Mode | Select **Fast** or **Slow**\(edited ? " or **None**" : ""). |
        | Weight | \(edited ? "How heavy it is." : "How much it weighs.") Required. |

        """
    }

    @Test(
        "that edit two pages merge without a conflict, for every pair of pages, and the result matches the pages",
        .enabled(if: Git.isInstalled, "needs git"))
    func merge() throws {
        let folder = try TemporaryFolder(["formwright.yml": "docs: docs\noutput: out\nprovider: acme\n"])
        for name in Self.pages { try folder.write(Self.page(name, edited: false), to: "docs/\(name).md") }
        #expect(try Tool.run("compile", in: folder).status == 0)
        for arguments in [["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "-m", "base"]] {
            #expect(try Git.run(arguments, in: folder.path).status == 0)
        }
        for name in Self.pages {
            #expect(try Git.run(["checkout", "-q", "-b", name, "main"], in: folder.path).status == 0)
            try folder.write(Self.page(name, edited: true), to: "docs/\(name).md")
            #expect(try Tool.run("compile", in: folder).status == 0)
            #expect(try Git.run(["commit", "-q", "-a", "-m", name], in: folder.path).status == 0)
        }
        for (index, first) in Self.pages.enumerated() {
            for second in Self.pages[(index + 1)...] {
                #expect(try Git.run(["checkout", "-q", "-B", "merged", first], in: folder.path).status == 0)
                let merge = try Git.run(["merge", "-q", "--no-edit", second], in: folder.path)
                #expect(merge.status == 0, "\(first), \(second): \(merge.output)")
                let check = try Tool.run("check", in: folder)
                #expect(check.status == 0, "\(first), \(second): \(check.output)")
                #expect(try Git.run(["reset", "-q", "--hard"], in: folder.path).status == 0)
            }
        }
    }

    /// Commits the pages of some branches, in addition to those that all branches have.
    private func repository(adding added: [String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["formwright.yml": "docs: docs\noutput: out\nprovider: acme\n"])
        for name in Self.pages { try folder.write(Self.page(name, edited: false), to: "docs/\(name).md") }
        #expect(try Tool.run("compile", in: folder).status == 0)
        for arguments in [["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "-m", "base"]] {
            #expect(try Git.run(arguments, in: folder.path).status == 0)
        }
        for name in added {
            #expect(try Git.run(["checkout", "-q", "-b", name, "main"], in: folder.path).status == 0)
            try folder.write(Self.page(name, edited: false), to: "docs/\(name).md")
            #expect(try Tool.run("compile", in: folder).status == 0)
            #expect(try Git.run(["add", "-A"], in: folder.path).status == 0)
            #expect(try Git.run(["commit", "-q", "-m", name], in: folder.path).status == 0)
        }
        return folder
    }

    @Test(
        "that add pages merge without a conflict if other pages are between them",
        .enabled(if: Git.isInstalled, "needs git"))
    func additions() throws {
        let added = ["aaa", "bar", "cat", "eel"]
        let folder = try repository(adding: added)
        for (index, first) in added.enumerated() {
            for second in added[(index + 1)...] {
                #expect(try Git.run(["checkout", "-q", "-B", "merged", first], in: folder.path).status == 0)
                let merge = try Git.run(["merge", "-q", "--no-edit", second], in: folder.path)
                #expect(merge.status == 0, "\(first), \(second): \(merge.output)")
                let check = try Tool.run("check", in: folder)
                #expect(check.status == 0, "\(first), \(second): \(check.output)")
                #expect(try Git.run(["reset", "-q", "--hard"], in: folder.path).status == 0)
            }
        }
    }

    @Test(
        "that add pages at the same place conflict, and compiling with the names of both sides resolves it",
        .enabled(if: Git.isInstalled, "needs git"))
    func neighbours() throws {
        let folder = try repository(adding: ["bar", "bat"])
        #expect(try Git.run(["merge", "-q", "--no-edit", "bar"], in: folder.path).status == 1)
        let lock = try #require(folder.read("formwright.lock"))
        let lines = lock.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            !["<<<<<<<", "=======", ">>>>>>>"].contains { line.hasPrefix($0) }
        }
        try folder.write(lines.joined(separator: "\n"), to: "formwright.lock")
        let compile = try Tool.run("compile", in: folder)
        #expect(compile.status == 0, "\(compile.error)")
        #expect(try Tool.run("check", in: folder).status == 0)
        let model = try #require(folder.read("out/model.json"))
        #expect(model.contains("acme/bar") && model.contains("acme/bat") && !model.contains("<<<<"))
    }
}
