import FormModel

/// Writes the unread blocks that seem to contain fields, with their first lines.
struct UnreadBlocksView {
    /// The blocks.
    let blocks: [UnreadBlock]
    /// The sources of the pages.
    let sources: SourceMap

    /// The maximum number of lines shown for a block.
    private static let mostLines = 6
    /// The maximum length of a line that is shown.
    private static let longestLine = 300

    func write(to html: inout HTML) {
        guard !blocks.isEmpty else { return }
        html.element(.section, [.style("unread"), .labelledBy([.heading(.unread)])]) { html in
            html.element(.h2, [.id(.heading(.unread))], text: "Blocks that were not read")
            for block in blocks {
                guard let source = sources[block.range.file] else { continue }
                let first = source.line(at: block.range.offsets.lowerBound)
                let last = source.line(
                    at: max(block.range.offsets.lowerBound, block.range.offsets.upperBound - 1))
                html.element(.div, [.style("card")]) { html in
                    html.element(.h3, text: "\(source.path):\(first)")
                    html.element(.p, text: block.message)
                    html.element(
                        .pre,
                        [
                            .keyword(.tabindex, "0"), .keyword(.role, "region"),
                            .text(.label, "\(source.path):\(first)"),
                        ]
                    ) { html in
                        for line in first...min(last, first + Self.mostLines - 1) {
                            let text = ShortText.cut(
                                source, source.range(ofLine: line), to: Self.longestLine)
                            html.element(.code, text: text + "\n")
                        }
                    }
                }
                html.newLine()
            }
        }
    }
}
