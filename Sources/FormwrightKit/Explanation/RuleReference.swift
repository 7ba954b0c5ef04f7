import DocumentParsing
import FormComparison
import FormExtraction
import FormModel

/// What there is to read about the rules of extraction, with what they make of their examples.
///
/// The examples are compiled here, so that the reference cannot say what the compiler does not do.
package enum RuleReference {
    /// A rule by its name, for people; nil if there is none.
    package static func text(of name: String) -> String? {
        if let cue = ExtractionRules.cues.first(where: { $0.name == name }) { return text(of: cue) }
        guard let rule = ExtractionRules.documentation.first(where: { $0.name == name }) else {
            if let change = ChangeRule(rawValue: name) {
                return "\(name): a change for clients\n\n\(wrapped(change.summary))"
            }
            let input = InputRules.summaries.first { $0.name == name }
            return input.map { "\($0.name): a problem of a file\n\n\(wrapped($0.summary))" }
        }
        var text = "\(rule.name): \(subject(of: rule.kind))\n\n"
        text += wrapped(rule.summary) + "\n" + wrapped(rule.reason)
        for example in examples(of: rule) {
            text +=
                "\n\(example.title):\n\n" + indented(example.page) + "\n  gives\n\n"
                + indented(example.result)
        }
        return text
    }

    /// The names of all rules, in the order of the reference.
    package static var names: [String] {
        ExtractionRules.documentation.map(\.name) + ExtractionRules.cues.map(\.name)
            + ChangeRule.allCases.map(\.rawValue)
            + InputRules.summaries.map(\.name)
    }

    /// The reference of all rules, as a page in Markdown.
    package static var page: String {
        var text = """
            # Rules

            <!-- Made by `make rules` from the documentation in the rules' own files. Do not edit. -->

            How Formwright reads a page: what is a field, what is said of it, what makes a form, and what it tells
            writers. `formwright explain FORM.FIELD` names the rules by which a field was read, `formwright explain RULE`
            shows one of these entries.

            """
        for kind in RuleDocumentation.Kind.allCases {
            let rules = ExtractionRules.documentation.filter { $0.kind == kind }
            guard !rules.isEmpty else { continue }
            text += "\n## \(heading(of: kind))\n"
            for rule in rules {
                text += "\n### `\(rule.name)`\n\n\(rule.summary)\n\n\(rule.reason)\n"
                for example in examples(of: rule) {
                    text += "\n\(example.title):\n\n" + fenced(example.page, language: "markdown")
                    text += "\n" + fenced(example.result, language: "text")
                }
            }
        }
        text += """

            ## Cues

            A cue is one observation at a place that could name a field. It decides nothing: for each claim it has a learned
            weight, in points (a thousandth of log-odds each), and the sum decides. `formwright explain PAGE:LINE` shows the cues of a
            line. The first page of each entry is one on which the cue observes something, the second one on which it does not
            observe that.

            """
        for group in Set(ExtractionRules.cues.map(\.group)).sorted() {
            text += "\n### \(group.prefix(1).uppercased())\(group.dropFirst())\n"
            for cue in ExtractionRules.cues where cue.group == group {
                text += "\n#### `\(cue.name)`\n\n\(cue.summary)\n\n"
                text += fenced(titled(cue.example, cue.path), language: "markdown")
                text += "\n" + fenced(titled(cue.counterexample, cue.otherPath), language: "markdown")
            }
        }
        text += "\n## What changes for clients\n\n"
        text +=
            "`formwright diff` reports all of these; `check` and `compile` report those that clients notice.\n"
        for rule in ChangeRule.allCases { text += "\n### `\(rule.rawValue)`\n\n\(rule.summary)\n" }
        text += "\n## Problems of files\n"
        for rule in InputRules.summaries { text += "\n### `\(rule.name)`\n\n\(rule.summary)\n" }
        return text
    }

    /// What a rule is, in a sentence or some; nil if there is no rule of the name.
    static func summary(of name: String) -> String? {
        ExtractionRules.documentation.first { $0.name == name }.map { "\($0.summary) \($0.reason)" }
            ?? ChangeRule(rawValue: name)?.summary
            ?? InputRules.summaries.first { $0.name == name }?.summary
    }

    private static func text(of cue: CueDocumentation) -> String {
        "\(cue.name): a weighted cue (\(cue.group))\n\n" + wrapped(cue.summary)
            + "\nOn this page it observes something:\n\n" + indented(titled(cue.example, cue.path))
            + "\nDoes not apply to this page:\n\n" + indented(titled(cue.counterexample, cue.otherPath))
    }

    /// A page below its path, in a comment, where the path matters.
    private static func titled(_ page: String, _ path: String) -> String {
        path == CueDocumentation.defaultPath ? page : "<!-- \(path) -->\n\n" + page
    }

    // MARK: Examples

    /// A page, and what is read from it.
    private struct Example {
        var title: String
        var page: String
        var result: String
    }

    private static func examples(of rule: RuleDocumentation) -> [Example] {
        let isAdvice = rule.kind == .diagnostic
        return [
            Example(
                title: isAdvice ? "Reported on this page" : "Applies to this page", page: rule.example,
                result: result(of: rule.example, rule)),
            Example(
                title: isAdvice ? "Not reported on this page" : "Does not apply to this page",
                page: rule.counterexample,
                result: result(of: rule.counterexample, rule)),
        ]
    }

    /// The forms of a page, and of its diagnostics those of the rule.
    private static func result(of page: String, _ rule: RuleDocumentation) -> String {
        let source = SourceText(file: "page.md", bytes: Array((page + "\n").utf8))
        let document = DocumentParsing.parse(source)
        let read = FormExtraction.extract(document.page, configuration: ExtractionConfiguration())
        let diagnostics = (document.diagnostics + read.diagnostics + FormExtraction.advise(on: read.forms))
            .filter { $0.rule == rule.name }
        let messages = diagnostics.map { diagnostic in
            let place = source.location(at: diagnostic.range?.offsets.lowerBound ?? 0)
            return "\(place.line):\(place.column): \(diagnostic.severity): \(diagnostic.message)\n"
        }
        let result = FormDumper.dump(read.forms, evidence: rule.kind == .fact) + messages.joined()
        return result.isEmpty ? "no form\n" : result
    }

    // MARK: Text

    private static func subject(of kind: RuleDocumentation.Kind) -> String {
        switch kind {
        case .field: "decides what is a field"
        case .fact: "reads what a page states about a field"
        case .form: "decides what makes a form"
        case .diagnostic: "reports a problem of a page to its writers"
        }
    }

    private static func heading(of kind: RuleDocumentation.Kind) -> String {
        switch kind {
        case .field: "What is a field"
        case .fact: "What a page states about a field"
        case .form: "What makes a form"
        case .diagnostic: "What is reported to writers"
        }
    }

    private static func wrapped(_ text: String) -> String {
        var lines: [String] = [""]
        for word in text.split(separator: " ") {
            if let line = lines.last, !line.isEmpty, line.count + 1 + word.count > 78 { lines.append("") }
            let last = lines.count - 1
            lines[last] += lines[last].isEmpty ? String(word) : " " + word
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined().trimmingEnd + "\n"
    }

    /// A code block, with a fence that does not be in the code.
    private static func fenced(_ text: String, language: String) -> String {
        var fence = "```"
        while text.contains(fence) { fence += "`" }
        return fence + language + "\n" + text.trimmingEnd + "\n" + fence + "\n"
    }
}

extension String {
    /// The text without line feeds at its end.
    fileprivate var trimmingEnd: String {
        var text = self[...]
        while text.last == "\n" { text.removeLast() }
        return String(text)
    }
}
