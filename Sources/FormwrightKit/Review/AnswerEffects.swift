import CodeGeneration
import FormExtraction
import FormModel

/// What each answer to a question does, for people and programs alike.
struct AnswerEffects {
    let question: PageQuestion
    /// The policy for fields whose page does not say whether they are required.
    let policy: EnforcementPolicy

    /// What `yes` does, given the facts that are stated about each member.
    func yes(_ answers: [[Statement.Setting]]) -> String {
        let fields = answers.indices.filter { !isIgnored(answers[$0]) }
        guard !fields.isEmpty else { return nothing }
        let required = fields.filter { isRequired(question.members[$0], answers[$0]) }
        let isUnstated = required.contains { !isStated(answers[$0]) }
        let reason =
            !isUnstated
            ? ""
            : policy.unstatedPresence == .ordered
                ? " (unstated presence means required here: the page tells the reader to fill it in)"
                : " (unstated presence means required: 'presence-unstated' in the configuration)"
        if question.members.count == 1 {
            return (required.isEmpty ? "a field that is not required" : "a required field") + reason
        }
        let numbers = required.map { String($0 + 1) }.joined(separator: ", ")
        return "these fields; required: \(required.isEmpty ? "none" : numbers)" + reason
    }

    /// What `no` does.
    var no: String {
        switch question.kind {
        case .table, .list, .field: nothing
        case .fact: "asks for the right value, such as '1 presence=optional'"
        }
    }

    /// The effect of an answer that leaves no member as a field.
    private var nothing: String {
        switch question.kind {
        case .table, .list: "no form, and no fields"
        case .field, .fact: "not a field"
        }
    }

    /// What `skip` does.
    var skip: String { "everything stays as it is" }

    /// Whether the schema requires a member after that answer.
    func isRequired(_ member: PageQuestion.Member, _ answer: [Statement.Setting]) -> Bool {
        guard !isIgnored(answer) else { return false }
        switch value("presence", answer).flatMap(Presence.init(rawValue:)) ?? .unstated {
        case .required: return true
        case .optional, .conditional: return false
        case .unstated:
            return policy.demandsUnstated(
                value("type", answer).flatMap(FieldType.init(rawValue:)) ?? .text,
                hasDefault: value("default", answer) != nil, isOrdered: member.isOrdered)
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
