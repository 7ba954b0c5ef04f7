import FormInputs
@_spi(Generated) import FormValidation
import FuzzProperties
import JSONSchemaValidation

/// One input, and everything that can be computed from it.
struct Trial: Sendable {
    /// What the trial checks, for messages.
    var name: String
    private var input: [UInt8]
    private var subject: Subject

    /// The validators, which the threads share.
    private enum Subject: Sendable {
        case form(FuzzedForms.Entry)
        case pattern(Pattern)
    }

    /// The results of a trial.
    struct Verdict: Equatable {
        var isValid: Bool
        var isValue = false
        var issues: [String] = []
        var issuesByID: [String] = []
        var issuesInOtherWords: [String] = []
        var isValidBySchema = false
        var issuesBySchema: [String] = []
    }

    /// A catalogue for another language.
    private struct Codes: IssueCatalogue {
        func text(of issue: IssueText) -> String { "\(issue)".uppercased() }
    }

    /// Valid and invalid inputs for every form, and texts for patterns.
    static let all: [Trial] = {
        // Only the schemas decide here which inputs are valid, so that the types are first used on
        // the threads.
        let forms = FuzzedForms.all.flatMap { entry in
            var generator = DocumentGenerator(form: entry.form, seed: 5, maximumLength: 200) {
                entry.schema.validate($0)
            }
            return (0..<16).map { number in
                let input = generator.document(faults: number % 4)
                return Trial(
                    name: "\(entry.form.id) \(input)", input: Array(input.utf8), subject: .form(entry))
            }
        }
        // The last pattern runs as a program, because its table would be too large.
        let sources = ["^[a-z]+-[0-9]{2,5}$", "(a|b)*c", "\\bx\\b", "(?:a|b)*a(?:a|b){14}"]
        let patterns = sources.compactMap { try? Pattern($0) }.flatMap { pattern in
            ["", "ab-12", "ababc", "x y", "abababababababab"].map {
                Trial(name: "\(pattern.source) \($0)", input: Array($0.utf8), subject: .pattern(pattern))
            }
        }
        return forms + patterns
    }()

    /// Computes everything that can be computed from the input.
    func verdict() -> Verdict {
        switch subject {
        case .pattern(let pattern):
            return Verdict(isValid: pattern.matches(String(decoding: input, as: UTF8.self)))
        case .form(let entry):
            return Verdict(
                isValid: entry.type.isValid(input), isValue: (try? entry.type.init(validating: input)) != nil,
                issues: entry.type.validate(input).map(\.description),
                issuesByID: entry.validateByID(input)?.map(\.description) ?? ["no form"],
                issuesInOtherWords: entry.type.validate(input, in: Codes()).map(\.description),
                isValidBySchema: entry.schema.isValid(input),
                issuesBySchema: entry.schema.validate(input).map(\.description))
        }
    }
}
