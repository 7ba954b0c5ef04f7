import CodeGeneration
import FormModel
import Foundation
import TestTools

@testable import FormNaming
@testable import FormwrightKit

/// A folder with a configuration and pages, compiled like with `formwright compile`, but without
/// generated files.
struct NamedFolder {
    let files: TemporaryFolder

    init(_ pages: [String: String], configuration: String = "docs: docs\n") throws {
        files = try TemporaryFolder(pages.merging(["formwright.yml": configuration]) { page, _ in page })
    }

    /// A page with one form; a row is a label, or a label and its description.
    static func page(_ title: String, _ rows: [String]) -> String {
        SamplePage.table("# \(title)", rows.map { $0.contains("|") ? $0 : $0 + " | What it is." }) + "\n"
    }

    /// Compiles, and writes the lock if it changed.
    @discardableResult
    func compile(
        _ docs: [String] = [], renames: Bool = false, keepsGoing: Bool = false, workers: Int = 2
    ) throws -> Compilation {
        let compilation = files.compile(
            docs, keepsGoing: keepsGoing, takesNewNames: renames, workers: workers)
        _ = try compilation.lock?.write()
        return compilation
    }

    /// The lines of the lock with names.
    var lines: [String] {
        (files.read("formwright.lock") ?? "").split(separator: "\n").dropFirst(3).map(String.init)
    }
}

extension Compilation {
    /// The names of all fields, `id.key`, in the order of the model.
    var names: [String] {
        catalog.providers.flatMap(\.forms).flatMap { form in form.fields.map { "\(form.id).\($0.key)" } }
    }

    /// The diagnostics about names: `file:line: severity: message`, followed by the notes after ` /
    /// `.
    var saidOfNames: [String] {
        let rules: Set<String> = ["kept-name", "changed-facts", "renamed-field", "renamed-form", "lock-file"]
        // Changes of enforcement depend on confidences, not on names.
        let said = diagnostics.filter {
            rules.contains($0.rule) && !$0.message.hasSuffix("enforced now")
                && !$0.message.hasSuffix("no longer enforced")
        }
        return said.map { diagnostic in
            let line = diagnostic.range.map { "\($0.file):\(sources.location(of: $0).line): " } ?? ""
            return
                ([line + "\(diagnostic.severity): \(diagnostic.message)"] + diagnostic.notes.map(\.message))
                .joined(separator: " / ")
        }
    }
}
