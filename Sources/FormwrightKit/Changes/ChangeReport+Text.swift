import FormComparison
import FormModel

extension ChangeReport {
    /// The changes as text, grouped by form. Each change is shown with its place, its classes and the words
    /// on the pages.
    ///
    /// - Parameter showsWitnesses: whether to show inputs on which the models disagree.
    package func text(showsWitnesses: Bool = false) -> String {
        var text = ""
        var form: String?
        for entry in entries {
            let change = entry.change
            if form != change.form {
                form = change.form
                text += TerminalText.neutralised(change.form) + "\n"
            }
            var lines = ["\(change.impact.rawValue): \(change.message) [\(change.rule.rawValue)]"]
            lines.append("    \(change.senders.rawValue) for senders, \(change.readers.rawValue) for readers")
            if let place = place(of: entry) { lines.append("    " + place) }
            if let cause = change.cause { lines.append("    " + Self.words(cause)) }
            if showsWitnesses, let witness = Self.witnessText(change) { lines.append("    " + witness) }
            for line in lines { text += "  " + TerminalText.neutralised(line) + "\n" }
        }
        return text + summary + "\n"
    }

    /// The place and words of a change, such as `docs/page.md:11:20 'Required.'; previously 'Optional.'`; nil if
    /// they are unknown.
    func place(of entry: Entry) -> String? {
        var place: String
        if let location = location(of: entry) {
            place = "\(location.path):\(location.line):\(location.column)"
        } else if let model = entry.change.newPlace ?? entry.change.oldPlace {
            place = model.heading.map { "\(model.file), '\($0)'" } ?? model.file
        } else {
            return nil
        }
        if let words = entry.words.new { place += " '\(words)'" }
        if let words = entry.words.old, words != entry.words.new { place += "; previously '\(words)'" }
        return place
    }

    /// The place of a change on the new pages; nil if it is unknown.
    func location(of entry: Entry) -> (path: String, line: Int, column: Int)? {
        guard let range = entry.range, let source = new.catalog.sources[range.file] else { return nil }
        let place = source.location(at: range.offsets.lowerBound)
        return (source.path, place.line, place.column)
    }
}
