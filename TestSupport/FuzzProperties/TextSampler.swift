import FormInputs
@_spi(Generated) import FormValidation
import TestTools

/// Generates texts that an expression matches completely or almost, at the bounds of its
/// repetitions and sets.
struct TextSampler {
    private var generator: SplitMix64
    private var scalars: [Unicode.Scalar] = []

    /// Creates a sampler with the given seed.
    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    /// A text for an expression.
    mutating func text(for syntax: PatternSyntax) -> String {
        scalars = []
        append(syntax)
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.prefix(ReferenceMatcher.maximumLength))
        return String(text)
    }

    private mutating func append(_ syntax: PatternSyntax) {
        guard scalars.count < ReferenceMatcher.maximumLength else { return }
        switch syntax {
        case .empty, .start, .end, .wordBoundary: break
        case .scalar(let set): append(set)
        case .sequence(let parts): for part in parts { append(part) }
        case .alternatives(let alternatives):
            if let part = alternatives.randomElement(using: &generator) { append(part) }
        case .repetition(let part, let minimum, let maximum):
            let least = minimum > 0 && isSeldom() ? minimum - 1 : minimum
            let most = (maximum ?? minimum + 3) + (isSeldom() ? 1 : 0)
            let count =
                Bool.random(using: &generator) ? most : Int.random(in: least...most, using: &generator)
            for _ in 0..<min(count, ReferenceMatcher.maximumLength) { append(part) }
        }
    }

    private mutating func append(_ set: ScalarSet) {
        guard let range = set.normalized.randomElement(using: &generator) else { return }
        let bound = Bool.random(using: &generator) ? range.lowerBound : range.upperBound
        let value = isSeldom() ? bound &+ 1 : bound
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }

    private mutating func isSeldom() -> Bool { Int.random(in: 0..<8, using: &generator) == 0 }
}
