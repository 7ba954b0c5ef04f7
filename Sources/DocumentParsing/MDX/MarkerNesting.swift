import FormModel

/// Nests the blocks between opening and closing markers into admonitions, tabs, details and
/// components.
struct MarkerNesting {
    /// The blocks of a container, and the markers between them.
    struct Parts {
        struct PlacedMarker {
            fileprivate(set) var marker: Marker
            /// The number of blocks before the marker.
            let position: Int
        }

        private(set) var blocks: [Block] = []
        private(set) var markers: [PlacedMarker] = []

        /// Creates a list with capacity for the given number of blocks.
        init(expecting count: Int) { blocks.reserveCapacity(count) }

        /// The last part, if it is a block.
        var lastBlock: Block? { markers.last?.position == blocks.count ? nil : blocks.last }

        mutating func append(_ block: consuming Block) { blocks.append(block) }

        mutating func append(_ marker: consuming Marker) {
            if markers.isEmpty { markers.reserveCapacity(8) }
            markers.append(PlacedMarker(marker: marker, position: blocks.count))
        }

        mutating func removeLastBlock() { blocks.removeLast() }

        /// Takes the marker at an index out of the parts.
        mutating func takeMarker(_ index: Int) -> Marker {
            var marker = Marker(kind: .nothing, range: markers[index].marker.range)
            swap(&marker, &markers[index].marker)
            return marker
        }

        /// Takes the block at an index out of the parts.
        mutating func takeBlock(_ index: Int) -> Block {
            var block = Block(.thematicBreak, range: blocks[index].range)
            swap(&block, &blocks[index])
            return block
        }
    }

    /// An open marker.
    private struct Frame {
        enum Kind {
            case root
            case admonition(kind: String, title: Inlines, colons: Int, attributes: [Attribute])
            case element(name: String, attributes: [Attribute], syntax: Marker.Syntax)
            case tab(title: Inlines, level: Int)
            case indented(MkDocs.Kind, title: Inlines, until: Int)
            case include(path: String, colons: Int)
        }

        var kind: Kind
        var range: Range<Int>
        var blocks: [Block] = []

        /// The number of colons of the opening marker; nil if it has a different syntax.
        var colons: Int? {
            switch kind {
            case .admonition(_, _, let colons, _), .include(_, let colons): colons
            default: nil
            }
        }

        /// Whether the block ends without a closing marker.
        var endsAlone: Bool {
            switch kind {
            case .tab, .indented: true
            default: false
            }
        }
    }

    private struct Key: Hashable {
        var name: String
        var syntax: Marker.Syntax?
    }

    let file: FileName
    let imports: [String: String]
    private(set) var diagnostics: [Diagnostic] = []
    /// The maximum nesting depth of blocks and open markers.
    private(set) var maximumDepth = 0
    /// The number of opening markers whose blocks ended together with their container, by key. Closing
    /// markers outside the container belong to these opening markers.
    private var cutShort: [Key: Int] = [:]

    init(file: FileName, imports: [String: String]) {
        self.file = file
        self.imports = imports
    }

    /// Records the nesting depth of blocks.
    mutating func note(_ depth: Int) { maximumDepth = max(maximumDepth, depth) }

    /// Nests the parts of one container that has markers.
    ///
    /// The blocks and markers are taken out of the parts, so that their references are not counted.
    mutating func nest(_ parts: inout Parts, depth: Int, titles: [Int: Inlines]) -> [Block] {
        var stack = [Frame(kind: .root, range: 0..<0)]
        var position = 0
        func addBlocks(before end: Int, of parts: inout Parts, _ nesting: inout MarkerNesting) {
            while position < end {
                let block = parts.takeBlock(position)
                position += 1
                nesting.closeEnded(before: block.range.offsets.lowerBound, &stack)
                if nesting.endsTab(block, &stack) { continue }
                if stack[stack.count - 1].blocks.isEmpty { stack[stack.count - 1].blocks.reserveCapacity(4) }
                stack[stack.count - 1].blocks.append(block)
            }
        }
        for index in parts.markers.indices {
            addBlocks(before: parts.markers[index].position, of: &parts, &self)
            closeEnded(before: parts.markers[index].marker.range.lowerBound, &stack)
            add(parts.takeMarker(index), to: &stack, depth: depth, titles: titles)
        }
        addBlocks(before: parts.blocks.count, of: &parts, &self)
        while stack.count > 1 { closeTop(&stack, end: nil) }
        return TabBlocks.grouped(stack[0].blocks)
    }

