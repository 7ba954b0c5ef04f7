import FormModel

@testable import DocumentParsing

/// Checks that the inlines of a page are where their ranges say.
struct InlinePlaces {
    let page: Page
    private(set) var problems: [String] = []
    private(set) var checked = 0
    private(set) var exact = 0

    init(_ page: Page) {
        self.page = page
        BlockWalk.visit(page.blocks) { block in
            check(BlockWalk.inlines(of: block), within: nil)
        }
    }

    private mutating func check(_ inlines: Inlines, within outer: Range<Int>?) {
        var end = outer?.lowerBound ?? 0
        for inline in inlines {
            checked += 1
            let range = inline.range.offsets
            let slice = page.source.text(in: range)
            if let outer, range.lowerBound < outer.lowerBound || range.upperBound > outer.upperBound {
                report("outside of what encloses it", inline)
            }
            if range.lowerBound < end { report("overlaps what is before", inline) }
            if range.upperBound > page.source.bytes.count { report("beyond the file", inline) }
            end = range.upperBound
            check(inline, slice)
        }
    }

    private mutating func check(_ inline: Inline, _ slice: String) {
        switch inline.kind {
        case .text(let content):
            let text = content.string
            if slice == text { exact += 1 }
            // White space at the ends of a block is dropped, even if it comes from a reference.
            let isSame =
                Self.trimmed(InvisibleText.removed(from: Self.unescaped(slice))) == Self.trimmed(text)
            // The words of a template variable's name replace it.
            let isName = slice.replacing("_", with: " ").replacing("-", with: " ") == text
            // A component that is shown as text has the component's place. The place of a text with
            // comments, line breaks, footnote marks or emoji codes is longer than the text.
            let isPlain =
                !["<", "{", "}}", "\n", "[^"].contains(where: slice.contains)
                && slice.firstMatch(of: /:[a-z0-9_+\-]+:/) == nil
            if isPlain, !isSame, !isName, slice != text {
                report("is not \"\(slice)\"", inline)
            }
            if text.contains(where: { !$0.isWhitespace }), slice.isEmpty { report("has no place", inline) }
        case .code:
            if !slice.hasPrefix("`") && !slice.hasPrefix("<")
                || !slice.hasSuffix("`") && !slice.hasSuffix(">")
            {
                report("code is \"\(slice)\"", inline)
            }
        case .strong(let content):
            if !["**", "__", "<"].contains(where: slice.hasPrefix) {
                report("strong is \"\(slice)\"", inline)
            }
            check(content, within: inline.range.offsets)
        case .emphasis(let content):
            if !["*", "_", "<"].contains(where: slice.hasPrefix) {
                report("emphasis is \"\(slice)\"", inline)
            }
            check(content, within: inline.range.offsets)
        case .link(_, let content):
            if !slice.hasPrefix("[") && !slice.hasPrefix("<")
                || ![")", "]", ">"].contains(where: slice.hasSuffix)
            {
                report("link is \"\(slice)\"", inline)
            }
            check(content, within: inline.range.offsets)
        case .image(let content):
            if !slice.hasPrefix("![") && !slice.hasPrefix("<") { report("image is \"\(slice)\"", inline) }
            check(content, within: inline.range.offsets)
        case .component(_, _, let content):
            if !slice.hasPrefix("<"), !slice.hasPrefix("[!") { report("component is \"\(slice)\"", inline) }
            check(content, within: inline.range.offsets)
        case .expression:
            if !slice.hasPrefix("{") || !slice.hasSuffix("}") { report("expression is \"\(slice)\"", inline) }
        case .lineBreak:
            if !slice.hasSuffix("\n"), !slice.hasSuffix("\r\n"), !slice.hasPrefix("<"), !slice.hasSuffix("\r")
            {
                report("line break is \"\(slice)\"", inline)
            }
        case .softBreak:
            if !slice.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) || slice.isEmpty {
                report("soft break is \"\(slice)\"", inline)
            }
        case .directive: break
        }
    }

    private mutating func report(_ problem: String, _ inline: Inline) {
        let place = page.source.location(at: inline.range.offsets.lowerBound)
        problems.append("\(page.file):\(place.line):\(place.column): \(inline.kind): \(problem)")
    }

    private static func trimmed(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8).drop { $0.isWhiteSpace }
        return Array(bytes.reversed().drop { $0.isWhiteSpace }.reversed())
    }

    /// The text of a piece of source, with escapes and references decoded.
    static func unescaped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let entities = EntityDecoder()
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1].isPunctuation {
                result.append(bytes[index + 1])
                index += 2
            } else if let (text, end) = entities.reference(in: bytes, at: index) {
                result += text
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result.string
    }
}
