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
    private var uncertain: [Fact: Confidence] = [:]

    /// Creates the confidences of a field whose facts are all certain.
    package init() {}

    /// The confidence of the decision about a fact; certain unless it was set.
    public subscript(fact: Fact) -> Confidence {
        get { uncertain[fact] ?? .certain }
        set { uncertain[fact] = newValue == .certain ? nil : newValue }
    }

    /// The lowest confidence, including that of the decision that this is a field.
    public var lowest: Confidence { uncertain.values.min() ?? .certain }
}
