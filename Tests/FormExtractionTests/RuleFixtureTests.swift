import FormModel
import Foundation
import Testing

@testable import FormExtraction

/// Each rule on pages of other companies' house styles.
///
/// `FORMWRIGHT_UPDATE_REFERENCES=1 swift test --filter RuleFixtureTests` writes the expected dumps again.
@Suite("Fixtures of rules")
struct RuleFixtureTests {
    private static let rules = ExtractionRules.documentation.map(\.name)

    @Test("read as their references say", arguments: rules)
    func references(rule: String) throws {
        let fixture = try RuleFixture(of: rule)
        let dump = fixture.dump
        if Repository.updatesReferences {
            try Data(dump.utf8).write(to: fixture.expectation)
        }
        let expected = try Repository.text(fixture.expectation)
        #expect(dump == expected)
    }

    @Test("read otherwise without the rule", arguments: rules)
    func ablation(rule: String) throws {
        let fixture = try RuleFixture(of: rule)
        #expect(fixture.dump(fixture.takes) != fixture.dump(fixture.takes, withoutRule: true))
    }

    @Test("have a part that the rule leaves alone", arguments: rules)
    func leftAlone(rule: String) throws {
        let fixture = try RuleFixture(of: rule)
        let dump = fixture.dump(fixture.leavesAlone)
        #expect(dump == fixture.dump(fixture.leavesAlone, withoutRule: true))
        let isEmpty = fixture.leavesAlone.allSatisfy(\.isWhitespace)
        #expect(!isEmpty)
    }

    @Test("are of rules that exist")
    func strays() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Repository.fixtures.path)
        let fixtures = Set(names.map { String($0.prefix { $0 != "." }) })
        #expect(fixtures == Set(RuleFixtureTests.rules))
    }
}
