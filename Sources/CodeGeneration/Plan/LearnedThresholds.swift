// Made by `make learn` from labelled pages; do not edit.

import FormModel

/// The confidences from which facts are right often enough on companies that took no part in learning, in thousandths; Training/README.md
/// says how often.
enum LearnedThresholds {
    static let perMille: [Fact: Int] = [
        .field: 542,
        .type: 945,
        .presence: 573,
        .demand: 744,
        .secret: 881,
        .options: 661,
        .default: 914,
        .format: 1000,
    ]
}
