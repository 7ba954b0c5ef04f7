import CodeGeneration
import FormModel
import Foundation
import TestTools

/// The generated fixtures of the repository.
enum Fixtures {
    /// The files generated from the sample catalog. They are reviewed, compiled as the target
    /// `GeneratedSamples`, and compared in a test.
    static let samples = Repository.root.appending(path: "TestSupport/GeneratedSamples")

    /// The files generated under each policy: folders of `TestSupport` that are reviewed, compiled
    /// as targets with the same names, and compared.
    static let generated: [(folder: URL, catalog: FormCatalog, configuration: GenerationConfiguration)] = [
        (samples, SampleCatalog.catalog, GenerationConfiguration()),
        (
            Repository.root.appending(path: "TestSupport/GeneratedStrict"), SampleCatalog.undecided,
            GenerationConfiguration(
                schemaDraft: .draft07,
                policy: EnforcementPolicy(
                    unstatedPresence: .required, unknownKeys: .refuse, confidences: confidences(0)))
        ),
        (
            Repository.root.appending(path: "TestSupport/GeneratedLenient"), SampleCatalog.undecided,
            GenerationConfiguration(
                policy: EnforcementPolicy(
                    unstatedPresence: .optional, unknownKeys: .accept, confidences: confidences(1000)))
        ),
    ]

    private static func confidences(_ perMille: Int) -> [Fact: Confidence] {
        Dictionary(uniqueKeysWithValues: Fact.allCases.map { ($0, Confidence(perMille: perMille)) })
    }

    /// Set this to write the fixtures again: `FORMWRIGHT_UPDATE_FIXTURES=1 swift test --filter
    /// ReferenceTests`.
    static let areUpdated = ProcessInfo.processInfo.environment["FORMWRIGHT_UPDATE_FIXTURES"] != nil

    /// The files below a folder, by their path relative to it.
    static func files(below folder: URL) -> [String: String] {
        guard let enumerator = FileManager.default.enumerator(atPath: folder.path) else { return [:] }
        var files: [String: String] = [:]
        for case let path as String in enumerator {
            guard let content = try? String(contentsOf: folder.appending(path: path), encoding: .utf8) else {
                continue
            }
            files[path] = content
        }
        return files
    }
}
