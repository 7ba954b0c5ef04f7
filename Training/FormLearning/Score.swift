import FormModel
import FormExtraction
import Foundation

/// The measures of `score.py`.
struct Score: Sendable {
    var gold = 0
    var predicted = 0
    var hit = 0
    var exact = 0
    var right: [String: Int] = [:]
    var notes: [String] = []

    static let facts = ["type", "presence", "secret", "options", "default", "format"]

    mutating func add(_ other: Score) {
        gold += other.gold
        predicted += other.predicted
        hit += other.hit
        exact += other.exact
        right.merge(other.right) { $0 + $1 }
        notes += other.notes
    }

    var found: Double { gold + predicted == 0 ? 1 : 2 * Double(hit) / Double(gold + predicted) }
    var exactF1: Double { gold + predicted == 0 ? 1 : 2 * Double(exact) / Double(gold + predicted) }

    var description: String {
        let facts = Score.facts.map { "\($0)=\(Score.three(Double(right[$0] ?? 0) / Double(max(hit, 1))))" }.joined(separator: " ")
        return "gold=\(gold) predicted=\(predicted) found=\(Score.three(found)) exact=\(Score.three(exactF1)) \(facts)"
    }

    static func three(_ value: Double) -> String { String(format: "%.3f", value) }

    static func normal(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    static func labelKey(_ text: String) -> String {
        var text = normal(text)
        for article in ["the ", "an ", "a "] where text.hasPrefix(article) {
            text.removeFirst(article.count)
            break
        }
        while let last = text.last, " :,.".contains(last) { text.removeLast() }
        return text
    }

    /// Scores the fields of a page.
    static func of(_ fields: [DecidedFacts], _ gold: GoldPage, company: String) -> Score {
        let skip = Set((gold.dontCare ?? []).map(labelKey))
        var want: [String: [GoldPage.GoldField]] = [:]
        for field in gold.fields where !skip.contains(labelKey(field.label)) { want[labelKey(field.label), default: []].append(field) }
        var got: [String: [DecidedFacts]] = [:]
        for field in fields where !skip.contains(labelKey(field.label)) { got[labelKey(field.label), default: []].append(field) }
        var score = Score()
        score.gold = want.values.reduce(0) { $0 + $1.count }
        score.predicted = got.values.reduce(0) { $0 + $1.count }
        for (key, fields) in want.sorted(by: { $0.key < $1.key }) {
            for (number, field) in fields.enumerated() {
                guard let found = got[key], number < found.count else {
                    score.notes.append("missed \(company)/\(gold.page):\(field.line ?? 0) '\(field.label)' \(field.via)")
                    continue
                }
                score.hit += 1
                let wrong = facts.filter { !isRight(field, found[number], $0) }
                if wrong.isEmpty { score.exact += 1 }
                for fact in facts where !wrong.contains(fact) { score.right[fact, default: 0] += 1 }
                for fact in wrong {
                    score.notes.append(
                        "wrong \(fact) \(company)/\(gold.page):\(field.line ?? 0) '\(field.label)': gold \(value(field, fact)), got \(value(found[number], fact))")
                }
            }
        }
        for (key, fields) in got.sorted(by: { $0.key < $1.key }) where fields.count > (want[key]?.count ?? 0) {
            score.notes.append("spurious \(company)/\(gold.page) '\(fields[0].label)' \(fields[0].via)")
        }
        return score
    }

    private static let on: Set<String> = ["on", "true", "enabled", "checked", "selected", "ticked", "yes", "turned on"]
    private static let off: Set<String> = ["off", "false", "disabled", "unchecked", "not selected", "cleared", "no", "turned off"]

    private static func switched(_ text: String, _ type: String) -> String {
        let text = normal(text)
        guard type == "boolean" else { return text }
        return on.contains(text) ? "on" : off.contains(text) ? "off" : text
    }

    private static func value(_ field: GoldPage.GoldField, _ fact: String) -> String {
        switch fact {
        case "type": field.type
        case "presence": field.presence ?? "unstated"
        case "secret": field.secret ?? false ? "true" : "false"
        case "options": (field.options ?? []).map { normal($0.text) }.joined(separator: " | ")
        case "default": field.default.map { switched($0.text, field.type) } ?? "-"
        default: field.format ?? "-"
        }
    }

    private static func value(_ field: DecidedFacts, _ fact: String) -> String {
        switch fact {
        case "type": field.type.rawValue
        case "presence": field.presence.rawValue
        case "secret": field.secret ? "true" : "false"
        case "options": field.options.map(normal).joined(separator: " | ")
        case "default": field.defaultValue.map { switched($0, field.type.rawValue) } ?? "-"
        default: field.format?.rawValue ?? "-"
        }
    }

    /// Whether a field is a choice whose labelled values are all among the given values, so that an input
    /// with any of them is accepted.
    static func holds(_ gold: GoldPage.GoldField, _ values: [String]) -> Bool {
        guard gold.type == "choice" || gold.type == "multipleChoice" else { return false }
        var lists = [gold.options?.map(\.text) ?? []]
        for other in gold.either?["options"] ?? [] { if case .list(let list) = other { lists.append(list) } }
        let values = Set(values.map(normal))
        return lists.contains { !$0.isEmpty && values.isSuperset(of: $0.map(normal)) }
    }

    static func isRight(_ gold: GoldPage.GoldField, _ found: DecidedFacts, _ fact: String) -> Bool {
        let got = value(found, fact)
        if value(gold, fact) == got { return true }
        return (gold.either?[fact] ?? []).contains { accepted in
            switch accepted {
            case .text(let text): fact == "options" ? normal(text) == got : switched(text, fact == "default" ? found.type.rawValue : "") == got
            case .list(let list): list.map(normal).joined(separator: " | ") == got
            case .nothing: got == "-" || got.isEmpty
            }
        }
    }
}
