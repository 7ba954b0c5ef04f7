import FormModel
import Foundation
import TestTools
import Testing

@testable import FormwrightKit

@Suite("Rules of diagnostics")
struct RuleNamesTests {
    private static let sources = Repository.root.appending(path: "Sources")

    /// The Swift files of the stages, by name.
    private static func files() throws -> [String: String] {
        var files: [String: String] = [:]
        for module in ["DocumentParsing", "FormExtraction", "FormNaming", "FormwrightKit"] {
            let folder = sources.appendingPathComponent(module)
            for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            where name.hasSuffix(".swift") {
                files[module + "/" + name] = try String(
                    contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            }
        }
        return files
    }

    @Test("Every rule that a stage names is in the list, and the list has no others")
    func completeness() throws {
        let files = try RuleNamesTests.files()
        var constants: [String: String] = [:]
        for (file, text) in files {
            let type = file.split(separator: "/").last?.dropLast(".swift".count) ?? ""
            for match in text.matches(of: /static let (\w+)(?:: String)? = "([a-z0-9-]+)"/) {
                constants["\(type).\(match.1)"] = String(match.2)
                constants["\(file):\(match.1)"] = String(match.2)
            }
        }
        var named: Set<String> = []
        for (file, text) in files {
            let diagnostics = text.matches(
                of: /(?:Diagnostic\(\s*(?:\.\w+|\w+),\s*|YAMLReader\(\s*)rule: ([\w.]+|"[a-z0-9-]+")/)
            let reports = text.matches(of: /report\(\s*("[a-z0-9-]+"),/)
            for match in diagnostics.map(\.1) + reports.map(\.1) {
                let rule = String(match)
                if rule.hasPrefix("\"") {
                    named.insert(String(rule.dropFirst().dropLast()))
                } else if let constant = constants[rule] ?? constants["\(file):\(rule)"] {
                    named.insert(constant)
                }
            }
        }
        #expect(named.subtracting(RuleNames.ofInputs).sorted() == [])
        #expect(Set(RuleNames.ofInputs).subtracting(named).sorted() == [])
    }

    @Test("The list is sorted, and holds those that are fixed")
    func order() {
        #expect(RuleNames.all == RuleNames.all.sorted { TextOrder.precedes($0, $1) })
        #expect(RuleNames.fixed.isSubset(of: RuleNames.all))
    }
}
