// Made by `make learn` from labelled pages; do not edit.

import FormModel

/// The confidences from which facts are right often enough on companies that took no part in learning, in thousandths; Training/README.md
/// says how often.
enum LearnedThresholds {
    static let perMille: [Fact: Int] = [
        .field: 603,
        .type: 867,
        .presence: 804,
        .demand: 750,
        .secret: 571,
        .options: 727,
        .default: 949,
        .format: 1000,
    ]
}
