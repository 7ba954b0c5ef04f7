// Made by `make learn` from labelled pages; do not edit.

import FormModel

/// The lowest confidence, in thousandths, at which each fact is right often enough for companies whose pages
/// were not used for learning. `Training/README.md` says how often.
enum LearnedThresholds {
    static let perMille: [Fact: Int] = [
        .field: 542,
        .type: 882,
        .presence: 573,
        .demand: 744,
        .secret: 881,
        .options: 656,
        .default: 816,
        .format: 1000,
    ]
}
