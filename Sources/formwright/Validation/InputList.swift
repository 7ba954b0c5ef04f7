import FormwrightKit
import Foundation

/// The input files named by a command's operands.
struct InputList {
    /// A file, and whether each of its lines is a document.
    struct Input {
        var path: String
        var isLines: Bool
    }

    private(set) var inputs: [Input] = []
    /// Messages about operands for which no files exist.
    private(set) var failures: [String] = []

    /// The endings of files that contain one document per line.
    private static let lineEndings = [".jsonl", ".ndjson"]

    /// Finds the files: the JSON files in folders, and the files that match patterns.
    init(_ operands: [String], lines: Bool) {
        for operand in operands.isEmpty ? ["-"] : operands { add(operand, lines: lines) }
    }

    private mutating func add(_ path: String, lines: Bool) {
        var information = stat()
        let isThere = path == "-" || stat(path, &information) == 0
        if !isThere, path.contains(where: { "*?[".contains($0) }) {
            let matches = Self.matches(path)
            if matches.isEmpty { failures.append("no file matches '\(path)'") }
            for match in matches { add(match, lines: lines) }
        } else if isThere, path != "-", information.st_mode & S_IFMT == S_IFDIR {
            let before = (inputs.count, failures.count)
            addFiles(in: path, lines: lines)
            if before == (inputs.count, failures.count) {
                failures.append("there is no file in '\(path)' that ends in .json, .jsonl or .ndjson")
            }
        } else {
            append(path, lines: lines)
        }
    }

    private mutating func append(_ path: String, lines: Bool) {
        inputs.append(Input(path: path, isLines: lines || Self.lineEndings.contains { path.hasSuffix($0) }))
    }

    private static func matches(_ pattern: String) -> [String] {
        var result = glob_t()
        defer { globfree(&result) }
        guard glob(pattern, 0, nil, &result) == 0 else { return [] }
        return (0..<Int(result.gl_pathc)).compactMap { result.gl_pathv[$0].map { String(cString: $0) } }
    }

    /// Adds the JSON files below a folder, sorted by the bytes of their paths. Links are not followed.
    private mutating func addFiles(in folder: String, lines: Bool) {
        guard let directory = opendir(folder) else {
            failures.append("cannot read '\(folder)': \(String(cString: strerror(errno)))")
            return
        }
        closedir(directory)
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for entry in entries.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let path = folder.hasSuffix("/") ? folder + entry : "\(folder)/\(entry)"
            var information = stat()
            guard !entry.hasPrefix("."), lstat(path, &information) == 0 else { continue }
            if information.st_mode & S_IFMT == S_IFDIR {
                addFiles(in: path, lines: lines)
            } else if information.st_mode & S_IFMT == S_IFREG,
                ([".json"] + Self.lineEndings).contains(where: { entry.hasSuffix($0) })
            {
                append(path, lines: lines)
            }
        }
    }
}
