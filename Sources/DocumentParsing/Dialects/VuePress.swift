/// The tabs of VuePress: `@tab Label` between `::: tabs` and `:::`.
enum VuePress {
    /// The tab that begins on a line; nil if there is none.
    static func tab(_ bytes: [UInt8], _ line: Range<Int>) -> Marker? {
        let text = bytes[line]
        guard text.hasPrefix("@tab") else { return nil }
        var index = line.lowerBound + 4
        if bytes[index..<line.upperBound].hasPrefix(":active") { index += 7 }
        guard index < line.upperBound, bytes[index].isBlank else { return nil }
        while index < line.upperBound, bytes[index].isBlank { index += 1 }
        // This is `@tab Label#value`.
        let end = bytes[index..<line.upperBound].lastIndex(of: UInt8(ascii: "#")) ?? line.upperBound
        return index < end ? Marker(kind: .tab(title: index..<end, level: 0), range: line) : nil
    }
}
