import FormModel

/// Interprets an inline tag with its content.
enum InlineElement {
    static func inlines(of tag: Tag, content: [Inline], range: SourceRange) -> [Inline] {
        if tag.isComponent {
            if CommonComponents.isBadge(tag.name) { return [] }
            return [component(tag, content: content, range: range)]
        }
        let name = tag.lowercasedName
        switch name {
        case "b", "strong": return content.isEmpty ? [] : [Inline(.strong(Inlines(content)), range: range)]
        case "i", "em", "var", "dfn":
            return content.isEmpty ? [] : [Inline(.emphasis(Inlines(content)), range: range)]
        case "code", "kbd", "samp", "tt":
            return content.isEmpty ? [] : [Inline(.code(InlineText(content.plainText)), range: range)]
        case "a":
            guard let destination = value("href", of: tag) else { return content }
            return [Inline(.link(destination: destination, content: Inlines(content)), range: range)]
        case "img":
            let alternative = value("alt", of: tag) ?? ""
            let text: Inlines =
                alternative.isEmpty ? [] : [Inline(.text(InlineText(alternative)), range: range)]
            return [Inline(.image(alternative: text), range: range)]
        case "sup":
            // This is a footnote reference.
            let text = content.plainText
            return text.utf8.allSatisfy({ !$0.isLetter && $0 < 0x80 }) ? [] : content
        case "": return content
        default:
            if HTMLElements.transparent.contains(name) || HTMLElements.void.contains(name) { return content }
            let kind = Inline.Kind.component(
                name: tag.name, attributes: tag.attributes, content: Inlines(content))
            return [Inline(kind, range: range)]
        }
    }

    /// A component, read as its text, or as a link if it has a destination.
    private static func component(_ tag: Tag, content: [Inline], range: SourceRange) -> Inline {
        var content = content
        if content.isEmpty, let text = value("text", of: tag) ?? value("children", of: tag) {
            let isExpression = text.hasPrefix("{") && text.hasSuffix("}")
            let kind: Inline.Kind =
                isExpression ? .expression(String(text.dropFirst().dropLast())) : .text(InlineText(text))
            if !text.isEmpty { content = [Inline(kind, range: range)] }
        }
        let destination = value("url", of: tag) ?? value("href", of: tag) ?? value("to", of: tag)
        if let destination, !content.isEmpty {
            return Inline(.link(destination: destination, content: Inlines(content)), range: range)
        }
        if tag.isSelfClosing, content.count == 1 { return content[0] }
        return Inline(
            .component(name: tag.name, attributes: tag.attributes, content: Inlines(content)), range: range)
    }

    private static func value(_ name: String, of tag: Tag) -> String? {
        tag.attributes.first { $0.name == name }?.value
    }
}
