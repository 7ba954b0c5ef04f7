import CodeGeneration
import FormExtraction
import FormModel

/// The effect of each answer to a question, in words for people and programs.
struct AnswerEffects {
    let question: PageQuestion
    /// The policy for fields if the page does not say whether they are required.
    let policy: EnforcementPolicy

    /// The effect of `yes`, given the facts that are stated about each member.
    func yes(_ answers: [[Statement.Setting]]) -> String {
        let fields = answers.indices.filter { !isIgnored(answers[$0]) }
        guard !fields.isEmpty else { return nothing }
        let required = fields.filter { isRequired(question.members[$0], answers[$0]) }
        let reason = reason(required, answers)
        guard question.members.count > 1 else {
            return (required.isEmpty ? "a field that is not required" : "a required field") + reason
        }
        return "these fields; required: \(required.isEmpty ? "none" : labels(required))\(reason)"
    }

    /// Why fields are required although the page does not say so.
    private func reason(_ required: [Int], _ answers: [[Statement.Setting]]) -> String {
        let unstated = required.filter { !isStated(answers[$0]) }
        guard !unstated.isEmpty else { return "" }
        let subject = unstated.count == required.count ? "" : labels(unstated) + " "
        return switch policy.unstatedPresence {
        case .ordered:
            " (\(subject)because the page tells the reader to fill \(unstated.count == 1 ? "it" : "them") in)"
        case .required, .optional: " (\(subject)because of 'presence-unstated: required')"
        }
    }

    /// The maximum number of labels that are listed.
    private static let mostLabels = 8

    private func labels(_ members: [Int]) -> String {
        let names = members.prefix(Self.mostLabels).map { index in
            "'\(TerminalText.neutralised(question.members[index].evidence.label))'"
        }
        let rest = members.count - names.count
        return names.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }

    /// The effect of `no`.
    var no: String {
        switch question.kind {
        case .table, .list, .field: nothing
        case .fact: "you are asked which value is right"
        }
    }

    /// The effect of an answer after which no member is a field.
    private var nothing: String {
        switch question.kind {
        case .table, .list: "not a form; nothing here is a field"
        case .field, .fact: "not a field"
        }
    }

    /// The effect of `skip`.
    var skip: String { "leave everything as it is" }

    /// Whether the schema requires a member after the given answer.
    func isRequired(_ member: PageQuestion.Member, _ answer: [Statement.Setting]) -> Bool {
        guard !isIgnored(answer) else { return false }
        switch value("presence", answer).flatMap(Presence.init(rawValue:)) ?? .unstated {
        case .required: return true
        case .optional, .conditional: return false
        case .unstated:
            return policy.demandsUnstated(
                value("type", answer).flatMap(FieldType.init(rawValue:)) ?? .text,
                hasDefault: member.field?.defaultValue != nil || value("default", answer) != nil,
                isOrdered: member.isOrdered)
        }
    }

    private func isStated(_ answer: [Statement.Setting]) -> Bool {
        value("presence", answer) ?? Presence.unstated.rawValue != Presence.unstated.rawValue
    }

    private func isIgnored(_ answer: [Statement.Setting]) -> Bool { value("ignore", answer) == "true" }

    private func value(_ key: String, _ answer: [Statement.Setting]) -> String? {
        answer.last { $0.key == key }?.value
    }
}
