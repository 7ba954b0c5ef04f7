// Made by `make learn` from labelled pages; do not edit.

import FormModel

/// The confidences from which facts are right often enough on companies that took no part in learning, in thousandths; Training/README.md
/// says how often.
enum LearnedThresholds {
    static let perMille: [Fact: Int] = [
        .field: 660,
        .type: 889,
        .presence: 595,
        .demand: 831,
        .secret: 581,
        .options: 773,
        .default: 815,
        .format: 1000,
    ]
}
