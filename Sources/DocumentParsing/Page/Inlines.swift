import FormModel

/// Pieces of running text with the same parent.
///
/// Nearly all inlines of a page are in one array (`InlineStorage`). To create, copy or release some of them, only
/// the references to this array are counted.
package struct Inlines: RandomAccessCollection, Sendable {
    // With an optional, the reference would be counted for each inline that is read.
    private let storage: InlineStorage
    private let part: InlineStorage.Part
    private static let empty = InlineStorage([])

    init(_ storage: InlineStorage, _ part: InlineStorage.Part) {
        self.storage = storage
        self.part = part
    }

    /// Creates running text from inlines.
    package init(_ inlines: [Inline] = []) {
        storage = inlines.isEmpty ? Self.empty : InlineStorage(inlines)
        part = InlineStorage.Part(0..<inlines.count)
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { part.range.count }

    /// The inline at an index. It is created from the array of the page, so use it instead of asking for it twice.
    package subscript(index: Int) -> Inline {
        precondition(indices.contains(index), "an index without an inline")
        return storage.inline(at: part.range.lowerBound + index)
    }

    /// The text that a reader sees. Markup is removed, each line break becomes one space, and pictures and
    /// expressions are left out.
    package var plainText: String {
        if count == 1 { return self[0].plainText }
        var text: [UInt8] = []
        appendPlainText(to: &text)
        return text.string
    }

    func appendPlainText(to bytes: inout [UInt8]) {
        for index in indices { self[index].appendPlainText(to: &bytes) }
    }

    /// Whether there is only one inline, and it is text.
    var isSingleText: Bool { count == 1 && storage.isText(at: part.range.lowerBound) }

    /// Whether it is certain that there are no components, expressions or directives.
    package var arePlain: Bool { storage.isOfPage }

    /// Whether a break, an empty text, or white space in a text is at the start or the end.
    var hasWhiteSpaceAround: Bool {
        guard let last = part.range.last else { return false }
        return storage.hasWhiteSpace(at: part.range.lowerBound, isEnd: false)
            || storage.hasWhiteSpace(at: last, isEnd: true)
    }
}

extension Inlines: Hashable {
    package static func == (left: Inlines, right: Inlines) -> Bool { left.elementsEqual(right) }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for inline in self { hasher.combine(inline) }
    }
}

extension Inlines: ExpressibleByArrayLiteral {
    package init(arrayLiteral inlines: Inline...) { self.init(inlines) }
}
