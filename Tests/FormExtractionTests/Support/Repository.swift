import Foundation

/// Where the repository, its fixtures and the corpora beside it are.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }
}
