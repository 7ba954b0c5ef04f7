/// The head of a line in a snapshot: `role "name" [attribute=value] …`.
///
/// The name is a JSON string, because Playwright writes it with `JSON.stringify`. Lines that changed since
/// the previous snapshot begin with `<changed>`.
struct SnapshotKey {
    var role: String
    var name: String = ""
    /// Whether the name is a pattern between slashes instead of an actual name.
    var isPattern = false
    /// The UTF-8 offsets of the name within the text, without quotation marks.
    var nameOffsets: Range<Int> = 0..<0
    var attributes: [Attribute] = []

    /// Parses a head; nil if it is malformed.
    init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        let changed = Array("<changed> ".utf8)
        if bytes.starts(with: changed) { bytes = bytes.dropFirst(changed.count) }

        let role = bytes.prefix { Self.isRoleByte($0) }
        guard let first = role.first, first != UInt8(ascii: "-") else { return nil }
        self.role = String(decoding: role, as: UTF8.self)
        bytes = bytes[role.endIndex...]

        while bytes.first == UInt8(ascii: " ") {
            bytes = bytes.dropFirst()
            switch bytes.first {
            case UInt8(ascii: "\"") where nameOffsets.isEmpty && attributes.isEmpty:
                guard let end = Self.stringEnd(bytes),
                    let name = Self.decode(bytes[(bytes.startIndex + 1)..<end])
                else { return nil }
                nameOffsets = (bytes.startIndex + 1)..<end
                self.name = name
                bytes = bytes[(end + 1)...]
            case UInt8(ascii: "/") where nameOffsets.isEmpty && attributes.isEmpty:
                // A name that begins with a slash is written without quotation marks, like a pattern.
                let end = Self.slashedEnd(bytes)
                nameOffsets = bytes.startIndex..<end
                let text = bytes[bytes.startIndex..<end]
                isPattern = text.count > 1 && text.last == UInt8(ascii: "/")
                name = text.string
                bytes = bytes[end...]
            case UInt8(ascii: "["):
                guard let end = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
                let parts = bytes[(bytes.startIndex + 1)..<end].split(
                    separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
                attributes.append(
                    Attribute(
                        name: String(decoding: parts[0], as: UTF8.self),
                        value: parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : nil))
                bytes = bytes[(end + 1)...]
            default: return nil
            }
        }
        guard bytes.isEmpty else { return nil }
    }

    private static func isRoleByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// The end of a name between slashes, which is before the attributes or at the end of the text.
    private static func slashedEnd(_ bytes: ArraySlice<UInt8>) -> Int {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: " "), bytes[index...].hasPrefix(" ["),
                bytes.last == UInt8(ascii: "]")
            {
                break
            }
            index += 1
        }
        return index
    }

    /// The index of the quotation mark that ends the string at the start of `bytes`; nil if there is none.
    private static func stringEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex + 1
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index < bytes.endIndex ? index : nil
    }

    /// The text of a JSON string that is given without its quotation marks; nil if it has an unknown escape.
    private static func decode(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
        var units: [UInt16] = []
        var rest = String(decoding: bytes, as: UTF8.self).utf16[...]
        while let unit = rest.popFirst() {
            guard unit == 0x5C else {
                units.append(unit)
                continue
            }
            guard let escape = rest.popFirst(), let scalar = Unicode.Scalar(escape) else { return nil }
            switch scalar {
            case "\"", "\\", "/": units.append(escape)
            case "b": units.append(0x08)
            case "f": units.append(0x0C)
            case "n": units.append(0x0A)
            case "r": units.append(0x0D)
            case "t": units.append(0x09)
            case "u":
                guard rest.count >= 4, let digits = String(rest.prefix(4)),
                    let value = UInt16(digits, radix: 16)
                else { return nil }
                units.append(value)
                rest = rest.dropFirst(4)
            default: return nil
            }
        }
        return String(decoding: units, as: UTF16.self)
    }
}
