import FormModel

/// The syntaxes that site generators use to include a file in a page.
///
/// ```
/// [!INCLUDE [fields](_includes/fields.md)]    Microsoft Learn
/// --8<-- "fields.md"                          Python-Markdown's snippets
/// {{#include fields.md}}                      mdBook
/// {% include "fields.md" %}                   Jekyll, GitBook, Python-Markdown
/// {{< readfile file="fields.md" >}}           Hugo
/// <!--@include: ./fields.md-->                VitePress
/// <!-- snippet: fields -->                    MarkdownSnippets
/// :::{include} fields.md                      MyST
/// {{fields.md}}                               IBM Cloud Docs
/// <%= render partial: 'shared/fields' %>      Rails
/// ```
enum IncludeSyntax {
    /// The maximum length of an include. Anything longer is treated as text.
    static let maximumLength = 500

    /// Whether an include can begin with two bytes.
    static func mayBegin(with first: UInt8, _ second: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "["): second == UInt8(ascii: "!")
        case UInt8(ascii: "{"): second == UInt8(ascii: "{") || second == UInt8(ascii: "%")
        case UInt8(ascii: "<"): second == UInt8(ascii: "!") || second == UInt8(ascii: "%")
        case UInt8(ascii: "-"): second == UInt8(ascii: "-") || second == UInt8(ascii: "8")
        case UInt8(ascii: ":"): second == UInt8(ascii: ":")
        default: false
        }
    }

    /// The include that begins at `start`, as its path and the offset after its last byte; nil if there is
    /// none.
    static func read(_ bytes: [UInt8], at start: Int, lineEnd: Int) -> (path: String, end: Int)? {
        let limit = min(lineEnd, start + maximumLength)
        guard start + 1 < limit, mayBegin(with: bytes[start], bytes[start + 1]) else { return nil }
        let rest = bytes[start..<limit]
        switch rest.first {
        case UInt8(ascii: "["): return learn(rest)
        case UInt8(ascii: "-"): return snippet(rest)
        case UInt8(ascii: "{"): return braces(rest)
        case UInt8(ascii: "<"): return rest.hasPrefix("<%") ? rails(rest) : comment(rest)
        case UInt8(ascii: ":"): return myst(rest)
        default: return nil
        }
    }

    private static func learn(_ rest: ArraySlice<UInt8>) -> (path: String, end: Int)? {
        guard rest.hasPrefix("[!INCLUDE") || rest.hasPrefix("[!include") else { return nil }
        var index = rest.startIndex + 9
        while index < rest.endIndex, rest[index].isBlank { index += 1 }
        guard index < rest.endIndex, rest[index] == UInt8(ascii: "["),
            let close = rest[index...].firstIndex(of: UInt8(ascii: "]")),
            rest[(close + 1)...].first == UInt8(ascii: "("),
            let end = rest[close...].firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        var after = end + 1
        while after < rest.endIndex, rest[after].isBlank { after += 1 }
        guard after < rest.endIndex, rest[after] == UInt8(ascii: "]") else { return nil }
        return found(rest[(close + 2)..<end].prefix { !$0.isBlank }, end: after + 1)
    }

    private static func snippet(_ rest: ArraySlice<UInt8>) -> (path: String, end: Int)? {
        let marks = rest.prefix { $0 == UInt8(ascii: "-") }
        let after = rest[marks.endIndex...]
        guard after.hasPrefix("8<"), !marks.isEmpty else { return nil }
        let closing = after.dropFirst(2).drop { $0 == UInt8(ascii: "-") }
        guard closing.startIndex > after.startIndex + 2, let quoted = quoted(closing.drop(while: \.isBlank))
        else {
            return nil
        }
        return found(quoted.text, end: quoted.end)
    }

    private static func braces(_ rest: ArraySlice<UInt8>) -> (path: String, end: Int)? {
        if rest.hasPrefix("{{#include ") || rest.hasPrefix("{{#rustdoc_include ") {
            guard let space = rest.firstIndex(of: UInt8(ascii: " ")),
                let end = rest[space...].firstIndex(of: UInt8(ascii: "}")), rest[end...].hasPrefix("}}")
            else { return nil }
            return found(trimmed(rest[space..<end]), end: end + 2)
        }
        if rest.hasPrefix("{{<") || rest.hasPrefix("{{%") {
            guard let shortcode = HugoShortcode.read(rest),
                ["readfile", "include", "include-md", "import", "snippet"].contains(shortcode.name),
                !shortcode.isClosing
            else { return nil }
            let path = shortcode.value("file") ?? shortcode.value("path") ?? shortcode.value("0")
            return path.flatMap { found(Array($0.utf8)[...], end: shortcode.end) }
        }
        if rest.hasPrefix("{{") { return reference(rest) }
        guard rest.hasPrefix("{%"), let end = MarkerTokenizer.find("%}", in: Array(rest), from: 2) else {
            return nil
        }
        let inner = trimmed(rest[(rest.startIndex + 2)..<(rest.startIndex + end)])
        let name = inner.prefix { !$0.isBlank }
        guard ["include", "include-markdown", "include_relative", "include_file"].contains(name.string) else {
            return nil
        }
        let argument = inner[name.endIndex...].drop { $0.isBlank }
        let path = quoted(argument)?.text ?? argument.prefix { !$0.isBlank }
        return found(path, end: rest.startIndex + end + 2)
    }

    /// The path of a document in double braces.
    private static func reference(_ rest: ArraySlice<UInt8>) -> (path: String, end: Int)? {
        let inner = rest.dropFirst(2)
        let content = inner.prefix { !"{}<>\"'`|".utf8.contains($0) }
        guard rest[content.endIndex...].hasPrefix("}}"),
            let found = found(content, end: content.endIndex + 2),
            [".md", ".mdx", ".markdown"].contains(where: found.path.hasSuffix),
            !found.path.utf8.contains(where: \.isWhiteSpace)
        else { return nil }
        return found
    }

    /// A Rails partial: `shared/fields` is the file `shared/_fields.md`.
    private static func rails(_ rest: ArraySlice<UInt8>) -> (path: String, end: Int)? {
        guard rest.hasPrefix("<%="), let close = MarkerTokenizer.find("%>", in: Array(rest), from: 3) else {
            return nil
        }
        let inner = trimmed(rest[(rest.startIndex + 3)..<(rest.startIndex + close)])
        let verb = inner.prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "_") }
        var argument = inner[verb.endIndex...].drop { $0.isBlank || $0 == UInt8(ascii: "(") }
        guard verb.hasPrefix("render") || verb.hasPrefix("include") else { return nil }
        if argument.hasPrefix("partial:") { argument = argument.dropFirst(8).drop { $0.isBlank } }
        guard let path = quoted(argument)?.text else { return nil }
        var parts = path.string.pathParts
        guard let name = parts.popLast() else { return nil }
        let isComplete = name.contains(".")
        let file = isComplete ? String(name) : (name.hasPrefix("_") ? "" : "_") + name + ".md"
        return (
            (parts.map(String.init) + [file]).joined(separator: "/"), rest.startIndex + close + 2
        )
    }

    private static func comment(_ rest: ArraySlice<UInt8>) -> (path: String, end: Int)? {
        guard rest.hasPrefix("<!--") else { return nil }
        var inner = rest.dropFirst(4).drop { $0.isBlank }
        if inner.hasPrefix("@include:") {
            inner = inner.dropFirst(9)
        } else if inner.hasPrefix("snippet:") || inner.hasPrefix("include:") {
            inner = inner.dropFirst(8)
        } else {
            return nil
        }
        guard let end = MarkerTokenizer.find("-->", in: Array(inner), from: 0) else { return nil }
        return found(
            trimmed(inner[inner.startIndex..<(inner.startIndex + end)]).prefix { $0 != UInt8(ascii: "{") },
            end: inner.startIndex + end + 3)
    }

    private static func myst(_ rest: ArraySlice<UInt8>) -> (path: String, end: Int)? {
        let marks = rest.prefix { $0 == UInt8(ascii: ":") }
        let after = rest[marks.endIndex...]
        guard marks.count >= 3, after.hasPrefix("{include}") else { return nil }
        return found(trimmed(after.dropFirst(9)), end: rest.endIndex)
    }

    // MARK: Pieces

    private static func found(_ path: ArraySlice<UInt8>, end: Int) -> (path: String, end: Int)? {
        var path = trimmed(path)
        // This is a range of lines or a section of the file: `fields.md:2:10`, `fields.md#section`.
        if let mark = path.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") }) {
            path = path[..<mark]
        }
        return path.isEmpty ? nil : (path.string, end)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes.drop { $0.isWhiteSpace }
        while let last = bytes.last, last.isWhiteSpace { bytes = bytes.dropLast() }
        return bytes
    }

    private static func quoted(_ bytes: ArraySlice<UInt8>) -> (text: ArraySlice<UInt8>, end: Int)? {
        guard let quote = bytes.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            let end = bytes.dropFirst().firstIndex(of: quote)
        else { return nil }
        return (bytes[(bytes.startIndex + 1)..<end], end + 1)
    }
}
