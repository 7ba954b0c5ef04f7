import Foundation
import PackagePlugin

/// The build tool plugin: compiles the documentation of a target into one Swift file of the target.
///
/// SwiftPM plans a build again when files are added or removed, but not when a file's content
/// changes. So there is a single command. Its output always has the same name, and its inputs are
/// all files and folders of the documentation.
@main
struct FormwrightPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        guard let docs = DocumentationFolder(of: target) else {
            Diagnostics.error(
                "the target '\(target.name)' uses FormwrightPlugin but has no documentation; expected a "
                    + "'\(DocumentationFolder.name)' folder, or a link to one, in '\(target.directoryPath)'")
            return []
        }
        if !target.dependsOnFormValidation {
            Diagnostics.error(
                "the target '\(target.name)' uses FormwrightPlugin; its generated forms need the product "
                    + "'FormValidation' of the package 'formwright' among the target's dependencies")
            return []
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "Forms.swift")
        let cache = context.pluginWorkDirectoryURL.appending(path: "pages.json")
        return [
            .buildCommand(
                displayName: "Compiling the forms of \(target.name)",
                executable: try context.tool(named: "formwright").url,
                arguments: ["swift"] + docs.arguments + docs.watched.flatMap { ["--watched", $0] }
                    + ["--output", output.path, "--cache", cache.path],
                // Messages name the command that the user runs.
                environment: ["FORMWRIGHT_COMPILE": "swift package generate-forms"],
                inputFiles: docs.inputs, outputFiles: [output])
        ]
    }
}

extension Target {
    /// The target's folder, for messages.
    fileprivate var directoryPath: String { (self as? any SourceModuleTarget)?.directoryURL.path ?? name }

    /// Whether the target depends on the module that generated forms import.
    fileprivate var dependsOnFormValidation: Bool {
        dependencies.contains { dependency in
            switch dependency {
            case .product(let product): product.targets.contains { $0.name == "FormValidation" }
            case .target(let target): target.name == "FormValidation" || target.dependsOnFormValidation
            @unknown default: true
            }
        }
    }
}
