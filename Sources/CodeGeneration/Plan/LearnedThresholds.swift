// Made by `make learn` from labelled pages; do not edit.

import FormModel

/// The lowest confidence, in thousandths, at which each fact is right often enough for companies whose pages
/// were not used for learning. `Training/README.md` says how often.
enum LearnedThresholds {
    static let perMille: [Fact: Int] = [
        .field: 596,
        .type: 912,
        .presence: 721,
        .demand: 964,
        .secret: 944,
        .options: 648,
        .default: 816,
        .format: 1000,
    ]
}
