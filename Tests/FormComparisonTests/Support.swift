import CodeGeneration
import FormModel
import FormNaming
import Foundation
import JSONSchemaValidation
import TestTools
import Testing

@testable import FormComparison

/// Makes models with a single form, like those of a page and a configuration.
enum Sample {
    /// A field whose facts are certain.
    static func field(
        _ key: String, _ type: FieldType = .text, label: String? = nil, presence: Presence = .optional,
        when: Condition? = nil, secret: Bool = false, description: String = "", options: [String] = [],
        labels: [String: String] = [:], isClosed: Bool = true, defaultValue: String? = nil,
        format: FieldFormat? = nil, examples: [String] = [], limits: Limits = Limits(),
        file: String = "page.md", isSure: Bool = true
    ) -> Field {
        var field = Field(
            key: key, label: label ?? key.capitalized, via: .table, type: type, presence: presence,
            when: when, secret: secret, description: description,
            options: options.map { FieldOption(value: $0, label: labels[$0]) }, hasOnlyStatedOptions: true,
            defaultValue: defaultValue, format: format, examples: examples, limits: limits,
            source: SourceRange(file: file, offsets: 0..<1))
        if !isClosed { field.confidence[.options] = Confidence(perMille: 0) }
        if !isSure { field.confidence[.type] = Confidence(perMille: 0) }
        return field
    }

    /// A form.
    static func form(
        _ fields: [Field], id: String = "acme/account", title: String = "Account", page: String = "page.md",
        navigation: [String] = [], submit: String? = nil, groups: [FieldGroup] = []
    ) -> Form {
        Form(
            id: id, title: title, pages: [page], source: SourceRange(file: page, offsets: 0..<1),
            navigation: navigation, submit: submit, groups: groups, fields: fields, isComplete: true)
    }

    /// The model of forms, as read from the generated file.
    static func model(
        _ forms: [Form], policy: EnforcementPolicy = EnforcementPolicy(), tool: ToolIdentity? = nil
    ) throws -> RecordedModel {
        try ModelReader.read(Array(file(forms, policy: policy, tool: tool).utf8))
    }

    /// The file.
    static func file(_ forms: [Form], policy: EnforcementPolicy, tool: ToolIdentity? = nil) throws -> String {
        let naming = CatalogNaming(
            forms, sources: SourceMap(), keeper: nil, providerTitle: { _ in "Acme" })
        let configuration = GenerationConfiguration(policy: policy, tool: tool)
        let files = CodeGeneration.generate(CatalogPlan(naming.catalog, configuration: configuration))
        return try #require(files.first { $0.path == "model.json" }).content
    }
}

extension RecordedModel {
    /// A form's compiled schema; nil if there is no such form, which accepts nothing.
    func schema(of id: String) throws -> CompiledSchema? {
        try forms.first { $0.form.id == id }.map { try CompiledSchema(json: Array($0.schema.utf8)) }
    }
}

/// Asks jsonschema-rs.
enum SecondEngine {
    /// Whether it is installed.
    static let isThere = ChildProcess.succeeds(ChildProcess.python, ["-c", "import jsonschema_rs"])

    /// Whether schemas accept texts.
    static func verdicts(_ questions: [(schema: String, json: String)]) throws -> [Bool] {
        let encoder = JSONEncoder()
        let lines = try questions.map {
            String(decoding: try encoder.encode([$0.schema, $0.json]), as: UTF8.self)
        }
        let files = try TemporaryFolder(["questions.jsonl": lines.joined(separator: "\n") + "\n"])
        let script = Repository.root.appending(path: "Tests/FormComparisonTests/Scripts/verdicts.py")
        return try ChildProcess.run(
            ChildProcess.python, [script.path, files.path(of: "questions.jsonl")]
        ).output.split(separator: "\n").map { $0 == "1" }
    }
}
