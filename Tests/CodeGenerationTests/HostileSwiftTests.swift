import CodeGeneration
import FormModel
import Foundation
import TestTools
import Testing

@Suite("Swift of hostile words")
struct HostileSwiftTests {
    static let hasCompiler = (try? run(["swiftc", "--version"]))?.status == 0

    private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    /// Words of characters that mean something to a compiler, and of any others.
    private static func words(seed: UInt64) -> [String] {
        var generator = SplitMix64(state: seed)
        let special = Array(
            "\"\\()#/*`{}\n\r\t\u{0}\u{2028}\u{202E}\u{301}\u{FE0F}$_.@&<>é名👍 aAzZ09".unicodeScalars)
        return (0..<40).map { _ in
            var word = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...8, using: &generator) {
                let any = Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &generator))
                let isSpecial = Int.random(in: 0..<4, using: &generator) > 0
                word.append(isSpecial ? special.randomElement(using: &generator) ?? "x" : any ?? "y")
            }
            return String(word)
        }
    }

    @Test("compiles without a warning", .enabled(if: hasCompiler, "needs swiftc on the path"))
    func compiles() throws {
        let forms = (1...3).map { seed in
            let words = Self.words(seed: UInt64(seed))
            return SampleCatalog.form(
                "fuzz-\(seed)", title: words.joined(), provider: "fuzz", navigation: words,
                fields: words.enumerated().map { index, word in
                    SampleCatalog.field(
                        word, FieldType.allCases[index % FieldType.allCases.count], label: word,
                        secret: index % 7 == 0, description: words.joined(separator: "\n"),
                        options: words.map { FieldOption(value: $0, label: $0 + word) }, defaultValue: word,
                        examples: words, limits: Limits(pattern: word))
                })
        }
        let catalog = FormCatalog(
            providers: [Provider(id: "fuzz", title: Self.words(seed: 9).joined(), forms: forms)],
            sources: SourceMap([SampleCatalog.page]))
        let folder = FileManager.default.temporaryDirectory.appending(path: "formwright-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        let sources = Fixtures.root.appending(path: "Sources/FormValidation")
        let library = Fixtures.files(below: sources).keys.filter { $0.hasSuffix(".swift") }.sorted()
            .map { sources.appending(path: $0).path }
        let module = folder.appending(path: "FormValidation.swiftmodule").path
        let emitted = try Self.run(
            [
                "swiftc", "-swift-version", "6", "-package-name", "formwright", "-parse-as-library",
                "-module-name",
                "FormValidation", "-emit-module", "-emit-module-path", module,
            ] + library)
        #expect(emitted.status == 0, "\(emitted.output)")

        var paths: [String] = []
        for file in CodeGeneration.generate(catalog, configuration: .init())
        where file.path.hasSuffix(".swift") {
            let url = folder.appending(path: String(file.path.split(separator: "/").last ?? "File.swift"))
            try Data(file.content.utf8).write(to: url)
            paths.append(url.path)
        }
        #expect(paths.count == forms.count + 1)
        let checked = try Self.run(
            [
                "swiftc", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-module-name",
                "GeneratedForms", "-typecheck", "-I", folder.path,
            ] + paths)
        #expect(checked.status == 0, "\(checked.output.prefix(4000))")
    }
}

/// A repeatable source of random numbers (SplitMix64).
private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
