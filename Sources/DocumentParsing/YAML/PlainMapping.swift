import FormModel

/// Reads mappings of lines such as `title: Add a server`, as most front matter is. libyaml would
/// allocate large buffers for each of them.
enum PlainMapping {
    /// The maximum length of a key. Longer keys are left to libyaml, which has its own limit.
    private static let longestKey = 100

    /// The mapping in the given lines of a source, as libyaml would read it; nil unless every line consists
    /// of a key, a colon, a space, and a value that begins with a letter and means the same in plain text as
    /// in YAML.
    static func read(_ source: SourceText, lines: Range<Int>) -> YAMLNode? {
        guard !lines.isEmpty else { return nil }
        var entries: [YAMLEntry] = []
        entries.reserveCapacity(lines.count)
        for line in lines {
            guard let entry = entry(source, in: source.range(ofLine: line)) else { return nil }
            entries.append(entry)
        }
        guard let first = entries.first, let last = entries.last else { return nil }
        return YAMLNode(.mapping(entries), range: first.keyRange.union(last.value.range))
    }

    private static func entry(_ source: SourceText, in line: Range<Int>) -> YAMLEntry? {
        let bytes = source.bytes
        let key = bytes[line].prefix {
            $0.isAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        }
        let start = key.endIndex + 2
        guard let first = key.first, first.isLetter, key.count <= longestKey, start < line.upperBound,
            bytes[key.endIndex] == UInt8(ascii: ":"), bytes[key.endIndex + 1] == UInt8(ascii: " ")
        else { return nil }
        let value = bytes[start..<line.upperBound]
        guard bytes[start].isLetter, bytes[line.upperBound - 1] != UInt8(ascii: " "),
            value.allSatisfy({
                $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "#")
            })
        else { return nil }
        let text = value.string
        guard value.allSatisfy({ $0 < 0x80 }) || text.unicodeScalars.allSatisfy(isPlain) else { return nil }
        func range(_ text: ArraySlice<UInt8>) -> SourceRange {
            SourceRange(file: source.fileName, offsets: text.startIndex..<text.endIndex)
        }
        return YAMLEntry(
            key: key.string, keyRange: range(key),
            value: YAMLNode(.scalar(text, isPlain: true), range: range(value)))
    }

    /// Whether a scalar in a value is neither a line ending nor an error in YAML. The replacement character
    /// may stand for invalid UTF-8.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x9F: scalar.isASCII
        case 0x2028, 0x2029, 0xFEFF, 0xFFFD...0xFFFF: false
        default: true
        }
    }
}
