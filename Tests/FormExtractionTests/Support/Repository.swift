import Foundation

/// Where the repository, its fixtures and the corpora beside it are.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let fixtures = root.appending(path: "Tests/FormExtractionTests/Fixtures")

    /// Set to write the expected dumps again: `FORMWRIGHT_UPDATE_REFERENCES=1 swift test --filter FormExtractionTests`.
    static let updatesReferences = ProcessInfo.processInfo.environment["FORMWRIGHT_UPDATE_REFERENCES"] != nil

    static func text(_ url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }
}
