import DocumentParsing
import FormModel

/// A placeholder that was left where a table or text should be.
enum PlaceholderRule: AdviceRule {
    static let name = "placeholder"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A placeholder stands in a section that has fields or asks for some: '<<< TABLE >>>', 'TODO', 'TBD', 'TBC', 'FIXME', \
            'XXX', 'PLACEHOLDER', 'Lorem ipsum', or a paragraph that is '{{ some words }}' alone. Code is left out.
            """,
        reason: "What it was to become is missing, and with it what the form says about its fields.",
        example: """
            ## Add a server

            Fill out the following fields.

            <<< TABLE PLACEHOLDER >>>
            """,
        counterexample: RuleDocumentation.table(
            "| Name | Required. The name of the server, such as `TODO`. |"))

    static func advise(on page: PageReading) -> [Diagnostic] {
        let places = PlaceIndex(page.procedures.flatMap { $0.collector.found.map(\.reading.range) })
        return page.outline.sections.flatMap { section -> [Diagnostic] in
            let found = section.items.flatMap { item in
                texts(of: item).compactMap { placeholder(in: $0, page.vocabulary) }
            }
            guard !found.isEmpty, isAboutFields(section, places, page.vocabulary) else { return [] }
            return found.map { text, range in
                Diagnostic(
                    .warning, rule: name,
                    "the placeholder '\(text)' was left in the page; write what belongs here: a table of the fields with "
                        + "their descriptions, or the missing text",
                    at: range)
            }
        }
    }

    /// Whether a section has fields, or asks the reader to fill some in, whatever its heading says.
    private static func isAboutFields(_ section: Section, _ fields: PlaceIndex, _ vocabulary: Vocabulary)
        -> Bool
    {
        if section.items.contains(where: { $0.sentences.contains { Introduction.asks($0, vocabulary) } }) {
            return true
        }
        return section.items.contains { fields.hasPlace(in: $0.range) }
    }

    /// The texts of an item, each as its sentences. The items of lists are paragraphs of their own.
    private static func texts(of item: SectionItem) -> [[Sentence]] {
        switch item.content {
        case .paragraph(let sentences): [sentences]
        case .table(let table): table.rows.flatMap(\.cells).map(\.sentences)
        case .list, .code, .directive: []
        }
    }

    private static func placeholder(in sentences: [Sentence], _ vocabulary: Vocabulary) -> (
        text: String, range: SourceRange
    )? {
        for sentence in sentences {
            let tokens = sentence.tokens
            // "Enter <<host>>" shows what to put in; alone it stands for something.
            let text = sentence.text
            if text.hasPrefix("<<"), text.hasSuffix(">>"), tokens.allSatisfy({ $0.mark == nil }) {
                return (text, sentence.range)
            }
            for (index, token) in tokens.enumerated() where token.mark != .code {
                if vocabulary.sentences.placeholders.contains(token.text) { return (token.text, token.range) }
                if token.lower == "lorem", index + 1 < tokens.count, tokens[index + 1].lower == "ipsum" {
                    return ("Lorem ipsum", sentence.range(of: index..<index + 2))
                }
            }
        }
        return template(sentences)
    }

    /// A whole paragraph or cell `{{ some words }}`. What a site's generator fills in reads otherwise: a path, a call, a
    /// shortcode.
    private static func template(_ sentences: [Sentence]) -> (text: String, range: SourceRange)? {
        guard sentences.count == 1, let sentence = sentences.first,
            sentence.tokens.allSatisfy({ $0.mark == nil })
        else {
            return nil
        }
        let text = sentence.text
        guard text.hasPrefix("{{"), text.hasSuffix("}}"), text.count > 4 else { return nil }
        let inside = text.dropFirst(2).dropLast(2)
        let isWords = inside.allSatisfy {
            $0.isLetter || $0.isNumber || $0.isWhitespace || $0 == "-" || $0 == "_"
        }
        return isWords && inside.contains(where: \.isLetter) ? (text, sentence.range) : nil
    }
}
