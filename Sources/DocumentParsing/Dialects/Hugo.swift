import FormModel

/// A Hugo shortcode: `{{< name "argument" key="value" >}}`, `{{% /name %}}`.
struct HugoShortcode {
    var name: String
    /// The arguments. Arguments without a name use their number, starting from 0, as the name.
    var attributes: [Attribute] = []
    var isClosing = false
    var isSelfClosing = false
    /// The offset after the shortcode's last brace.
    var end: Int

    /// The maximum length of a shortcode. Anything longer is treated as text.
    static let maximumLength = 1_000

    /// The shortcode at the beginning of a string; nil if there is none.
    static func read(_ text: ArraySlice<UInt8>) -> HugoShortcode? {
        let closing: StaticString
        if text.hasPrefix("{{<") {
            closing = ">}}"
        } else if text.hasPrefix("{{%") {
            closing = "%}}"
        } else {
            return nil
        }
        var shortcode = HugoShortcode(name: "", end: text.startIndex)
        var words = 0
        var index = text.startIndex + 3
        let limit = min(text.endIndex, text.startIndex + maximumLength)
        while index < limit {
            while index < limit, text[index].isWhiteSpace { index += 1 }
            guard index < limit else { return nil }
            if text[index...].hasPrefix(closing) {
                shortcode.end = index + 3
                return shortcode.name.isEmpty ? nil : shortcode
            }
            if text[index] == UInt8(ascii: "/"), !shortcode.isClosing {
                if shortcode.name.isEmpty {
                    shortcode.isClosing = true
                } else {
                    shortcode.isSelfClosing = true
                }
                index += 1
                continue
            }
            guard let (name, value, end) = word(text, at: index, limit: limit, closing: closing) else {
                return nil
            }
            if shortcode.name.isEmpty {
                shortcode.name = value
            } else if let name {
                shortcode.attributes.append(Attribute(name: name, value: value))
            } else {
                shortcode.attributes.append(Attribute(name: String(words), value: value))
                words += 1
            }
            index = end
        }
        return nil
    }

    /// The value of the argument with the given name; nil if there is none.
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    private static func word(
        _ text: ArraySlice<UInt8>, at start: Int, limit: Int, closing: StaticString
    ) -> (name: String?, value: String, end: Int)? {
        var index = start
        var name: String?
        if !isQuote(text[index]) {
            while index < limit, !text[index].isWhiteSpace, text[index] != UInt8(ascii: "="),
                !isQuote(text[index]),
                !text[index...].hasPrefix(closing)
            {
                index += 1
            }
            guard index < limit, index > start else { return nil }
            guard text[index] == UInt8(ascii: "=") else { return (nil, text[start..<index].string, index) }
            name = text[start..<index].string
            index += 1
            guard index < limit else { return nil }
        }
        guard isQuote(text[index]) else {
            let value = text[index..<limit].prefix {
                !$0.isWhiteSpace && $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: ">")
            }
            return value.isEmpty ? nil : (name, value.string, value.endIndex)
        }
        let quote = text[index]
        var end = index + 1
        while end < limit, text[end] != quote { end += text[end] == UInt8(ascii: "\\") ? 2 : 1 }
        guard end < limit else { return nil }
        return (name, text[(index + 1)..<end].string, end + 1)
    }

    private static func isQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "'")
    }
}

/// The meanings that widely used themes give to Hugo shortcodes that enclose blocks.
enum HugoBlocks {
    private static let admonitions: Set<String> = [
        "alert", "callout", "notice", "note", "warning", "tip", "info", "hint", "admonition", "caution",
        "important",
        "danger", "success", "attention", "beta", "heads-up",
    ]
    private static let details: Set<String> = [
        "details", "expand", "accordion", "collapse", "collapsible", "expandable",
    ]

    /// The block for a shortcode with contents.
    static func kind(_ name: String, _ attributes: [Attribute], blocks: [Block], range: SourceRange)
        -> Block.Kind
    {
        func value(_ names: String...) -> String? {
            for name in names {
                if let value = attributes.first(where: { $0.name == name })?.value { return value }
            }
            return nil
        }
        if admonitions.contains(name) {
            let isKind = ["alert", "callout", "notice", "hint", "admonition"].contains(name)
            let kind = isKind ? value("type", "color", "context", "style", "0") ?? "note" : name
            return .admonition(Admonition(kind: kind.lowercased(), blocks: blocks))
        }
        if details.contains(name) {
            let summary = value("title", "summary", "label", "0") ?? ""
            let content: Inlines =
                summary.isEmpty
                ? [] : [Inline(.text(InlineText(InvisibleText.removed(from: summary))), range: range)]
            return .details(Details(summary: content, blocks: blocks))
        }
        if ["tab", "tab-item", "tabitem"].contains(name) {
            let label = value("title", "header", "name", "label", "text", "tabName", "0") ?? ""
            return TabBlocks.tab(label: label, blocks: blocks)
        }
        return .component(Component(name: name, attributes: attributes, blocks: blocks))
    }

    /// Whether a shortcode contains tabs.
    static func holdsTabs(_ name: String) -> Bool {
        ["tabs", "tabpane", "tabset", "tabbed", "codetabs"].contains(name)
    }
}
