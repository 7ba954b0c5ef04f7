import CodeGeneration
import FormModel
import Foundation
import TestTools
import Testing

@testable import FormPreview
@testable import FormwrightKit

/// The forms of pages that are compiled in a temporary folder.
struct Compiled {
    let docs: CompiledDocs

    /// Compiles one page.
    init(_ page: String, named name: String = "page.md") throws {
        let folder = try TemporaryFolder([name: page])
        try self.init(folder: URL(filePath: folder.path))
    }

    /// Compiles a folder. Its configuration is searched for up to a root, or only in the folder
    /// itself.
    init(folder: URL, root: URL? = nil) throws {
        let request = CompilationRequest(
            docs: [folder.path], root: (root ?? folder).path, keepsGoing: true)
        docs = try #require(Compiler.compile(request).docs)
    }

    /// The plans of the forms.
    var forms: [FormPlan] { docs.plan.forms }

    /// The plan of a form that was changed after compiling.
    static func plan(of form: Form) throws -> FormPlan {
        let provider = Provider(id: form.providerID, title: "", forms: [form])
        let names = SwiftFormNames(type: "", properties: [:], enumerations: [:], cases: [:])
        let catalog = NamedCatalog(catalog: FormCatalog(providers: [provider]), names: [form.id: names])
        return try #require(CatalogPlan(catalog).forms.first)
    }

    /// The mask for the secrets of a form, with the samples that its pages give.
    func mask(_ form: FormPlan) -> SecretMask {
        let evidence = EvidenceReport(docs)
        let samples = evidence.pages.filter { form.form.pages.contains($0.name) }.flatMap {
            evidence.evidence(on: $0).secretSamples
        }
        return SecretMask(form.form, samples: samples, sources: docs.report.sources)
    }

    /// The files of the site by their paths.
    var site: [String: String] {
        Dictionary(
            uniqueKeysWithValues: Preview.files(of: docs, workers: 1).map { ($0.path, $0.content) })
    }

    /// The page of the only form.
    func page() throws -> String {
        let pages = site.filter { $0.key.hasPrefix("forms/") }
        #expect(pages.count == 1)
        return try #require(pages.values.first)
    }
}

extension String {
    /// The text without markup, as a browser shows it.
    var shown: String {
        replacing(/<style>.*<\/style>/.dotMatchesNewlines(), with: "").replacing(/<[^>]*>/, with: "")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
}
