// Made by `make learn` from labelled pages; do not edit.

import FormModel

/// The confidences from which facts are right often enough on companies that took no part in learning, in thousandths; Training/README.md
/// says how often.
enum LearnedThresholds {
    static let perMille: [Fact: Int] = [
        .field: 548,
        .type: 872,
        .presence: 854,
        .demand: 822,
        .secret: 558,
        .options: 773,
        .default: 1000,
        .format: 1000,
    ]
}
