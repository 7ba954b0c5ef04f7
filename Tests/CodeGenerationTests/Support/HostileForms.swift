import FormModel

/// Forms whose words try to end a literal, a comment or a line, and whose names try to be something
/// else.
enum HostileForms {
    static let words: [String] = [
        "\" \\(fatalError()) \"", "\\", "line\nbreak", "\r// x", "\u{2028}let a = 1\u{2029}", "*/ }", "/// x",
        "\u{0}\u{1B}[31m",
        "\u{202E}edoc\u{202C}", "\u{0B}\u{0C}\u{85}", "```swift", "#if false", "\u{301}combining",
        "</script>",
    ]

    static let names: [String] = [
        "default", "class", "self", "Self", "init", "Type", "description", "hash", "hashValue", "validate",
        "isValid", "formSchema", "in", "is", "3par", "名前", "имя", "👍", "🚀x", "a.b", "aB", "a b", "name",
        "Name",
        "values", "container", "decoder", "String", "int", "error", "some", "nil", "é", "e\u{301}", "_", "$0",
        "__proto__x", "codingKeys", "visibleMembers", "\u{301}x", "ß", "SS", "i̇", "İ",
    ]

    static var forms: [Form] {
        [
            SampleCatalog.form(
                "choices", title: "Choices\nof \"words\"", provider: "hostile",
                fields: names.filter { !$0.utf8.elementsEqual("e\u{301}".utf8) }.map { name in
                    SampleCatalog.field(
                        name, .choice, label: "Choice \(name)", presence: .optional,
                        options: name == "default"
                            ? names.map { FieldOption(value: $0) } : [FieldOption(value: name)])
                }),
            SampleCatalog.form(
                "choices-2", title: "A form whose type is named nearly alike", provider: "hostile",
                fields: [
                    SampleCatalog.field(
                        "string", .choice, options: [FieldOption(value: "a"), FieldOption(value: "a")]),
                    SampleCatalog.field("double", .multipleChoice, options: [FieldOption(value: "none")]),
                ]),
            SampleCatalog.form("nothing", title: "Without fields", provider: "hostile", fields: []),
            SampleCatalog.form(
                "words", title: words.joined(separator: " "), provider: "hostile",
                submit: words.joined(), navigation: words,
                fields: words.enumerated().map { index, word in
                    SampleCatalog.field(
                        "field\(index)", index.isMultiple(of: 2) ? .text : .choice, label: word,
                        secret: index == 0, description: "\(word) and \(word)",
                        options: index.isMultiple(of: 2)
                            ? [] : words.map { FieldOption(value: $0, label: $0 + "!") },
                        defaultValue: word, examples: [word])
                }),
        ]
    }
}
