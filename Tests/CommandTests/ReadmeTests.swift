import Foundation
import TestTools
import Testing

@Suite("README")
struct ReadmeTests {
    private static func readme() throws -> String {
        try Repository.text(Repository.root.appending(path: "README.md"))
    }

    @Test(
        "Its pull request gives the output that it shows", .enabled(if: Git.isInstalled, "needs git"))
    func pullRequest() throws {
        let readme = try Self.readme()
        let page = try #require(
            readme.split(separator: "```markdown\n").last?.split(separator: "```\n").first
        )
        .replacingOccurrences(of: "presnce", with: "presence")
        let folder = try Tool.compiled([
            "formwright.yml": "docs: docs\noutput: generated\n", "docs/accounts.md": page,
        ])
        try Git.begin(in: folder)
        let patch = try #require(readme.split(separator: "```diff\n").last?.split(separator: "```\n").first)
        let lines = patch.split(separator: "\n")
        #expect(lines.count == 5)
        let text = { (sign: Character) in
            lines.filter { $0.first == sign }.map { $0.dropFirst() + "\n" }.joined()
        }
        #expect(page.contains(text("-")))
        try folder.write(page.replacingOccurrences(of: text("-"), with: text("+")), to: "docs/accounts.md")
        let result = try Tool.run("diff", "main", "--witness", in: folder)
        #expect(result.status == 1)
        let shown = try #require(
            readme.split(separator: "$ formwright diff main --witness\n").last?.split(separator: "```\n")
                .first)
        for part in shown.split(separator: "…\n") {
            #expect(result.output.contains(part), "\(result.output)")
        }
    }

    @Test("Its example gives the output that it shows")
    func example() throws {
        let readme = try Self.readme()
        let page = try #require(
            readme.split(separator: "```markdown\n").last?.split(separator: "```\n").first)
        let folder = try TemporaryFolder(["docs/accounts.md": String(page)])

        let failed = try Tool.run("compile", "docs", "-o", "generated", in: folder)
        #expect(failed.status == 1)
        let shown = failed.error.split(separator: "\n")
        #expect(shown.count == 6)
        // The README shortens the first line.
        for line in shown[1...3] { #expect(readme.contains(line + "\n")) }
        #expect(readme.contains(shown[0].prefix(105)))

        try folder.write(page.replacingOccurrences(of: "presnce", with: "presence"), to: "docs/accounts.md")
        #expect(try Tool.run("compile", "docs", "-o", "generated", in: folder).status == 0)
        for file in folder.contents().keys where file.hasPrefix("generated/") {
            let isNamed =
                readme.contains("`\(file)`") || file.hasSuffix(".uischema.json")
                || file.hasSuffix("/Forms.swift")
            #expect(isNamed || file.hasSuffix("manifest"), "\(file)")
        }
        let explained = try Tool.run("explain", "general/warehouse-account.region", "docs", in: folder)
        #expect(explained.status == 0)
        let type = try #require(
            readme.split(separator: "$ formwright explain").last?.split(separator: "…\n").first {
                $0.hasPrefix("type:")
            })
        let text = type.split(separator: "```").first.map(String.init) ?? ""
        #expect(explained.output.contains(text))
    }
}
