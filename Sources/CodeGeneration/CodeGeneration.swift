import FormModel

/// The generation stage: turns a catalog of forms into files.
///
/// Knows the model only, never a page.
///
/// ```
/// FormCatalog ──▶ FormPlan (rules resolved) ──▶ JSON ──▶ text: schema, UI schema
///                                           └─▶ SwiftFile ──▶ text: Swift
/// ```
public enum CodeGeneration {
    /// Makes all files of a catalog: the model, a schema and UI schema for each form, the Swift package's sources.
    ///
    /// A form whose id is not `<provider>/<slug>` of `a-z 0-9 -`, or names a device of Windows, or is that of an earlier form, is
    /// in the model alone, so that no path leaves the output folder.
    /// - Returns: the files, sorted by path (as UTF-8), paths unique without regard to case.
    public static func generate(_ catalog: FormCatalog, configuration: GenerationConfiguration)
        -> [OutputFile]
    {
        let plans = plans(of: catalog)
        var files = [ModelWriter(catalog: catalog).file()]
        for plan in plans {
            let schema = FormSchemaWriter(
                plan: plan, sources: catalog.sources, schemaBase: configuration.schemaBase)
            files.append(schema.file())
            files.append(UISchemaWriter(plan: plan).file())
            files.append(SwiftFormTranslator(plan: plan).file())
        }
        if !plans.isEmpty { files.append(SwiftIndexTranslator(plans: plans).file()) }
        return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The forms that get files, in the order of the catalog, each with a type name of its own.
    static func plans(of catalog: FormCatalog) -> [FormPlan] {
        var ids: Set<String> = []
        var typeNames = SwiftNames()
        var plans: [FormPlan] = []
        for provider in catalog.providers {
            for form in provider.forms where OutputPaths.isSafe(id: form.id) {
                guard ids.insert(form.id).inserted else { continue }
                let typeName = typeNames.unique(SwiftIdentifier.typeName(ofFormID: form.id))
                plans.append(FormPlan(form, provider: provider, typeName: typeName))
            }
        }
        return plans
    }
}

/// What the configuration says about generated files.
public struct GenerationConfiguration: Hashable, Sendable {
    /// The base of the schemas' `$id`, such as `https://example.com/forms/`; nil: `$id` is the path alone.
    public var schemaBase: String?

    /// Makes a configuration.
    public init(schemaBase: String? = nil) {
        self.schemaBase = schemaBase
    }
}
