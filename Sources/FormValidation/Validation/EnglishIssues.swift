/// The English messages of issues.
public struct EnglishIssues: IssueCatalogue {
    /// Creates the catalogue.
    public init() {}

    /// The message of an issue in English.
    public func text(of issue: IssueText) -> String {
        switch issue {
        case .malformed(let reason): return "not JSON: \(reason)"
        case .noObject(let found): return "expected an object with the form's fields, found \(words(found))"
        case .duplicate(let subject): return "\(words(subject)) appears more than once"
        case .unknown(let name): return "the form has no field \(DisplayText.quoted(name))"
        case .missing(let label, let rule, let subject):
            let reason = subject.map { ", but the value of \(DisplayText.quoted($0)) requires it" } ?? ""
            return "\(DisplayText.quoted(label)) is missing\(reason): expected \(rule.expectation)"
        case .wrongType(let subject, let rule, let found):
            return "\(words(subject)) must be \(rule.expectation), but is \(words(found))"
        case .empty(let subject, let rule):
            return "\(words(subject)) must not be empty" + (rule.map { ": expected \($0.expectation)" } ?? "")
        case .tooShort(let subject, let minimum, let count):
            return
                "\(words(subject)) must have at least \(DisplayText.count(minimum, "character", "characters")), but has \(count)"
        case .tooLong(let subject, let maximum, let count):
            return
                "\(words(subject)) must have at most \(DisplayText.count(maximum, "character", "characters")), but has \(count)"
        case .wrongFormat(let subject, let format): return "\(words(subject)) must be \(format.expectation)"
        case .mismatch(let subject, let pattern):
            return "\(words(subject)) must match \(DisplayText.pattern(pattern))"
        case .lineBreakAtEnd(let subject): return "\(words(subject)) must not end with a line break"
        case .notAllowed(let subject, let options):
            return "\(words(subject)) must be \(DisplayText.oneOf(options))"
        case .tooSmall(let subject, let minimum): return "\(words(subject)) must be at least \(minimum)"
        case .tooLarge(let subject, let maximum): return "\(words(subject)) must be at most \(maximum)"
        case .repeated(let subject): return "\(words(subject)) is a duplicate"
        }
    }

    private func words(_ subject: IssueText.Subject) -> String {
        switch subject {
        case .name(let name): DisplayText.quoted(name)
        case .field(let label): DisplayText.quoted(label)
        case .entry(let number, let label): "entry \(number) of \(DisplayText.quoted(label))"
        case .pair(let name, let label): "\(DisplayText.quoted(name)) in \(DisplayText.quoted(label))"
        case .secretPair(let label): "a value of \(DisplayText.quoted(label))"
        }
    }

    private func words(_ kind: IssueText.Kind) -> String {
        switch kind {
        case .null: "null"
        case .boolean: "true or false"
        case .number: "a number"
        case .text: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
