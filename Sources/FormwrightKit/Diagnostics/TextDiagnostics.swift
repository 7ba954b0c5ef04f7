import FormModel

extension DiagnosticRenderer {
    /// Terminal codes for colours and weights (ECMA-48, SGR).
    private enum Style: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case cyan = "1;36"
        case green = "1;32"
    }

    /// A diagnostic as text, followed by its notes. The text ends with a line feed.
    func text(_ diagnostic: Diagnostic) -> String {
        var text = headline(
            diagnostic.severity, diagnostic.message + " [\(diagnostic.rule)]", at: diagnostic.range)
        text += excerpt(diagnostic.range)
        for note in diagnostic.notes {
            // A note without a place uses the place of the diagnostic.
            text += headline(.note, note.message, at: note.range ?? diagnostic.range)
            text += excerpt(note.range)
        }
        return text
    }

    private func headline(_ severity: Diagnostic.Severity, _ message: String, at range: SourceRange?)
        -> String
    {
        var place = "formwright: "
        if let range {
            place = TerminalText.neutralised(path(of: range)) + ":"
            // A file or folder that was not read has no lines.
            if sources[range.fileName] != nil {
                let location = sources.location(of: range)
                place += "\(location.line):\(location.column):"
            }
            place += " "
        }
        let style: Style =
            switch severity {
            case .error: .red
            case .warning: .yellow
            case .note: .cyan
            }
        return styled(place, .bold) + styled(severity.rawValue + ":", style) + " "
            + styled(TerminalText.neutralised(message), .bold) + "\n"
    }

    private func excerpt(_ range: SourceRange?) -> String {
        guard let range, let source = sources[range.fileName], let excerpt = SourceExcerpt(range, in: source)
        else {
            return ""
        }
        return excerpt.line + "\n" + leading(excerpt.underline)
    }

    private func leading(_ underline: String) -> String {
        let caret = underline.firstIndex(of: "^") ?? underline.startIndex
        return underline[..<caret] + styled(String(underline[caret...]), .green) + "\n"
    }

    private func styled(_ text: String, _ style: Style) -> String {
        isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
