import DocumentParsing
import FormModel
import FormValidation
import Foundation
import JSONSchemaValidation
import TestTools
import Testing

@testable import FormwrightKit

@Suite("The JSON Schema of formwright.yml")
struct ConfigurationSchemaTests {
    /// A YAML node as JSON, with plain scalars interpreted as in YAML 1.2.
    private func json(_ node: YAMLNode) -> Any {
        switch node.kind {
        case .scalar(let text, let isPlain):
            guard isPlain else { return text }
            guard let text = node.string else { return NSNull() }
            if text == "true" || text == "false" { return text == "true" }
            return Double(text) ?? text
        case .sequence(let nodes): return nodes.map(json)
        case .mapping(let entries):
            return Dictionary(entries.map { ($0.key, json($0.value)) }) { first, _ in first }
        }
    }

    private func issues(_ yaml: String) throws -> [String] {
        let schema = try CompiledSchema(json: Array(ConfigurationSchema.text.utf8))
        let document = YAMLReader(rule: "invalid-configuration").read(SourceText(file: "f.yml", text: yaml))
        let node = try #require(document.node)
        return schema.validate(try JSONSerialization.data(withJSONObject: json(node))).map(\.path)
    }

    @Test("It has the keys that are read, and matches the committed file")
    func keys() throws {
        #expect(Set(ConfigurationSchema.keys) == Set(ConfigurationReader.keyNames))
        let file = Repository.root.appending(path: "Documentation/formwright.schema.json")
        #expect(try String(contentsOf: file, encoding: .utf8) == ConfigurationSchema.text)
    }

    @Test("It accepts the configurations of this repository")
    func accepted() throws {
        let readme = try String(
            contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let section = try #require(readme.components(separatedBy: "\n## Configuration\n").last)
        let block = try #require(
            section.components(separatedBy: "```yaml\n").dropFirst().first?.components(separatedBy: "```")
                .first)
        #expect(try issues(block).isEmpty)
        let own = try String(
            contentsOf: Repository.root.appending(path: "formwright.yml"), encoding: .utf8)
        #expect(try issues(own).isEmpty)
    }

    @Test(
        "It refuses values that the reader refuses",
        arguments: [
            ("doc: x", "/doc"), ("presence-unstated: maybe", "/presence-unstated"),
            ("provider: A b", "/provider"), ("rules: {nonsense: off}", "/rules/nonsense"),
            ("pages: {includes: a}", "/pages/includes"), ("strict: perhaps", "/strict"),
            ("vocabulary: {nouns: {slider: a}}", "/vocabulary/nouns/slider"),
        ])
    func refused(yaml: String, path: String) throws {
        #expect(try issues(yaml) == [path])
        let document = YAMLReader(rule: "invalid-configuration").read(SourceText(file: "f.yml", text: yaml))
        #expect(!ConfigurationReader.read(document.node, file: "/f.yml").diagnostics.isEmpty)
    }
}
