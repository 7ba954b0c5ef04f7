import FormModel

/// Nests the blocks between an opening and a closing marker into admonitions, tabs, details, components.
struct MarkerNesting {
    /// A block, or a marker between blocks.
    enum Part {
        case block(Block)
        case marker(Marker)
    }

    /// Markers that are open.
    private struct Frame {
        enum Kind {
            case root
            case admonition(kind: String, title: [Inline], colons: Int)
            case element(name: String, attributes: [Attribute], syntax: Marker.Syntax)
        }

        var kind: Kind
        var range: Range<Int>
        var blocks: [Block] = []
    }

    private struct Key: Hashable {
        var name: String
        var syntax: Marker.Syntax?
    }

    let file: String
    let imports: [String: String]
    private(set) var diagnostics: [Diagnostic] = []
    /// Markers that ended with their container: closings found outside of it belong to them.
    private var cutShort: [Key: Int] = [:]

    init(file: String, imports: [String: String]) {
        self.file = file
        self.imports = imports
    }

    /// Nests the parts of one container.
    mutating func nest(_ parts: [Part], depth: Int, titles: [Int: [Inline]]) -> [Block] {
        var stack = [Frame(kind: .root, range: 0..<0)]
        var counts: [Key: Int] = [:]
        for part in parts {
            switch part {
            case .block(let block): stack[stack.count - 1].blocks.append(block)
            case .marker(let marker):
                add(marker, to: &stack, counts: &counts, depth: depth, titles: titles)
            }
        }
        while stack.count > 1 { closeTop(&stack, &counts, end: nil) }
        return stack[0].blocks
    }

    private mutating func add(
        _ marker: Marker, to stack: inout [Frame], counts: inout [Key: Int], depth: Int,
        titles: [Int: [Inline]]
    ) {
        let range = SourceRange(file: file, offsets: marker.range)
        func append(_ blocks: [Block]) { stack[stack.count - 1].blocks += blocks }
        func push(_ kind: Frame.Kind) {
            guard stack.count + depth < CommonMarkConverter.maximumDepth else { return }
            let frame = Frame(kind: kind, range: marker.range)
            counts[Self.key(frame), default: 0] += 1
            stack.append(frame)
        }
        switch marker.kind {
        case .nothing, .html: break
        case .directive(let directive): append([Block(.directive(directive), range: range)])
        case .text: append(ParagraphBlock.blocks(titles[marker.range.lowerBound] ?? [], range: range))
        case .summary(let inner):
            let content = titles[inner.lowerBound] ?? []
            let paragraph = Block(.paragraph(content), range: SourceRange(file: file, offsets: inner))
            append([Block(.component(Component(name: "summary", blocks: [paragraph])), range: range)])
        case .element(let name, let attributes):
            if name.isEmpty { break }
            append([element(name, attributes, range: range)])
        case .admonition(let kind, let title, let colons):
            push(
                .admonition(kind: kind, title: title.flatMap { titles[$0.lowerBound] } ?? [], colons: colons))
        case .open(let name, let attributes, let syntax):
            push(.element(name: name, attributes: attributes, syntax: syntax))
        case .admonitionEnd(let colons):
            closeAdmonition(colons: colons, marker, &stack, &counts)
        case .close(let name, let syntax):
            close(Key(name: name, syntax: syntax), marker, &stack, &counts)
        }
    }

    // MARK: Closing

    private mutating func closeAdmonition(
        colons: Int, _ marker: Marker, _ stack: inout [Frame], _ counts: inout [Key: Int]
    ) {
        var index = stack.count - 1
        var innermost: Int?
        var exact: Int?
        while index > 0, exact == nil {
            if case .admonition(_, _, let other) = stack[index].kind {
                if other <= colons, innermost == nil { innermost = index }
                if other == colons { exact = index }
            }
            index -= 1
        }
        guard let target = exact ?? innermost else {
            stray(Key(name: ":::", syntax: nil), marker)
            return
        }
        while stack.count - 1 > target { closeTop(&stack, &counts, end: nil) }
        closeTop(&stack, &counts, end: marker.range.upperBound)
    }

    private mutating func close(
        _ key: Key, _ marker: Marker, _ stack: inout [Frame], _ counts: inout [Key: Int]
    ) {
        guard let count = counts[key], count > 0 else {
            stray(key, marker)
            return
        }
        while stack.count > 1 {
            guard let top = stack.last else { return }
            if Self.key(top) == key {
                closeTop(&stack, &counts, end: marker.range.upperBound)
                return
            }
            closeTop(&stack, &counts, end: nil)
        }
    }

    private mutating func stray(_ key: Key, _ marker: Marker) {
        if let count = cutShort[key], count > 0 {
            cutShort[key] = count - 1
            return
        }
        guard key.syntax != .html else { return }
        diagnostics.append(
            Diagnostic(
                .warning, rule: "stray-closing-marker",
                "\(Self.closing(key)) closes nothing here; expected it after its opening, in the same list item or quote",
                at: SourceRange(file: file, offsets: marker.range)))
    }

