import Foundation
import TestTools
import Testing

/// The folder of real pages beside the repository.
enum Corpora {
    /// Its path.
    static let folder = Repository.shared.path

    /// Whether it is there.
    static var isThere: Bool { FileManager.default.fileExists(atPath: folder + "/corpus/seeds") }
}

/// The real pages that the project was made for. They are beside the repository and are never
/// copied into it.
@Suite(
    "Real pages",
    .enabled(if: Corpora.isThere, "skipped: there is no ../shared/corpus beside the repository"))
struct CorpusTests {
    private struct Model: Decodable {
        struct Provider: Decodable { var forms: [Form] }
        struct Form: Decodable {
            var id: String
            var fields: [Field]
        }
        struct FieldOption: Decodable, Equatable {
            var value: String
            var label: String?
        }
        /// The facts of a field, without places, evidence and the wording around links.
        struct Field: Decodable, Equatable {
            var key: String
            var label: String
            var type: String
            var presence: String
            var required: Bool
            var secret: Bool
            var options: [FieldOption]?
            var `default`: String?
            var format: String?
        }
        var providers: [Provider]

        var forms: [Form] { providers.flatMap(\.forms) }
    }

    private func model(of corpus: String) throws -> Model {
        let folder = try TemporaryFolder()
        let result = try Tool.run(
            "compile", Corpora.folder + "/corpus/" + corpus, "-o", "out", "--keep-going", in: folder)
        #expect(result.status != 2, "\(result.error)")
        return try JSONDecoder().decode(Model.self, from: Data((folder.read("out/model.json") ?? "").utf8))
    }

    @Test("The seeds have exactly their five forms")
    func seeds() throws {
        let forms = try model(of: "seeds").forms
        #expect(
            forms.map { "\($0.id) \($0.fields.count)" } == [
                "azure/cloud-account 8", "azure/ssh-key 2", "azure/api-key 4", "cloudstack/account 7",
                "maas/cloud-account 5",
            ])
    }

    @Test("The Azure page and the snapshot of the same page have the same forms with equal fields")
    func pageAndSnapshot() throws {
        let seeds = try model(of: "seeds").forms
        let page = try model(of: "librarium/docs/docs-content/tutorials/getting-started/palette/azure").forms
        #expect(page.isEmpty, "the page alone lacks the partials, which are further up")
        let folder = try TemporaryFolder([
            "formwright.yml": "partials: [\(Corpora.folder)/corpus/librarium/_partials]"
        ])
        let result = try Tool.run(
            "compile", Corpora.folder + "/corpus/librarium/docs/docs-content/tutorials", "-o", "out",
            "--config", "formwright.yml", "--keep-going", in: folder)
        #expect(result.status == 0, "\(result.error)")
        let model = try JSONDecoder().decode(
            Model.self, from: Data((folder.read("out/model.json") ?? "").utf8))
        #expect(model.forms.map(\.id) == ["azure/cloud-account", "azure/ssh-key", "azure/api-key"])
        for form in model.forms {
            #expect(seeds.first { $0.id == form.id }?.fields == form.fields, "\(form.id)")
        }
    }

    @Test("The explanation of a choice shows the words that make it one")
    func explanation() throws {
        let result = try Tool.run(
            "explain", "azure/cloud-account.cloud", Corpora.folder + "/corpus/seeds",
            in: TemporaryFolder())
        #expect(result.status == 0)
        #expect(
            result.output.contains(/\ntype: choice\n  (enforced|not enforced: [^\n]*)\n  by the rule [a-z-]+/)
        )
        #expect(result.output.contains("Azure Public Cloud"))
        #expect(result.output.contains("^~~~"))
    }

    @Test(
        "The corpora compile twice to the same bytes, whatever the locale",
        arguments: ["seeds", "librarium", "portainer"])
    func determinism(corpus: String) throws {
        let folder = try TemporaryFolder()
        let docs = Corpora.folder + "/corpus/" + corpus
        _ = try Tool.run("compile", docs, "-o", "a", "--keep-going", in: folder)
        _ = try Tool.run(
            ["compile", docs, "-o", "b", "--keep-going"], in: folder, environment: ["LC_ALL": "tr_TR.UTF-8"])
        let contents = folder.contents()
        let first = contents.filter { $0.key.hasPrefix("a/") }
        #expect(first.count > 5)
        for (name, content) in first { #expect(contents["b/" + name.dropFirst(2)] == content) }
        #expect(contents.count == 2 * first.count)
    }
}
