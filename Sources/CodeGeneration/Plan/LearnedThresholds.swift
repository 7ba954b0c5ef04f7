// Made by `make learn` from labelled pages; do not edit.

import FormModel

/// The confidences from which facts are right often enough on companies that took no part in learning, in thousandths; Training/README.md
/// says how often.
enum LearnedThresholds {
    static let perMille: [Fact: Int] = [
        .field: 643,
        .type: 919,
        .presence: 860,
        .demand: 831,
        .secret: 581,
        .options: 682,
        .default: 942,
        .format: 1000,
    ]
}
