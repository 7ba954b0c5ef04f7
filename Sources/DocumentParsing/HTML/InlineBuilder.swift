import FormModel

/// Turns running text from libcmark into inlines, and interprets inline HTML, components and expressions.
struct InlineBuilder: ~Copyable {
    let source: SourceText
    let tags: TagReader
    /// The text of the block whose inlines are built.
    var text = MappedText(at: 0)
    /// Whether any inlines may include a document.
    private(set) var mayInclude = false
    /// Whether any inlines are directives.
    private(set) var holdsDirectives = false
    private var aligner: InlineAligner
    private var storage: InlineStorage.Writer

    init(source: SourceText, tags: TagReader) {
        self.source = source
        self.tags = tags
        aligner = InlineAligner(entities: tags.entities)
        storage = InlineStorage.Writer(of: source)
    }

    /// The inlines of the block that contains `text`.
    mutating func inlines(
        of node: MarkdownNode, in document: CommonMarkDocument, isParagraph: Bool
    ) -> Inlines {
        let indices = aligner.align(node, of: document, in: &text, isParagraph: isParagraph)
        if indices.isEmpty { return Inlines() }
        let mark = storage.reserve(aligner.found.count)
        if putVerbatim(indices, from: mark.node) {
            return storage.inlines(part(indices, from: mark.node))
        }
        storage.removeAll(since: mark)
        return Inlines(nested(indices).inlines)
    }

    // MARK: Verbatim inlines

    /// Puts inlines into the storage of the page, if they can be read without interpretation and the source contains
    /// their text; otherwise, returns false. This is the case for most running text.
    private mutating func putVerbatim(_ indices: Range<Int>, from start: Int) -> Bool {
        var followsText = false
        for index in indices {
            let inline = aligner.found[index]
            let place = InlineStorage.Part(text.sourceRange(inline.range))
            let kind: InlineStorage.Node.Kind
            switch inline.kind {
            case .verbatim:
                // Adjacent texts are joined.
                guard !followsText, !inline.range.isEmpty, isPlain(inline),
                    isInSource(inline.range, at: place)
                else { return false }
                kind = .text(place)
            case .code(let code):
                let place = InlineStorage.Part(text.sourceRange(code))
                guard isInSource(code, at: place) else { return false }
                kind = .code(place)
            case .softBreak: kind = .softBreak
            case .lineBreak: kind = .lineBreak
            case .emphasis(let inner):
                guard putVerbatim(inner, from: start) else { return false }
                kind = .emphasis(part(inner, from: start))
            case .strong(let inner):
                guard putVerbatim(inner, from: start) else { return false }
                kind = .strong(part(inner, from: start))
            case .image(let inner):
                guard putVerbatim(inner, from: start) else { return false }
                kind = .image(part(inner, from: start))
            case .link(let destination, let inner):
                guard putVerbatim(inner, from: start) else { return false }
                kind = .link(
                    destination: storage.add(aligner.found.string(destination)), part(inner, from: start))
            case .text, .changedCode, .html: return false
            }
            followsText = inline.isText
            storage.put(InlineStorage.Node(kind: kind, place: place), at: start + index)
        }
        return true
    }

    /// The indices of inlines in the storage.
    private func part(_ indices: Range<Int>, from start: Int) -> InlineStorage.Part {
        InlineStorage.Part(start + indices.lowerBound..<start + indices.upperBound)
    }

    /// Whether the source contains a part of the text of the block at a place.
    private func isInSource(_ range: Range<Int>, at place: InlineStorage.Part) -> Bool {
        text.isVerbatim || InlineText.canShare(text.bytes, range, source.bytes, at: place.range)
    }

    // MARK: Other inlines

    private mutating func nested(_ indices: Range<Int>) -> (inlines: [Inline], depth: Int) {
        var assembly = InlineAssembly(expecting: indices.count)
        for index in indices {
            let inline = aligner.found[index]
            let range = sourceRange(inline.range)
            switch inline.kind {
            case .verbatim where isPlain(inline):
                if !inline.range.isEmpty { assembly.append(plainText(inline.range, at: range)) }
            case .text, .verbatim:
                ExpressionReader(block: text, siblings: indices, raw: aligner.found, file: source.fileName)
                    .append(index, to: &assembly)
            case .softBreak: assembly.append(Inline(.softBreak, range: range))
            case .lineBreak: assembly.append(Inline(.lineBreak, range: range))
            case .code(let code):
                append(verbatim(code, at: sourceRange(code)), index, of: indices, range, to: &assembly)
            case .changedCode(let code):
                append(InlineText(aligner.found.string(code)), index, of: indices, range, to: &assembly)
            case .emphasis(let inner): append(inner, range, to: &assembly) { .emphasis(Inlines($0)) }
            case .strong(let inner): append(inner, range, to: &assembly) { .strong(Inlines($0)) }
            case .link(let destination, let inner):
                let destination = aligner.found.string(destination)
                append(inner, range, to: &assembly) {
                    .link(destination: destination, content: Inlines($0))
                }
            case .image(let inner):
                append(inner, range, to: &assembly) { .image(alternative: Inlines($0)) }
            case .html: html(range, into: &assembly)
            }
        }
        return assembly.finish()
    }

