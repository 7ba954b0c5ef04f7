import FormModel

/// Takes back the indentation of tables and lists that became code because they were indented too far.
///
/// A writer who lines a table up with the text of a step gets code by CommonMark's rules where the step's text begins further
/// left. MDX has no indented code at all, so that in its pages lists come back as well; in plain Markdown an indented list
/// may be meant as code.
struct IndentedBlocks {
    /// Whether the page is MDX.
    let isMDX: Bool
    /// The first lines, as indices in the body, of the tables that were taken back.
    private(set) var tables: Set<Int> = []

    init(isMDX: Bool) {
        self.isMDX = isMDX
    }

    /// Takes four columns from the lines of such blocks; whether there were any.
    mutating func takeBack(in document: MarkdownNode, body: inout PreparedBody) -> Bool {
        var found = false
        var waiting = document.children
        while let node = waiting.popLast() {
            guard case .code(let info) = node.kind else {
                waiting += node.children
                continue
            }
            guard info.isEmpty, node.startLine >= 1, node.startLine <= node.endLine,
                node.endLine <= body.lines.count
            else { continue }
            let lines = (node.startLine - 1)..<node.endLine
            guard lines.allSatisfy({ body.markers[$0] == nil && body.lines[$0].guardOffset == nil }),
                let content = indentedContent(lines, in: body)
            else { continue }
            let isTable = IndentedBlocks.beginsTable(content)
            guard isTable || isMDX && IndentedBlocks.beginsList(content[0]) else { continue }
            guard
                lines.allSatisfy({
                    IndentedBlocks.isBlank(body.lines[$0].bytes)
                        || IndentedBlocks.width(body.lines[$0].bytes) != nil
                })
            else { continue }
            if isTable { tables.insert(lines.lowerBound) }
            for line in lines {
                guard let width = IndentedBlocks.width(body.lines[line].bytes) else { continue }
                body.lines[line].bytes.removeFirst(width)
                body.lines[line].source += width
            }
            found = true
        }
        return found
    }

    /// The lines without their indentation; nil where a fence opens the block, so that it is code by intent.
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

    /// The number of bytes that make up the first four columns of a line, where they are white space.
    private static func width(_ line: [UInt8]) -> Int? {
        if line.first == UInt8(ascii: "\t") { return 1 }
        return line.count >= 4 && line[..<4].allSatisfy { $0 == UInt8(ascii: " ") } ? 4 : nil
    }
}
