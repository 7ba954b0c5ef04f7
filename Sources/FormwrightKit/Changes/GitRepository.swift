import FormModel
import Foundation

/// A git repository, asked by its own command; neither its index nor its working tree is touched.
struct GitRepository {
    /// Why something could not be read, for people.
    struct Failure: Error {
        var message: String
    }

    /// The absolute path of the topmost folder of the working tree.
    let root: String

    /// Finds the repository that holds a folder.
    ///
    /// - Throws: if there is none, or no git.
    init(holding folder: String) throws(Failure) {
        let found = try Self.run(["rev-parse", "--show-toplevel"], in: folder)
        guard found.status == 0, let line = found.output.split(separator: "\n").first else {
            throw Failure(message: "there is no git repository here")
        }
        root = String(line)
    }

    /// The commit that a revision names.
    ///
    /// - Throws: if it names none; the message says what to do in a shallow clone.
    func commit(_ revision: String) throws(Failure) -> String {
        let found = try Self.run(
            ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], in: root)
        guard found.status == 0, let line = found.output.split(separator: "\n").first else {
            throw Failure(message: "there is no revision '\(revision)' here" + (try adviceIfShallow()))
        }
        return String(line)
    }

    /// The commit at which two revisions parted.
    func mergeBase(_ left: String, _ right: String) throws(Failure) -> String {
        let commits = (try commit(left), try commit(right))
        let found = try Self.run(["merge-base", commits.0, commits.1], in: root)
        guard found.status == 0, let line = found.output.split(separator: "\n").first else {
            throw Failure(
                message: "'\(left)' and '\(right)' have no common ancestor here" + (try adviceIfShallow()))
        }
        return String(line)
    }

    private func adviceIfShallow() throws(Failure) -> String {
        let found = try Self.run(["rev-parse", "--is-shallow-repository"], in: root)
        guard found.output.hasPrefix("true") else { return "" }
        return
            ", as this is a shallow clone; 'git fetch --unshallow' or 'fetch-depth: 0' of the checkout fetches what is missing"
    }

    /// Writes the documents of a commit, configurations, names and models below a folder that exists.
    func export(_ commit: String, to folder: String) throws(Failure) {
        let listed = try Self.run(["ls-tree", "-r", "-z", "--full-tree", commit], in: root)
        guard listed.status == 0 else { throw Failure(message: "the files of '\(commit)' cannot be listed") }
        var paths: [Substring] = []
        for entry in listed.output.split(separator: "\0") {
            // Mode, kind and object are before the path; links and submodules are left out.
            guard entry.hasPrefix("100"), let tab = entry.firstIndex(of: "\t") else { continue }
            let path = entry[entry.index(after: tab)...]
            if Self.isWanted(Path.name(of: String(path))) { paths.append(path) }
        }
        let index = Path.join(folder, ".index")
        let read = try Self.run(["read-tree", commit], in: root, index: index)
        let written = try Self.run(
            ["checkout-index", "-z", "--stdin", "--quiet", "--force", "--prefix=" + folder + "/"], in: root,
            input: paths.joined(separator: "\0"), index: index)
        guard read.status == 0, written.status == 0 else {
            throw Failure(message: "the files of '\(commit)' cannot be read")
        }
    }

    private static func isWanted(_ name: String) -> Bool {
        DocumentDiscovery.isDocument(name) || name == GeneratedModel.fileName
            || [".yml", ".yaml", ".lock"].contains { name.hasSuffix($0) }
    }

    /// The documents that differ between a commit and the working tree, those included that git does not know yet; absolute paths.
    func changedFiles(since commit: String) throws(Failure) -> [String] {
        let changed = try Self.run(["diff", "--name-only", "-z", "--no-renames", commit, "--"], in: root)
        let added = try Self.run(["ls-files", "-z", "--others", "--exclude-standard"], in: root)
        guard changed.status == 0, added.status == 0 else {
            throw Failure(message: "git cannot list what changed since '\(commit)'")
        }
        return (changed.output.split(separator: "\0") + added.output.split(separator: "\0")).map {
            Path.join(root, String($0))
        }
    }

    // MARK: Running

    /// Runs git; what it says besides its output is of no use here.
    private static func run(
        _ arguments: [String], in folder: String, input: String = "", index: String? = nil
    ) throws(Failure) -> (status: Int32, output: String) {
        do {
            return try runProcess(arguments, in: folder, input: input, index: index)
        } catch {
            throw Failure(message: "git cannot be run: \(error.localizedDescription)")
        }
    }

    private static func runProcess(
        _ arguments: [String], in folder: String, input: String, index: String?
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-c", "core.quotePath=false"] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        var environment = ProcessInfo.processInfo.environment
        // No prompts, no fetching, no locks.
        environment.merge(
            [
                "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_LFS_SKIP_SMUDGE": "1",
                "LC_ALL": "C",
            ]
        ) { $1 }
        if let index { environment["GIT_INDEX_FILE"] = index }
        process.environment = environment
        let (standardInput, output) = (Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        // What git reads, it reads before it writes much; a pipe that it closed early is no error of ours.
        try? standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try? standardInput.fileHandleForWriting.close()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
