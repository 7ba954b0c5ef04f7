// Made by `make learn` from labelled pages; do not edit.

import FormModel

/// The lowest confidence, in thousandths, at which each fact is right often enough for companies whose pages
/// were not used for learning. `Training/README.md` says how often.
enum LearnedThresholds {
    static let perMille: [Fact: Int] = [
        .field: 605,
        .type: 894,
        .presence: 667,
        .demand: 963,
        .secret: 947,
        .options: 616,
        .default: 817,
        .format: 1000,
    ]
}
