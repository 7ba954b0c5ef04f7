import FormModel

/// The front matter before the body of a page: YAML between `---` lines, or TOML between `+++` lines.
enum FrontMatter {
    static let rule = "front-matter"

    /// Separates a page's front matter from its body, as static site generators do.
    ///
    /// The first line, after an optional byte order mark and empty lines, must be `---`. The next `---` or
    /// `...` line ends the front matter; without such a line, there is no front matter. Both lines may end
    /// with white space, and the first one with a comment. Between `+++` lines, the front matter is TOML.
    /// - Returns: the front matter (nil if it is absent, empty or not a mapping), the UTF-8 offset
    ///   at which the body begins, and the problems found in the front matter.
    static func split(_ source: SourceText) -> (node: YAMLNode?, bodyOffset: Int, diagnostics: [Diagnostic]) {
        let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var first = 1
        while first < source.lineStarts.count, isBlank(source, line: first, from: start) { first += 1 }
        var firstLine = source.range(ofLine: first)
        guard firstLine.upperBound >= start, source.lineStarts.count > first else { return (nil, start, []) }
        firstLine = max(firstLine.lowerBound, start)..<firstLine.upperBound
        let fence = source.bytes[firstLine]
        if isFence(fence, marker: "+") { return toml(source, from: first, start: start) }
        // Below empty lines, a horizontal rule is more likely than front matter.
        guard isFence(fence, marker: "-") || isCommented(fence),
            first == 1 || looksLikeEntry(source.bytes[source.range(ofLine: first + 1)])
        else { return (nil, start, []) }

        var line = first + 1
        while line <= source.lineStarts.count {
            let bytes = source.bytes[source.range(ofLine: line)]
            if isFence(bytes, marker: "-") || isFence(bytes, marker: ".") { break }
            line += 1
        }
        guard line <= source.lineStarts.count else {
            return (nil, start, unclosed(source, fence: firstLine, line: first))
        }
        let bodyOffset = line < source.lineStarts.count ? source.lineStarts[line] : source.bytes.count
        if let node = PlainMapping.read(source, lines: first + 1..<line) {
            return (node, bodyOffset, node.duplicateKeys())
        }
        let yaml = source.lineStarts[first]..<source.lineStarts[line - 1]
        let reading = YAMLReader(rule: rule).read(source, in: yaml)
        guard let node = reading.node else {
            let place = reading.diagnostics.first?.range?.offsets.lowerBound ?? bodyOffset
            if let long = longFence(in: source, lines: first + 1..<line), long.lowerBound <= place {
                return (nil, bodyOffset, [notClosing(source, long, .error, "")])
            }
            return (nil, bodyOffset, reading.diagnostics)
        }
        switch node.kind {
        case .mapping:
            return (node.merged(), bodyOffset, reading.diagnostics + node.duplicateKeys())
        case .scalar(let text, _) where text.isEmpty:
            return (nil, bodyOffset, reading.diagnostics)
        case .scalar, .sequence:
            let error = Diagnostic(
                .error, rule: rule, "front matter must be a mapping, such as 'title: Add an account'",
                at: node.range)
            return (nil, bodyOffset, reading.diagnostics + [error])
        }
    }

    /// TOML front matter, which begins with a `+++` line.
    private static func toml(
        _ source: SourceText, from first: Int, start: Int
    ) -> (node: YAMLNode?, bodyOffset: Int, diagnostics: [Diagnostic]) {
        var line = first + 1
        while line <= source.lineStarts.count, !isFence(source.bytes[source.range(ofLine: line)], marker: "+")
        { line += 1 }
        guard line <= source.lineStarts.count else { return (nil, start, []) }
        let bodyOffset = line < source.lineStarts.count ? source.lineStarts[line] : source.bytes.count
        let (node, diagnostics) = TOMLFrontMatter.read(source, lines: first + 1..<line)
        return (node, bodyOffset, diagnostics)
    }

    private static func isBlank(_ source: SourceText, line: Int, from start: Int) -> Bool {
        let range = source.range(ofLine: line)
        return source.bytes[min(max(range.lowerBound, start), range.upperBound)..<range.upperBound]
            .allSatisfy(\.isBlank)
    }

    /// Whether a line consists of three dashes and a comment.
    private static func isCommented(_ line: ArraySlice<UInt8>) -> Bool {
        line.hasPrefix("---") && line.dropFirst(3).first == UInt8(ascii: " ")
            && line.dropFirst(3).drop { $0.isBlank }.first == UInt8(ascii: "#")
    }

    /// Whether a line consists of three markers and white space.
    private static func isFence(_ line: ArraySlice<UInt8>, marker: Unicode.Scalar) -> Bool {
        line.prefix(3).elementsEqual(repeatElement(UInt8(ascii: marker), count: 3))
            && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    /// A warning if front matter was probably intended. Nothing is reported otherwise, because `---` can also
    /// be a thematic break.
    private static func unclosed(_ source: SourceText, fence: Range<Int>, line: Int) -> [Diagnostic] {
        guard looksLikeEntry(source.bytes[source.range(ofLine: line + 1)]) else { return [] }
        if let long = longFence(in: source, lines: line + 1..<source.lineStarts.count + 1) {
            return [notClosing(source, long, .warning, ", so the front matter is read as text")]
        }
        return [
            Diagnostic(
                .warning, rule: rule,
                "this looks like front matter, but no '---' line ends it, so it is read as text; add a '---' line below it",
                at: SourceRange(file: source.fileName, offsets: fence))
        ]
    }

    /// The range of the first line that consists of more than three dashes, if only lines that front matter can
    /// contain come before it. In text, such a line is a heading or a thematic break.
    private static func longFence(in source: SourceText, lines: Range<Int>) -> Range<Int>? {
        for number in lines {
            let range = source.range(ofLine: number)
            let line = source.bytes[range]
            let rest = line.drop { $0 == UInt8(ascii: "-") }
            if line.count - rest.count > 3, rest.allSatisfy(\.isBlank) { return range }
            guard line.first.map({ $0.isBlank || "#-".utf8.contains($0) }) ?? true || looksLikeEntry(line)
            else { return nil }
        }
        return nil
    }

    /// A problem with a line that was probably meant to end the front matter.
    private static func notClosing(
        _ source: SourceText, _ line: Range<Int>, _ severity: Diagnostic.Severity, _ effect: String
    ) -> Diagnostic {
        Diagnostic(
            severity, rule: rule,
            "this line does not close the front matter\(effect); write '---', with exactly three dashes",
            at: SourceRange(file: source.fileName, offsets: line))
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
