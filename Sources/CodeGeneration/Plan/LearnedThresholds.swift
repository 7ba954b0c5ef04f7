// Made by `make learn` from labelled pages; do not edit.

import FormModel

/// The confidences from which facts are right often enough on companies that took no part in learning, in thousandths; Training/README.md
/// says how often.
enum LearnedThresholds {
    static let perMille: [Fact: Int] = [
        .field: 667,
        .type: 906,
        .presence: 854,
        .demand: 831,
        .secret: 581,
        .options: 609,
        .default: 942,
        .format: 1000,
    ]
}
