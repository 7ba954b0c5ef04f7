import Foundation
import JSONSchemaValidation
import TestTools
import Testing

@Suite("The official suite of JSON Schema")
struct OfficialSuiteTests {
    static let suite = Repository.shared.appending(path: "suites/json-schema/draft2020-12")

    /// Files that are left out: formats, because this implementation asserts them.
    private static let others = ["format.json"]

    private struct Group {
        var description: String
        var schema: Data
        var tests: [(data: Data, valid: Bool, description: String)]
    }

    private func groups(of file: URL) throws -> [Group] {
        let groups = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]])
        return try groups.map { group in
            let tests = try #require(group["tests"] as? [[String: Any]])
            return Group(
                description: group["description"] as? String ?? "", schema: try json(group["schema"]),
                tests: try tests.map {
                    (try json($0["data"]), $0["valid"] as? Bool ?? false, $0["description"] as? String ?? "")
                })
        }
    }

    private func json(_ value: Any?) throws -> Data {
        try JSONSerialization.data(withJSONObject: value ?? NSNull(), options: [.fragmentsAllowed])
    }

    @Test(
        "gives our verdicts wherever a schema has supported keywords alone",
        .enabled(
            if: FileManager.default.fileExists(atPath: suite.path), "needs ../shared/suites/json-schema"))
    func verdicts() throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: Self.suite, includingPropertiesForKeys: nil
        )
        .filter { $0.pathExtension == "json" && !Self.others.contains($0.lastPathComponent) }
        var checked = 0
        var leftOut = 0
        for file in files {
            for group in try groups(of: file) {
                guard let schema = try? CompiledSchema(json: group.schema) else {
                    leftOut += group.tests.count
                    continue
                }
                for test in group.tests {
                    let place = "\(file.lastPathComponent), \(group.description): \(test.description)"
                    #expect(schema.isValid(test.data) == test.valid, "\(place)")
                    #expect(schema.validate(test.data).isEmpty == test.valid, "\(place)")
                    checked += 1
                }
            }
        }
        print("official suite: \(checked) cases run, \(leftOut) left out")
        // If a keyword were no longer supported, its cases would be skipped.
        #expect(checked >= 600)
    }
}
