import FormExtraction
import FormwrightKit
import Foundation
import TestTools
import Testing

@Suite("Reference of rules")
struct RuleReferenceTests {
    private static let page = Repository.root.appending(path: "Documentation/rules.md")

    @Test("Documentation/rules.md is up to date; 'make rules' writes it")
    func upToDate() throws {
        if ProcessInfo.processInfo.environment["FORMWRIGHT_UPDATE_REFERENCES"] != nil {
            try Data(RuleReference.page.utf8).write(to: RuleReferenceTests.page)
        }
        let written = try String(contentsOf: RuleReferenceTests.page, encoding: .utf8)
        let page = RuleReference.page
        #expect(written == page)
    }

    @Test("Every rule has an entry, and so does every rule by which extraction reports")
    func complete() {
        let page = RuleReference.page
        for name in RuleReference.names {
            #expect(page.contains("# `\(name)`\n"))
            #expect(RuleReference.text(of: name)?.hasPrefix("\(name): ") ?? false)
        }
        #expect(Set(RuleReference.names).count == RuleReference.names.count)
        #expect(Set(RuleNames.all).subtracting(RuleReference.names).sorted() == [])
        let diagnostics = ExtractionRules.documentation.filter { $0.kind == .diagnostic }.map(\.name)
        #expect(Set(diagnostics).isSubset(of: RuleNames.all))
    }

    @Test("What is no rule has no entry", arguments: ["", "rules", "field", "azure/cloud-account", "Email"])
    func unknown(name: String) {
        #expect(RuleReference.text(of: name) == nil)
    }
}
