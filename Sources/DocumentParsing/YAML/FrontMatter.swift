import FormModel

/// The YAML that stands between `---` lines before the body of a page.
enum FrontMatter {
    static let rule = "front-matter"

    /// Separates a page's front matter from its body, as static site generators do.
    ///
    /// The first line, after an optional byte order mark, is `---`; the next line that is `---` or `...` ends the
    /// front matter; white space may follow on both. Without that second line there is no front matter.
    /// - Returns: the front matter, nil where there is none, where it is empty or where it is no mapping; the UTF-8
    ///   offset at which the body begins; and what is wrong with the front matter.
    static func split(_ source: SourceText) -> (node: YAMLNode?, bodyOffset: Int, diagnostics: [Diagnostic]) {
        let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let firstLine = source.range(ofLine: 1)
        guard firstLine.upperBound >= start,
            isFence(source.bytes[start..<firstLine.upperBound], marker: "-"), source.lineStarts.count > 1
        else { return (nil, start, []) }

        var line = 2
        while line <= source.lineStarts.count {
            let bytes = source.bytes[source.range(ofLine: line)]
            if isFence(bytes, marker: "-") || isFence(bytes, marker: ".") { break }
            line += 1
        }
        guard line <= source.lineStarts.count else {
            return (nil, start, unclosed(source, fence: start..<firstLine.upperBound))
        }
        let bodyOffset = line < source.lineStarts.count ? source.lineStarts[line] : source.bytes.count
        let yaml = source.lineStarts[1]..<source.lineStarts[line - 1]
        let reading = YAMLReader(rule: rule).read(source, in: yaml)
        guard let node = reading.node else { return (nil, bodyOffset, reading.diagnostics) }
        switch node.kind {
        case .mapping:
            return (node, bodyOffset, reading.diagnostics + node.duplicateKeys())
        case .scalar(let text, _) where text.isEmpty:
            return (nil, bodyOffset, reading.diagnostics)
        case .scalar, .sequence:
            let error = Diagnostic(
                .error, rule: rule, "front matter must be a mapping, such as \"title: Add an account\"",
                at: node.range)
            return (nil, bodyOffset, reading.diagnostics + [error])
        }
    }

    /// Whether a line is three markers and white space.
    private static func isFence(_ line: ArraySlice<UInt8>, marker: Unicode.Scalar) -> Bool {
        line.prefix(3).elementsEqual(repeatElement(UInt8(ascii: marker), count: 3))
            && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    /// A warning where front matter was meant: `---` is a rule across the page too.
    private static func unclosed(_ source: SourceText, fence: Range<Int>) -> [Diagnostic] {
        guard looksLikeEntry(source.bytes[source.range(ofLine: 2)]) else { return [] }
        return [
            Diagnostic(
                .warning, rule: rule,
                "this looks like front matter, but no line \"---\" ends it, so it is read as text",
                at: SourceRange(file: source.file, offsets: fence))
        ]
    }

    /// Whether a line is `key:` or `key: value`.
    private static func looksLikeEntry(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
            return false
        }
        let isKey = line[..<colon].allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        let rest = line[(colon + 1)...]
        return isKey && (rest.first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? true)
    }
}
