import FormModel

/// Weights as readable text, with one observation per line: `claim cue value weights`.
///
/// ```
/// field labelHead port 412
/// type typeHead port text:-120 integer:812
/// calibration field 250 931
/// setting groupShare 700
/// ```
package enum WeightsText {
    static let claims: [(name: String, outcomes: [String])] = [
        ("field", [""]), ("type", FieldType.allCases.map(\.rawValue)),
        ("presence", Presence.allCases.map(\.rawValue)), ("secret", [""]),
        ("options", [""]),
    ]

    // MARK: Writing

    /// Writes weights as text.
    ///
    /// - Parameter words: the known words, by hash.
    package static func write(_ weights: Weights, words: [UInt32: String]) -> String {
        var text = "setting groupShare \(weights.groupShare)\nsetting threshold \(weights.threshold)\n"
        for claim in Calibration.Claim.allCases {
            for step in weights.calibration.steps[claim] ?? [] {
                text += "calibration \(claim.rawValue) \(step.score) \(step.perMille)\n"
            }
        }
        for (claim, table) in zip(
            claims, [weights.field, weights.type, weights.presence, weights.secret, weights.options])
        {
            let lines = table.rows.compactMap { row -> String? in
                guard let cue = Cue(rawValue: UInt16(row.feature >> 32)) else { return nil }
                let value = name(UInt32(truncatingIfNeeded: row.feature), of: cue, words)
                let numbers =
                    table.outcomes == 1
                    ? "\(row.weights[0])"
                    : row.weights.indices.filter { row.weights[$0] != 0 }.map {
                        "\(claim.outcomes[$0]):\(row.weights[$0])"
                    }.joined(separator: " ")
                return "\(claim.name) \(cue) \(value) \(numbers)"
            }
            text += lines.sorted().joined(separator: "\n") + "\n"
        }
        return text
    }

    private static func name(_ value: UInt32, of cue: Cue, _ words: [UInt32: String]) -> String {
        switch cue.value {
        case .word:
            if let word = words[value], !word.hasPrefix("#") { return word }
        case .pair:
            if let pair = words[value], !pair.hasPrefix("#") { return pair }
        case .wordClass:
            if let name = WordClass(rawValue: UInt8(clamping: value)), value < 256 { return "\(name)" }
        case .phrase:
            if let name = PhraseClass(rawValue: UInt8(clamping: value)), value < 256 { return "\(name)" }
        case .number: return "\(value)"
        }
        return "#" + String(value, radix: 16)
    }

    // MARK: Reading

    /// Parses weights that `write` wrote. Invalid lines are ignored.
    static func read(_ text: String) -> Weights {
        var text = text
        return text.withUTF8 { bytes in
            var reader = WeightsReader(bytes)
            while reader.nextLine() {}
            let tables = zip(claims, reader.rows).map {
                WeightTable(outcomes: $0.outcomes.count, features: $1.features, weights: $1.weights)
            }
            return Weights(
                field: tables[0], type: tables[1], presence: tables[2], secret: tables[3],
                options: tables[4],
                groupShare: reader.settings["groupShare"] ?? 700,
                threshold: reader.settings["threshold"] ?? 0, calibration: reader.calibration)
        }
    }

    /// Parses the value of an observation.
    static func value(_ text: Substring, of cue: Cue) -> UInt32? {
        guard !text.isEmpty else { return nil }
        var text = String(text)
        return text.withUTF8 { WeightsReader($0).value(of: cue, in: 0..<$0.count) }
    }
}
