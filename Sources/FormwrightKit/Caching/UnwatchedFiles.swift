import FormModel

/// Finds documents that a build does not watch. The build does not notice when these documents change.
enum UnwatchedFiles {
    static let rule = "unwatched-file"

    /// The result of a stage, with warnings about inputs that the build does not watch.
    static func checked<Value>(_ stage: Staged<Value>, of inputs: Inputs) -> Staged<Value> {
        guard let watched = inputs.request.watched else { return stage }
        var stage = stage
        stage.diagnostics += diagnostics(inputs.files, watched: watched)
        return stage
    }

    /// A warning for each folder that contains files that are not watched, sorted by folder.
    ///
    /// - Parameters:
    ///   - files: the absolute paths of the files that were read.
    ///   - watched: the absolute paths of watched files and folders.
    static func diagnostics(_ files: [String], watched: [String]) -> [Diagnostic] {
        let unwatched = files.filter { file in !watched.contains { Path.isInside(file, $0) } }
        return Dictionary(grouping: unwatched, by: Path.folder(of:))
            .sorted { TextOrder.precedes($0.key, $1.key) }
            .map { folder, files in
                let names = files.map(Path.name(of:)).sorted(by: TextOrder.precedes)
                let others = names.count > 1 ? " and \(names.count - 1) more" : ""
                return Diagnostic(
                    .warning, rule: rule,
                    "the build does not notice changes to '\(Path.join(folder, names[0]))'\(others); "
                        + "move \(names.count > 1 ? "these files" : "this file") into the documentation folder, or put a link to "
                        + "\(names.count > 1 ? "their" : "its") folder there",
                    at: nil)
            }
    }
}
