// Written by the learning program: change its input, not this file.

import FormModel

/// The confidence from which each fact is right in at least 95 of 100 cases on companies that took no part in learning.
enum EnforcementThresholds {
    private static let perMille: [Fact: Int] = [
        .field: 900,
        .type: 900,
        .presence: 900,
        .when: 900,
        .secret: 900,
        .options: 900,
        .default: 900,
        .format: 900,
        .limits: 900,
    ]

    /// How far below its threshold a confidence falls before what was enforced is given up.
    static let slack = 100

    /// The confidence from which a fact is enforced.
    static func threshold(of fact: Fact) -> Confidence { Confidence(perMille: perMille[fact] ?? 1000) }
}
