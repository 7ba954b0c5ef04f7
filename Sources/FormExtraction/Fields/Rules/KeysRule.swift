import DocumentParsing
import FormModel

/// Keys of files, flags and environment variables: one word with dots, underscores or capitals inside, or in code.
enum KeysRule: ExtractionRule {
    static let name = "keys-are-no-fields"
    static let documentation = RuleDocumentation(
        name: name, kind: .field,
        summary: """
            Most labels of a table or list are in code or look like keys: `log.level`, `LOG_LEVEL`, \
            `--log-level`, `logLevel`; or all of a table's are in lower case, some joined by underscores, \
            as columns of a database are. No row or item is a field.
            """,
        reason: """
            Keys of configuration files, flags and environment variables are described in the same \
            tables as fields, but nobody fills them into a form.
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            | Setting | Description |
            | --- | --- |
            | `log.level` | How much the server logs. |
            """,
        counterexample: """
            ## Add a server

            Fill out the following fields.

            | Setting | Description |
            | --- | --- |
            | Log level | How much the server logs. |
            """)

    /// Whether most of the cells that name the rows hold keys.
    static func applies(to labels: [TableCell], _ vocabulary: Vocabulary) -> Bool {
        guard vocabulary.uses(name) else { return false }
        let keys = labels.count(where: isKey)
        // Columns of a database: words in lower case, some of them joined by underscores.
        let areIdentifiers =
            labels.count > 2 && keys > 0
            && labels.allSatisfy { cell in
                let text = Text.collapsed(cell.plainText)
                return !text.isEmpty
                    && text.utf8.allSatisfy {
                        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
                    }
            }
        return keys * 2 > labels.count || areIdentifiers
    }

    /// Whether most of the labels of a list's items are keys; code alone is no sign of it there.
    static func applies(to labels: [String], _ vocabulary: Vocabulary) -> Bool {
        guard vocabulary.uses(name) else { return false }
        let keys = labels.count { text in
            !text.contains(" ")
                && (text.hasPrefix("-") || text.contains("_") || text.dropFirst().dropLast().contains("."))
        }
        return keys * 2 > labels.count
    }

    private static func isKey(_ cell: TableCell) -> Bool {
        let text = Text.collapsed(cell.plainText)
        guard !text.contains(" ") else { return text.hasPrefix("-") }
        if text.hasPrefix("-") { return true }
        let isCode = cell.inlines.contains { if case .code = $0.kind { true } else { false } }
        let isJoined = text.contains("_") || text.dropFirst().dropLast().contains(".")
        let isCamelCase = text.dropFirst().contains { $0.isUppercase } && text.first?.isLowercase == true
        return isCode || isJoined && text.lowercased() == text
            || text.contains("_") && text.uppercased() == text || isCamelCase
    }
}
