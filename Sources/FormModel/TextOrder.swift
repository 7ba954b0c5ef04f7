/// The order of texts in all output.
package enum TextOrder {
    /// Orders texts by their UTF-8 bytes: the same on every machine and in every language.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
