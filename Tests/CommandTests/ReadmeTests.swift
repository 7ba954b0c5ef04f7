import Foundation
import Testing

@Suite("README")
struct ReadmeTests {
    @Test("Its example gives what it says")
    func example() throws {
        let readme = try String(
            contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent()
                .deletingLastPathComponent().appendingPathComponent("README.md"), encoding: .utf8)
        let page = try #require(
            readme.split(separator: "```markdown\n").last?.split(separator: "```\n").first)
        let folder = try TemporaryFolder(["docs/accounts.md": String(page)])

        let failed = try Tool.run("compile", "docs", "-o", "generated", in: folder)
        #expect(failed.status == 1)
        let shown = failed.error.split(separator: "\n")
        #expect(shown.count == 6)
        // The first line is cut in the README.
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
