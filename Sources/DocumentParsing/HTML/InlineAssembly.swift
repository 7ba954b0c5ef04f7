import FormModel

/// Inlines in the making: pairs tags up, and joins neighbouring texts.
///
/// Linear in the number of pieces.
struct InlineAssembly {
    private enum Piece {
        case inline(Inline)
        case open(Tag, SourceRange)
    }

    private struct OpenTag {
        var name: [UInt8]
        /// Its place in `pieces`.
        var index: Int
        /// How deep what follows it nests so far.
        var depth: Int
    }

    private var pieces: [Piece] = []
    private var open: [OpenTag] = []
    private var openCounts: [[UInt8]: Int] = [:]
    private var depth = 0

    /// Appends an inline; `depth` is how deep it nests, itself counted.
    mutating func append(_ inline: Inline, depth: Int = 1) {
        note(depth)
        if case .text(let new) = inline.kind {
            if new.isEmpty { return }
            if case .inline(let last)? = pieces.last, case .text(let old) = last.kind {
                pieces.removeLast()
                pieces.append(.inline(Inline(.text(old + new), range: last.range.union(inline.range))))
                return
            }
        }
        pieces.append(.inline(inline))
    }

    /// Appends a tag.
    mutating func append(_ tag: Tag, range: SourceRange) {
        let name = tag.name.map(\.lowercased).string
        if tag.isClosing {
            close(tag.name, at: range)
        } else if name == "br" {
            append(Inline(.lineBreak, range: range))
        } else if tag.isSelfClosing || HTMLElements.void.contains(name) {
            for inline in InlineElement.inlines(of: tag, content: [], range: range) {
                append(inline, depth: 2)
            }
        } else {
            open.append(OpenTag(name: tag.name, index: pieces.count, depth: 0))
            openCounts[tag.name, default: 0] += 1
            pieces.append(.open(tag, range))
        }
    }

    /// The inlines, and how deep they nest; tags that were not closed are elements without content.
    mutating func finish() -> (inlines: [Inline], depth: Int) {
        while let last = open.popLast() { note(max(last.depth, 2)) }
        return (Self.flat(pieces[...]), depth)
    }

    private mutating func note(_ depth: Int) {
        if let last = open.indices.last {
            open[last].depth = max(open[last].depth, depth)
        } else {
            self.depth = max(self.depth, depth)
        }
    }

    private mutating func close(_ name: [UInt8], at range: SourceRange) {
        guard let count = openCounts[name], count > 0 else { return }
        while let last = open.popLast() {
            openCounts[last.name, default: 1] -= 1
            guard last.name == name, case .open(let tag, let start) = pieces[last.index] else {
                note(max(last.depth, 2))
                continue
            }
            // Tags may nest without end: those that would be too deep are left out.
            guard last.depth < CommonMarkConverter.maximumDepth else {
                pieces[last.index] = .inline(Inline(.text(""), range: start))
                note(last.depth)
                return
            }
            let content = Self.flat(pieces[(last.index + 1)...])
            pieces.removeSubrange(last.index...)
            for inline in InlineElement.inlines(of: tag, content: content, range: start.union(range)) {
                append(inline, depth: last.depth + 2)
            }
            return
        }
    }

    private static func flat(_ pieces: ArraySlice<Piece>) -> [Inline] {
        var result: [Inline] = []
        func add(_ inline: Inline) {
            if case .text(let new) = inline.kind {
                if new.isEmpty { return }
                if let last = result.last, case .text(let old) = last.kind {
                    result.removeLast()
                    result.append(Inline(.text(old + new), range: last.range.union(inline.range)))
                    return
                }
            }
            result.append(inline)
        }
        for piece in pieces {
            switch piece {
            case .inline(let inline): add(inline)
            case .open(let tag, let range):
                InlineElement.inlines(of: tag, content: [], range: range).forEach(add)
            }
        }
        return result
    }
}
