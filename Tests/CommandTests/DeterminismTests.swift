import Foundation
import TestTools
import Testing

@Suite("Determinism")
struct DeterminismTests {
    /// The repository's own pages, which use all features of the compiler.
    private static let docs = Repository.root.appending(path: "docs-input").path

    private func compile(
        _ docs: [String], environment: [String: String] = [:]
    ) throws -> [String: String] {
        let folder = try TemporaryFolder()
        let result = try Tool.run(["compile", "-o", "out"] + docs, in: folder, environment: environment)
        #expect(result.status == 0, "\(result.error)")
        let contents = folder.contents()
        #expect(contents.count > 10)
        return contents
    }

    @Test("Two runs, a Turkish locale and another time zone give the same bytes")
    func environments() throws {
        let first = try compile([DeterminismTests.docs])
        #expect(try compile([DeterminismTests.docs]) == first)
        #expect(
            try compile(
                [DeterminismTests.docs],
                environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Apia"]) == first)
    }

    @Test("Files that were created in another order give the same bytes")
    func order() throws {
        let names = try FileManager.default.subpathsOfDirectory(atPath: DeterminismTests.docs).sorted()
        var results: [[String: String]] = []
        for names in [names, names.reversed()] {
            let folder = try TemporaryFolder()
            for name in names {
                let path = DeterminismTests.docs + "/" + name
                guard let data = FileManager.default.contents(atPath: path) else { continue }
                try folder.write(data, to: "docs/" + name)
            }
            let result = try Tool.run("compile", "docs", "-o", "out", in: folder)
            #expect(result.status == 0, "\(result.error)")
            results.append(folder.contents())
        }
        #expect(results[0] == results[1])
    }

    @Test("DOCS in another order give the same bytes")
    func docsOrder() throws {
        let names = try FileManager.default.subpathsOfDirectory(atPath: DeterminismTests.docs)
            .filter { $0.hasSuffix(".md") && !$0.contains("_") }.sorted().map {
                DeterminismTests.docs + "/" + $0
            }
        #expect(names.count > 2)
        let first = try TemporaryFolder()
        let second = try TemporaryFolder()
        _ = try Tool.run(["compile", "-o", "out", "--keep-going"] + names, in: first)
        _ = try Tool.run(["compile", "-o", "out", "--keep-going"] + names.reversed(), in: second)
        #expect(first.contents() == second.contents())
    }
}
