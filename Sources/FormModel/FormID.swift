/// The id of a form, `<provider>/<slug>`. It is safe to use in file paths and in the names of Swift types.
package struct FormID: Hashable, Sendable {
    /// The part before the slash.
    package let provider: String
    /// The part after the slash.
    package let slug: String

    /// Parses an id; nil if the text is not two slugs separated by a slash.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ Slug.isLegal($0) }) else { return nil }
        provider = String(parts[0])
        slug = String(parts[1])
    }

    /// The id as a string.
    package var text: String { provider + "/" + slug }

    /// Why the string is not a form id, as a sentence; nil if it is one.
    package static func flaw(of text: String) -> String? {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            return
                "a form's id must consist of two parts with a slash between them, as in 'azure/cloud-account'"
        }
        return parts.lazy.compactMap { Slug.flaw(of: Substring($0)) }.first.map {
            "each part of a form's id \($0)"
        }
    }

    /// The part of an id that must be unique: its letters and digits in lower case.
    ///
    /// If these parts differ, then the file paths differ on every file system, and so do the names of the
    /// Swift types, which contain no hyphens or slashes.
    package static func distinctPart(of id: String) -> String {
        let plain = id.utf8.withContiguousStorageIfAvailable(plainDistinctPart)
        if let plain, let part = plain { return part }
        return String(
            String.UnicodeScalarView(id.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "/" }))
    }

    /// The unique part of an ASCII string, read byte by byte; nil for other strings.
    private static func plainDistinctPart(of id: UnsafeBufferPointer<UInt8>) -> String? {
        guard id.allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(unsafeUninitializedCapacity: id.count) { part in
            var count = 0
            for byte in id where byte != UInt8(ascii: "-") && byte != UInt8(ascii: "/") {
                part[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                count += 1
            }
            return count
        }
    }
}
