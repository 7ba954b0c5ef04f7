import DocumentParsing
import FormModel
import Foundation

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
    static let shared: Set<Cue> = {
        let names = Set((ProcessInfo.processInfo.environment["SPECIFIC"] ?? "").split(separator: ",").map(String.init))
        return Set(Cue.allCases.filter { names.contains("\($0)") })
    }()

    static func specific(_ candidate: Candidate, _ features: [Feature]) -> [UInt64] {
        let kind: UInt64 = candidate.kind == .span ? 1 : candidate.kind == .row ? 2 : 3
        return features.filter { shared.contains($0.cue) }.map { $0.packed | kind << 60 }
    }

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
                isList: kind == .list, features: fieldFeatures[index].map(\.packed) + Self.specific(candidate, fieldFeatures[index]))
        }
    }
}

extension Feature {
    var packed: UInt64 { UInt64(cue.rawValue) << 32 | UInt64(value) }
}

/// The name of the cue of a packed feature.
package func cueName(_ packed: UInt64) -> String {
    Cue(rawValue: UInt16(packed >> 32 & 0xFFF)).map { "\($0)" } ?? "?"
}
