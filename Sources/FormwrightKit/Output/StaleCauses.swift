import CodeGeneration
import FormModel

/// Finds the causes of stale files on pages: the row, item or sentence of the first field that
/// differs.
struct StaleCauses {
    private var byPath: [String: SourceRange] = [:]
    private var first: SourceRange?

    /// Compares the model in a folder with the model of a run. Without an old model, every form is new.
    init(old: String?, new: String, _ plan: CatalogPlan) {
        guard let after = ModelParts(new) else { return }
        let before = old.flatMap(ModelParts.init)?.forms ?? [:]
        let forms = Dictionary(
            plan.catalog.catalog.providers.flatMap(\.forms).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
        for (id, lines) in after.forms.sorted(by: { TextOrder.precedes($0.key, $1.key) }) {
            guard let form = forms[id], before[id] != lines else { continue }
            let cause = Self.cause(of: before[id] ?? [], lines, in: form)
            if first == nil { first = cause }
            let type = plan.catalog.names[id]?.type ?? ""
            for path in CodeGeneration.paths(of: id, typeName: type) { byPath[path] = cause }
        }
    }

    /// The place that makes a file stale; nil if no existing page does.
    func cause(of path: String, isShared: Bool) -> SourceRange? { byPath[path] ?? (isShared ? first : nil) }

    /// The first field whose lines differ; if there is none, the form.
    private static func cause(of old: [Substring], _ new: [Substring], in form: Form) -> SourceRange {
        let prefix = #"              "key": ""#
        let common = zip(old, new).prefix { $0 == $1 }.count
        // The lines of a field follow its key.
        var index = min(common, new.count - 1)
        if index + 1 < new.count, new[index].hasSuffix("{") { index += 1 }
        while index >= 0, !new[index].hasPrefix(prefix) { index -= 1 }
        guard index >= 0 else { return form.source }
        let key = new[index].dropFirst(prefix.count).dropLast(2)
        return form.fields.first { $0.key == key }?.source ?? form.source
    }
}
