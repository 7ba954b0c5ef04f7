/// The colon-fenced containers that are open at a line, by the columns of their opening markers.
///
/// A closing marker can be indented by up to three columns more than the opening marker, even if a list is
/// open. remark-directive and markdown-it-container behave in the same way.
struct OpenContainers {
    private struct Container {
        var colons: Int
        var columns: Int
        var quotes: Int
    }

    private static let mostColumns = 3
    private var open: [Container] = []

    /// Records the markers of a line. They begin at the given column, inside the given number of quotes.
    ///
    /// - Returns: the column to which the line's closing marker must be moved, so that no list separates it
    ///   from its opening marker; nil if it need not be moved.
    mutating func note(_ markers: [Marker], columns: Int, quotes: Int) -> Int? {
        guard !markers.isEmpty else { return nil }
        switch markers[0].kind {
        case .admonition(_, _, let colons, _), .colonInclude(_, let colons):
            open.append(Container(colons: colons, columns: columns, quotes: quotes))
        case .admonitionEnd(let colons):
            // Containers that are indented further have ended together with their list.
            while let last = open.last, last.columns > columns || last.quotes > quotes { open.removeLast() }
            guard
                let index = open.lastIndex(where: { $0.colons == colons })
                    ?? open.lastIndex(where: { $0.colons < colons })
            else { return nil }
            let container = open[index]
            open.removeSubrange(index...)
            guard container.quotes == 0, quotes == 0, container.columns < columns,
                columns <= container.columns + Self.mostColumns
            else { return nil }
            return container.columns
        default: break
        }
        return nil
    }
}
