import Foundation

/// Reads a file in batches of whole lines. If a line is longer than a batch, at most one such line is held in
/// memory.
struct LineReader {
    /// The number of bytes that were read.
    private(set) var position = 0

    private let file: InputFile
    private let maximumLine: Int
    /// The bytes that were read after the last complete line.
    private var rest: [UInt8] = []
    private var line = 1
    private var isAtEnd = false

    init(_ file: InputFile, maximumLine: Int) {
        self.file = file
        self.maximumLine = maximumLine
    }

    /// Fills a batch; returns false at the end of the file.
    mutating func fill(_ batch: LineBatch) throws(InputFile.Failure) -> Bool {
        batch.reset(file.name, line: line)
        if rest.count >= batch.capacity { batch.setCapacity(2 * rest.count) }
        batch.bytes.update(from: rest, count: rest.count)
        batch.count = rest.count
        var searched = 0
        var end: Int?
        while true {
            if searched < batch.count {
                end = batch.lastLineFeed(from: searched) ?? end
                searched = batch.count
            }
            if isAtEnd {
                take(batch, upTo: batch.count)
                return batch.count > 0
            }
            // Take the bytes that are available, up to the size of a batch, so that no line has to wait for
            // the next line.
            if let end, batch.capacity - batch.count < 4096 || !file.hasMore {
                take(batch, upTo: end + 1)
                return true
            }
            if end == nil, batch.count > maximumLine {
                try skipLine(batch)
                return true
            }
            if batch.count == batch.capacity {
                batch.setCapacity(min(2 * batch.capacity, maximumLine + LineBatch.usualCapacity))
            }
            try read(into: batch)
        }
    }

    private mutating func read(into batch: LineBatch) throws(InputFile.Failure) {
        let isFirst = position == 0
        let count = try file.read(into: batch.bytes + batch.count, batch.capacity - batch.count)
        isAtEnd = count == 0
        position += count
        batch.count += count
        if isFirst {
            try file.checkEncoding(UnsafeBufferPointer(start: batch.bytes, count: batch.count).span)
        }
    }

    /// Leaves whole lines in the batch, and keeps the remaining bytes for the next batch.
    private mutating func take(_ batch: LineBatch, upTo end: Int) {
        rest = Array(UnsafeBufferPointer(start: batch.bytes + end, count: batch.count - end))
        batch.count = end
        line += batch.lineFeedCount
    }

    /// Skips a line that is too long.
    private mutating func skipLine(_ batch: LineBatch) throws(InputFile.Failure) {
        rest = []
        while !isAtEnd {
            batch.count = 0
            try read(into: batch)
            if let end = LineBatch.offset(of: memchr(batch.bytes, 0x0A, batch.count), in: batch.bytes) {
                rest = Array(UnsafeBufferPointer(start: batch.bytes + end + 1, count: batch.count - end - 1))
                break
            }
        }
        batch.count = 0
        batch.isTooLong = true
        line += 1
    }
}
