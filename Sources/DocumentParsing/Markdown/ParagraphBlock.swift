import FormModel

/// What a paragraph's inlines make.
enum ParagraphBlock {
    /// A paragraph; a figure where a picture stands alone; an inclusion where its component does; nothing where nothing is left.
    static func blocks(_ inlines: [Inline], range: SourceRange) -> [Block] {
        let content = inlines.filter { !isBreak($0) }
        guard let first = content.first else { return [] }
        if content.count == 1 {
            switch first.kind {
            case .image(let alternative): return [Block(.figure(caption: alternative), range: range)]
            case .directive(let directive): return [Block(.directive(directive), range: range)]
            case .component("PartialsComponent", let attributes, _):
                return [Block(ComponentBlock.kind("PartialsComponent", attributes, blocks: []), range: range)]
            default: break
            }
        }
        return [Block(.paragraph(inlines), range: range)]
    }

    private static func isBreak(_ inline: Inline) -> Bool {
        switch inline.kind {
        case .softBreak, .lineBreak: true
        case .text(let text): text.utf8.allSatisfy(\.isWhiteSpace)
        default: false
        }
    }
}
