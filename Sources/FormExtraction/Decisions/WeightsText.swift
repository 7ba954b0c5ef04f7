import FormModel

/// Weights as readable text, one observation a line: `claim cue value weights`.
///
/// ```
/// field labelHead port 412
/// type typeHead port text:-120 integer:812
/// calibration field 250 931
/// setting groupShare 700
/// ```
package enum WeightsText {
    private static let claims: [(name: String, outcomes: [String])] = [
        ("field", [""]), ("type", FieldType.allCases.map(\.rawValue)),
        ("presence", Presence.allCases.map(\.rawValue)), ("secret", [""]),
    ]

    // MARK: Writing

    /// - Parameter words: the words of hashes, as far as they are known.
    package static func write(_ weights: Weights, words: [UInt32: String]) -> String {
        var text = "setting groupShare \(weights.groupShare)\nsetting threshold \(weights.threshold)\n"
        for claim in Calibration.Claim.allCases {
            for step in weights.calibration.steps[claim] ?? [] {
                text += "calibration \(claim.rawValue) \(step.score) \(step.perMille)\n"
            }
        }
        for (claim, table) in zip(claims, [weights.field, weights.type, weights.presence, weights.secret]) {
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

    /// The weights of a text that `write` made; a line that is none is left out.
    static func read(_ text: String) -> Weights {
        let cues = Dictionary(uniqueKeysWithValues: Cue.allCases.map { ("\($0)", $0) })
        let classes = Dictionary(
            uniqueKeysWithValues: WordClass.allCases.map { ("\($0)", UInt32($0.rawValue)) })
        let phrases = Dictionary(
            uniqueKeysWithValues: PhraseClass.allCases.map { ("\($0)", UInt32($0.rawValue)) })
        let outcomes = claims.map { claim in
            Dictionary(uniqueKeysWithValues: claim.outcomes.enumerated().map { ($1, $0) })
        }
        var rows = claims.map { _ in [(feature: UInt64, weights: [Int32])]() }
        var calibration = Calibration()
        var settings: [Substring: Int] = [:]
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: " ")).map { Substring($0) }
            guard parts.count >= 3 else { continue }
            switch parts[0] {
            case "setting": settings[parts[1]] = Int(parts[2])
            case "calibration":
                guard parts.count == 4, let claim = Calibration.Claim(rawValue: String(parts[1])),
                    let score = Int(parts[2]), let share = Int(parts[3])
                else { continue }
                calibration.steps[claim, default: []].append(Calibration.Step(score: score, perMille: share))
            default:
                guard let claim = claims.firstIndex(where: { $0.name == parts[0] }),
                    let cue = cues[String(parts[1])],
                    let value = value(parts[2], of: cue, classes, phrases)
                else { continue }
                var weights = [Int32](repeating: 0, count: claims[claim].outcomes.count)
                for part in parts[3...] {
                    if claims[claim].outcomes.count == 1 {
                        weights[0] = Int32(part) ?? 0
                    } else if let colon = part.lastIndex(of: ":"),
                        let outcome = outcomes[claim][String(part[..<colon])]
                    {
                        weights[outcome] = Int32(part[part.index(after: colon)...]) ?? 0
                    }
                }
                rows[claim].append((UInt64(cue.rawValue) << 32 | UInt64(value), weights))
            }
        }
        let tables = zip(claims, rows).map { WeightTable(outcomes: $0.outcomes.count, rows: $1) }
        return Weights(
            field: tables[0], type: tables[1], presence: tables[2], secret: tables[3],
            groupShare: settings["groupShare"] ?? 700,
            threshold: settings["threshold"] ?? 0, calibration: calibration)
    }

    private static func value(
        _ text: Substring, of cue: Cue, _ classes: [String: UInt32], _ phrases: [String: UInt32]
    ) -> UInt32? {
        if text.utf8.first == UInt8(ascii: "#") { return UInt32(text.dropFirst(), radix: 16) }
        switch cue.value {
        case .word: return Word(text).hash
        case .pair:
            let words = text.split(separator: "+", maxSplits: 1).map { Word($0) }
            return words.count == 2 ? Word.pair(words[0], words[1]).hash : nil
        case .wordClass: return classes[String(text)]
        case .phrase: return phrases[String(text)]
        case .number: return UInt32(text)
        }
    }

    /// The value of an observation as the text writes it.
    static func value(_ text: Substring, of cue: Cue) -> UInt32? {
        let classes = Dictionary(
            uniqueKeysWithValues: WordClass.allCases.map { ("\($0)", UInt32($0.rawValue)) })
        let phrases = Dictionary(
            uniqueKeysWithValues: PhraseClass.allCases.map { ("\($0)", UInt32($0.rawValue)) })
        return value(text, of: cue, classes, phrases)
    }
}
