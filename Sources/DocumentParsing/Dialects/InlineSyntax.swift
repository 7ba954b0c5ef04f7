import FormModel

/// Finds the end of special syntax within running text.
enum InlineSyntax {
    private static let beginnings = ByteSet(
        UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "\\"))

    /// The offset of the first byte of a range at which inline syntax can begin; the range's end if there is
    /// none.
    static func firstBeginning(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { beginnings.firstIndex(in: $0, range) }
    }

    /// The signs that begin or end syntax, code or a tag. The ranges below also contain other signs, but
    /// these are rare.
    private static let signs = ByteSet(
        UInt8(ascii: "[")...UInt8(ascii: "`"), UInt8(ascii: ":")...UInt8(ascii: "<"),
        UInt8(ascii: "{")...UInt8(ascii: "{"))

    /// The offset of the first byte of a range that may begin or end special syntax; the range's end if there
    /// is none.
    static func firstSign(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { signs.firstIndex(in: $0, range) }
    }

    private static let backtick = ByteSet(UInt8(ascii: "`"))

    /// The offset of the first backtick in a range; the range's end if there is none.
    static func firstBacktick(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { backtick.firstIndex(in: $0, range) }
    }

    /// The end of an emoji code or icon such as `:rocket:`; nil for times and paths, which also contain
    /// colons.
    static func endOfEmoji(_ bytes: [UInt8], at start: Int, in line: Range<Int>) -> Int? {
        if start > line.lowerBound {
            let before = bytes[start - 1]
            guard !before.isAlphanumeric, before != UInt8(ascii: ":"), before != UInt8(ascii: "/"),
                before < 0x80
            else {
                return nil
            }
        }
        let name = bytes[(start + 1)..<min(line.upperBound, start + 50)].prefix {
            $0.isAlphanumeric && !$0.isUppercase || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: "+")
        }
        let end = name.endIndex
        guard name.count > 1, end < line.upperBound, bytes[end] == UInt8(ascii: ":"),
            name.contains(where: \.isLetter) || name.elementsEqual("+1".utf8) || name.elementsEqual("-1".utf8)
        else { return nil }
        let isWord =
            end + 1 < line.upperBound && (bytes[end + 1].isAlphanumeric || ":/".utf8.contains(bytes[end + 1]))
        return isWord ? nil : end + 1
    }

    /// The end of a footnote reference, `[^1]`; nil if there is none.
    static func endOfFootnoteMark(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
        guard start + 3 < limit, bytes[start + 1] == UInt8(ascii: "^") else { return nil }
        let label = bytes[(start + 2)..<min(limit, start + 60)].prefix {
            !$0.isWhiteSpace && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "^")
        }
        guard !label.isEmpty, label.endIndex < limit, bytes[label.endIndex] == UInt8(ascii: "]") else {
            return nil
        }
        return label.endIndex + 1
    }

    /// The end of a link's destination, `](…)`; nil if there is none. A destination contains no special
    /// syntax.
    static func endOfDestination(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
        guard start + 1 < limit, bytes[start + 1] == UInt8(ascii: "(") else { return nil }
        let rest = bytes[(start + 2)..<limit].prefix { $0 != UInt8(ascii: ")") && !$0.isBlank }
        return rest.endIndex
    }

    /// The end of a shortcode, a template tag, or a variable with a dot in its name: `{{< x >}}`, `{% x %}`,
    /// `{{ site.x }}`; nil if none of these begins here.
    static func endOfTemplate(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
        let rest = bytes[start..<limit]
        if rest.hasPrefix("{{<") || rest.hasPrefix("{{%") {
            return HugoShortcode.read(rest)?.end
        }
        if rest.hasPrefix("{%") {
            let length = min(limit, start + HugoShortcode.maximumLength)
            return MarkerTokenizer.find("%}", in: bytes, from: start + 2, limit: length).map { $0 + 2 }
        }
        guard rest.hasPrefix("{{") else { return nil }
        let inner = rest.dropFirst(2).drop { $0.isBlank }
        let name = inner.prefix(200).prefix {
            $0.isAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        let after = inner[name.endIndex...].drop { $0.isBlank }
        guard name.contains(UInt8(ascii: ".")), name.first?.isLetter ?? false, after.hasPrefix("}}") else {
            return nil
        }
        return after.startIndex + 2
    }

    /// The last part of a template variable's name, which describes the variable: `cloud_shell` in `{{
    /// site.data.cloud_shell }}`; nil for other templates.
    static func lastName(ofTemplate range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
        guard range.count > 4, bytes[range].hasPrefix("{{"),
            !"<%".utf8.contains(bytes[range.lowerBound + 2])
        else { return nil }
        var end = range.upperBound - 2
        while end > range.lowerBound, bytes[end - 1].isBlank { end -= 1 }
        guard let dot = bytes[range.lowerBound..<end].lastIndex(of: UInt8(ascii: ".")), dot + 1 < end else {
            return nil
        }
        return dot + 1..<end
    }

    /// A heading's id in escaped braces, `\{#id}`; nil if there is none.
    static func escapedAttributes(_ bytes: [UInt8], at start: Int, limit: Int) -> AttributeList? {
        guard start + 3 < limit, bytes[start + 1] == UInt8(ascii: "{"), bytes[start + 2] == UInt8(ascii: "#")
        else {
            return nil
        }
        let id = bytes[(start + 3)..<limit].prefix {
            $0.isAlphanumeric || $0 >= 0x80 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
                || $0 == UInt8(ascii: ".")
        }
        var end = id.endIndex
        if end < limit, bytes[end] == UInt8(ascii: "\\") { end += 1 }
        guard !id.isEmpty, end < limit, bytes[end] == UInt8(ascii: "}") else { return nil }
        return AttributeList(id: id.string, end: end + 1)
    }
}
