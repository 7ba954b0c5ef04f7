/// The probability that a decision about a page is right, in thousandths, measured on pages of companies that
/// were not used for learning.
///
/// The value is an integer, so that every machine computes and prints the same value.
public struct Confidence: Hashable, Codable, Sendable, Comparable {
    /// The value in thousandths, from 0 to 1000.
    public var perMille: Int

    /// Creates a confidence; values out of range are clamped.
    package init(perMille: Int) { self.perMille = min(max(perMille, 0), 1000) }

    /// The confidence of a fact that a directive, the configuration or a dedicated column states.
    package static let certain = Confidence(perMille: 1000)

    /// Orders by likelihood.
    public static func < (left: Confidence, right: Confidence) -> Bool { left.perMille < right.perMille }
}

/// The confidence of each decision about one field.
public struct FieldConfidence: Hashable, Codable, Sendable {
    // How far each confidence is from certainty, in thousandths: ten bits for each fact, six facts for each
    // number. Fields are copied often, and copying numbers needs no reference counting.
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0

    /// Creates the confidences of a field whose facts are all certain.
    package init() {}

    /// The confidence of the decision about a fact; certain unless it was set.
    public subscript(fact: Fact) -> Confidence {
        get {
            let (word, shift) = fact.index.quotientAndRemainder(dividingBy: 6)
            let doubts = word == 0 ? first : word == 1 ? second : third
            return Confidence(perMille: 1000 - Int(doubts >> (shift * 10) & 0x3FF))
        }
        set {
            let (word, shift) = fact.index.quotientAndRemainder(dividingBy: 6)
            let doubt = UInt64(1000 - min(max(newValue.perMille, 0), 1000)) << (shift * 10)
            let others = ~(0x3FF << (shift * 10)) as UInt64
            switch word {
            case 0: first = first & others | doubt
            case 1: second = second & others | doubt
            default: third = third & others | doubt
            }
        }
    }

    /// The lowest confidence, including that of the decision that this is a field.
    public var lowest: Confidence { Fact.allCases.map { self[$0] }.min() ?? .certain }
}
