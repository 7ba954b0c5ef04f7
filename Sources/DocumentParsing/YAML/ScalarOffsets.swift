/// Converts libyaml's positions, which count Unicode scalars, to UTF-8 offsets.
///
/// libyaml's line numbers cannot be used, because it also ends lines at U+0085, U+2028 and U+2029.
struct ScalarOffsets {
    private static let stride = 32

    private let bytes: ArraySlice<UInt8>
    /// The offset of every 32nd scalar; nil if all bytes are ASCII, so that counts are offsets.
    private let checkpoints: [Int]?

    /// Indexes `bytes`, in linear time.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        guard bytes.contains(where: { $0 >= 0x80 }) else {
            checkpoints = nil
            return
        }
        var checkpoints: [Int] = []
        var count = 0
        for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
            if count % Self.stride == 0 { checkpoints.append(index) }
            count += 1
        }
        self.checkpoints = checkpoints
    }

    /// The index of the scalar that follows `count` others; the end if there are fewer scalars.
    func offset(ofScalar count: Int) -> Int {
        let count = max(count, 0)
        guard let checkpoints else { return bytes.startIndex + min(count, bytes.count) }
        guard count / Self.stride < checkpoints.count else { return bytes.endIndex }
        var index = checkpoints[count / Self.stride]
        var remaining = count % Self.stride
        while remaining > 0, index < bytes.endIndex {
            index += 1
            while index < bytes.endIndex, bytes[index] & 0xC0 == 0x80 { index += 1 }
            remaining -= 1
        }
        return index
    }

    /// The index of the byte that follows `count` others; the end if there are fewer bytes.
    func offset(ofByte count: Int) -> Int {
        bytes.startIndex + min(max(count, 0), bytes.count)
    }
}
