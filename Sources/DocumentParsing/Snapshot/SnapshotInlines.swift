import FormModel

/// Turns the nodes of a snapshot into running text.
struct SnapshotInlines {
    private let source: SourceText
    /// For each remaining piece of text, whether a space precedes it.
    private var spaces: ArraySlice<Bool>

    /// The running text of neighbouring nodes, with blocks flattened.
    ///
    /// - Parameter name: the accessible name of the element that has exactly this text; empty if it has
    ///   none.
    static func inlines(_ nodes: [SnapshotNode], name: String = "", source: SourceText) -> [Inline] {
        var pieces: [TextSpacing.Piece] = []
        collectPieces(nodes, into: &pieces)
        var builder = SnapshotInlines(
            source: source, spaces: TextSpacing(pieces, name: name).hasSpaceBefore[...])
        var startsWithSpace = false
        return builder.inlines(nodes, startsWithSpace: &startsWithSpace)
    }

    private init(source: SourceText, spaces: ArraySlice<Bool>) {
        self.source = source
        self.spaces = spaces
    }

    /// Whether an element contributes no running text.
    private static func isSilent(_ node: SnapshotNode) -> Bool {
        node.isControl || node.role == "img" || node.role == "image" || node.role == "separator"
    }

    /// The pieces of text below nodes, in the order in which `inlines` visits them.
    private static func collectPieces(_ nodes: [SnapshotNode], into pieces: inout [TextSpacing.Piece]) {
        var previousIsLoose: Bool?
        for node in nodes where !isSilent(node) {
            let start = pieces.count
            if node.children.isEmpty {
                pieces.append(TextSpacing.Piece(text: node.name, isLoose: false, followsLoose: false))
            } else {
                collectPieces(node.children, into: &pieces)
            }
            guard start < pieces.count else { continue }
            // Only the pieces on both sides of this boundary matter.
            let isLoose = node.role == "text"
            if let previousIsLoose {
                pieces[start].isLoose = isLoose
                pieces[start].followsLoose = previousIsLoose
            }
            previousIsLoose = isLoose
        }
    }

    /// Converts nodes to inlines.
    ///
    /// - Parameter startsWithSpace: whether a space precedes the first piece. The caller must add
    ///   this space.
    private mutating func inlines(_ nodes: [SnapshotNode], startsWithSpace: inout Bool) -> [Inline] {
        var result: [Inline] = []
        for node in nodes {
            var hasSpace = false
            let added = inlines(node, startsWithSpace: &hasSpace)
            guard !added.isEmpty else { continue }
            if result.isEmpty {
                startsWithSpace = hasSpace
            } else if hasSpace {
                addSpace(to: &result, before: added)
            }
            for inline in hasSpace && !result.isEmpty ? leadingSpace(added, after: result) : added {
                result.appendJoined(inline)
            }
        }
        return result
    }

    private mutating func inlines(_ node: SnapshotNode, startsWithSpace: inout Bool) -> [Inline] {
        switch node.role {
        case "img", "image":
            // A picture without text is decoration.
            guard !node.name.isEmpty else { return [] }
            let alternative: Inlines = [Inline(.text(InlineText(node.name)), range: node.nameRange)]
            return [Inline(.image(alternative: alternative), range: node.range)]
        case _ where Self.isSilent(node): return []
        default: break
        }
        var content: [Inline]
        if node.children.isEmpty {
            startsWithSpace = spaces.popFirst() ?? false
            content = node.name.isEmpty ? [] : [Inline(.text(InlineText(node.name)), range: node.nameRange)]
        } else {
            content = inlines(node.children, startsWithSpace: &startsWithSpace)
        }
        guard let range = content.first.map({ first in content.reduce(first.range) { $0.union($1.range) } })
        else {
            return []
        }
        switch node.role {
        case "strong": return [Inline(.strong(Inlines(content)), range: range)]
        case "emphasis": return [Inline(.emphasis(Inlines(content)), range: range)]
        case "code": return [Inline(.code(InlineText(content.plainText)), range: range)]
        case "link":
            return [Inline(.link(destination: node.url ?? "", content: Inlines(content)), range: range)]
        default: return content
        }
    }

    // MARK: Spaces

    /// Adds the space between two inlines to the end of the left one if that is text.
    private func addSpace(to result: inout [Inline], before added: [Inline]) {
        guard let last = result.last, case .text(var text) = last.kind else { return }
        text.append(" ")
        result[result.count - 1] = Inline(.text(text), range: widened(last.range, atStart: false))
    }

    /// Adds the space between two inlines to the start of the right one, or between them, unless the left one
    /// already contains it.
    private func leadingSpace(_ added: [Inline], after result: [Inline]) -> [Inline] {
        guard let left = result.last, let right = added.first else { return added }
        if case .text = left.kind { return added }
        if case .text(let text) = right.kind {
            var spaced: InlineText = " "
            spaced.append(text)
            return [Inline(.text(spaced), range: widened(right.range, atStart: true))] + added.dropFirst()
        }
        let start = right.range.offsets.lowerBound
        return [Inline(.text(" "), range: SourceRange(file: source.fileName, offsets: start..<start))] + added
    }

    /// A range extended by the byte before or after it, so that a string with a space is as long as its
    /// range, and positions in the two correspond.
    private func widened(_ range: SourceRange, atStart: Bool) -> SourceRange {
        let offsets = range.offsets
        return SourceRange(
            file: range.file,
            offsets: atStart
                ? max(offsets.lowerBound - 1, 0)..<offsets.upperBound
                : offsets.lowerBound..<min(offsets.upperBound + 1, source.bytes.count))
    }
}
