import FormModel

/// Turns the inlines of a paragraph into a block.
enum ParagraphBlock {
    /// The block for a paragraph: a paragraph; a figure for a single picture; or an inclusion for a component
    /// that includes a partial. Nil if nothing is left.
    static func block(_ inlines: consuming [Inline], range: SourceRange) -> Block? {
        let inlines = trimmed(inlines)
        if inlines.isEmpty { return nil }
        if inlines.count == 1 {
            switch inlines[0].kind {
            case .image(let alternative): return Block(.figure(caption: alternative), range: range)
            case .directive(let directive): return Block(.directive(directive), range: range)
            case .component(ComponentBlock.partials, let attributes, _):
                return Block(
                    ComponentBlock.kind(ComponentBlock.partials, attributes, blocks: []), range: range)
            default: break
            }
        }
        return Block(.paragraph(inlines), range: range)
    }

    /// The inlines without leading and trailing white space, which can remain after comments are removed.
    static func trimmed(_ inlines: consuming [Inline]) -> [Inline] {
        guard needsTrimming(inlines) else { return inlines }
        var inlines = Array(inlines.drop(while: isBreak))
        while let last = inlines.last, isBreak(last) { inlines.removeLast() }
        if let first = inlines.first, case .text(let text) = first.kind {
            inlines[0] = trim(first, text, leading: text.utf8.prefix { $0.isWhiteSpace }.count, trailing: 0)
        }
        if let last = inlines.last, case .text(let text) = last.kind {
            let trailing = text.utf8.reversed().prefix { $0.isWhiteSpace }.count
            inlines[inlines.count - 1] = trim(last, text, leading: 0, trailing: trailing)
        }
        return inlines
    }

    private static func needsTrimming(_ inlines: [Inline]) -> Bool {
        guard let last = inlines.indices.last else { return false }
        switch inlines[0].kind {
        case .softBreak, .lineBreak: return true
        case .text(let text) where firstByte(text)?.isWhiteSpace ?? true: return true
        default: break
        }
        switch inlines[last].kind {
        case .softBreak, .lineBreak: return true
        case .text(let text): return lastByte(text)?.isWhiteSpace ?? true
        default: return false
        }
    }

    private static func firstByte(_ text: String) -> UInt8? {
        text.utf8.withContiguousStorageIfAvailable { $0.first } ?? text.utf8.first
    }

    private static func lastByte(_ text: String) -> UInt8? {
        text.utf8.withContiguousStorageIfAvailable { $0.last } ?? text.utf8.last
    }

    private static func trim(_ inline: Inline, _ text: String, leading: Int, trailing: Int) -> Inline {
        guard leading + trailing > 0 else { return inline }
        var range = inline.range
        let offsets = range.offsets
        // White space from a character reference has a different length in the source. A range that is too
        // long is better than a wrong range.
        if offsets.count == text.utf8.count {
            range.offsets = offsets.lowerBound + leading..<offsets.upperBound - trailing
        }
        return Inline(.text(Array(text.utf8).dropFirst(leading).dropLast(trailing).string), range: range)
    }

    private static func isBreak(_ inline: Inline) -> Bool {
        switch inline.kind {
        case .softBreak, .lineBreak: true
        case .text(let text): text.utf8.allSatisfy(\.isWhiteSpace)
        default: false
        }
    }
}
