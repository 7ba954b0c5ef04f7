import FormModel

/// Takes back the indentation of tables and lists that became code because they were indented too far.
///
/// A writer who lines a table up with the text of a step gets code by CommonMark's rules where the step's text begins further
/// left. MDX has no indented code at all, so that in its pages everything comes back; in plain Markdown an indented list
/// may be meant as code, and so may a paragraph.
struct IndentedBlocks {
    /// Whether the page is MDX, in which nothing is code by indentation alone.
    let isMDX: Bool
    /// Whether the page has components or admonitions, so that an indented list is hardly meant as code.
    let hasComponents: Bool
    /// The first lines, as indices in the body, of the tables that were taken back.
    private(set) var tables: Set<Int> = []

    init(isMDX: Bool, hasComponents: Bool) {
        self.isMDX = isMDX
        self.hasComponents = hasComponents
    }

    /// Takes the indentation from the lines of such blocks, and of markers that follow running text; whether there were any.
    mutating func takeBack(in blocks: [MarkdownNode], body: inout PreparedBody) -> Bool {
        var found = false
        var waiting = blocks
        while let node = waiting.popLast() {
            guard node.startLine >= 1, node.startLine <= node.endLine, node.endLine <= body.lines.count else {
                continue
            }
            let lines = (node.startLine - 1)..<node.endLine
            switch node.kind {
            case .code(let info) where info.isEmpty:
                if isMDX || hasMarkers(lines, in: body), !isFence(lines.lowerBound, in: body) {
                    let isTaken = takeAll(lines, container: node.startColumn - 5, in: &body)
                    found = isTaken || found
                } else if takeBlock(lines, in: &body) {
                    found = true
                }
            case .paragraph:
                for line in lines.dropFirst() where body.markers[line] != nil {
                    guard let width = IndentedBlocks.width(body.lines[line].bytes) else { continue }
                    remove(width, from: line, in: &body)
                    found = true
                }
            default: waiting += node.children
            }
        }
        return found
    }

    /// Whether the indentation of a block of code is taken back, so that the markers in it stay.
    func takes(_ node: MarkdownNode, of body: PreparedBody) -> Bool {
        guard case .code(let info) = node.kind, info.isEmpty, node.endLine <= body.lines.count else {
            return false
        }
        let lines = (node.startLine - 1)..<node.endLine
        return (isMDX || hasMarkers(lines, in: body)) && !isFence(lines.lowerBound, in: body)
            && lines.allSatisfy {
                IndentedBlocks.isBlank(body.lines[$0].bytes)
                    || IndentedBlocks.width(body.lines[$0].bytes) != nil
            }
    }

    /// Whether a block begins with a properly indented fence, so that it is meant as code.
    private func isFence(_ line: Int, in body: PreparedBody) -> Bool {
        let bytes = body.lines[line].bytes
        let content = LinePrefix(bytes, 0..<bytes.count).content
        guard BlockStart.fenceLength(bytes[content...]) != nil else { return false }
        return IndentedBlocks.width(bytes) == nil || !isMDX
    }

    /// Whether a block contains markers that plain Markdown does not have, so that it is not code.
    private func hasMarkers(_ lines: Range<Int>, in body: PreparedBody) -> Bool {
        lines.contains { body.markers[$0]?.contains(where: \.isForeignToMarkdown) ?? false }
    }

