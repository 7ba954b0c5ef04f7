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
        let plans = plans(of: catalog, typeNames: typeNames(of: catalog, besides: configuration.typeNames))
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

    /// The name of a form's Swift type, such as `AzureCloudAccountForm`; a number follows where another form has it.
    public static func typeName(ofFormID id: String) -> String { SwiftIdentifier.typeName(ofFormID: id) }

    /// The names of the Swift types of a catalog, by the ids of its forms.
    ///
    /// - Parameter kept: names that forms have already; no other form gets one of them.
    public static func typeNames(of catalog: FormCatalog, besides kept: [String: String]) -> [String: String]
    {
        var names = kept
        var unique = SwiftNames(taken: kept.values)
        for provider in catalog.providers {
            for form in provider.forms where names[form.id] == nil && OutputPaths.isSafe(id: form.id) {
                names[form.id] = unique.unique(SwiftIdentifier.typeName(ofFormID: form.id))
            }
        }
        return names
    }

    /// The forms that get files, in the order of the catalog.
    static func plans(of catalog: FormCatalog, typeNames: [String: String]) -> [FormPlan] {
        var ids: Set<String> = []
        var plans: [FormPlan] = []
        for provider in catalog.providers {
            for form in provider.forms where OutputPaths.isSafe(id: form.id) {
                guard ids.insert(form.id).inserted, let typeName = typeNames[form.id] else { continue }
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
    /// The names of Swift types that forms have already, by the forms' ids; each is a Swift identifier of its own.
    public var typeNames: [String: String]

    /// Makes a configuration.
    public init(schemaBase: String? = nil, typeNames: [String: String] = [:]) {
        self.schemaBase = schemaBase
        self.typeNames = typeNames
    }
}
