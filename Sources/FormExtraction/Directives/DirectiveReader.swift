import DocumentParsing
import FormModel

/// Parses directives: `field "Domain" presence=optional default="ROOT"`, `form id=account`,
/// `ignore`.
enum DirectiveReader {
    /// A word or quoted string in a directive.
    private struct Piece {
        var text: String
        var isQuoted: Bool
        /// The range of the piece, in UTF-8 offsets in the directive's text.
        var offsets: Range<Int>
    }

    private static let expected = "'field', 'add', 'form' or 'ignore'"

    /// The directive in a comment. If it is invalid, reports diagnostics and returns nil.
    ///
    /// - Parameter answered: if the text is part of an answer, the keys that a message about an unknown key
    ///   lists.
    static func read(
        _ comment: DirectiveComment, answered: [String]? = nil, into diagnostics: inout [Diagnostic]
    ) -> Statement? {
        let pieces = pieces(of: comment.text)
        func place(_ offsets: Range<Int>) -> SourceRange {
            guard comment.text.utf8.count == comment.range.offsets.count else { return comment.range }
            let start = comment.range.offsets.lowerBound
            return SourceRange(
                file: comment.range.fileName, offsets: start + offsets.lowerBound..<start + offsets.upperBound
            )
        }
        func problem(_ message: String, at offsets: Range<Int>, suggestion: String? = nil) {
            diagnostics.append(
                Diagnostic(
                    .error, rule: Statement.rule, message, at: place(offsets),
                    notes: suggestion.map { [Diagnostic.Note("did you mean '\($0)'?")] } ?? []))
        }

        guard let first = pieces.first else {
            problem("this directive is empty; expected \(expected)", at: 0..<comment.text.utf8.count)
            return nil
        }
        var rest = pieces.dropFirst()
        func label() -> String? {
            guard let next = rest.first, next.isQuoted else { return nil }
            rest = rest.dropFirst()
            return next.text
        }
        let subject: Statement.Subject
        switch first.text {
        case "field":
            subject = .field(label: label())
        case "add":
            guard let label = label(), Statement.isLabel(label) else {
                problem(
                    "'add' needs a label in quotation marks, as in 'add \"Label\" type=text'",
                    at: first.offsets)
                return nil
            }
            subject = .add(label: label)
        case "form":
            subject = .form
        case "ignore":
            subject = .ignore
        case let word
        where word.hasSuffix(":") && DirectiveComment.isMisspelledAddress(word.dropLast().lowercased()):
            problem("a directive begins with 'formwright:'; found '\(word)'", at: first.offsets)
            return nil
        default:
            problem(
                "unknown directive '\(first.text)'; expected \(expected)", at: first.offsets,
                suggestion: Suggestion.nearest(to: first.text, among: DirectiveComment.names))
            return nil
        }

        let keys = Statement.keys(of: subject)
        let offered = answered ?? keys
        let site = answered == nil ? "directive '\(first.text)'" : "an answer"
        var settings: [Statement.Setting] = []
        var isValid = true
        for piece in rest {
            guard let equals = piece.text.firstIndex(of: "="), !piece.isQuoted else {
                problem("expected 'key=value'; found '\(piece.text)'", at: piece.offsets)
                isValid = false
                continue
            }
            let key = String(piece.text[..<equals])
            guard keys.contains(key) else {
                problem(
                    keys.isEmpty
                        ? "'ignore' takes no keys; found '\(key)'"
                        : "unknown key '\(key)' in \(site); expected one of \(offered.joined(separator: ", "))",
                    at: piece.offsets, suggestion: Suggestion.nearest(to: key, among: offered))
                isValid = false
                continue
            }
            guard !settings.contains(where: { $0.key == key }) else {
                problem(
                    "the key '\(key)' occurs twice in this directive; remove one of the two",
                    at: piece.offsets)
                isValid = false
                continue
            }
            settings.append(
                Statement.Setting(
                    key: key, value: String(piece.text[piece.text.index(after: equals)...]),
                    range: place(piece.offsets)))
        }
        return isValid ? Statement(subject: subject, settings: settings, range: comment.range) : nil
    }

    /// Splits the text at white space outside double quotation marks. Inside quotation marks, a backslash
    /// escapes the next character.
    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var current = ""
        var start: Int?
        var inQuotes = false
        var beganQuoted = false
        var isEscaped = false
        var offset = 0
        for character in text {
            let length = character.utf8.count
            defer { offset += length }
            if inQuotes {
                if isEscaped {
                    current.append(character)
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    inQuotes = false
                } else {
                    current.append(character)
                }
            } else if character.isWhitespace {
                if let begun = start {
                    pieces.append(Piece(text: current, isQuoted: beganQuoted, offsets: begun..<offset))
                }
                current = ""
                start = nil
            } else {
                if start == nil {
                    start = offset
                    beganQuoted = character == "\""
                }
                if character == "\"" { inQuotes = true } else { current.append(character) }
            }
        }
        if let begun = start {
            pieces.append(Piece(text: current, isQuoted: beganQuoted, offsets: begun..<offset))
        }
        return pieces
    }
}
