import FormModel

/// Inserts partials into a page.
struct PartialExpansion {
    /// The maximum depth of partials within partials.
    static let maximumDepth = 32
    /// The maximum nesting depth of blocks after partials are inserted.
    static let maximumBlockDepth = 160
    /// The maximum number of partials that a page may include. If each partial included other partials twice,
    /// the page would grow exponentially.
    static let maximumInclusions = 5_000
    /// The maximum total size of the included partials and of the props that they insert, in bytes.
    static let maximumBytes = 32 << 20

    /// A partial that is being inserted.
    private struct Frame {
        var file: String
        /// The inclusion in the page or the outer partial.
        var place: SourceRange
        var props: PartialProps
    }

    private let library: PartialLibrary
    private let page: Page
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var used: Set<String> = []
    /// Whether the inserted partials may hold directives.
    private(set) var mayHoldDirectives = false
    private var frames: [Frame] = []
    private var inclusionsLeft = PartialExpansion.maximumInclusions
    private var bytesLeft = PartialExpansion.maximumBytes
    private var isExhausted = false
    /// The paths of includes that have already been reported as unread.
    private var unread: Set<String> = []

    init(library: PartialLibrary, page: Page) {
        self.library = library
        self.page = page
    }

    /// The page's blocks, with partials inserted.
    mutating func blocks() -> [Block] {
        guard let first = Self.firstUnfilled(page.blocks, depth: 0) else { return page.blocks }
        var blocks = page.blocks
        for index in first..<blocks.count where index == first || !Self.isFilled(blocks[index], depth: 0) {
            blocks[index] = block(filling: blocks[index], depth: 0)
        }
        return blocks
    }

    /// The index of the first block that must be filled; nil if there is none. The loop does not copy the
    /// blocks.
    private static func firstUnfilled(_ blocks: [Block], depth: Int) -> Int? {
        blocks.indices.first { !isFilled(blocks[$0], depth: depth) }
    }

    /// Whether a block includes nothing and is not nested too deeply, so that it is left unchanged.
    private static func isFilled(_ block: Block, depth: Int) -> Bool {
        switch block.kind {
        case .inclusion: return false
        case .code, .directive, .thematicBreak: return true
        case .heading(_, let content, _), .paragraph(let content), .figure(let content):
            return !holdInclude(content)
        case .list, .blockQuote, .table, .admonition, .tabs, .details, .component:
            return !holdInclude(block.inlines)
                && !block.holdsContents { contents in
                    depth + 1 >= maximumBlockDepth || firstUnfilled(contents, depth: depth + 1) != nil
                }
        }
    }

    private mutating func blocks(_ blocks: [Block], depth: Int) -> [Block] {
        guard depth < Self.maximumBlockDepth else {
            report(
                "nesting-too-deep",
                "blocks are nested more than \(Self.maximumBlockDepth) levels deep; reduce the nesting",
                at: blocks.first?.range)
            return []
        }
        return blocks.map { block(filling: $0, depth: depth) }
    }

    private mutating func block(filling block: Block, depth: Int) -> Block {
        var block = block
        block.mapInlines { inlines($0) }
        switch block.kind {
        case .inclusion(var inclusion):
            inclusion.props = attributes(inclusion.props, at: block.range)
            if case .named(let category, let name) = inclusion.target {
                inclusion.target = .named(
                    category: value(category, at: block.range), name: value(name, at: block.range))
            }
            inclusion.blocks = included(inclusion, at: block.range, depth: depth)
            block.kind = .inclusion(inclusion)
            return block
        case .tabs(var tabs):
            for index in tabs.indices { tabs[index].label = value(tabs[index].label, at: block.range) }
            block.kind = .tabs(tabs)
        case .component(var component):
            component.attributes = attributes(component.attributes, at: block.range)
            block.kind = .component(component)
        default: break
        }
        block.mapContents { blocks($0, depth: depth + 1) }
        return block
    }

    // MARK: Inclusions

    private mutating func included(_ inclusion: Inclusion, at range: SourceRange, depth: Int) -> [Block] {
        guard !isExhausted, let partial = partial(inclusion.target, at: range) else { return [] }
        if frames.contains(where: { $0.file == partial.file }) || partial.file == page.file {
            let chain = (frames.map(\.file) + [partial.file]).joined(separator: " → ")
            report(
                "partial-cycle", "a partial includes itself: \(chain); remove one of these inclusions",
                at: range)
            return []
        }
        guard frames.count < Self.maximumDepth else {
            report(
                "partial-too-deep",
                "partials are nested more than \(Self.maximumDepth) levels deep; include some of them directly",
                at: range)
            return []
        }
        guard allows(partial.source.bytes.count, at: range) else { return [] }
        used.insert(partial.file)
        mayHoldDirectives = mayHoldDirectives || partial.mayHoldDirectives
        frames.append(Frame(file: partial.file, place: range, props: PartialProps(inclusion.props)))
        defer { frames.removeLast() }
        return blocks(partial.blocks, depth: depth + 1)
    }

    /// Counts an inclusion of some bytes; false if the page includes too much.
    private mutating func allows(_ bytes: Int, at range: SourceRange) -> Bool {
        inclusionsLeft -= 1
        return allowsBytes(bytes, at: range)
    }

    /// Counts bytes that an inclusion adds to the page; false if the page includes too much.
    private mutating func allowsBytes(_ bytes: Int, at range: SourceRange) -> Bool {
        bytesLeft -= bytes
        if inclusionsLeft >= 0, bytesLeft >= 0 { return true }
        if !isExhausted {
            report(
                "too-many-inclusions",
                "the page includes too many partials, or too much text from them; split the page", at: range)
        }
        isExhausted = true
        return false
    }

