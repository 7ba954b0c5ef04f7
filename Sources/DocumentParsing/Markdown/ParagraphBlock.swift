import FormModel

/// Turns the inlines of a paragraph into a block.
enum ParagraphBlock {
    /// The block for a paragraph: a paragraph; a figure for a single picture; or an inclusion for a component
    /// that includes a partial. Nil if nothing is left.
    static func block(_ inlines: consuming Inlines, range: SourceRange) -> Block? {
        let inlines = trimmed(inlines)
        if inlines.isEmpty { return nil }
        if inlines.count == 1, !inlines.isSingleText {
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
    static func trimmed(_ inlines: consuming Inlines) -> Inlines {
        guard inlines.hasWhiteSpaceAround else { return inlines }
        var inlines = Array(inlines.drop(while: isBreak))
        while let last = inlines.last, isBreak(last) { inlines.removeLast() }
        if let first = inlines.first, case .text(let text) = first.kind {
            inlines[0] = narrow(first, text, to: text.drop { $0.isWhiteSpace })
        }
        if let last = inlines.last, case .text(let text) = last.kind {
            let trailing = text.reversed().prefix { $0.isWhiteSpace }.count
            inlines[inlines.count - 1] = narrow(last, text, to: text.dropLast(trailing))
        }
        return Inlines(inlines)
    }

    /// A text inline, reduced to a part of its text.
    private static func narrow(_ inline: Inline, _ text: InlineText, to part: InlineText) -> Inline {
        var range = inline.range
        let offsets = range.offsets
        // White space from a character reference has a different length in the source. A range that is too
        // long is better than a wrong range.
        if offsets.count == text.count {
            range.offsets =
                offsets.lowerBound + (part.startIndex - text.startIndex)..<offsets.upperBound
                - (text.endIndex - part.endIndex)
        }
        return Inline(.text(part), range: range)
    }

    private static func isBreak(_ inline: Inline) -> Bool {
        switch inline.kind {
        case .softBreak, .lineBreak: true
        case .text(let text): text.allSatisfy(\.isWhiteSpace)
        default: false
        }
    }
}
