import CodeGeneration
import FormModel
import FormNaming

/// The files to write.
public struct GeneratedFiles: Sendable {
    /// The generated files of all pages.
    public let files: [GeneratedFile]
    /// The lock file; nil if it must not change, because the docs have errors or there is no configuration
    /// file.
    public let lock: LockFile?
    /// The plan that the files are generated from.
    let plan: CatalogPlan
    /// The selected pages; nil if all are selected.
    let selection: Selection?
    /// The names of this run and, for other pages, those of the previous run; nil if names are not kept.
    let names: NameLock?

    /// Generates the files of a plan.
    ///
    /// - Parameter keepsNames: whether to write the lock file.
    static func generate(
        _ planned: PlannedCatalog, _ selection: Selection?, of read: ReadDocs, in inputs: Inputs,
        keepsNames: Bool
    ) -> GeneratedFiles {
        let files =
            switch inputs.request.product {
            case .all: CodeGeneration.generate(planned.plan)
            case .swiftFile(let name): [CodeGeneration.swiftFile(of: planned.plan, named: name)]
            }
        guard keepsNames, let old = inputs.lock, let new = planned.lock else {
            return GeneratedFiles(
                files: files, lock: nil, plan: planned.plan, selection: selection, names: nil)
        }
        let names =
            selection.map { selection in
                let pages = inputs.lockedPages(read: Set(read.sound.map(\.file)))
                return old.names.replacing(by: new, of: selection.pages, in: pages)
            } ?? new
        var lock = old.file
        lock.content = NameLockWriter.text(of: names)
        return GeneratedFiles(
            files: files, lock: lock, plan: planned.plan, selection: selection, names: names)
    }
}
