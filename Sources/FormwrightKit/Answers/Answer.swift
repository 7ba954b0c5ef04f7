import FormExtraction
import FormModel

/// What somebody answered about one place of a page: a statement, as directives and the configuration make them.
struct Answer: Hashable, Sendable {
    /// The path of the page from the configuration's folder.
    var page: String
    /// Where on the page it is.
    var place: Statement.Place
    /// What it states.
    var settings: [Statement.Setting]
    /// Where the file has it.
    var range: SourceRange

    /// The answer as extraction takes it.
    var statement: Statement {
        Statement(
            subject: .field(label: place.label), settings: settings, range: range, isOfOnePage: true,
            place: place)
    }

    /// The place that it is about: there is one answer for each.
    struct Key: Hashable {
        var page: String
        var place: Statement.Place
    }

    /// The place that it is about.
    var key: Key { Key(page: page, place: place) }

    /// What it states, wherever the file has it.
    var values: [[String]] { settings.map { [$0.key, $0.value] } }

    /// The line of the file.
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

    /// The answer with what another about the same place states besides: a line is written over, and nothing of it lost.
    func completed(by old: Answer) -> Answer {
        guard !settings.contains(where: { $0.key == "ignore" && $0.value == "true" }) else { return self }
        let own = Set(settings.map(\.key))
        var answer = self
        // Only what the reader does not decide: the rest was asked.
        let kept: Set = ["minimum", "maximum", "min-length", "max-length", "pattern"]
        answer.settings += old.settings.filter { kept.contains($0.key) && !own.contains($0.key) }
        return answer
    }
}