    private mutating func partial(_ target: Inclusion.Target, at range: SourceRange) -> Page? {
        switch target {
        case .named(let category, let name):
            if category.isEmpty || name.isEmpty {
                report(
                    "missing-partial",
                    "this inclusion does not name a partial; expected the attributes 'category' and 'name'",
                    at: range)
                return nil
            }
            let key = PartialName(category: category, name: name)
            if let partial = library.partial(key) { return partial }
            let similar = library.namesLike(key).map {
                Diagnostic.Note("did you mean category '\($0.category)', name '\($0.name)'?")
            }
            report(
                "missing-partial",
                "no partial has partial_category '\(category)' and partial_name '\(name)' in its front matter",
                at: range, notes: similar)
        case .path(let path):
            if let partial = library.partial(path: path, from: range.file) { return partial }
            let expected = DocumentPath.first(ofImport: path, from: range.file) { $0 } ?? path
            report(
                "missing-partial",
                "no partial was found for the import '\(path)'; expected the file '\(expected)'",
                at: range)
        case .file(let path):
            if let partial = library.included(path: path, from: range.file) { return partial }
            reportUnread(path, at: range)
        }
        return nil
    }

    /// Reports that the file of an include is missing, once per path and page.
    private mutating func reportUnread(_ path: String, at range: SourceRange) {
        guard unread.insert(path).inserted else { return }
        let chain = frames.reversed().map { Diagnostic.Note("included from here", at: $0.place) }
        diagnostics.append(
            Diagnostic(
                .warning, rule: "unread-include",
                "'\(path)' is included here, but the docs contain no such document, so nothing is included; add the document or correct the path",
                at: range,
                notes: chain))
    }

    private mutating func report(
        _ rule: String, _ message: String, at range: SourceRange?, notes: [Diagnostic.Note] = []
    ) {
        let chain = frames.reversed().map { Diagnostic.Note("included from here", at: $0.place) }
        diagnostics.append(Diagnostic(.error, rule: rule, message, at: range, notes: notes + chain))
    }

    // MARK: Props

    private mutating func inlines(_ inlines: Inlines) -> Inlines {
        guard !frames.isEmpty || Self.holdInclude(inlines) else { return inlines }
        var result: [Inline] = []
        result.reserveCapacity(inlines.count)
        for inline in inlines {
            let new = Inline(kind(inline.kind, at: inline.range), range: inline.range)
            if !new.isEmptyText { result.appendJoined(new) }
        }
        return Inlines(result)
    }

    private mutating func kind(_ kind: Inline.Kind, at range: SourceRange) -> Inline.Kind {
        switch kind {
        case .text, .softBreak, .lineBreak, .code, .directive: return kind
        case .emphasis(let content): return .emphasis(inlines(content))
        case .strong(let content): return .strong(inlines(content))
        case .link(let destination, let content):
            return .link(destination: value(destination, at: range), content: inlines(content))
        case .image(let alternative): return .image(alternative: inlines(alternative))
        case .component(InlineInclude.name, let attributes, _):
            return .text(InlineText(includedText(attributes.first?.value ?? "", at: range)))
        case .component(let name, let attributes, let content):
            let filled = self.attributes(attributes, at: range)
            return .component(name: name, attributes: filled, content: inlines(content))
        case .expression(let expression): return .text(InlineText(value("{\(expression)}", at: range)))
        }
    }

    /// Whether running text includes a file. The loop does not copy the inlines, most of which are text.
    private static func holdInclude(_ inlines: Inlines) -> Bool {
        if inlines.arePlain { return false }
        for index in inlines.indices {
            switch inlines[index].kind {
            case .text, .softBreak, .lineBreak, .code, .expression, .directive: continue
            case .component(let name, _, let content):
                if name == InlineInclude.name || holdInclude(content) { return true }
            case .emphasis(let content), .strong(let content), .link(_, let content), .image(let content):
                if holdInclude(content) { return true }
            }
        }
        return false
    }

    /// The first paragraph of a file that is included within running text.
    private mutating func includedText(_ path: String, at range: SourceRange) -> String {
        guard let partial = library.included(path: path, from: range.file) else {
            reportUnread(path, at: range)
            return ""
        }
        used.insert(partial.file)
        for block in partial.blocks {
            guard case .paragraph(let content) = block.kind else { continue }
            let text = content.plainText
            return allows(text.utf8.count, at: range) ? text : ""
        }
        return ""
    }

    private mutating func attributes(_ attributes: [Attribute], at range: SourceRange) -> [Attribute] {
        guard !frames.isEmpty else { return attributes }
        return attributes.map { attribute in
            Attribute(name: attribute.name, value: attribute.value.map { value($0, at: range) })
        }
    }

    /// The text of an attribute, with props replaced by their values.
    private mutating func value(_ text: String, at range: SourceRange) -> String {
        guard let last = frames.indices.last, text.utf8.first == UInt8(ascii: "{") else { return text }
        let (value, missing) = frames[last].props.fill(text, atMost: max(0, bytesLeft) + text.utf8.count)
        for name in missing {
            let note = Diagnostic.Note("the partial uses 'props.\(name)' here", at: range)
            diagnostics.append(
                Diagnostic(
                    .warning, rule: "missing-prop",
                    "this inclusion does not set the prop '\(name)' that the partial uses, so the prop is left empty; add '\(name)' to the inclusion",
                    at: frames[last].place, notes: [note]))
        }
        // A partial can repeat a long value many times. The text itself counts as a part of the partial.
        let added = value.utf8.count - text.utf8.count
        return added <= 0 || allowsBytes(added, at: range) ? value : ""
    }
}
