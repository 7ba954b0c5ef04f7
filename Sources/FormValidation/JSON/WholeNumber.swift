/// A multi-word integer in memory that the caller owns.
///
/// The caller must provide enough words; otherwise, access to the buffer traps.
struct WholeNumber {
    /// The words, least significant first. Only the first `count` words are initialised, and the last of
    /// these is not 0.
    private let words: UnsafeMutableBufferPointer<UInt64>
    private var count = 0

    /// Creates a number with the value 0.
    init(words: UnsafeMutableBufferPointer<UInt64>) {
        self.words = words
    }

    /// Whether the number is 0.
    var isZero: Bool { count == 0 }

    /// The number of bits, not counting leading zeros.
    var bitWidth: Int { count == 0 ? 0 : 64 * count - words[count - 1].leadingZeroBitCount }

    private mutating func append(_ word: UInt64) {
        precondition(count < words.count)
        words.initializeElement(at: count, to: word)
        count += 1
    }

    /// Multiplies by one number and then adds another.
    mutating func multiply(by factor: UInt64, adding addend: UInt64) {
        var carry = addend
        for index in 0..<count {
            let product = words[index].multipliedFullWidth(by: factor)
            let (low, isOver) = product.low.addingReportingOverflow(carry)
            words[index] = low
            carry = product.high &+ (isOver ? 1 : 0)
        }
        if carry > 0 { append(carry) }
    }

    /// Multiplies by a power of five.
    mutating func multiply(byPowerOfFive exponent: Int) {
        var rest = exponent
        while rest > 0 {
            // The largest power of five that fits into one word is 5²⁷.
            let step = min(rest, 27)
            var factor: UInt64 = 1
            for _ in 0..<step { factor *= 5 }
            multiply(by: factor, adding: 0)
            rest -= step
        }
    }

    /// Multiplies by a power of two.
    mutating func shiftLeft(_ distance: Int) {
        guard count > 0, distance > 0 else { return }
        let (step, shift) = (distance / 64, UInt64(distance % 64))
        if step > 0 {
            var index = count
            for _ in 0..<step { append(0) }
            while index > 0 {
                index -= 1
                words[index + step] = words[index]
                words[index] = 0
            }
        }
        guard shift > 0 else { return }
        var carry: UInt64 = 0
        for index in step..<count {
            let word = words[index]
            words[index] = word &<< shift | carry
            carry = word &>> (64 - shift)
        }
        if carry > 0 { append(carry) }
    }

    /// Subtracts another number, which must not be larger.
    mutating func subtract(_ other: WholeNumber) {
        var borrow: UInt64 = 0
        for index in 0..<count {
            let (first, isUnder) = words[index].subtractingReportingOverflow(
                index < other.count ? other.words[index] : 0)
            let (second, isBelow) = first.subtractingReportingOverflow(borrow)
            words[index] = second
            borrow = isUnder || isBelow ? 1 : 0
        }
        while count > 0, words[count - 1] == 0 { count -= 1 }
    }

    /// Whether the left number is less than the right number.
    static func < (left: WholeNumber, right: WholeNumber) -> Bool {
        guard left.count == right.count else { return left.count < right.count }
        var index = left.count
        while index > 0 {
            index -= 1
            if left.words[index] != right.words[index] { return left.words[index] < right.words[index] }
        }
        return false
    }
}