    /// Whether an inline is text that contains no expressions and nothing that must be removed. This is `mutating`
    /// only so that the builder is not copied for each inline.
    private mutating func isPlain(_ inline: RawInline) -> Bool {
        guard case .verbatim(let isPlain) = inline.kind, !text.holdsInserted else { return false }
        return isPlain || ExpressionReader.isPlain(text.bytes, inline.range)
    }

    private func plainText(_ range: Range<Int>, at place: SourceRange) -> Inline {
        Inline(.text(verbatim(range, at: place)), range: place)
    }

    /// A part of the text of the block, at its place in the source.
    private func verbatim(_ range: Range<Int>, at place: SourceRange) -> InlineText {
        InlineText(text.bytes, range, sharing: source.bytes, at: place.offsets)
    }

    /// Appends the code of the inline at an index. In a template, it is text.
    private func append(
        _ code: InlineText, _ index: Int, of indices: Range<Int>, _ range: SourceRange,
        to assembly: inout InlineAssembly
    ) {
        let isTemplate =
            index > indices.lowerBound
            && ExpressionReader.opensTemplate(aligner.found, indices, at: index - 1, in: text.bytes)
        assembly.append(Inline(isTemplate ? .text(code) : .code(code), range: range))
    }

    private mutating func append(
        _ indices: Range<Int>, _ range: SourceRange, to assembly: inout InlineAssembly,
        as kind: ([Inline]) -> Inline.Kind
    ) {
        let (content, depth) = nested(indices)
        if depth < CommonMarkConverter.maximumDepth {
            assembly.append(Inline(kind(content), range: range), depth: depth + 1)
        } else {
            for inline in content { assembly.append(inline, depth: depth) }
        }
    }

    private func sourceRange(_ range: Range<Int>) -> SourceRange {
        SourceRange(file: source.fileName, offsets: text.sourceRange(range))
    }

    private mutating func html(_ range: SourceRange, into assembly: inout InlineAssembly) {
        let bytes = source.bytes[range.offsets.clamped(to: 0..<source.bytes.count)]
        if bytes.hasPrefix("<!--"),
            IncludeSyntax.read(source.bytes, at: range.offsets.lowerBound, lineEnd: range.offsets.upperBound)
                != nil
        {
            return
        }
        if bytes.hasPrefix("<!") || bytes.hasPrefix("<?") || bytes.hasPrefix("{/*") {
            if bytes.count >= 7, let directive = DirectiveComment(source, range.offsets) {
                holdsDirectives = true
                assembly.append(Inline(.directive(directive), range: range))
            }
            return
        }
        if let include = IncludeSyntax.read(
            source.bytes, at: range.offsets.lowerBound, lineEnd: range.offsets.upperBound)
        {
            mayInclude = true
            let file = Attribute(name: InlineInclude.attribute, value: include.path)
            assembly.append(
                Inline(.component(name: InlineInclude.name, attributes: [file], content: []), range: range))
            return
        }
        // The placeholder for a marker has no source.
        guard !bytes.isEmpty, let tag = tag(at: range.offsets) else { return }
        if tag.name == ComponentBlock.partials { mayInclude = true }
        assembly.append(tag, range: range)
    }

    /// The tag in a range of the source; nil if there is none. In a table cell, pipes in tags are also
    /// escaped.
    private func tag(at range: Range<Int>) -> Tag? {
        let bytes = source.bytes[range]
        guard bytes.contains(UInt8(ascii: "|")), bytes.contains(UInt8(ascii: "\\")) else {
            return tags.tag(at: range.lowerBound)
        }
        var unescaped: [UInt8] = []
        for byte in bytes {
            if byte == UInt8(ascii: "|"), unescaped.last == UInt8(ascii: "\\") { unescaped.removeLast() }
            unescaped.append(byte)
        }
        return TagReader(bytes: unescaped, entities: tags.entities).tag(at: 0)
    }
}
