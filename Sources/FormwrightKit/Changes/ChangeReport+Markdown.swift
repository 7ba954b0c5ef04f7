import FormComparison
import FormModel

extension ChangeReport {
    /// The maximum number of rows in the table, because GitHub limits the size of job summaries and comments.
    private static let mostRows = 200
    /// The maximum length of a witness that is shown.
    private static let longestWitness = 2000

    /// The changes as Markdown for a pull request. Breaking changes come first; neutral changes are
    /// collapsed.
    ///
    /// Words from pages appear as plain text; they never become links, mentions, images or HTML.
    package func markdown(showsWitnesses: Bool = false) -> String {
        var text = "### Forms: \(summary)\n"
        let told = entries.filter { $0.change.impact != .neutral || $0.change.readers == .breaking }
        let neutral = entries.filter { $0.change.impact == .neutral && $0.change.readers != .breaking }
        let sorted = [Impact.breaking, .compatible, .neutral].flatMap { impact in
            told.filter { $0.change.impact == impact }
        }
        if !sorted.isEmpty { text += "\n" + table(sorted) }
        if !neutral.isEmpty {
            let noun = neutral.count == 1 ? "change" : "changes"
            text += "\n<details><summary>\(neutral.count) neutral \(noun)</summary>\n\n"
            text += table(neutral) + "\n</details>\n"
        }
        if showsWitnesses { text += witnesses(sorted) }
        return text
    }

    private func table(_ entries: [Entry]) -> String {
        var text =
            "| Class | Form | Change | For senders | For readers | Page |\n| --- | --- | --- | --- | --- | --- |\n"
        for entry in entries.prefix(Self.mostRows) {
            let change = entry.change
            let impact = change.impact == .breaking ? "**breaking**" : change.impact.rawValue
            var message = Self.escaped(change.message) + " (" + Self.code(change.rule.rawValue) + ")"
            if let cause = change.cause { message += "; \(Self.words(cause))" }
            let cells = [
                impact, Self.code(Self.name(change)), message, change.senders.rawValue,
                change.readers.rawValue,
                place(of: entry).map(Self.escaped) ?? "",
            ]
            text += "| " + cells.joined(separator: " | ") + " |\n"
        }
        let rest = entries.count - Self.mostRows
        return rest > 0 ? text + "\nand \(rest) more\n" : text
    }

    private func witnesses(_ entries: [Entry]) -> String {
        var text = ""
        for entry in entries.prefix(Self.mostRows) {
            guard let witness = Self.witnessText(entry.change) else { continue }
            let shown =
                witness.count > Self.longestWitness ? witness.prefix(Self.longestWitness) + "…" : witness
            text += "- \(Self.code(Self.name(entry.change))) \(Self.code(shown))\n"
        }
        return text.isEmpty ? "" : "\nInputs on which the two models disagree:\n\n" + text
    }

    /// An invisible character that ends a word, so that no link, mention or emoji is recognised. A
    /// character reference would not work, because it is decoded first.
    private static let wordEnd = "<!-- -->"

    /// Untrusted text, escaped so that Markdown shows it literally.
    static func escaped(_ text: String) -> String {
        var result = ""
        let scalars = Array(TerminalText.neutralised(text).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            // Mentions and issue references begin with these characters, regardless of what precedes them;
            // `@` also occurs in email addresses.
            case "@", "#": result += "\(scalar)" + wordEnd
            case "\\", "`", "*", "_", "[", "]", "|", "~", "!", "$": result += "\\\(scalar)"
            // This begins a URL or the name of an emoji. Line and column numbers are left unchanged.
            case ":" where beginsLinkOrEmoji(scalars[(index + 1)...]):
                result += ":" + wordEnd
            // This is part of a link without a scheme.
            case "." where index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" || $0 == "W" }:
                result += wordEnd + "."
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func beginsLinkOrEmoji(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = scalars.first else { return false }
        if first.properties.isAlphabetic || first == "/" || first == "+" || first == "-" { return true }
        return numberedEmoji.contains { scalars.starts(with: $0) }
    }

    /// The names of GitHub's emoji that begin with a digit, without the leading colon.
    private static let numberedEmoji = [
        "100:", "1234:", "8ball:", "1st_place_medal:", "2nd_place_medal:", "3rd_place_medal:",
    ]
    .map { Array($0.unicodeScalars) }

    /// Untrusted text as inline code. The result is also safe within a table cell.
    static func code(_ text: String) -> String {
        "<code>" + escaped(text) + "</code>"
    }
}
