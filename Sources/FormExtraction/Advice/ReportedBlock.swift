import FormModel

/// A block that is reported as unread or unsure, used to measure how accurate the reports are.
package struct ReportedBlock: Sendable {
    package var kind: String
    package var isWarning: Bool
    package var place: SourceRange
    package var section: Int
    /// The candidates in the block; none if it is an announcement.
    package var members: [Int]
}

extension ObservedPage {
    /// The blocks that are reported if pages are read with the given weights.
    ///
    /// - Parameters:
    ///   - fields: the candidates that are fields.
    ///   - known: the labels of the fields on all pages.
    package func reportedBlocks(_ weights: Weights, fields: Set<Int>, known: KnownLabels) -> [ReportedBlock] {
        let margins = fieldScores(weights).map { $0 - weights.threshold }
        let surroundings = BlockSurroundings(self, fields: fields)
        let unread = UnreadBlocks.find(surroundings, margins: margins, added: [])
        let unsure = UnsureBlocks.find(surroundings, margins: margins, reported: unread)
        return unread.map {
            ReportedBlock(
                kind: "\($0.kind)", isWarning: true, place: $0.range, section: $0.section, members: $0.members
            )
        }
            + unsure.map { block in
                let members = members(of: block)
                return ReportedBlock(
                    kind: "known \(block.kind)", isWarning: known.count(in: block) != nil, place: block.range,
                    section: members.first.map { candidates.all[$0].section } ?? 0, members: members)
            }
    }

    private func members(of block: UnsureBlock) -> [Int] {
        guard block.kind == .steps else {
            let members = candidates.groups.first { $0.range == block.range }?.members ?? []
            return members
                + candidates.all.indices.filter { index in
                    let source = candidates.all[index].source
                    return candidates.all[index].kind == .span && source.fileName == block.range.fileName
                        && block.range.offsets.overlaps(source.offsets)
                }
        }
        let first = candidates.all.first {
            $0.kind == .span && $0.source.fileName == block.range.fileName
                && $0.source.offsets.lowerBound == block.range.offsets.lowerBound
        }
        return candidates.all.indices.filter {
            candidates.all[$0].kind == .span && candidates.all[$0].section == first?.section
        }
    }
}
