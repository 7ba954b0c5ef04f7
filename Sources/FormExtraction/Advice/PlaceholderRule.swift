import DocumentParsing
import FormModel

/// A placeholder was left in place of a table or text.
enum PlaceholderRule: AdviceRule {
    static let name = "placeholder"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A section that has fields, or asks for input, contains a placeholder: '<<< TABLE >>>', 'TODO', 'TBD', 'TBC', 'FIXME', \
            'XXX', 'PLACEHOLDER', 'Lorem ipsum', or a paragraph that consists of '{{ some words }}'. Code is ignored.
            """,
        reason: "The missing text could describe fields, so the form may be incomplete.",
        example: """
            ## Add a server

            Fill out the following fields.

            <<< TABLE PLACEHOLDER >>>
            """,
        counterexample: RuleDocumentation.table(
            "| Name | Required. The name of the server, such as `TODO`. |"))

    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        let passages = page.read.text.passages
        var diagnostics: [Diagnostic] = []
        var aboutFields: [Int: Bool] = [:]
        for number in passages.indices where mayHold(passages[number]) {
            guard let (words, range) = placeholder(in: passages[number]) else { continue }
            let place = page.read.text.places[number]
            guard place.role != .heading else { continue }
            if aboutFields.isEmpty { for section in page.sectionsWithFields { aboutFields[section] = true } }
            let isAboutFields = aboutFields[place.section] ?? asks(place.section, page.text)
            aboutFields[place.section] = isAboutFields
            guard isAboutFields else { continue }
            diagnostics.append(
                Diagnostic(
                    .warning, rule: name,
                    "the page still contains the placeholder '\(words)'; replace it with a table of the fields and "
                        + "their descriptions, or with the missing text",
                    at: range))
        }
        return diagnostics
    }

    /// Whether a section asks the reader to fill something in.
    private static func asks(_ section: Int, _ text: PageText) -> Bool {
        text.sections[section].passages.contains { number in
            text.places[number].role != .heading
                && text.passages[number].sentences.contains {
                    Asking.asks(TextSlice(passage: number, tokens: $0), text)
                }
        }
    }

    /// Whether a passage may contain a placeholder, judging by the bits and classes of its words; false only if
    /// it does not.
    @inline(__always)
    private static func mayHold(_ passage: Passage) -> Bool {
        let bits =
            ("lorem" as Word).filterBit | ("<" as Word).filterBit | ("{" as Word).filterBit
        return passage.wordBits & bits != 0 || passage.classes.contains(.placeholder)
    }

    private static func placeholder(in passage: Passage) -> (words: String, range: SourceRange)? {
        // Most passages cannot contain a placeholder, so their text is not needed.
        let mayBeTemplate = passage.tokens.first.map { $0.word == "<" || $0.word == "{" } ?? false
        guard
            mayBeTemplate || passage.classes.contains(.placeholder)
                || passage.tokens.contains(where: { $0.word == "lorem" })
        else { return nil }
        let isPlain = !passage.hasSpans && mayBeTemplate
        let whole = isPlain ? passage.string : ""
        // "Enter <<host>>" shows what to enter; on its own, `<<host>>` is a placeholder.
        if isPlain, whole.hasPrefix("<<"), whole.hasSuffix(">>") {
            return (whole, passage.range(of: 0..<passage.tokens.count))
        }
        for index in passage.tokens.indices
        where passage.tokens[index].isIn(.placeholder) || passage.tokens[index].word == "lorem" {
            let token = passage.tokens[index]
            if token.span >= 0, passage.spans[Int(token.span)].mark == .code { continue }
            if token.isIn(.placeholder) {
                let word = passage.string(index..<index + 1)
                if word == word.uppercased() { return (word, passage.range(of: index..<index + 1)) }
            }
            if token.word == "lorem", index + 1 < passage.tokens.count,
                passage.tokens[index + 1].word == "ipsum"
            {
                return ("Lorem ipsum", passage.range(of: index..<index + 2))
            }
        }
        return isPlain && isTemplate(whole) ? (whole, passage.range(of: 0..<passage.tokens.count)) : nil
    }

    /// Whether a whole paragraph or cell is `{{ some words }}`. Templates that a site generator replaces look
    /// different: they contain a path, a call or a shortcode.
    private static func isTemplate(_ text: String) -> Bool {
        guard text.hasPrefix("{{"), text.hasSuffix("}}"), text.count > 4 else { return false }
        let inside = text.dropFirst(2).dropLast(2)
        return inside.contains(where: \.isLetter)
            && inside.allSatisfy { $0.isLetter || $0.isNumber || $0.isWhitespace || $0 == "-" || $0 == "_" }
    }
}
