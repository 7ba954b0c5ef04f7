import DocumentParsing
import FormModel

/// The targets of `#anchor` links on a page.
struct PageAnchors: Sendable {
    private var headings: [String: SourceRange] = [:]
    private var others: Set<String> = []
    /// For each heading text, the number of earlier headings with the same text.
    private var equalHeadings: [String: Int] = [:]
    /// Whether the page may have further anchors, because of a missing partial or a component.
    private(set) var mayHaveMore = false

    /// Collects the anchors of a page: headings, and elements with an id.
    ///
    /// - Parameter source: the page's text, in which elements such as `<a id="sizes"></a>` are found,
    ///   because the blocks do not contain them.
    init(of blocks: [Block], source: SourceText? = nil) {
        visit(blocks)
        if let source { scan(source.bytes) }
    }

    /// Whether a link's destination exists on the page; nil for destinations outside the page.
    func holds(_ destination: String) -> Bool? {
        guard let name = PageAnchors.name(of: destination) else { return nil }
        return headings[name] != nil || others.contains(name)
    }

    /// The heading at a link's destination; nil if there is none.
    func heading(_ destination: String) -> SourceRange? {
        PageAnchors.name(of: destination).flatMap { headings[$0] }
    }

    /// The anchor of a link within the page; nil for other links. Only letters and digits count, because
    /// generators treat punctuation differently.
    private static func name(of destination: String) -> String? {
        // Browsers define "#top". Percent-encoded anchors are not compared.
        guard destination.hasPrefix("#"), destination.utf8.count > 1, destination != "#top",
            !destination.utf8.contains(UInt8(ascii: "%"))
        else { return nil }
        let name = PlainText.squashed(destination.dropFirst())
        return name.isEmpty ? nil : name
    }

    private mutating func visit(_ blocks: [Block]) {
        for block in blocks {
            switch block.kind {
            case .heading(_, let content, let id):
                addHeading(content.plainText, range: block.range)
                if let id { addHeading(id, range: block.range) }
            case .component(let component):
                addIDs(component.attributes)
                if component.name.first?.isUppercase ?? false { mayHaveMore = true }
            case .inclusion(let inclusion): if inclusion.blocks.isEmpty { mayHaveMore = true }
            default: break
            }
            visit(block.inlines)
            for blocks in block.contents { visit(blocks) }
        }
    }

    private mutating func visit(_ inlines: Inlines) {
        if inlines.arePlain { return }
        for inline in inlines {
            if case .component(_, let attributes, _) = inline.kind { addIDs(attributes) }
            visit(inline.content)
        }
    }

    /// Adds a heading's anchor: its explicit id, `{#id}`, or its words, followed by a number if they are
    /// already in use.
    private mutating func addHeading(_ text: String, range: SourceRange) {
        var name = PlainText.squashed(text)
        if let start = text.firstRange(of: "{#"), let end = text[start.upperBound...].firstIndex(of: "}") {
            name = PlainText.squashed(text[start.upperBound..<end])
            let words = PlainText.squashed(text[..<start.lowerBound])
            if headings[words] == nil { headings[words] = range }
        }
        guard !name.isEmpty else { return }
        guard headings[name] != nil else {
            headings[name] = range
            return
        }
        let number = equalHeadings[name, default: 0] + 1
        equalHeadings[name] = number
        headings[name + String(number)] = headings[name + String(number)] ?? range
    }

    /// Finds `id="…"` and `name="…"` in a string.
    private mutating func scan(_ bytes: [UInt8]) {
        var index = 0
        while index + 1 < bytes.count {
            defer { index += 1 }
            guard bytes[index] == UInt8(ascii: "="), index > 1 else { continue }
            let quote = bytes[index + 1]
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
            let isID = bytes[index - 2..<index].elementsEqual("id".utf8)
            let isName = index > 3 && bytes[index - 4..<index].elementsEqual("name".utf8)
            guard isID || isName else { continue }
            let value = bytes[(index + 2)...].prefix(PageAnchors.longestID).prefix { $0 != quote }
            others.insert(PlainText.squashed(String(decoding: value, as: UTF8.self)))
        }
    }

    private static let longestID = 200

    private mutating func addIDs(_ attributes: [Attribute]) {
        for attribute in attributes where attribute.name == "id" || attribute.name == "name" {
            if let value = attribute.value { others.insert(PlainText.squashed(value)) }
        }
    }
}
