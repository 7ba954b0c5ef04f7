import FormModel

/// One piece of running text.
package struct Inline: Hashable, Sendable {
    /// The kind of the piece.
    package var kind: Kind
    /// The place of the piece, including its delimiters if it has any.
    package var range: SourceRange

    /// Creates a piece of running text.
    package init(_ kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    /// The kinds of inlines. `component` is indirect, so that the other kinds take less memory.
    package enum Kind: Hashable, Sendable {
        /// Text with escapes and entities decoded. Adjacent text nodes are joined.
        case text(InlineText)
        /// A line ending inside a paragraph.
        case softBreak
        /// A visible line break: two spaces, a backslash, or `<br/>`.
        case lineBreak
        /// Code.
        case code(InlineText)
        /// Emphasis, `*a*`.
        case emphasis(Inlines)
        /// Strong emphasis, `**a**`, `<strong>`, `<b>`.
        case strong(Inlines)
        /// A link.
        case link(destination: String, content: Inlines)
        /// A picture with its alternative text.
        case image(alternative: Inlines)
        /// A component without known text (`<Icon />`), or an unknown HTML element with its
        /// contents.
        indirect case component(name: String, attributes: [Attribute], content: Inlines)
        /// An MDX expression such as `props.partition`, without its braces. Only expressions that name a prop
        /// of a partial are kept.
        case expression(String)
        /// A `formwright: …` comment inside running text or a table cell.
        indirect case directive(DirectiveComment)
    }
}

extension Inline {
    /// The running text inside this piece; for a picture, its alternative text.
    package var content: Inlines {
        switch kind {
        case .emphasis(let content), .strong(let content), .link(_, let content), .image(let content),
            .component(_, _, let content):
            content
        case .text, .softBreak, .lineBreak, .code, .expression, .directive: []
        }
    }

    /// The text that a reader sees. Markup is removed, each line break becomes one space, and pictures and
    /// expressions are left out.
    package var plainText: String {
        if case .text(let text) = kind { return text.string }
        var text: [UInt8] = []
        appendPlainText(to: &text)
        return text.string
    }

    /// Whether this is text without characters.
    var isEmptyText: Bool {
        if case .text(let text) = kind { text.isEmpty } else { false }
    }

    /// Appends text in place if this piece is text too; otherwise returns false.
    fileprivate mutating func append(_ text: InlineText, at place: SourceRange) -> Bool {
        guard case .text(var own) = kind else { return false }
        // With a second owner, the bytes would be copied for each piece that is appended.
        kind = .softBreak
        own.append(text)
        kind = .text(own)
        range = range.union(place)
        return true
    }

    func appendPlainText(to bytes: inout [UInt8]) {
        switch kind {
        case .text(let text), .code(let text): bytes += text.storage[text.range]
        case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
        case .emphasis(let content), .strong(let content), .link(_, let content),
            .component(_, _, let content):
            content.appendPlainText(to: &bytes)
        case .image, .expression, .directive: break
        }
    }
}

extension [Inline] {
    /// Appends an inline. Text is joined with the text before it, unless that is among the first `start` inlines.
    mutating func appendJoined(_ inline: consuming Inline, after start: Int = 0) {
        if count > start, case .text(let text) = inline.kind, self[count - 1].append(text, at: inline.range) {
            return
        }
        append(inline)
    }

    /// The text that a reader sees, as in `Inlines`.
    package var plainText: String { Inlines(self).plainText }
}
