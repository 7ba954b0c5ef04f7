import DocumentParsing
import FormModel

/// Blocks as compact Markdown, with one line for each block or row, for comparisons.
enum MarkdownOutline {
    static func lines(_ blocks: [Block], indent: String = "") -> [String] {
        blocks.flatMap { lines($0).map { indent + $0 } }
    }

    private static func lines(_ block: Block) -> [String] {
        switch block.kind {
        case .heading(let level, let content, _): [String(repeating: "#", count: level) + " " + text(content)]
        case .paragraph(let content): [text(content)]
        case .list(let list):
            list.items.flatMap { item in
                let lines = lines(item.blocks)
                return ["- " + (lines.first ?? "")] + lines.dropFirst().map { "  " + $0 }
            }
        case .blockQuote(let blocks): lines(blocks, indent: "> ")
        case .code(let code):
            ["```"]
                + code.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
                    String.init) + ["```"]
        case .table(let table):
            [row(table.header)] + ["|---|"] + table.rows.map { row($0.cells) }
        case .admonition(let admonition): [":::\(admonition.kind)"] + lines(admonition.blocks) + [":::"]
        case .tabs(let tabs): tabs.flatMap { ["=== \($0.label)"] + lines($0.blocks, indent: "  ") }
        case .details(let details):
            ["<details>" + text(details.summary)] + lines(details.blocks) + ["</details>"]
        case .figure(let caption): ["![" + text(caption) + "]"]
        case .component(let component):
            ["<\(component.name)>"] + lines(component.blocks) + ["</\(component.name)>"]
        case .inclusion(let inclusion): ["<include>"] + lines(inclusion.blocks) + ["</include>"]
        case .directive(let directive): ["<!-- formwright: \(directive.text) -->"]
        case .thematicBreak: ["---"]
        }
    }

    private static func row(_ cells: [TableCell]) -> String {
        "| " + cells.map { lines($0.blocks).joined(separator: "<br>") }.joined(separator: " | ") + " |"
    }

    static func text(_ inlines: Inlines) -> String {
        inlines.map { inline in
            switch inline.kind {
            case .text(let text): text.string
            case .softBreak: " "
            case .lineBreak: "<br>"
            case .code(let code): "`\(code.string)`"
            case .emphasis(let content): "*\(text(content))*"
            case .strong(let content): "**\(text(content))**"
            case .link(let destination, let content): "[\(text(content))](\(destination))"
            case .image(let alternative): "![\(text(alternative))]"
            case .component(let name, _, let content): "<\(name)>\(text(content))</\(name)>"
            case .expression(let expression): "{\(expression)}"
            case .directive(let directive): "<!-- \(directive.text) -->"
            }
        }.joined()
    }
}
