/// Defines which strings may be a part of a form's id. Such a string becomes the name of a folder or file,
/// and part of the name of a Swift type.
///
/// `FormExtraction`, `FormNaming`, the lock, the configuration and the commands all use this check.
package enum Slug {
    /// The maximum length of a slug in bytes. With an extension, it is a valid file name on every
    /// file system.
    package static let longest = 100

    /// Why a string is not a slug.
    package enum Flaw: Hashable, Sendable {
        /// The string is empty, or contains characters other than `a-z 0-9` with single hyphens between them.
        case characters
        /// The string is longer than `longest`.
        case length
        /// The string is the name of a Windows device, with or without an extension.
        case device
    }

    /// Whether the string is a slug.
    package static func isLegal(_ text: some StringProtocol) -> Bool { flaw(of: text) == nil }

    /// Why the string is not a slug; nil if it is one.
    package static func flaw(of text: some StringProtocol) -> Flaw? {
        var text = String(text)
        return text.withUTF8(flaw)
    }

    private static func flaw(of text: UnsafeBufferPointer<UInt8>) -> Flaw? {
        let hyphen = UInt8(ascii: "-")
        var previous = hyphen
        for byte in text {
            let isPlain = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            guard isPlain || byte == hyphen && previous != hyphen else { return .characters }
            previous = byte
        }
        guard previous != hyphen else { return .characters }
        if text.count > longest { return .length }
        guard text.count <= longestDevice else { return nil }
        return devices.contains(String(decoding: text, as: UTF8.self)) ? .device : nil
    }

    /// Joins two slugs with a hyphen; shortens the first one if the result would be too long.
    package static func join(_ first: String, _ second: String) -> String {
        if first.isEmpty { return cut(second, to: longest) }
        if second.isEmpty { return cut(first, to: longest) }
        let kept = cut(first, to: longest - second.utf8.count - 1)
        return kept.isEmpty ? cut(second, to: longest) : kept + "-" + second
    }

    /// The longest prefix of a slug that fits into the given number of bytes and is itself a slug.
    private static func cut(_ slug: String, to length: Int) -> String {
        guard slug.utf8.count > length else { return slug }
        var kept = slug.prefix(max(0, length))
        while kept.hasSuffix("-") { kept.removeLast() }
        return String(kept)
    }

    private static let longestDevice = 4
    private static let devices: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}

extension Slug.Flaw: CustomStringConvertible {
    /// The violated requirement, worded to follow "a form's id" in a message.
    package var description: String {
        switch self {
        case .characters: "must consist of lower-case letters and digits, with single hyphens between them"
        case .length: "must be at most \(Slug.longest) bytes long"
        case .device: "must not be the name of a Windows device, such as 'con'"
        }
    }
}
