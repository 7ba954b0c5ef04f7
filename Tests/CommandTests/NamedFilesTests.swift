import Foundation
import TestTools
import Testing

@Suite("Files that comments and documents mention")
struct NamedFilesTests {
    /// Folders at the top of the repository. A path in a text begins with one of them.
    private static let folders = [
        "Sources", "Tests", "TestSupport", "Documentation", "Plugins", "Benchmarks", "Training", "Scripts",
        "Examples",
        "docs-input",
    ]

    /// The files of the repository that people write, relative to it.
    private static let files: [String] = {
        let places = folders + [".ci", ".github"]
        let nested = places.flatMap { folder in
            (FileManager.default.subpaths(atPath: Repository.root.appending(path: folder).path) ?? [])
                .map { folder + "/" + $0 }
        }
        let top = (try? FileManager.default.contentsOfDirectory(atPath: Repository.root.path)) ?? []
        return (nested + top).filter { !$0.hasPrefix(".build") && !$0.contains("/.build/") }
    }()

    private static let names = Set(files.map { ($0 as NSString).lastPathComponent })

    /// The comments of a source file, or the text of a Markdown document without code blocks.
    private static func prose(_ path: String, _ text: String) -> [String] {
        let lines = text.components(separatedBy: "\n")
        if path.hasSuffix(".md") {
            var isCode = false
            return lines.filter { line in
                if line.hasPrefix("```") { isCode.toggle() }
                return !isCode
            }
        }
        let mark = path.hasSuffix(".swift") ? "//" : "#"
        return lines.compactMap { line in
            line.trimmingCharacters(in: .whitespaces).hasPrefix(mark) ? line : nil
        }
    }

    /// The paths and file names in a line that refer to this repository, whether or not they exist.
    private static func mentions(in line: String) -> [String] {
        let path = /(?:[A-Za-z-]+\/)[A-Za-z0-9_+.\/-]*[A-Za-z0-9]/
        let name = /\b[A-Z][A-Za-z0-9_+-]*\.(?:md|swift)\b/
        let paths = line.matches(of: path).map { String($0.output) }.filter { found in
            folders.contains { found.hasPrefix($0 + "/") }
        }
        // Generated types are in the files of users.
        return paths
            + line.matches(of: name).map { String($0.output) }.filter { !$0.hasSuffix("Form.swift") }
    }

    @Test("are there")
    func exist() throws {
        let readable = [".swift", ".md", ".sh", ".py", "/run", "Makefile", "Package.swift"]
        // Generated or shown text refers to files of users.
        let left = [
            "/GeneratedForms/", "/Fixtures/", "Documentation/rules.md", "Documentation/swift-packages.md",
            "/Packages/", "Examples/",
        ]
        var checked = 0
        for file in Self.files
        where readable.contains(where: file.hasSuffix) && !left.contains(where: file.contains) {
            guard let text = try? Repository.text(Repository.root.appending(path: file)) else { continue }
            for line in Self.prose(file, text) {
                for mention in Self.mentions(in: line) {
                    checked += 1
                    let isThere =
                        mention.contains("/")
                        ? FileManager.default.fileExists(
                            atPath: Repository.root.appending(path: mention).path)
                            || FileManager.default.fileExists(
                                atPath: Repository.root.appending(path: mention + ".swift").path)
                        : Self.names.contains(mention)
                    #expect(isThere, "\(file) names \(mention)")
                }
            }
        }
        #expect(checked > 200)
    }

    @Test("exist if documents link to them")
    func links() throws {
        let link = /\]\((?!https?:)([^)#\s]+)[^)]*\)/
        var checked = 0
        for file in Self.files where file.hasSuffix(".md") {
            guard file.hasPrefix("Documentation/") || !file.contains("/") || file == "Training/README.md",
                file != "Documentation/rules.md"
            else { continue }
            let text = try Repository.text(Repository.root.appending(path: file))
            let folder = Repository.root.appending(path: file).deletingLastPathComponent()
            for match in text.matches(of: link) {
                checked += 1
                #expect(
                    FileManager.default.fileExists(
                        atPath: folder.appending(path: String(match.output.1)).path),
                    "\(file) links to \(match.output.1)")
            }
        }
        #expect(checked > 100)
    }
}
