/// The one rule of what may be a part of a form's id: it becomes a folder's or file's name, and a part of a Swift type's.
///
/// Readers, the linker, the lock, the configuration and commands all ask here.
package enum Slug {
    /// The most bytes of a slug: with an extension it is a file's name on every file system.
    package static let longest = 100

    /// Why a text is no slug.
    package enum Flaw: Hashable, Sendable {
        /// It has nothing, or other characters than `a-z 0-9` with single hyphens between them.
        case characters
        /// It is longer than `longest`.
        case length
        /// Windows opens a device by this name, whatever extension follows.
        case device
    }

    /// Whether a text is a slug.
    package static func isLegal(_ text: some StringProtocol) -> Bool { flaw(of: text) == nil }

    /// Why a text is no slug; nil if it is one.
    package static func flaw(of text: some StringProtocol) -> Flaw? {
        let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isPlain = words.allSatisfy { word in
            !word.isEmpty && word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
        guard isPlain else { return .characters }
        if text.utf8.count > longest { return .length }
        return devices.contains(String(text)) ? .device : nil
    }

    /// Two slugs as one, with a hyphen between; the first is cut where both are too long.
    package static func join(_ first: String, _ second: String) -> String {
        if first.isEmpty { return cut(second, to: longest) }
        if second.isEmpty { return cut(first, to: longest) }
        let kept = cut(first, to: longest - second.utf8.count - 1)
        return kept.isEmpty ? cut(second, to: longest) : kept + "-" + second
    }

    /// The beginning of a slug that is no longer than a number of bytes, and is a slug.
    private static func cut(_ slug: String, to length: Int) -> String {
        guard slug.utf8.count > length else { return slug }
        var kept = slug.prefix(max(0, length))
        while kept.hasSuffix("-") { kept.removeLast() }
        return String(kept)
    }

    private static let devices: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}

extension Slug.Flaw: CustomStringConvertible {
    /// What is required of a slug, to be behind "a form's id".
    package var description: String {
        switch self {
        case .characters: "consists of lower-case letters and digits, with single hyphens between them"
        case .length: "has at most \(Slug.longest) bytes"
        case .device: "must not be a device name of Windows"
        }
    }
}
