import DocumentParsing
import FormModel
import Foundation
import TestTools
import Testing

/// Compares each fixture's tree with the file beside it.
///
/// `FORMWRIGHT_UPDATE_REFERENCES=1` writes the trees again for review.
@Suite("Fixtures are read like their reference trees")
struct ReferenceTests {
    static let updates = ProcessInfo.processInfo.environment["FORMWRIGHT_UPDATE_REFERENCES"] == "1"

    @Test("block by block, with places and diagnostics")
    func references() throws {
        let fixtures = Repository.files(below: Fixtures.folder, extensions: ["md", "mdx"])
        #expect(fixtures.count >= 5)
        for url in fixtures {
            let source = SourceText(file: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
            let result = DocumentParsing.parse(source)
            var tree = PageDumper.dump(result.page, showsRanges: true)
            for diagnostic in result.diagnostics {
                let place = source.location(at: diagnostic.range?.offsets.lowerBound ?? 0)
                tree +=
                    "\(place.line):\(place.column): \(diagnostic.severity.rawValue): \(diagnostic.message)"
                tree += " [\(diagnostic.rule)]\n"
            }
            let reference = url.deletingPathExtension().appendingPathExtension("dump.txt")
            if Self.updates { try Data(tree.utf8).write(to: reference) }
            let expected = try String(contentsOf: reference, encoding: .utf8)
            #expect(tree == expected, "\(url.lastPathComponent)")
        }
    }
}
