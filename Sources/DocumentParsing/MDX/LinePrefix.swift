/// The prefix of a line: white space, the `>` of quotes, and list markers.
struct LinePrefix {
    /// The number of `>` characters.
    var quotes = 0
    /// The offset after the last `>`.
    var quoteEnd: Int
    /// The offset of the content; for a blank line, the end of the line.
    var content: Int

    init<Bytes: RandomAccessCollection>(
        _ bytes: Bytes, _ range: Range<Int>
    ) where Bytes.Element == UInt8, Bytes.Index == Int {
        var index = range.lowerBound
        quoteEnd = index
        while index < range.upperBound {
            let byte = bytes[index]
            if byte.isBlank {
                index += 1
            } else if byte == UInt8(ascii: ">") {
                index += 1
                quotes += 1
                quoteEnd = index
            } else if let length = BlockStart.listMarkerLength(bytes, index..<range.upperBound),
                index + length < range.upperBound
            {
                index += length
            } else {
                break
            }
        }
        content = index
    }
}
