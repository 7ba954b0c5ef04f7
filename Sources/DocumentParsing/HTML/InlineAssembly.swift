import FormModel

/// Assembles inlines: matches tags, and joins neighbouring text nodes.
///
/// This takes time linear in the number of pieces.
struct InlineAssembly {
    private struct OpenTag {
        var tag: Tag
        var range: SourceRange
        /// The index of the tag in `pieces`.
        var index: Int
        /// The nesting depth of the tag's content so far.
        var depth: Int

        mutating func note(_ depth: Int) { self.depth = max(self.depth, depth) }
    }

    private struct Tags {
        var open: [OpenTag] = []
        var openCounts: [String: Int] = [:]
        /// The tags that were not closed, by their indices in `pieces`.
        var unclosed: [Int: OpenTag] = [:]
    }

    /// The inlines so far. Each open or unclosed tag is represented by a line break as a placeholder.
    private var pieces: [Inline] = []
    /// The tags among the inlines; nil until there is one, because most text has none.
    private var tags: Tags?
    private var depth = 0
    /// Whether text nodes may have become adjacent or empty.
    private var isUneven = false

    /// Creates an assembly with capacity for approximately this many inlines.
    init(expecting count: Int) { pieces.reserveCapacity(count) }

    /// Appends an inline; `depth` is its nesting depth, including itself.
    mutating func append(_ inline: consuming Inline, depth: Int = 1) {
        note(depth)
        Self.add(inline, to: &pieces, after: (tags?.open.last?.index).map { $0 + 1 } ?? 0)
    }

    /// Appends a tag.
    mutating func append(_ tag: Tag, range: SourceRange) {
        let name = tag.lowercasedName
        if tag.isClosing {
            close(tag.name, at: range)
        } else if name == "br" {
            append(Inline(.lineBreak, range: range))
        } else if tag.isSelfClosing || HTMLElements.void.contains(name) {
            for inline in InlineElement.inlines(of: tag, content: [], range: range) {
                append(inline, depth: 2)
            }
        } else {
            if tags == nil { tags = Tags() }
            tags?.open.append(OpenTag(tag: tag, range: range, index: pieces.count, depth: 0))
            tags?.openCounts[tag.name, default: 0] += 1
            pieces.append(Inline(.lineBreak, range: range))
        }
    }

    /// The inlines and their nesting depth. Unclosed tags become elements without content.
    mutating func finish() -> (inlines: [Inline], depth: Int) {
        while let last = tags?.open.popLast() { leaveOpen(last) }
        guard isFlat else { return (flat(from: 0), depth) }
        // The array is moved, so that its references are not counted.
        var result: [Inline] = []
        swap(&result, &pieces)
        return (result, depth)
    }

    /// Whether `pieces` contains neither placeholders of unclosed tags nor adjacent text nodes.
    private var isFlat: Bool { !isUneven && tags?.unclosed.isEmpty ?? true }

    private mutating func note(_ depth: Int) {
        if let last = tags?.open.indices.last {
            tags?.open[last].note(depth)
        } else {
            self.depth = max(self.depth, depth)
        }
    }

    private mutating func leaveOpen(_ tag: OpenTag) {
        note(max(tag.depth, 2))
        tags?.unclosed[tag.index] = tag
    }

    private mutating func close(_ name: String, at range: SourceRange) {
        guard let count = tags?.openCounts[name], count > 0 else { return }
        while let last = tags?.open.popLast() {
            tags?.openCounts[last.tag.name, default: 1] -= 1
            guard last.tag.name == name else {
                leaveOpen(last)
                continue
            }
            // Drop tags that are nested too deeply.
            guard last.depth < CommonMarkConverter.maximumDepth else {
                pieces[last.index] = Inline(.text(""), range: last.range)
                isUneven = true
                note(last.depth)
                return
            }
            let content = flat(from: last.index + 1)
            pieces.removeSubrange(last.index...)
            for inline in InlineElement.inlines(
                of: last.tag, content: content, range: last.range.union(range))
            {
                append(inline, depth: last.depth + 2)
            }
            return
        }
    }

    /// The pieces starting at an index, with elements in place of unclosed tags.
    private mutating func flat(from start: Int) -> [Inline] {
        if isFlat { return Array(pieces[start...]) }
        var result: [Inline] = []
        for index in start..<max(start, pieces.count) {
            guard let tag = tags?.unclosed.removeValue(forKey: index) else {
                Self.add(pieces[index], to: &result, after: 0)
                continue
            }
            for inline in InlineElement.inlines(of: tag.tag, content: [], range: tag.range) {
                Self.add(inline, to: &result, after: 0)
            }
        }
        return result
    }

    /// Adds an inline, and joins it with the text before it.
    private static func add(_ inline: consuming Inline, to inlines: inout [Inline], after start: Int) {
        if inline.isEmptyText { return }
        inlines.appendJoined(inline, after: start)
    }
}
