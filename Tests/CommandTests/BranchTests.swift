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

    /// A repository with a compiled base, and a branch for each of some pages that commits it.
    ///
    /// - Parameter edited: whether the branches edit pages of the base, instead of adding pages.
    private func repository(with branches: [String], edited: Bool) throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["formwright.yml": "docs: docs\noutput: out\nprovider: acme\n"])
        for name in Self.pages { try folder.write(Self.page(name, edited: false), to: "docs/\(name).md") }
        #expect(try Tool.run("compile", in: folder).status == 0)
        try Git.begin(in: folder)
        for name in branches {
            try Git.succeed(["checkout", "-q", "-b", name, "main"], in: folder)
            try folder.write(Self.page(name, edited: edited), to: "docs/\(name).md")
            #expect(try Tool.run("compile", in: folder).status == 0)
            try Git.succeed(["add", "-A"], in: folder)
            try Git.succeed(["commit", "-q", "-m", name], in: folder)
        }
        return folder
    }

    /// Merges every pair of branches, and checks the generated files of the result.
    private func mergePairs(of branches: [String], in folder: TemporaryFolder) throws {
        for (index, first) in branches.enumerated() {
            for second in branches[(index + 1)...] {
                try Git.succeed(["checkout", "-q", "-B", "merged", first], in: folder)
                try Git.succeed(["merge", "-q", "--no-edit", second], in: folder)
                let check = try Tool.run("check", in: folder)
                #expect(check.status == 0, "\(first), \(second): \(check.output)")
                try Git.succeed(["reset", "-q", "--hard"], in: folder)
            }
        }
    }

    @Test(
        "that edit two pages merge without a conflict, for every pair of pages, and the result matches the pages",
        .enabled(if: Git.isInstalled, "needs git"))
    func merge() throws {
        try mergePairs(of: Self.pages, in: repository(with: Self.pages, edited: true))
    }

    @Test(
        "that add pages merge without a conflict if other pages are between them",
        .enabled(if: Git.isInstalled, "needs git"))
    func additions() throws {
        let added = ["aaa", "bar", "cat", "eel"]
        try mergePairs(of: added, in: repository(with: added, edited: false))
    }

    @Test(
        "that add pages at the same place conflict, and compiling with the names of both sides resolves it",
        .enabled(if: Git.isInstalled, "needs git"))
    func neighbours() throws {
        let folder = try repository(with: ["bar", "bat"], edited: false)
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