    private mutating func add(
        _ marker: consuming Marker, to stack: inout [Frame], depth: Int, titles: [Int: Inlines]
    ) {
        let place = marker.range
        let range = SourceRange(file: file, offsets: place)
        func append(_ block: Block) { stack[stack.count - 1].blocks.append(block) }
        func text(_ title: Range<Int>?) -> Inlines { title.flatMap { titles[$0.lowerBound] } ?? [] }
        func push(_ kind: Frame.Kind) {
            guard stack.count + depth < CommonMarkConverter.maximumDepth else { return }
            stack.append(Frame(kind: kind, range: place))
            note(stack.count + depth)
        }
        switch marker.kind {
        case .nothing, .html: break
        case .directive(let directive): append(Block(.directive(directive), range: range))
        case .text:
            if let block = ParagraphBlock.block(titles[place.lowerBound] ?? [], range: range) {
                append(block)
            }
        case .summary(let inner):
            let content = text(inner)
            let paragraph = Block(.paragraph(content), range: SourceRange(file: file, offsets: inner))
            append(Block(.component(Component(name: "summary", blocks: [paragraph])), range: range))
        case .element(let name, let attributes):
            if name.isEmpty { break }
            append(element(name, attributes, range: range))
        case .include(let path): append(Block(.inclusion(Inclusion(target: .file(path))), range: range))
        case .attributes(let list):
            let top = stack.count - 1
            guard let last = stack[top].blocks.popLast() else { break }
            stack[top].blocks.append(Kramdown.apply(list, to: last))
        case .admonition(let kind, let title, let colons, let attributes):
            push(.admonition(kind: kind, title: text(title), colons: colons, attributes: attributes))
        case .colonInclude(let path, let colons): push(.include(path: path, colons: colons))
        case .open(let name, let attributes, let syntax):
            push(.element(name: name, attributes: attributes, syntax: syntax))
        case .tab(let title, let level):
            if case .tab? = stack.last?.kind { closeTop(&stack, end: nil) }
            push(.tab(title: text(title), level: level))
        case .indented(let kind, let title, let until):
            push(.indented(kind, title: text(title), until: until))
        case .admonitionEnd(let colons):
            closeAdmonition(colons: colons, at: place, &stack)
        case .close(let name, let syntax):
            close(Key(name: name, syntax: syntax), at: place, &stack)
        }
    }

    // MARK: Closing

    /// Closes the blocks whose indented contents have ended.
    private mutating func closeEnded(before start: Int, _ stack: inout [Frame]) {
        guard stack.count > 1,
            let index = stack.indices.first(where: {
                if case .indented(_, _, let until) = stack[$0].kind { until <= start } else { false }
            })
        else { return }
        while stack.count > index { closeTop(&stack, end: nil) }
    }

    /// Whether a block is the thematic break that ends heading tabs and belongs to them. A heading of a
    /// higher level also ends such tabs.
    private mutating func endsTab(_ block: Block, _ stack: inout [Frame]) -> Bool {
        guard case .tab(_, let level)? = stack.last?.kind, level > 0 else { return false }
        switch block.kind {
        case .thematicBreak:
            closeTop(&stack, end: nil)
            return true
        case .heading(let other, _, _) where other < level:
            closeTop(&stack, end: nil)
            return false
        default: return false
        }
    }

    private mutating func closeAdmonition(colons: Int, at place: Range<Int>, _ stack: inout [Frame]) {
        var index = stack.count - 1
        var innermost: Int?
        var exact: Int?
        while index > 0, exact == nil {
            if let other = stack[index].colons {
                if other <= colons, innermost == nil { innermost = index }
                if other == colons { exact = index }
            }
            index -= 1
        }
        guard let target = exact ?? innermost else {
            stray(Key(name: ":::", syntax: nil), at: place, colons: colons)
            return
        }
        while stack.count - 1 > target { closeTop(&stack, end: nil) }
        closeTop(&stack, end: place.upperBound)
    }

