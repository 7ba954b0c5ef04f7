import Foundation
import PackagePlugin

/// The command plugin: `swift package generate-forms` writes the model, schemas and sources into
/// the package and updates `formwright.lock`. With `--check`, it reports whether the committed
/// files match the docs.
@main
struct GenerateForms: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        var extractor = ArgumentExtractor(arguments)
        let names = extractor.extractOption(named: "target")
        let isCheck = extractor.extractFlag(named: "check") > 0
        let rest = extractor.remainingArguments
        let runs = try GenerationRun.all(in: context.package, targets: names)
        guard !runs.isEmpty else {
            Diagnostics.error(
                "nothing to generate: no target has a '\(DocumentationFolder.name)' folder, and the package has "
                    + "no formwright.yml")
            return
        }
        if runs.count > 1, rest.contains(where: { $0.hasPrefix("-o") || $0.hasPrefix("--output") }) {
            Diagnostics.error(
                "--output sets the same folder for several targets; choose one target with --target")
            return
        }
        let tool = try context.tool(named: "formwright").url
        var failed: [String] = []
        for run in runs {
            let process = Process()
            process.executableURL = tool
            process.arguments = [isCheck ? "check" : "compile"] + run.arguments + rest
            process.currentDirectoryURL = context.package.directoryURL
            // Messages name the command that the user runs.
            process.environment = ProcessInfo.processInfo.environment.merging(
                ["FORMWRIGHT_COMPILE": "swift package generate-forms"]) { $1 }
            try process.run()
            process.waitUntilExit()
            if process.terminationReason != .exit || process.terminationStatus != 0 {
                failed.append(run.name)
            }
        }
        if !failed.isEmpty {
            Diagnostics.error("failed for \(failed.joined(separator: ", "))")
        }
    }
}

/// One folder of documentation to compile into the package.
private struct GenerationRun {
    /// The name of the target or configuration, for messages.
    var name: String
    /// The arguments for `formwright compile` and `check`.
    var arguments: [String]

    /// The documentation of the package: that of its targets, and that of its own configuration.
    ///
    /// - Parameter targets: the names of the targets to include; empty for all.
    /// - Throws: if no target with documentation has one of the names.
    static func all(in package: Package, targets: [String]) throws -> [GenerationRun] {
        var runs: [GenerationRun] = []
        for target in package.targets where targets.isEmpty || targets.contains(target.name) {
            guard let docs = DocumentationFolder(of: target) else { continue }
            let output = package.directoryURL.appending(path: "generated/\(target.name)").path
            let arguments = docs.arguments + ["--output", output]
            runs.append(GenerationRun(name: "the target '\(target.name)'", arguments: arguments))
        }
        for name in targets where !runs.contains(where: { $0.name == "the target '\(name)'" }) {
            throw GenerationError(
                "the package has no target '\(name)' with a '\(DocumentationFolder.name)' folder")
        }
        let configuration = package.directoryURL.appending(path: "formwright.yml")
        if targets.isEmpty, runs.isEmpty, FileManager.default.fileExists(atPath: configuration.path) {
            runs.append(GenerationRun(name: "the package", arguments: []))
        }
        return runs
    }
}

/// An error in how the command was called.
private struct GenerationError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}