    /// Closes the innermost marker; without an end because its closing is missing.
    private mutating func closeTop(_ stack: inout [Frame], _ counts: inout [Key: Int], end: Int?) {
        let frame = stack.removeLast()
        let key = Self.key(frame)
        counts[key, default: 1] -= 1
        let last = frame.blocks.last?.range.offsets.upperBound ?? frame.range.upperBound
        let range = SourceRange(
            file: file,
            offsets: frame.range.lowerBound..<max(end ?? last, frame.range.upperBound))
        if end == nil {
            cutShort[key, default: 0] += 1
            if key.syntax != .html {
                diagnostics.append(
                    Diagnostic(
                        .warning, rule: "unclosed-marker",
                        "\(Self.opening(frame)) is not closed; expected \(Self.closing(key)) in the same list item or quote",
                        at: SourceRange(file: file, offsets: frame.range)))
            }
        }
        stack[stack.count - 1].blocks += blocks(frame, range: range)
    }

    private static func key(_ frame: Frame) -> Key {
        switch frame.kind {
        case .element(let name, _, let syntax): Key(name: name, syntax: syntax)
        default: Key(name: ":::", syntax: nil)
        }
    }

    private static func opening(_ frame: Frame) -> String {
        switch frame.kind {
        case .root: ""
        case .admonition(let kind, _, let colons): String(repeating: ":", count: min(colons, 10)) + kind
        case .element(let name, _, .gitBook): "{% \(name) %}"
        case .element(let name, _, _): "<\(name)>"
        }
    }

    private static func closing(_ key: Key) -> String {
        switch key.syntax {
        case nil: key.name
        case .gitBook: "{% end\(key.name) %}"
        default: "</\(key.name)>"
        }
    }

    // MARK: What closed markers are

    private func blocks(_ frame: Frame, range: SourceRange) -> [Block] {
        switch frame.kind {
        case .root: return frame.blocks
        case .admonition(let kind, let title, _):
            return [
                Block(.admonition(Admonition(kind: kind, title: title, blocks: frame.blocks)), range: range)
            ]
        case .element("hint", let attributes, .gitBook):
            let style = attributes.first { $0.name == "style" }?.value ?? "info"
            return [Block(.admonition(Admonition(kind: style, blocks: frame.blocks)), range: range)]
        case .element("", _, _): return frame.blocks
        case .element("Tabs", _, _), .element("tabs", _, .gitBook): return tabs(frame.blocks, range: range)
        case .element("details", _, _):
            var summary: [Inline] = []
            var rest = frame.blocks
            if let index = rest.firstIndex(where: { Self.summary($0) != nil }) {
                summary = Self.summary(rest[index]) ?? []
                rest.remove(at: index)
            }
            return [Block(.details(Details(summary: summary, blocks: rest)), range: range)]
        case .element(let name, let attributes, _):
            return [Block(kind(name, attributes, blocks: frame.blocks), range: range)]
        }
    }

    private func kind(_ name: String, _ attributes: [Attribute], blocks: [Block]) -> Block.Kind {
        if let path = imports[name], blocks.isEmpty {
            return .inclusion(Inclusion(target: .path(path), props: attributes))
        }
        return ComponentBlock.kind(name, attributes, blocks: blocks)
    }

    /// A component that stands for itself: one that reads as text is a paragraph.
    private func element(_ name: String, _ attributes: [Attribute], range: SourceRange) -> Block {
        let kind = kind(name, attributes, blocks: [])
        if case .component = kind {
            let tag = Tag(
                name: Array(name.utf8), attributes: attributes, isSelfClosing: true, range: range.offsets)
            let inlines = InlineElement.inlines(of: tag, content: [], range: range)
            if let first = inlines.first {
                guard case .component = first.kind else { return Block(.paragraph(inlines), range: range) }
            }
        }
        return Block(kind, range: range)
    }

    private static func summary(_ block: Block) -> [Inline]? {
        guard case .component(let component) = block.kind, component.name == "summary" else { return nil }
        return component.blocks.flatMap { inner -> [Inline] in
            if case .paragraph(let content) = inner.kind { content } else { [] }
        }
    }

    /// The tabs among blocks; what stands beside them comes after.
    private func tabs(_ blocks: [Block], range: SourceRange) -> [Block] {
        var tabs: [Tab] = []
        var others: [Block] = []
        for block in blocks {
            guard case .component(let component) = block.kind,
                ["TabItem", "Tab", "tab"].contains(component.name)
            else {
                others.append(block)
                continue
            }
            func value(_ name: String) -> String? { component.attributes.first { $0.name == name }?.value }
            let label = value("label") ?? value("title") ?? value("value") ?? ""
            tabs.append(Tab(label: label, blocks: component.blocks, range: block.range))
        }
        return [Block(.tabs(tabs), range: range)] + others
    }
}