    /// Removes so much indentation from a block that its least indented line is no longer code.
    private mutating func takeAll(
        _ lines: Range<Int>, container: Int, in body: inout PreparedBody
    ) -> Bool {
        let filled = lines.filter { !IndentedBlocks.isBlank(body.lines[$0].bytes) }
        guard !filled.isEmpty,
            filled.allSatisfy({ IndentedBlocks.width(body.lines[$0].bytes) != nil })
        else { return false }
        let surplus = surplusOfList(filled, container: max(container, 0), in: body)
        for line in filled {
            guard let width = IndentedBlocks.width(body.lines[line].bytes) else { continue }
            remove(surplus ?? width, from: line, in: &body)
        }
        // Markers that close what is around the block are not to fall into a list that the block ends with.
        var line = lines.upperBound
        while line < body.lines.count, body.markers[line] != nil {
            let indent = body.lines[line].bytes.prefix { $0 == UInt8(ascii: " ") }.count
            if indent > max(container, 0) {
                remove(min(4, indent - max(container, 0)), from: line, in: &body)
            }
            line += 1
        }
        return true
    }

    /// How many spaces to take from a block that begins a list, so that it is just no code: further to the left it would take
    /// up what follows it. Nil for other blocks.
    private func surplusOfList(_ lines: [Int], container: Int, in body: PreparedBody) -> Int? {
        guard let first = lines.first,
            BlockStart.listMarkerLength(body.lines[first].bytes.drop { $0 == UInt8(ascii: " ") }) != nil
        else { return nil }
        let indent = lines.map { body.lines[$0].bytes.prefix { $0 == UInt8(ascii: " ") }.count }.min() ?? 0
        return indent > container + 3 ? indent - container - 3 : nil
    }

    private func remove(_ width: Int, from line: Int, in body: inout PreparedBody) {
        body.lines[line].bytes.removeFirst(width)
        body.lines[line].source += width
        if let offset = body.lines[line].guardOffset { body.lines[line].guardOffset = offset - width }
    }

    /// Takes four columns from a block that begins a table, or in pages of components a list.
    private mutating func takeBlock(_ lines: Range<Int>, in body: inout PreparedBody) -> Bool {
        guard lines.allSatisfy({ body.markers[$0] == nil && body.lines[$0].guardOffset == nil }),
            let content = indentedContent(lines, in: body)
        else { return false }
        let isTable = IndentedBlocks.beginsTable(content)
        guard isTable || hasComponents && IndentedBlocks.beginsList(content[0]) else { return false }
        guard
            lines.allSatisfy({
                IndentedBlocks.isBlank(body.lines[$0].bytes)
                    || IndentedBlocks.width(body.lines[$0].bytes) != nil
            })
        else { return false }
        if isTable { tables.insert(lines.lowerBound) }
        for line in lines {
            guard let width = IndentedBlocks.width(body.lines[line].bytes) else { continue }
            remove(width, from: line, in: &body)
        }
        return true
    }

    /// The lines without their indentation; nil if a fence opens the block, so that it is meant as code.
    private func indentedContent(_ lines: Range<Int>, in body: PreparedBody) -> [ArraySlice<UInt8>]? {
        let content = lines.map {
            body.lines[$0].bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        }
        .filter { !$0.isEmpty }
        guard let first = content.first else { return nil }
        let isFence = first.starts(with: "```".utf8) || first.starts(with: "~~~".utf8)
        return isFence ? nil : content
    }

    private static func beginsTable(_ content: [ArraySlice<UInt8>]) -> Bool {
        guard content.count > 1, content[0].first == UInt8(ascii: "|"), content[1].first == UInt8(ascii: "|")
        else { return false }
        return content[1].allSatisfy { " |-:\t".utf8.contains($0) } && content[1].contains(UInt8(ascii: "-"))
    }

    private static func beginsList(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, "-*+".utf8.contains(first) else { return false }
        let next = line.dropFirst().first
        return next == UInt8(ascii: " ") || next == UInt8(ascii: "\t")
    }

    private static func isBlank(_ line: [UInt8]) -> Bool {
        line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    /// The number of bytes that make up the first four columns of a line, if they are white space.
    private static func width(_ line: [UInt8]) -> Int? {
        if line.first == UInt8(ascii: "\t") { return 1 }
        return line.count >= 4 && line[..<4].allSatisfy { $0 == UInt8(ascii: " ") } ? 4 : nil
    }
}
