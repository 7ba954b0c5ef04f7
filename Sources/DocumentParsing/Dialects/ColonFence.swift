import FormModel

/// The colon-fenced blocks of Docusaurus, VuePress, VitePress, MyST, Microsoft Learn and Nuxt
/// Content.
///
/// ```
/// :::note Title           :::note[Title]{key=value}        :::{note} Title
/// ::: tabs                :::zone pivot="a"                :::image source="a.png":::
/// ::callout{key="value"}  ::
/// ```
struct ColonFence {
    let bytes: [UInt8]
    let tags: TagReader
    /// Whether the page uses the blocks of Nuxt Content, which need only two colons.
    let isNuxtContent: Bool

    /// The marker on the given line; nil if there is none.
    func marker(_ range: Range<Int>) -> Marker? {
        let colons = bytes[range].prefix { $0 == UInt8(ascii: ":") }.count
        guard colons >= (isNuxtContent ? 2 : 3) else { return nil }
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1].isBlank { end -= 1 }
        var index = range.lowerBound + colons
        let isGlued = index < end && !bytes[index].isBlank
        while index < end, bytes[index].isBlank { index += 1 }
        if index == end { return Marker(kind: .admonitionEnd(colons: colons), range: range) }
        if let include = IncludeSyntax.read(bytes, at: range.lowerBound, lineEnd: end) {
            // The end of the block follows, as for any other block.
            return Marker(
                kind: .colonInclude(path: include.path, colons: colons), range: range.lowerBound..<end)
        }
        let isBraced = bytes[index] == UInt8(ascii: "{")
        if isBraced { index += 1 }
        let nameStart = index
        guard index < end, bytes[index].isLetter else { return nil }
        while index < end, bytes[index].isAlphanumeric || "-_".utf8.contains(bytes[index]) { index += 1 }
        let name = bytes[nameStart..<index].string
        if isBraced {
            guard index < end, bytes[index] == UInt8(ascii: "}") else { return nil }
            index += 1
        }
        if colons == 3, isGlued,
            let marker = MicrosoftLearn.marker(name, bytes, index..<end, range.lowerBound, tags)
        {
            return marker
        }
        guard colons > 2 || isGlued else { return nil }
        return opening(name, colons: colons, at: index, in: range.lowerBound..<end)
    }

    private func opening(_ name: String, colons: Int, at start: Int, in range: Range<Int>) -> Marker? {
        var index = start
        let end = range.upperBound
        var title: Range<Int>?
        if index < end, bytes[index] == UInt8(ascii: "[") {
            guard let close = bracketEnd(index..<end) else { return nil }
            title = index + 1..<close
            index = close + 1
        }
        var attributes: [Attribute] = []
        if index < end, bytes[index] == UInt8(ascii: "{"),
            let close = tags.expressionEnd(at: index, limit: end)
        {
            attributes = self.attributes(index + 1..<close - 1)
            index = close
        }
        if index < end {
            guard bytes[index].isBlank, title == nil, colons > 2 else { return nil }
            while index < end, bytes[index].isBlank { index += 1 }
            title = index..<end
        }
        return Marker(
            kind: .admonition(kind: name, title: title, colons: colons, attributes: attributes), range: range)
    }

    /// The offset of the bracket that closes the one at the beginning of a range; nil if there is none.
    private func bracketEnd(_ range: Range<Int>) -> Int? {
        var depth = 0
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 1
            } else if bytes[index] == UInt8(ascii: "[") {
                depth += 1
            } else if bytes[index] == UInt8(ascii: "]") {
                depth -= 1
                if depth == 0 { return index }
            }
            index += 1
        }
        return nil
    }

    /// The content of braces, parsed like the attributes of a tag.
    private func attributes(_ range: Range<Int>) -> [Attribute] {
        let text = Array("<x ".utf8) + bytes[range] + Array(">".utf8)
        return TagReader(bytes: text, entities: tags.entities).tag(at: 0)?.attributes ?? []
    }

    /// Whether a page uses the blocks of Nuxt Content: it has a `::name` line and a `::` line.
    static func occursWithTwoColons(in source: SourceText, from bodyOffset: Int) -> Bool {
        var hasOpening = false
        let bytes = source.bytes
        for start in source.lineStarts where start >= bodyOffset && start < bytes.count {
            guard bytes[start].isBlank || bytes[start] == UInt8(ascii: ":") else { continue }
            var index = start
            while index < bytes.count, bytes[index].isBlank { index += 1 }
            guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: ":"),
                bytes[index + 1] == UInt8(ascii: ":"),
                index + 2 >= bytes.count || bytes[index + 2] != UInt8(ascii: ":")
            else { continue }
            index += 2
            if index < bytes.count, bytes[index].isLetter {
                hasOpening = true
            } else if hasOpening, index == bytes.count || bytes[index].isWhiteSpace {
                return true
            }
        }
        return false
    }

    // MARK: Closed blocks

    /// The names of blocks that contain tabs.
    static let tabNames: Set<String> = ["tabs", "tab-set", "tabs-group", "tab-group"]

    /// The blocks for a closed fence with the given name and contents.
    static func blocks(
        _ name: String, title: Inlines, attributes: [Attribute], colons: Int, contents: [Block],
        range: SourceRange
    ) -> [Block] {
        func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
        switch name {
        case _ where tabNames.contains(name):
            return TabBlocks.blocks(contents, attributes: attributes, range: range)
        case "tab", "tab-item", "tabs-item":
            let label = value("label") ?? value("title") ?? title.plainText
            return [Block(TabBlocks.tab(label: label, blocks: contents), range: range)]
        case "details", "dropdown", "collapse", "accordion-item", "collapsible":
            var summary = title
            if summary.isEmpty, let text = value("label") ?? value("title") ?? value("summary") {
                summary = [Inline(.text(InlineText(InvisibleText.removed(from: text))), range: range)]
            }
            return [Block(.details(Details(summary: summary, blocks: contents)), range: range)]
        case "row", "column", "container", "raw", "grid", "v-pre":
            return contents
        default:
            let isComponent =
                colons == 2 || !attributes.isEmpty
            if isComponent, !NuxtContent.admonitions.contains(name) {
                let component = Component(name: name, attributes: attributes, blocks: contents)
                return [Block(.component(component), range: range)]
            }
            let kind =
                ["callout", "alert", "admonition"].contains(name)
                ? value("type") ?? value("color") ?? name : name
            return [Block(.admonition(Admonition(kind: kind, title: title, blocks: contents)), range: range)]
        }
    }
}
