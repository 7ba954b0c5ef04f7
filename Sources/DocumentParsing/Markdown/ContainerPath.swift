/// The containers around a block, used to find the beginning of a line's content (CommonMark 0.30, section 5,
/// as in libcmark).
struct ContainerPath {
    /// A block quote or list item.
    struct Container {
        /// The number of columns by which a line must be indented to continue an item; nil for a quote.
        var itemIndent: Int?
        /// The index of the line on which the container begins.
        var line: Int
        /// The position of the container's content on that line.
        var start: LineCursor
    }

    private(set) var containers: [Container] = []

    /// The beginning of a line's content, and whether the line is a lazy continuation.
    ///
    /// A line that is not inside all of the containers is a lazy continuation. Its content begins after the
    /// containers that match.
    func content(of line: Int, in lines: PreparedLines) -> (cursor: LineCursor, isLazy: Bool) {
        var cursor = LineCursor()
        guard !containers.isEmpty else { return (cursor, false) }
        let bytes = lines.bytes(line)
        for container in containers {
            if container.line == line {
                cursor = container.start
            } else if let indent = container.itemIndent {
                if cursor.isBlank(bytes) { continue }
                guard cursor.indent(bytes) >= indent else { return (cursor, true) }
                cursor.advance(columns: indent, bytes)
            } else {
                guard cursor.indent(bytes) <= 3, cursor.skipQuote(bytes) else { return (cursor, true) }
            }
        }
        return (cursor, false)
    }

    /// Extends the path by a quote that begins at an offset of a line.
    mutating func enterQuote(line: Int, offset: Int, in lines: PreparedLines) {
        var cursor = content(of: line, in: lines).cursor
        cursor.moveTo(offset, lines.bytes(line))
        _ = cursor.skipQuote(lines.bytes(line))
        containers.append(Container(itemIndent: nil, line: line, start: cursor))
    }

    /// Leaves the innermost quote or item.
    mutating func leave() { containers.removeLast() }

    /// Extends the path by an item whose marker begins at an offset of a line.
    mutating func enterItem(line: Int, offset: Int, in lines: PreparedLines) {
        let bytes = lines.bytes(line)
        let before = content(of: line, in: lines).cursor
        var cursor = before
        cursor.moveTo(offset, bytes)
        let markerOffset = cursor.column - before.column
        let width = offset < bytes.count ? BlockStart.listMarkerLength(bytes[offset...]) ?? 1 : 1
        cursor.advance(columns: width, bytes)
        let afterMarker = cursor
        let spaces = cursor.indent(bytes)
        let padding: Int
        if spaces < 1 || spaces >= 5 || cursor.isBlank(bytes) {
            padding = width + 1
            cursor = afterMarker
            if spaces > 0 { cursor.advance(columns: 1, bytes) }
        } else {
            padding = width + spaces
            cursor.advance(columns: spaces, bytes)
        }
        containers.append(
            Container(itemIndent: markerOffset + padding, line: line, start: cursor))
    }
}

/// A position in a line, in bytes and columns. A tab takes up to four columns.
struct LineCursor {
    var offset = 0
    var column = 0
    /// The number of columns of the tab at `offset` that have already been consumed.
    var tabColumnsUsed = 0

    /// The number of columns of white space that follow this position.
    func indent(_ bytes: LineBytes) -> Int {
        var index = offset
        var end = column
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: " ") {
                end += 1
            } else if bytes[index] == UInt8(ascii: "\t") {
                end += 4 - end % 4
            } else {
                break
            }
            index += 1
        }
        return end - column
    }

    /// The offset of the next byte that is not a space or tab.
    func firstNonBlank(_ bytes: LineBytes) -> Int {
        var index = offset
        while index < bytes.count, bytes[index].isBlank { index += 1 }
        return index
    }

    func isBlank(_ bytes: LineBytes) -> Bool { firstNonBlank(bytes) >= bytes.count }

    /// Advances by a number of columns; the new position may be inside a tab.
    mutating func advance(columns: Int, _ bytes: LineBytes) {
        var left = columns
        while left > 0, offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "\t") {
                let width = 4 - column % 4
                if width > left {
                    column += left
                    tabColumnsUsed += left
                    return
                }
                column += width
                left -= width
            } else {
                column += 1
                left -= 1
            }
            offset += 1
            tabColumnsUsed = 0
        }
    }

    /// Moves to a later offset.
    mutating func moveTo(_ target: Int, _ bytes: LineBytes) {
        while offset < target, offset < bytes.count {
            advance(columns: bytes[offset] == UInt8(ascii: "\t") ? 4 - column % 4 : 1, bytes)
        }
    }

    /// Skips white space, a `>` and one column of white space; returns false if there is no `>`.
    mutating func skipQuote(_ bytes: LineBytes) -> Bool {
        let start = firstNonBlank(bytes)
        guard start < bytes.count, bytes[start] == UInt8(ascii: ">") else { return false }
        moveTo(start, bytes)
        advance(columns: 1, bytes)
        if offset < bytes.count, bytes[offset].isBlank { advance(columns: 1, bytes) }
        return true
    }
}
