import DocumentParsing
import FormModel

/// A table of fields is in a code block, so readers see its source.
///
/// This covers fenced blocks without a language. Tables that are code only because of their indentation are
/// still read as tables, and the parser reports them.
enum TableInCodeRule: AdviceRule {
    static let name = "table-in-code"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A fenced code block without a language contains a table whose header is typical of a table of fields. The fields are \
            not read.
            """,
        reason: """
            Readers of the page see the source of the table. Usually, a code fence was left over or is in the wrong place. A code block that is meant \
            to show the source of a table has a language ('text', 'markdown').
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            ```
            | Field | Description |
            | --- | --- |
            | Name | The name of the server. |
            ```
            """,
        counterexample: RuleDocumentation.table("| Name | Required. The name of the server. |"))

    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        let codes = page.text.codes
        var diagnostics: [Diagnostic] = []
        for index in codes.indices
        where !codes[index].code.isIndented && codes[index].code.language == nil
            && holdsFieldTable(codes[index].code.text, page.read.lexicon)
        {
            diagnostics.append(
                Diagnostic(
                    .warning, rule: name,
                    "this code block contains a table of fields, but the table is not read, and readers see its source; remove the "
                        + "fence, or add a language to it, such as 'text'",
                    at: codes[index].range))
        }
        return diagnostics
    }

    /// Whether the first lines are the header of a table that has a column for the names of fields and a
    /// column for their descriptions.
    private static func holdsFieldTable(_ text: String, _ lexicon: Lexicon) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "|")) else { return false }
        let lines = text.split(maxSplits: 3, whereSeparator: \.isNewline).prefix(3).map(cells(of:))
        guard lines.count >= 2, lines[0].count >= 2, lines.allSatisfy({ $0.count == lines[0].count }) else {
            return false
        }
        let headers = lines[0].map { PlainText.words($0.filter { $0 != "*" && $0 != "_" && $0 != "`" }) }
        guard
            let label = headers.firstIndex(where: { $0.last.map { lexicon.has($0, .labelHeader) } ?? false })
        else {
            return false
        }
        let others: [WordClass] = [.descriptionHeader, .typeHeader, .requiredHeader, .defaultHeader]
        return headers.indices.contains { index in
            index != label && headers[index].contains { word in others.contains { lexicon.has(word, $0) } }
        }
    }

    /// The cells in a line of a pipe table.
    private static func cells(of line: Substring) -> [String] {
        var text = Substring(PlainText.collapsed(String(line.prefix(1000))))
        guard text.contains("|") else { return [] }
        if text.hasPrefix("|") { text.removeFirst() }
        if text.hasSuffix("|") { text.removeLast() }
        return text.split(separator: "|", omittingEmptySubsequences: false).map {
            PlainText.collapsed(String($0))
        }
    }
}
