import DocumentParsing
import FormModel

/// What learning needs of one candidate.
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

extension ReadPage {
    /// The candidates with what is observed at each.
    package var rows: [TrainingRow] {
        candidates.all.indices.map { index in
            let candidate = candidates.all[index]
            let kind = candidate.group.map { candidates.groups[$0].kind }
            return TrainingRow(
                label: candidate.label.text, key: candidate.label.key, via: candidate.via,
                kind: "\(candidate.kind)",
                source: candidate.source, section: candidate.section, group: candidate.group,
                isTable: kind == .table,
                isList: kind == .list, features: fieldFeatures[index].map(\.packed))
        }
    }
}

extension Feature {
    var packed: UInt64 { UInt64(cue.rawValue) << 32 | UInt64(value) }
}

/// The name of the cue of a packed feature.
package func cueName(_ packed: UInt64) -> String {
    Cue(rawValue: UInt16(packed >> 32)).map { "\($0)" } ?? "?"
}
