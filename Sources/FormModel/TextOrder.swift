/// The order of strings in all output.
package enum TextOrder {
    /// Orders strings by their UTF-8 bytes, which gives the same result on every machine and in every locale.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        let isLess = left.utf8.withContiguousStorageIfAvailable { left in
            right.utf8.withContiguousStorageIfAvailable { right in precedes(left, right) }
        }
        return (isLess ?? nil) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// Sorts elements by a text; the order of elements with equal texts does not change.
    ///
    /// This sorts the positions of the elements, because moving large elements takes time.
    package static func sorted<Element>(_ elements: [Element], by text: (Element) -> String) -> [Element] {
        let texts = elements.map(text)
        let places = texts.indices.sorted {
            precedes(texts[$0], texts[$1]) || $0 < $1 && !precedes(texts[$1], texts[$0])
        }
        return places.map { elements[$0] }
    }

    private static func precedes(
        _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let count = min(left.count, right.count)
        var index = 0
        while index < count, left[index] == right[index] { index += 1 }
        return index < count ? left[index] < right[index] : left.count < right.count
    }
}
