import CodeGeneration
import FormModel
import Foundation
import TestTools
import Testing

@Suite("Swift of hostile words")
struct HostileSwiftTests {
    static let hasCompiler = ChildProcess.succeeds("swiftc", ["--version"])

    /// Words with characters that have a meaning in Swift, and any other characters.
    private static func words(seed: UInt64) -> [String] {
        var generator = SplitMix64(seed: seed)
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
        let folder = try TemporaryFolder()

        let sources = Repository.root.appending(path: "Sources/FormValidation")
        let library = Fixtures.files(below: sources).keys.filter { $0.hasSuffix(".swift") }.sorted()
            .map { sources.appending(path: $0).path }
        let module = folder.path(of: "FormValidation.swiftmodule")
        let emitted = try ChildProcess.run(
            "swiftc",
            [
                "-swift-version", "6", "-package-name", "formwright", "-parse-as-library",
                "-module-name",
                "FormValidation", "-emit-module", "-emit-module-path", module,
            ] + library)
        #expect(emitted.status == 0, "\(emitted.error)")

        var paths: [String] = []
        for file in CodeGeneration.generate(catalog, configuration: .init())
        where file.path.hasSuffix(".swift") {
            let name = String(file.path.split(separator: "/").last ?? "File.swift")
            try folder.write(file.content, to: name)
            paths.append(folder.path(of: name))
        }
        #expect(paths.count == forms.count + 1)
        let checked = try ChildProcess.run(
            "swiftc",
            [
                "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-module-name",
                "GeneratedForms", "-typecheck", "-I", folder.path,
            ] + paths)
        #expect(checked.status == 0, "\(checked.error.prefix(4000))")
    }
}
