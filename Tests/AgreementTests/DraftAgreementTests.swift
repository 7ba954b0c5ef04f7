import Foundation
import JSONSchemaValidation
import TestTools
import Testing

@Suite("Schemas of draft-07")
struct DraftAgreementTests {
    private static let suite = Repository.shared.appending(path: "suites/json-schema/draft2020-12")

    /// A case of the official suite, whose schema is read as one of draft-07.
    private struct Trial {
        var schema: String
        var input: String
        var isValid: Bool
    }

    @Test(
        "have the same meaning as in ajv 6, on the official suite's cases",
        .enabled(
            if: Engine.hasAjv && FileManager.default.fileExists(atPath: suite.path),
            "needs node with ajv 6 and ../shared/suites/json-schema"))
    func ajv() throws {
        var schemas: [String: String] = [:]
        var trials: [Trial] = []
        let files = try FileManager.default.contentsOfDirectory(
            at: Self.suite, includingPropertiesForKeys: nil)
        for file in files where file.pathExtension == "json" && file.lastPathComponent != "format.json" {
            let groups =
                try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]] ?? []
            for (number, group) in groups.enumerated() {
                guard var schema = group["schema"] as? [String: Any] else { continue }
                schema["$schema"] = "http://json-schema.org/draft-07/schema#"
                // With its own address, ajv would look up references there.
                schema["$id"] = nil
                let text = try json(schema).replacing("$defs", with: "definitions")
                // To ajv 6, this name is not a property, but the prototype.
                guard !text.contains("__proto__"), let compiled = try? CompiledSchema(json: text.utf8) else {
                    continue
                }
                let name = "\(file.lastPathComponent) \(number)"
                schemas[name] = text
                for test in group["tests"] as? [[String: Any]] ?? [] {
                    let input = try json(test["data"] ?? NSNull())
                    trials.append(Trial(schema: name, input: input, isValid: compiled.isValid(input.utf8)))
                }
            }
        }
        let (refused, verdicts) = try verdicts(schemas, trials)
        try #require(verdicts.count == trials.count)
        var compared = 0
        for (trial, verdict) in zip(trials, verdicts) where verdict != "x" && !refused.contains(trial.schema)
        {
            compared += 1
            #expect(
                (verdict == "1") == trial.isValid,
                "\(trial.schema): \(schemas[trial.schema] ?? "") \(trial.input)")
        }
        print(
            "draft-07: \(compared) cases compared with ajv, \(trials.count - compared) of schemas that it cannot take"
        )
        #expect(compared > 500)
    }

    private func json(_ value: Any) throws -> String {
        String(
            decoding: try JSONSerialization.data(
                withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys]),
            as: UTF8.self)
    }

    private func verdicts(
        _ schemas: [String: String], _ trials: [Trial]
    ) throws -> (refused: Set<String>, verdicts: [Substring]) {
        let members = try schemas.sorted { $0.key < $1.key }.map { "\(try json($0.key)): \($0.value)" }
        let lines = try trials.map { "\(try json([$0.schema, $0.input]))\n" }
        let files = try TemporaryFolder([
            "schemas.json": "{\(members.joined(separator: ","))}", "inputs.jsonl": lines.joined(),
        ])
        let result = try Engine.run(
            "node", "ajv_engine.js", [files.path(of: "schemas.json"), files.path(of: "inputs.jsonl")])
        #expect(result.status == 0)
        // ajv refuses some schemas, for example an empty `enum`: a line for each, with its name and
        // the reason.
        let refused = schemas.keys.filter { name in result.output.contains("meta \(name) ") }
        return (Set(refused), result.output.split(separator: "\n").filter { !$0.hasPrefix("meta ") })
    }
}
