import Foundation

/// A page of `Fixtures/` for one rule, in two parts: what the rule takes, and what it must leave alone.
///
/// Each part stands below a heading of the first level, "Takes" and "Leaves alone", and is read as a page of its own.
/// Beside it, `<rule>.forms.txt` holds the forms and diagnostics that are expected of both.
struct RuleFixture {
    var rule: String
    var takes: String
    var leavesAlone: String

    private static let takesHeading = "# Takes\n"
    private static let leavesHeading = "\n# Leaves alone\n"

    /// What is wrong with a fixture.
    struct Malformed: Error, CustomStringConvertible {
        var description: String
    }

    /// Reads the fixture of a rule.
    init(of rule: String) throws {
        let text = try Repository.text(Repository.fixtures.appending(path: rule + ".md"))
        guard text.hasPrefix(RuleFixture.takesHeading), let second = text.range(of: RuleFixture.leavesHeading)
        else { throw Malformed(description: "\(rule).md needs the headings 'Takes' and 'Leaves alone'") }
        self.rule = rule
        takes = String(text[..<second.lowerBound].dropFirst(RuleFixture.takesHeading.count)) + "\n"
        leavesAlone = String(text[second.upperBound...])
    }

    /// Where the expected dump stands.
    var expectation: URL { Repository.fixtures.appending(path: rule + ".forms.txt") }

    /// What is read from both parts.
    var dump: String {
        "takes\n-----\n\(dump(takes))\nleaves alone\n------------\n\(dump(leavesAlone))"
    }

    /// What is read from one of the parts.
    func dump(_ part: String, withoutRule: Bool = false) -> String {
        Reading.dump(part, without: withoutRule ? rule : nil, advice: rule)
    }
}