    private mutating func close(_ key: Key, at place: Range<Int>, _ stack: inout [Frame]) {
        // The depth of the stack is limited.
        guard let index = stack.indices.last(where: { Self.isElement(stack[$0], key) }) else {
            stray(key, at: place)
            return
        }
        while stack.count - 1 > index { closeTop(&stack, end: nil) }
        closeTop(&stack, end: place.upperBound)
    }

    private static func isElement(_ frame: Frame, _ key: Key) -> Bool {
        guard case .element(let name, _, let syntax) = frame.kind else { return false }
        return syntax == key.syntax && name == key.name
    }

    private mutating func stray(_ key: Key, at place: Range<Int>, colons: Int? = nil) {
        if let count = cutShort[key], count > 0 {
            cutShort[key] = count - 1
            return
        }
        guard key.syntax != .html else { return }
        diagnostics.append(
            Diagnostic(
                .warning, rule: "stray-closing-marker",
                "\(Self.closing(key, colons: colons)) has no opening marker; expected one earlier at the same level",
                at: SourceRange(file: file, offsets: place)))
    }

    /// Closes the innermost open marker; `end` is nil if its closing marker is missing.
    private mutating func closeTop(_ stack: inout [Frame], end: Int?) {
        var frame = stack.removeLast()
        let last = frame.blocks.last?.range.offsets.upperBound ?? frame.range.upperBound
        let range = SourceRange(
            file: file,
            offsets: frame.range.lowerBound..<max(end ?? last, frame.range.upperBound))
        if end == nil, !frame.endsAlone {
            let key = Self.key(frame)
            cutShort[key, default: 0] += 1
            if key.syntax != .html {
                diagnostics.append(
                    Diagnostic(
                        .warning, rule: "unclosed-marker",
                        "\(Self.opening(frame)) is not closed; expected \(Self.closing(key, colons: frame.colons)) later at the same level",
                        at: SourceRange(file: file, offsets: frame.range)))
            }
        }
        if !Self.holdsTabs(frame) { frame.blocks = TabBlocks.grouped(frame.blocks) }
        add(frame, range: range, to: &stack[stack.count - 1].blocks)
    }

    private static func key(_ frame: Frame) -> Key {
        switch frame.kind {
        case .element(let name, _, let syntax): Key(name: name, syntax: syntax)
        default: Key(name: ":::", syntax: nil)
        }
    }

    private static func opening(_ frame: Frame) -> String {
        switch frame.kind {
        case .root, .tab, .indented: ""
        case .admonition(let kind, _, let colons, _): String(repeating: ":", count: min(colons, 10)) + kind
        case .include(_, let colons): String(repeating: ":", count: min(colons, 10)) + "{include}"
        case .element(let name, _, .gitBook): "{% \(name) %}"
        case .element(let name, _, .hugo): "the shortcode \(name)"
        case .element(let name, _, .learn): ":::\(name)"
        case .element(let name, _, _): "<\(name)>"
        }
    }

    private static func closing(_ key: Key, colons: Int?) -> String {
        switch key.syntax {
        case nil: String(repeating: ":", count: min(colons ?? 3, 10))
        case .gitBook: "{% end\(key.name) %}"
        case .hugo: "the shortcode /\(key.name)"
        case .learn: ":::\(key.name)-end"
        default: "</\(key.name)>"
        }
    }

    // MARK: Closed markers

    /// Whether the contents of a frame are tabs.
    private static func holdsTabs(_ frame: Frame) -> Bool {
        switch frame.kind {
        case .element("Tabs", _, _), .element("tabs", _, .gitBook): true
        case .element(let name, _, .hugo): HugoBlocks.holdsTabs(name)
        case .admonition(let kind, _, _, _): ColonFence.tabNames.contains(kind)
        default: false
        }
    }

