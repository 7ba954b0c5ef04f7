import CodeGeneration
import FormModel
import FormNaming

/// The output of a run over selected pages. The output of all other pages stays unchanged.
package struct PartialOutput: Sendable {
    /// All new files of the folder.
    package private(set) var files: [GeneratedFile]
    /// Warnings about other pages whose output would also change.
    package private(set) var diagnostics: [Diagnostic] = []

    /// Creates the output of a run over all pages.
    init(files: [GeneratedFile]) { self.files = files }

    /// Merges the files of some pages into those of a folder.
    ///
    /// - Parameters:
    ///   - selected: the names of the pages.
    ///   - generated: the files of all pages that were read.
    ///   - plan: the forms on these pages.
    ///   - lock: the names to keep, which show which forms were removed; nil if names are not kept.
    ///   - folder: the absolute path of the folder.
    /// - Throws: if the folder cannot be read.
    init(
        of selected: Set<String>, generated: [GeneratedFile], plan: CatalogPlan, lock: NameLock?,
        in folder: String, printed: String
    ) throws(OutputError) {
        let output = try OutputFolder(folder, printed: printed)
        let forms = plan.catalog.catalog.providers.flatMap(\.forms)
        let typeNames = plan.typeNames
        var owners: [String: Form] = [:]
        for form in plan.catalog.forms {
            for path in CodeGeneration.paths(of: form.form.id, typeName: form.names.type) {
                owners[path] = form.form
            }
        }
        let own = Set(forms.filter { !selected.isDisjoint(with: $0.pages) }.map(\.id))
        // Remove the files of forms that the pages no longer describe.
        var gone: [String: LockedForm] = [:]
        for form in lock?.forms.values ?? [:].values where form.isGone && !form.pages.isEmpty {
            gone[form.id] = form
        }
        files = []
        var changed: [String: Form] = [:]
        var known: Set<String> = []
        for file in generated where !file.isShared {
            known.insert(file.path)
            let form = owners[file.path]
            if form.map({ own.contains($0.id) }) ?? true {
                files.append(file)
                continue
            }
            let old = try output.content(of: file.path)
            if old.map({ $0 != Array(file.content.utf8) }) ?? true, let form { changed[form.id] = form }
            if let old {
                files.append(GeneratedFile(path: file.path, content: String(decoding: old, as: UTF8.self)))
            }
        }
        let gonePaths = Set(gone.values.flatMap { CodeGeneration.paths(of: $0.id, typeName: $0.typeName) })
        for path in (output.manifest?.hashes ?? [:]).keys.sorted(by: TextOrder.precedes)
        where !known.contains(path) && !gonePaths.contains(path) {
            guard !generated.contains(where: { $0.isShared && $0.path == path }),
                let old = try output.content(of: path)
            else { continue }
            files.append(GeneratedFile(path: path, content: String(decoding: old, as: UTF8.self)))
        }
        for file in generated where file.isShared {
            files.append(
                try shared(file, own: own, gone: Set(gone.keys), typeNames: typeNames, in: output)
            )
        }
        files.sort { TextOrder.precedes($0.path, $1.path) }
        diagnostics = changed.values.sorted { TextOrder.precedes($0.id, $1.id) }.map { form in
            Diagnostic(
                .warning, rule: "stale-output",
                "the output for '\(form.id)' would also change, but the form's page '\(form.pages.first ?? "")' was not selected; "
                    + "to write this output, run '\(CompilingCommand.name)' without DOCS", at: form.source)
        }
    }

    /// A file that contains all forms, in which only the parts for the selected pages are updated.
    private func shared(
        _ file: GeneratedFile, own: Set<String>, gone: Set<String>, typeNames: [String: String],
        in output: OutputFolder
    ) throws(OutputError) -> GeneratedFile {
        guard let bytes = try output.content(of: file.path) else { return file }
        let old = String(decoding: bytes, as: UTF8.self)
        guard file.path == "model.json" else {
            // The list contains only types whose files exist.
            let paths = Set(files.map(\.path))
            let types = Self.types(in: old).merging(typeNames) { _, new in new }
            return CodeGeneration.index(
                of: types.filter { id, name in
                    CodeGeneration.paths(of: id, typeName: name).allSatisfy(paths.contains)
                })
        }
        guard let before = ModelParts(old), let after = ModelParts(file.content) else { return file }
        let text = before.replacing(by: after) { own.contains($0) || gone.contains($0) }
        return GeneratedFile(path: file.path, content: text, isShared: true)
    }
}

extension PartialOutput {
    /// The types in a list of forms, by form id.
    private static func types(in list: String) -> [String: String] {
        var types: [String: String] = [:]
        for match in list.matches(of: /"([a-z0-9\-]+\/[a-z0-9\-]+)": ([A-Za-z_][A-Za-z0-9_]*)\.self/) {
            types[String(match.1)] = String(match.2)
        }
        return types
    }
}

extension GeneratedFiles {
    /// The files to write for the selected pages, or all files if all pages are selected.
    ///
    /// - Throws: if the folder cannot be read.
    package func output(in folder: String, printed: String) throws(OutputError) -> PartialOutput {
        guard let selection else { return PartialOutput(files: files) }
        return try PartialOutput(
            of: selection.pages, generated: files, plan: plan, lock: names, in: folder, printed: printed)
    }
}
