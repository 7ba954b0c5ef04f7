import FormModel

/// Removes indentation that accidentally turned tables and lists into code.
///
/// If a writer aligns a table with the text of a step but the step's text begins further left, CommonMark
/// treats the table as code. MDX has no indented code, so on MDX pages all indentation is removed. In plain
/// Markdown, an indented list or paragraph may be intended as code.
struct IndentedBlocks {
    /// Whether the page is MDX, which has no indented code.
    let isMDX: Bool
    /// Whether the page has components or admonitions, which make it unlikely that an indented list is
    /// intended as code.
    let hasComponents: Bool
    /// The indices of the first lines of tables whose indentation was removed.
    private(set) var tables: Set<Int> = []

    init(isMDX: Bool, hasComponents: Bool) {
        self.isMDX = isMDX
        self.hasComponents = hasComponents
    }

    /// Removes the indentation of blocks that were not intended as code, and of markers that follow running
    /// text; returns whether there were any.
    mutating func takeBack(in blocks: MarkdownNodes, body: inout PreparedBody) -> Bool {
        var found = false
        let lineCount = body.lines.count
        let leaves = blocks.leavesFromLast { node in
            !node.contents.isDisjoint(with: [.code, .lines]) && node.startLine >= 1
                && node.startLine <= node.endLine && node.endLine <= lineCount
        }
        for node in leaves {
            let lines = (node.startLine - 1)..<node.endLine
            switch node.kind {
            case .code(hasInfo: false):
                if isMDX || hasMarkers(lines, in: body), !isFence(lines.lowerBound, in: body) {
                    let isTaken = takeAll(lines, container: node.startColumn - 5, in: &body)
                    found = isTaken || found
                } else if takeBlock(lines, in: &body) {
                    found = true
                }
            case .paragraph:
                for line in lines.dropFirst() where body.markers.holds(line) {
                    guard let width = IndentedBlocks.width(body.lines.bytes(line)) else { continue }
                    body.lines.removeFirst(width, from: line)
                    found = true
                }
            default: continue
            }
        }
        return found
    }

    /// Whether the indentation of a code block will be removed, so that markers in it are kept.
    func takes(_ node: MarkdownNode, of body: PreparedBody) -> Bool {
        guard node.kind == .code(hasInfo: false), node.endLine <= body.lines.count else {
            return false
        }
        let lines = (node.startLine - 1)..<node.endLine
        return (isMDX || hasMarkers(lines, in: body)) && !isFence(lines.lowerBound, in: body)
            && lines.allSatisfy {
                body.lines.isBlank($0)
                    || IndentedBlocks.width(body.lines.bytes($0)) != nil
            }
    }

    /// Whether a block begins with a properly indented fence, so that it is intended as code.
    private func isFence(_ line: Int, in body: PreparedBody) -> Bool {
        let bytes = body.lines.bytes(line)
        let content = LinePrefix(bytes, 0..<bytes.count).content
        guard BlockStart.fenceLength(bytes[content...]) != nil else { return false }
        return IndentedBlocks.width(bytes) == nil || !isMDX
    }

    /// Whether a block contains markers that plain Markdown does not have, so that it is not code.
    private func hasMarkers(_ lines: Range<Int>, in body: PreparedBody) -> Bool {
        lines.contains { body.markers[$0]?.contains(where: \.isForeignToMarkdown) ?? false }
    }

    /// Removes just enough indentation for the least indented line of a block to no longer be code.
    private mutating func takeAll(
        _ lines: Range<Int>, container: Int, in body: inout PreparedBody
    ) -> Bool {
        let filled = lines.filter { !body.lines.isBlank($0) }
        guard !filled.isEmpty,
            filled.allSatisfy({ IndentedBlocks.width(body.lines.bytes($0)) != nil })
        else { return false }
        let surplus = surplusOfList(filled, container: max(container, 0), in: body)
        for line in filled {
            guard let width = IndentedBlocks.width(body.lines.bytes(line)) else { continue }
            body.lines.removeFirst(surplus ?? width, from: line)
        }
        // Closing markers of enclosing blocks must not become part of a list at the end of this block.
        var line = lines.upperBound
        while line < body.lines.count, body.markers.holds(line) {
            let indent = body.lines.bytes(line).prefix { $0 == UInt8(ascii: " ") }.count
            if indent > max(container, 0) {
                body.lines.removeFirst(min(4, indent - max(container, 0)), from: line)
            }
            line += 1
        }
        return true
    }

    /// The smallest number of spaces that must be removed from a block that begins a list, so that the block
    /// is no longer code. If the block moved further left, it would include the lines after it. Nil for other
    /// blocks.
    private func surplusOfList(_ lines: [Int], container: Int, in body: PreparedBody) -> Int? {
        guard let first = lines.first,
            BlockStart.listMarkerLength(body.lines.bytes(first).drop { $0 == UInt8(ascii: " ") }) != nil
        else { return nil }
        let indent = lines.map { body.lines.bytes($0).prefix { $0 == UInt8(ascii: " ") }.count }.min() ?? 0
        return indent > container + 3 ? indent - container - 3 : nil
    }

    /// Removes four columns from a block that begins a table or, on pages with components, a list.
    private mutating func takeBlock(_ lines: Range<Int>, in body: inout PreparedBody) -> Bool {
        guard lines.allSatisfy({ !body.markers.holds($0) && body.lines[$0].guardOffset == nil }),
            let content = indentedContent(lines, in: body)
        else { return false }
        let isTable = IndentedBlocks.beginsTable(content)
        guard isTable || hasComponents && IndentedBlocks.beginsList(content[0]) else { return false }
        guard
            lines.allSatisfy({
                body.lines.isBlank($0)
                    || IndentedBlocks.width(body.lines.bytes($0)) != nil
            })
        else { return false }
        if isTable { tables.insert(lines.lowerBound) }
        for line in lines {
            guard let width = IndentedBlocks.width(body.lines.bytes(line)) else { continue }
            body.lines.removeFirst(width, from: line)
        }
        return true
    }

    /// The lines without their indentation; nil if the block begins with a fence, because it is then intended
    /// as code.
    private func indentedContent(_ lines: Range<Int>, in body: PreparedBody) -> [LineBytes]? {
        func content(_ line: Int) -> LineBytes {
            body.lines.bytes(line).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        }
        // Most code is fenced, so the other lines are read only if it is not.
        guard let start = lines.first(where: { !body.lines.isBlank($0) }) else { return nil }
        let first = content(start)
        if first.starts(with: "```".utf8) || first.starts(with: "~~~".utf8) { return nil }
        return (start..<lines.upperBound).map(content).filter { !$0.isEmpty }
    }

    private static func beginsTable(_ content: [LineBytes]) -> Bool {
        guard content.count > 1, content[0].first == UInt8(ascii: "|"), content[1].first == UInt8(ascii: "|")
        else { return false }
        return content[1].allSatisfy { " |-:\t".utf8.contains($0) } && content[1].contains(UInt8(ascii: "-"))
    }

    private static func beginsList(_ line: LineBytes) -> Bool {
        guard let first = line.first, "-*+".utf8.contains(first) else { return false }
        let next = line.dropFirst().first
        return next == UInt8(ascii: " ") || next == UInt8(ascii: "\t")
    }

    /// The number of bytes in the first four columns of a line, if they are white space.
    private static func width(_ line: LineBytes) -> Int? {
        if line.first == UInt8(ascii: "\t") { return 1 }
        return line.count >= 4 && line[..<4].allSatisfy { $0 == UInt8(ascii: " ") } ? 4 : nil
    }
}
