import CodeGeneration
import FormModel
import FormNaming

/// The files to write.
public struct GeneratedFiles: Sendable {
    /// The generated files of all pages.
    public let files: [GeneratedFile]
    /// The file of names; nil where it is left as it is: the docs have errors, or there is no configuration file.
    public let lock: LockFile?
    /// What the files are made of.
    let plan: CatalogPlan
    /// The pages that were asked for; nil where these are all.
    let selection: Selection?
    /// The names that are to be kept: those of the run, of other pages those of the run before; nil where none are kept.
    let names: NameLock?

    /// Makes the files of a plan.
    ///
    /// - Parameter keepsNames: whether the file of names is written: nothing is wrong with the docs.
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
