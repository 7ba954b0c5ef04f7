import DocumentParsing
import FormModel

/// The data about one candidate that is used for learning.
package struct TrainingRow: Sendable {
    package var label: String
    package var key: String
    package var via: Field.Via
    package var kind: String
    package var source: SourceRange
    package var section: Int
    package var group: Int?
    package var isTable: Bool
    package var isList: Bool
    package var features: [UInt64]
}

extension ObservedPage {
    /// The candidates with their observations.
    package var rows: [TrainingRow] {
        fieldCues.features().enumerated().map { index, features in
            let candidate = candidates.all[index]
            let kind = candidate.group.map { candidates.groups[$0].kind }
            return TrainingRow(
                label: candidate.label.text, key: candidate.label.key, via: candidate.via,
                kind: "\(candidate.kind)",
                source: candidate.source, section: candidate.section, group: candidate.group,
                isTable: kind == .table,
                isList: kind == .list,
                features: features.map(\.packed))
        }
    }
}

extension Feature {
    var packed: UInt64 { UInt64(cue.rawValue) << 32 | UInt64(value) }
}

/// The name of a cue in the sources, for either of its names: `labelDigits` for `label-digits`; nil if there is
/// no such cue.
package func cueName(written: String) -> String? {
    Cue.allCases.first { "\($0)" == written || $0.name == written }.map { "\($0)" }
}

/// The name of the cue in a packed feature.
package func cueName(_ packed: UInt64) -> String {
    Cue(rawValue: UInt16(packed >> 32)).map { "\($0)" } ?? "?"
}

extension ObservedPage {
    /// The observations about the type of a candidate.
    package func typeFeatures(_ index: Int) -> [UInt64] {
        let context = factContext
        return TypeCues(context: context).features(
            index, defaults: DefaultReader.findings(for: index, in: context)
        ).map(\.packed)
    }

    /// The observations about the presence of a candidate, given its type.
    package func presenceFeatures(_ index: Int, type: FieldType) -> [UInt64] {
        PresenceCues(factContext).features(
            index, type: type,
            defaults: TypeCues.defaultKind(DefaultReader.findings(for: index, in: factContext))
        ).map(\.packed)
    }

    /// The observations about the secrecy of a candidate, given its type.
    package func secretFeatures(_ index: Int, type: FieldType) -> [UInt64] {
        SecretCues.features(candidates.all[index], text, type: type).map(\.packed)
    }

    /// The observations about the values that are listed for a candidate, and the values; nil if there are
    /// none.
    package func optionsFeatures(_ index: Int) -> (features: [UInt64], values: [String])? {
        let context = factContext
        guard let found = context.options[index].first else { return nil }
        return (
            OptionsCues.features(found, index, in: context).map(\.packed), found.values.map(\.text)
        )
    }

    /// The fields of the page as decided with the given weights, before they are assembled into forms.
    package func fields(_ weights: Weights) -> [DecidedFacts] {
        Decider(reading: self, weights: weights).decide().map { field in
            let candidate = candidates.all[field.candidate]
            return DecidedFacts(
                candidate: field.candidate, label: candidate.label.text, via: candidate.via,
                section: candidate.section,
                group: candidate.group, type: field.type, presence: field.presence, secret: field.secret,
                options: field.options.map(\.value), defaultValue: field.defaultValue, format: field.format,
                isOrdered: FieldOrder.isGiven(for: candidate, in: text),
                scores: Dictionary(field.scores.all.map { ($0.claim, $0.score) }, uniquingKeysWith: { $1 }),
                confidence: field.confidence)
        }
    }

    /// The score of each candidate as a field.
    package func fieldScores(_ weights: Weights) -> [Int] { Decider.scores(candidates, fieldCues, weights) }

    /// The candidates of each table and list.
    package var groupMembers: [[Int]] {
        candidates.groups.filter { $0.kind != .paragraphs }.map(\.members)
    }
}

/// A decided field, used for scoring.
package struct DecidedFacts: Sendable {
    package var candidate: Int
    package var label: String
    package var via: Field.Via
    package var section: Int
    package var group: Int?
    package var type: FieldType
    package var presence: Presence
    package var secret: Bool
    package var options: [String]
    package var defaultValue: String?
    package var format: FieldFormat?
    package var isOrdered: Bool
    package var scores: [Calibration.Claim: Int]
    package var confidence: FieldConfidence
}

extension ObservedPage {
    /// The words on the page, and pairs of words in labels, by their hashes.
    package var words: [UInt32: String] {
        var words: [UInt32: String] = [:]
        for passage in text.passages {
            for token in passage.tokens {
                let word = String(
                    decoding: passage.text[Int(token.text.lowerBound)..<Int(token.text.upperBound)],
                    as: UTF8.self
                ).lowercased()
                for word in [word, word.hasSuffix("'s") ? String(word.dropLast(2)) : word]
                where Word(word) == token.word && !word.contains(" ") {
                    words[token.word.hash] = word
                }
                let parts = CompoundWord.split(
                    passage.text[Int(token.text.lowerBound)..<Int(token.text.upperBound)])
                guard parts.count > 1 else { continue }
                for part in parts {
                    words[part.word.hash] =
                        words[part.word.hash] ?? String(decoding: part.text, as: UTF8.self).lowercased()
                }
            }
        }
        for candidate in candidates.all {
            guard let (first, second) = LabelParts(of: candidate, in: text).lastPair else { continue }
            if let one = words[first.hash], let two = words[second.hash], !one.contains("+") {
                words[Word.pair(first, second).hash] = one + "+" + two
            }
        }
        for name in PathWords.texts(text.file).joined() {
            words[Word(name).hash] = words[Word(name).hash] ?? name
        }
        for code in text.codes {
            guard let language = code.code.language?.lowercased() else { continue }
            words[Word(language).hash] = words[Word(language).hash] ?? language
        }
        return words
    }
}
