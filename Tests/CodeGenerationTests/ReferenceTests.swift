import CodeGeneration
import FormModel
import Foundation
import Testing

@Suite("Generated files")
struct ReferenceTests {
    @Test(
        "match TestSupport/GeneratedSamples and the folders of other policies",
        arguments: Fixtures.generated.indices)
    func samples(index: Int) throws {
        let (folder, catalog, configuration) = Fixtures.generated[index]
        let files = CodeGeneration.generate(catalog, configuration: configuration)
        if Fixtures.areUpdated {
            try? FileManager.default.removeItem(at: folder)
            for file in files {
                let url = folder.appending(path: file.path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.content.utf8).write(to: url)
            }
        }
        let reference = Fixtures.files(below: folder)
        #expect(files.map(\.path) == reference.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        for file in files {
            #expect(
                file.content.utf8.elementsEqual((reference[file.path] ?? "").utf8), "\(file.path) differs")
        }
    }

    @Test("are the same in every run, and end with one line feed")
    func deterministic() {
        let first = CodeGeneration.generate(SampleCatalog.catalog, configuration: .init())
        let second = CodeGeneration.generate(SampleCatalog.catalog, configuration: .init())
        #expect(first == second)
        for file in first {
            #expect(file.content.hasSuffix("\n") && !file.content.hasSuffix("\n\n"), "\(file.path)")
        }
    }

    @Test("stay in the output folder, with paths that differ ignoring case")
    func paths() {
        let files = CodeGeneration.generate(SampleCatalog.catalog, configuration: .init())
        #expect(Set(files.map { $0.path.lowercased() }).count == files.count)
        for file in files {
            #expect(!file.path.contains("..") && !file.path.hasPrefix("/"))
        }
    }

    @Test("contain no character that hides or reorders others")
    func visible() {
        for file in CodeGeneration.generate(SampleCatalog.catalog, configuration: .init()) {
            for scalar in file.content.unicodeScalars where scalar != "\n" {
                #expect(
                    scalar.properties.generalCategory != .control
                        && scalar.properties.generalCategory != .format
                        && scalar.properties.generalCategory != .lineSeparator
                        && scalar.properties.generalCategory != .paragraphSeparator,
                    "U+\(String(scalar.value, radix: 16)) in \(file.path)")
            }
        }
    }
}
