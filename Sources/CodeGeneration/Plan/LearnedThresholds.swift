// Made by `make learn` from labelled pages; do not edit.

import FormModel

/// The confidences from which facts are right often enough on companies that took no part in learning, in thousandths; Training/README.md
/// says how often.
enum LearnedThresholds {
    static let perMille: [Fact: Int] = [
        .field: 595,
        .type: 857,
        .presence: 859,
        .demand: 826,
        .secret: 571,
        .options: 727,
        .default: 796,
        .format: 1000,
    ]
}
