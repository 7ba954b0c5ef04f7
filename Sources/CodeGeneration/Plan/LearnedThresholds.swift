// Made by `make learn` from labelled pages; do not edit.

import FormModel

/// The confidences from which facts are right often enough on companies that took no part in learning, in thousandths; Training/README.md
/// says how often.
enum LearnedThresholds {
    static let perMille: [Fact: Int] = [
        .field: 667,
        .type: 886,
        .presence: 581,
        .demand: 835,
        .secret: 881,
        .options: 727,
        .default: 815,
        .format: 1000,
    ]
}
