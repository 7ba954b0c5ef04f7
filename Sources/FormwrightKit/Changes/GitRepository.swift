import FormModel
import Foundation

/// A git repository, read with the git command. Neither its index nor its working tree is touched.
struct GitRepository {
    /// Why something could not be read, in words.
    struct Failure: Error {
        var message: String
    }

    /// The absolute path of the topmost folder of the working tree.
    let root: String

    /// Finds the repository that contains a folder.
    ///
    /// - Throws: if there is no repository, or git is not installed.
    init(holding folder: String) throws(Failure) {
        let found = try Self.run(["rev-parse", "--show-toplevel"], in: folder)
        guard found.status == 0, let line = found.firstLine else {
            throw Failure(message: "the working directory is not in a git repository")
        }
        root = line
    }

    /// The commit that a revision names.
    ///
    /// - Throws: if there is no such commit; in a shallow clone, the message explains what to do.
    func commit(_ revision: String) throws(Failure) -> String {
        let found = try Self.run(
            ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], in: root)
        guard found.status == 0, let line = found.firstLine else {
            throw Failure(message: "this repository has no revision '\(revision)'" + (try adviceIfShallow()))
        }
        return line
    }

    /// The common ancestor of two revisions.
    func mergeBase(_ left: String, _ right: String) throws(Failure) -> String {
        let commits = (try commit(left), try commit(right))
        let found = try Self.run(["merge-base", commits.0, commits.1], in: root)
        guard found.status == 0, let line = found.firstLine else {
            throw Failure(
                message: "'\(left)' and '\(right)' have no common ancestor in this repository"
                    + (try adviceIfShallow()))
        }
        return line
    }

    private func adviceIfShallow() throws(Failure) -> String {
        let found = try Self.run(["rev-parse", "--is-shallow-repository"], in: root)
        guard found.firstLine == "true" else { return "" }
        return
            ", because this is a shallow clone; run 'git fetch --unshallow', or set 'fetch-depth: 0' in the checkout step"
    }

    private func adviceIfPartial() throws(Failure) -> String {
        let found = try Self.run(
            ["config", "--type=bool", "--get-regexp", #"^remote\..*\.promisor$"#], in: root)
        guard found.text.contains(" true\n") else { return "" }
        return ", because this is a partial clone; run 'git fetch --refetch --no-filter'"
    }

    /// Writes the documents, configurations, locks and models of a commit to an existing folder.
    ///
    /// - Parameter title: the user's name for the commit.
    func export(_ commit: String, title: String, to folder: String) throws(Failure) {
        let listed = try Self.run(["ls-tree", "-r", "-z", "--full-tree", commit], in: root)
        guard listed.status == 0 else {
            throw Failure(message: "the files of '\(title)' cannot be listed" + (try adviceIfPartial()))
        }
        // Keep paths as bytes: git would not find a file by a name in which invalid UTF-8 was replaced.
        var paths: [Data] = []
        for entry in listed.entries {
            // The mode, kind and object precede the path. Skip links and submodules.
            guard entry.starts(with: Data("100".utf8)), let tab = entry.firstIndex(of: UInt8(ascii: "\t"))
            else { continue }
            let path = entry[(tab + 1)...]
            if Self.isWanted(Path.name(of: String(decoding: path, as: UTF8.self))) { paths.append(path) }
        }
        let index = Path.join(folder, ".index")
        let read = try Self.run(["read-tree", commit], in: root, index: index)
        let written = try Self.run(
            ["checkout-index", "-z", "--stdin", "--quiet", "--force", "--prefix=" + folder + "/"], in: root,
            input: Data(paths.joined(separator: [0])), index: index)
        guard read.status == 0, written.status == 0 else {
            throw Failure(message: "the files of '\(title)' cannot be read" + (try adviceIfPartial()))
        }
    }

    private static func isWanted(_ name: String) -> Bool {
        DocumentDiscovery.isDocument(name) || name == GeneratedModel.fileName
            || [".yml", ".yaml", ".lock"].contains { name.hasSuffix($0) }
    }

    /// The absolute paths of documents that differ between a commit and the working tree, including
    /// untracked ones.
    func changedFiles(since commit: String) throws(Failure) -> [String] {
        let changed = try Self.run(["diff", "--name-only", "-z", "--no-renames", commit, "--"], in: root)
        let added = try Self.run(["ls-files", "-z", "--others", "--exclude-standard"], in: root)
        guard changed.status == 0, added.status == 0 else {
            throw Failure(
                message: "git cannot list what changed since '\(commit)'" + (try adviceIfPartial()))
        }
        return (changed.entries + added.entries).map {
            Path.join(root, String(decoding: $0, as: UTF8.self))
        }
    }

    // MARK: Running

    /// The result of running git.
    private struct Result {
        var status: Int32
        var output: Data

        /// The output as text, with invalid UTF-8 replaced.
        var text: String { String(decoding: output, as: UTF8.self) }
        /// The first line that is not empty.
        var firstLine: String? { text.split(separator: "\n").first.map(String.init) }
        /// The entries of output that was written with `-z`, separated by null bytes.
        var entries: [Data] { output.split(separator: 0) }
    }

    /// Runs git and ignores what it prints to standard error.
    private static func run(
        _ arguments: [String], in folder: String, input: Data = Data(), index: String? = nil
    ) throws(Failure) -> Result {
        do {
            return try runProcess(arguments, in: folder, input: input, index: index)
        } catch {
            throw Failure(message: "git cannot be run: \(error.localizedDescription)")
        }
    }

    private static func runProcess(
        _ arguments: [String], in folder: String, input: Data, index: String?
    ) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-c", "core.quotePath=false"] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        var environment = ProcessInfo.processInfo.environment
        // Allow no prompts, no fetching (partial clones would fetch missing files), and no locks.
        environment.merge(
            [
                "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_LFS_SKIP_SMUDGE": "1",
                "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C",
            ]
        ) { $1 }
        if let index { environment["GIT_INDEX_FILE"] = index }
        process.environment = environment
        let (standardInput, output) = (Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        // git reads all its input before it writes much output. If it closes the pipe early, that is not an
        // error here.
        try? standardInput.fileHandleForWriting.write(contentsOf: input)
        try? standardInput.fileHandleForWriting.close()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(status: process.terminationStatus, output: data)
    }
}
