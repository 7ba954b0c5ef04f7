import FormExtraction
import FormModel

/// An answer about one place on a page. It is a statement, like the statements in directives and the
/// configuration.
struct Answer: Hashable, Sendable {
    /// The path of the page, relative to the configuration's folder.
    var page: String
    /// The place on the page that the answer is about.
    var place: Statement.Place
    /// The facts that the answer states.
    var settings: [Statement.Setting]
    /// The range of the answer in the answers file.
    var range: SourceRange

    /// The answer as a statement, for the extraction stage.
    var statement: Statement {
        Statement(
            subject: .field(label: place.label), settings: settings, range: range, isOfOnePage: true,
            place: place)
    }

    /// The place that an answer is about. There is only one answer for each place.
    struct Key: Hashable {
        var page: String
        var place: Statement.Place
    }

    /// The place that the answer is about.
    var key: Key { Key(page: page, place: place) }

    /// Whether the answer states that something is not a field.
    var isIgnoring: Bool { settings.contains { $0.key == "ignore" && $0.value == "true" } }

    /// The stated facts, without their ranges in the file.
    var values: [[String]] { settings.map { [$0.key, $0.value] } }

    /// The line of the answer in the file.
    var line: String {
        var members = ["page: \(YAMLText.quoted(page))"]
        if !place.heading.isEmpty { members.append("heading: \(YAMLText.quoted(place.heading))") }
        members.append("field: \(YAMLText.quoted(place.label))")
        if place.occurrence > 1 { members.append("nth: \(place.occurrence)") }
        for key in Statement.answerKeys {
            guard let setting = settings.first(where: { $0.key == key }) else { continue }
            let value: String =
                switch key {
                case "options":
                    "[\(setting.value.split(separator: "|", omittingEmptySubsequences: false).map { YAMLText.quoted(String($0)) }.joined(separator: ", "))]"
                case "default", "pattern": YAMLText.quoted(setting.value)
                default: setting.value
                }
            members.append("\(key): \(value)")
        }
        return "- {\(members.joined(separator: ", "))}"
    }

    /// Orders by page, heading, label and occurrence.
    static func < (left: Answer, right: Answer) -> Bool {
        let (first, second) = (
            [left.page, left.place.heading, left.place.label],
            [right.page, right.place.heading, right.place.label]
        )
        guard let differing = zip(first, second).first(where: { $0 != $1 }) else {
            return left.place.occurrence < right.place.occurrence
        }
        return TextOrder.precedes(differing.0, differing.1)
    }

    /// The answer, completed with facts that an older answer about the same place states. As a result,
    /// replacing a line loses nothing.
    func completed(by old: Answer) -> Answer {
        guard !isIgnoring else { return self }
        let own = Set(settings.map(\.key))
        var answer = self
        // Keep only facts that the question did not ask about.
        let kept: Set = ["minimum", "maximum", "min-length", "max-length", "pattern"]
        answer.settings += old.settings.filter { kept.contains($0.key) && !own.contains($0.key) }
        return answer
    }
}
