import FormModel
import FormExtraction
import Foundation

/// Compares the results of the fact readers with the labels, for the candidates that name a field.
struct FactReport {
    var pages: [LabelledPage]
    var showsErrors: Bool

    private struct Share {
        var right = 0
        var all = 0

        mutating func add(_ isRight: Bool) {
            all += 1
            if isRight { right += 1 }
        }

        var text: String { "\(right)/\(all) \(String(format: "%.3f", all == 0 ? 1 : Double(right) / Double(all)))" }
    }

    private static let switched: [String: String] = {
        var words: [String: String] = [:]
        for word in ["on", "true", "enabled", "checked", "selected", "ticked", "yes", "turned on"] { words[word] = "on" }
        for word in ["off", "false", "disabled", "unchecked", "not selected", "cleared", "no", "turned off"] { words[word] = "off" }
        return words
    }()

    func run() {
        var choices = Share()
        var anywhere = Share()
        var bySource: [String: Share] = [:]
        var spurious: [String: Int] = [:]
        var weakly: [String: Share] = [:]
        var others = Share()
        var byType: [String: Share] = [:]
        var defaults = Share()
        var noDefault = Share()
        var formats = Share()
        var statedFormats = Share()
        var conditionals = Share()
        var unconditional = Share()
        var conditionSource: [String: Share] = [:]
        var resolved = 0
        for page in pages {
            let facts = page.read.facts()
            for (index, match) in page.match.enumerated() {
                guard let match else { continue }
                let gold = page.gold.fields[match]
                let fact = facts[index]
                func note(_ kind: String, _ want: String, _ got: String) {
                    if showsErrors {
                        print("\(kind) \(page.company)/\(page.gold.page):\(gold.line ?? 0) '\(gold.label)' \(page.rows[index].kind) \(gold.type) want \(want) got \(got)")
                    }
                }
                let best = fact.options.first { $0.certainty > 0 && (gold.options != nil || !isTruth($0.values)) }
                if best == nil, let weak = fact.options.first {
                    weakly["\(weak.source)", default: Share()].add(
                        lists(gold, "options", gold.options?.map(\.text)).contains { same($0, weak.values) })
                }
                let accepted = lists(gold, "options", gold.options?.map(\.text))
                if gold.options != nil, gold.type == "choice" || gold.type == "multipleChoice" {
                    let isRight = best.map { best in accepted.contains { same($0, best.values) } } ?? false
                    choices.add(isRight)
                    anywhere.add(fact.options.contains { found in accepted.contains { same($0, found.values) } })
                    bySource["\(best?.source ?? "none").\(best?.certainty ?? 0)", default: Share()].add(isRight)
                    if !isRight {
                        note("OPT", "\(gold.options?.map(\.text) ?? [])", fact.options.prefix(3).map { "\($0.source).\($0.certainty) \($0.values)" }.joined(separator: " | "))
                    }
                } else if !(["choice", "multipleChoice"].contains(gold.type)) {
                    others.add(best == nil)
                    byType[gold.type, default: Share()].add(best == nil)
                    if let best {
                        spurious["\(best.source).\(best.certainty)", default: 0] += 1
                        note("SPO", "none", "\(best.source).\(best.certainty) \(best.values)")
                    }
                }
                let stated = fact.defaults.first { !$0.isBlank && $0.certainty > 0 }
                if gold.secret != true {
                    if let want = gold.default {
                        let accepted = texts(gold, "default", want.text)
                        let isRight = stated.map { stated in accepted.contains { sameDefault($0, stated.text, gold.type) } } ?? false
                        defaults.add(isRight)
                        if !isRight { note("DEF", want.text, fact.defaults.prefix(3).map { "\($0.source).\($0.certainty) \($0.text)" }.joined(separator: " | ")) }
                    } else {
                        noDefault.add(stated == nil)
                        if let stated { note("SPD", "none", "\(stated.source).\(stated.certainty) \(stated.text)") }
                    }
                }
                let format = gold.type == "text" ? fact.format?.rawValue : nil
                let isFormat = texts(gold, "format", gold.format).contains { $0 == (format ?? "") } || (gold.format == nil && format == nil)
                formats.add(isFormat)
                if gold.format != nil { statedFormats.add(isFormat) }
                if !isFormat { note("FMT", gold.format ?? "none", format ?? "none") }
                let condition = fact.conditions.first { condition in
                    guard ["headingValue", "tab", "parent"].contains(condition.source) else { return condition.certainty > 0 }
                    // The field that a title or parent refers to must itself be a choice.
                    guard let other = condition.candidate else { return false }
                    let key = Score.labelKey(page.rows[other].label)
                    return page.gold.fields.contains { $0.type == "choice" && Score.labelKey($0.label) == key }
                }
                if gold.type != "boolean" || gold.presence == "conditional" {
                    if gold.presence == "conditional" {
                        conditionals.add(condition != nil)
                        if condition == nil { note("CON", "conditional", fact.conditions.prefix(2).map { "\($0.source).\($0.certainty) \($0.text)" }.joined(separator: " | ")) }
                    } else if gold.presence != "optional" {
                        unconditional.add(condition == nil)
                        if let condition { note("SPC", gold.presence ?? "unstated", "\(condition.source).\(condition.certainty) \(condition.text) -> \(condition.resolved ?? "")") }
                    }
                    if let condition, gold.presence != "optional" {
                        conditionSource["\(condition.source).\(condition.certainty)", default: Share()].add(gold.presence == "conditional")
                        if gold.presence == "conditional", condition.resolved != nil { resolved += 1 }
                    }
                }
            }
        }
        print("options right \(choices.text), right among all findings \(anywhere.text)")
        for (source, share) in bySource.sorted(by: { $0.value.all > $1.value.all }) { print("  \(source) \(share.text) spurious \(spurious[source] ?? 0)") }
        print("  possible: " + weakly.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.text)" }.joined(separator: ", "))
        print("options none on other fields \(others.text)")
        print("  " + byType.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.text)" }.joined(separator: ", "))
        print("  spurious by source " + spurious.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        print("defaults right \(defaults.text), none on others \(noDefault.text)")
        print("formats right \(formats.text), of stated \(statedFormats.text)")
        print("conditionals found \(conditionals.text) (resolved \(resolved)), none on others \(unconditional.text)")
        for (source, share) in conditionSource.sorted(by: { $0.value.all > $1.value.all }) { print("  \(source) \(share.text)") }
    }

    private func isTruth(_ values: [String]) -> Bool {
        values.count <= 2 && values.allSatisfy { FactReport.switched[Score.normal($0)] != nil }
    }

    private func same(_ left: [String], _ right: [String]) -> Bool { left.map(Score.normal) == right.map(Score.normal) }

    private func sameDefault(_ left: String, _ right: String, _ type: String) -> Bool {
        let left = Score.normal(left)
        let right = Score.normal(right)
        if type == "boolean" { return (FactReport.switched[left] ?? left) == (FactReport.switched[right] ?? right) }
        return left == right
    }

    private func lists(_ gold: GoldPage.GoldField, _ fact: String, _ value: [String]?) -> [[String]] {
        var all = value.map { [$0] } ?? []
        for other in gold.either?[fact] ?? [] {
            if case .list(let list) = other { all.append(list) }
        }
        return all
    }

    private func texts(_ gold: GoldPage.GoldField, _ fact: String, _ value: String?) -> [String] {
        var all = value.map { [$0] } ?? []
        for other in gold.either?[fact] ?? [] {
            switch other {
            case .text(let text): all.append(text)
            case .nothing: all.append("")
            case .list: break
            }
        }
        return all
    }
}
