import FormModel

/// Turns a table in a snapshot into a `TableBlock`.
struct SnapshotTable {
    let source: SourceText

    /// The table for a node; nil if the node has no rows.
    ///
    /// The header is the first row. A rendered Markdown table always has a header, whose cells have the role
    /// `columnheader` or `cell`.
    func table(_ node: SnapshotNode) -> TableBlock? {
        let rows = rows(in: node.children)
        let cells = rows.map { self.cells(of: $0) }
        let width = cells.map(\.count).max() ?? 0
        guard width > 0 else { return nil }
        let padded = zip(rows, cells).map { row, cells in
            let end = row.range.offsets.upperBound
            let missing = TableCell(blocks: [], range: SourceRange(file: source.fileName, offsets: end..<end))
            return TableRow(
                cells: cells + Array(repeating: missing, count: width - cells.count), range: row.range)
        }
        return TableBlock(header: padded.first?.cells ?? [], rows: Array(padded.dropFirst()))
    }

    private func rows(in nodes: [SnapshotNode]) -> [SnapshotNode] {
        nodes.flatMap { node in
            switch node.role {
            case "row": [node]
            case "rowgroup", "generic": rows(in: node.children)
            default: [] as [SnapshotNode]
            }
        }
    }

    private func cells(of row: SnapshotNode) -> [TableCell] {
        row.children.compactMap { node in
            switch node.role {
            case "cell", "gridcell", "columnheader", "rowheader": cell(node)
            default: nil
            }
        }
    }

    private func cell(_ node: SnapshotNode) -> TableCell {
        var contents = node.children
        if contents.isEmpty, !node.name.isEmpty {
            contents = [
                SnapshotNode(role: "text", name: node.name, nameRange: node.nameRange, range: node.nameRange)
            ]
        }
        let blocks = SnapshotBlocks(source: source).blocks(contents, name: node.name)
        let end = node.range.offsets.upperBound
        let range = blocks.first.map { first in blocks.reduce(first.range) { $0.union($1.range) } }
        return TableCell(
            blocks: blocks, range: range ?? SourceRange(file: source.fileName, offsets: end..<end))
    }
}
