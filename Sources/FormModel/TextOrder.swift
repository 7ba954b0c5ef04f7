/// The order of strings in all output.
package enum TextOrder {
    /// Orders strings by their UTF-8 bytes, which gives the same result on every machine and in every locale.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        let isLess = left.utf8.withContiguousStorageIfAvailable { left in
            right.utf8.withContiguousStorageIfAvailable { right in precedes(left, right) }
        }
        return (isLess ?? nil) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
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