    /// Adds the blocks for a closed marker with the given range.
    private func add(_ frame: Frame, range: SourceRange, to blocks: inout [Block]) {
        let kind: Block.Kind
        switch frame.kind {
        case .root: return blocks.append(contentsOf: frame.blocks)
        case .admonition(let kind, let title, let colons, let attributes):
            return blocks.append(
                contentsOf: ColonFence.blocks(
                    kind, title: title, attributes: attributes, colons: colons, contents: frame.blocks,
                    range: range))
        case .tab(let title, _):
            kind = TabBlocks.tab(label: title.plainText, blocks: frame.blocks)
        case .indented(let block, let title, _):
            return blocks.append(MkDocs.block(block, title: title, blocks: frame.blocks, range: range))
        case .include(let path, _): kind = .inclusion(Inclusion(target: .file(path)))
        case .element(let name, let attributes, .hugo):
            if HugoBlocks.holdsTabs(name) {
                return blocks.append(
                    contentsOf: TabBlocks.blocks(frame.blocks, attributes: attributes, range: range))
            }
            kind = HugoBlocks.kind(name, attributes, blocks: frame.blocks, range: range)
        case .element("zone", let attributes, .learn):
            let label = attributes.first { $0.name == "pivot" || $0.name == "target" }?.value ?? ""
            kind = TabBlocks.tab(label: label, blocks: frame.blocks)
        case .element(_, _, .learn): return blocks.append(contentsOf: frame.blocks)
        case .element("hint", let attributes, .gitBook):
            let style = attributes.first { $0.name == "style" }?.value ?? "info"
            kind = .admonition(Admonition(kind: style, blocks: frame.blocks))
        // This is a link to another page, with a nested link that readers do not see.
        case .element("content-ref", _, .gitBook): return
        case .element("", _, _): return blocks.append(contentsOf: frame.blocks)
        case .element("Tabs", let attributes, _), .element("tabs", let attributes, .gitBook):
            return blocks.append(
                contentsOf: TabBlocks.blocks(frame.blocks, attributes: attributes, range: range))
        case .element("details", _, _):
            var summary = Inlines()
            var rest = frame.blocks
            if let index = rest.firstIndex(where: { Self.summary($0) != nil }) {
                summary = Self.summary(rest[index]) ?? []
                rest.remove(at: index)
            }
            kind = .details(Details(summary: summary, blocks: rest))
        case .element(let name, let attributes, _):
            kind = self.kind(name, attributes, blocks: frame.blocks, range: range)
        }
        blocks.append(Block(kind, range: range))
    }

    private func kind(
        _ name: String, _ attributes: [Attribute], blocks: [Block], range: SourceRange
    ) -> Block.Kind {
        if let path = imports[name], blocks.isEmpty {
            return .inclusion(Inclusion(target: .path(path), props: attributes))
        }
        if let kind = CommonComponents.kind(name, attributes, blocks: blocks, range: range) { return kind }
        return ComponentBlock.kind(name, attributes, blocks: blocks)
    }

    /// The block for a component that is on its own. A component that is read as text becomes a paragraph.
    private mutating func element(_ name: String, _ attributes: [Attribute], range: SourceRange) -> Block {
        let kind = kind(name, attributes, blocks: [], range: range)
        if case .component(let component) = kind {
            let tag = Tag(
                name: name, attributes: attributes, isSelfClosing: true, range: range.offsets)
            let inlines = InlineElement.inlines(of: tag, content: [], range: range)
            if let first = inlines.first {
                guard case .component = first.kind else {
                    return Block(.paragraph(Inlines(inlines)), range: range)
                }
            }
            if CommonComponents.looksLikeFields(component) {
                diagnostics.append(
                    Diagnostic(
                        .warning, rule: "unread-component",
                        "<\(name)> may show fields, but contains no text; describe the fields on the page, or add them "
                            + "with directives", at: range))
            }
        }
        return Block(kind, range: range)
    }

    private static func summary(_ block: Block) -> Inlines? {
        guard case .component(let component) = block.kind, component.name == "summary" else { return nil }
        let contents = component.blocks.compactMap { inner in
            if case .paragraph(let content) = inner.kind { content } else { nil }
        }
        return contents.count == 1 ? contents[0] : Inlines(contents.flatMap { $0 })
    }
}
