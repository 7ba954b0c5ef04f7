import TestTools
import Testing

/// Runs git in temporary folders.
enum Git {
    static let isInstalled = ChildProcess.succeeds("git", ["--version"])

    static func run(_ arguments: [String], in folder: String) throws -> ChildProcess {
        try ChildProcess.run(
            "git",
            ["-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"] + arguments,
            in: folder)
    }

    static func succeed(_ arguments: [String], in folder: TemporaryFolder) throws {
        let result = try run(arguments, in: folder.path)
        #expect(result.status == 0, "git \(arguments): \(result.error)")
    }

    /// A repository with all files committed on `main`.
    static func begin(in folder: TemporaryFolder) throws {
        for arguments in [["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "-m", "base"]] {
            try succeed(arguments, in: folder)
        }
    }
}
