import FormModel

extension TypeWords {
    /// English.
    static let english = TypeWords(
        columns: [
            (["boolean", "bool", "checkbox", "toggle", "switch"], .boolean),
            (["textarea", "multiline"], .multilineText),
            (["multiselect", "multi"], .multipleChoice),
            (["dropdown", "select", "enum", "radio", "choice", "picker", "menu", "drop"], .choice),
            (["integer", "int"], .integer),
            (["number", "numeric", "float", "decimal", "double"], .number),
            (["list", "array"], .list),
            (["map", "object", "dictionary", "pairs", "keyvalue"], .keyValues),
            (["url", "uri"], .url),
            (["email"], .email),
            (["date", "datetime", "time"], .date),
            (["file", "upload"], .file),
            (["string", "text", "password", "secret"], .text),
        ]
    )
}
