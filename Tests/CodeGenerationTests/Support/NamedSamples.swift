import CodeGeneration
import FormModel
import FormNaming

extension CodeGeneration {
    /// Generates the files of forms, with the names that they get in a first run.
    static func generate(_ catalog: FormCatalog, configuration: GenerationConfiguration) -> [GeneratedFile] {
        let titles = Dictionary(uniqueKeysWithValues: catalog.providers.map { ($0.id, $0.title) })
        let naming = CatalogNaming(
            catalog.providers.flatMap(\.forms), sources: catalog.sources, keeper: nil,
            providerTitle: { titles[$0] ?? $0 })
        return generate(CatalogPlan(naming.catalog, configuration: configuration))
    }
}
