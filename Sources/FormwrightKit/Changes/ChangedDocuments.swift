import Foundation

/// The documents that changed since a revision, used for checks in CI or before a commit.
package enum ChangedDocuments: Sendable {
    /// All documents must be checked, because a document was removed, or the configuration or the
    /// names changed.
    case all
    /// The absolute paths of the documents that changed; there may be none.
    case some([String])

    /// Asks git which documents changed.
    ///
    /// - Throws: if there is no repository or no such revision.
    package static func since(
        _ revision: String, workingDirectory: String = Path.workingDirectory
    ) throws(ComparisonError) -> ChangedDocuments {
        let files: [String]
        do {
            let repository = try GitRepository(holding: workingDirectory)
            // Ignore changes that were made on the other branch after this branch was created.
            files = try repository.changedFiles(since: repository.mergeBase(revision, "HEAD"))
        } catch {
            throw ComparisonError(error.message)
        }
        let isOfAll = files.contains { file in
            let name = Path.name(of: file)
            if DocumentDiscovery.isDocument(name) { return !FileSystem.exists(file) }
            return name.hasSuffix(".yml") || name.hasSuffix(".yaml") || name.hasSuffix(".lock")
        }
        return isOfAll ? .all : .some(files.filter { DocumentDiscovery.isDocument(Path.name(of: $0)) })
    }
}
