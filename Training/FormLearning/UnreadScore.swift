import DocumentParsing
import FormModel
import FormExtraction

/// How often a reported block has fields, and how many of the missed fields are in a reported block. The
/// weights are learned without the pages of the company whose page is read.
struct UnreadScore: CustomStringConvertible {
    private var warnings: [String: (right: Int, all: Int)] = [:]
    private var notes = (right: 0, all: 0)
    /// The missed fields, by what the diagnostics say about their block.
    private var missed: [String: Int] = [:]

    /// - Parameter known: the labels of the fields that were read on all pages of the company.
    mutating func add(_ page: LabelledPage, _ weights: Weights, known: KnownLabels, prints: Bool) {
        let decided = Set(page.read.fields(weights).map(\.candidate))
        let blocks = page.read.reportedBlocks(weights, fields: decided, known: known)
        let skipped = Set((page.gold.dontCare ?? []).map(Score.labelKey))
        var said: [Int: String] = [:]
        for block in blocks {
            let isRight =
                block.members.isEmpty
                ? page.match.indices.contains { page.match[$0] != nil && page.rows[$0].section == block.section }
                : block.members.contains { page.match[$0] != nil }
            for member in block.members { said[member] = block.isWarning ? "warning" : "note" }
            guard block.members.isEmpty || isRight || !block.members.contains(where: { page.isIgnored[$0] })
            else { continue }
            if block.isWarning {
                warnings[block.kind, default: (0, 0)].all += 1
                if isRight { warnings[block.kind, default: (0, 0)].right += 1 }
            } else {
                notes.all += 1
                if isRight { notes.right += 1 }
            }
            if prints, block.isWarning {
                let line = page.page.source.line(at: block.place.offsets.lowerBound)
                print("\(isRight ? "right" : "WRONG") \(block.kind) \(page.company)/\(page.gold.page):\(line)")
            }
        }
        let candidates = Dictionary(
            page.match.enumerated().compactMap { row, field in field.map { ($0, row) } }, uniquingKeysWith: { first, _ in first })
        let read = Set(decided.map { page.rows[$0].section })
        let groups = Set(decided.compactMap { page.rows[$0].group })
        for (number, field) in page.gold.fields.enumerated() where !skipped.contains(Score.labelKey(field.label)) {
            guard let candidate = candidates[number] else {
                missed["no candidate", default: 0] += 1
                continue
            }
            guard !decided.contains(candidate) else { continue }
            let row = page.rows[candidate]
            let isPart = row.group.map(groups.contains) ?? read.contains(row.section)
            missed[said[candidate] ?? (isPart ? "in a block with fields" : "nothing"), default: 0] += 1
        }
    }

    var description: String {
        let all = missed.values.reduce(0, +)
        let silent = (missed["nothing"] ?? 0) + (missed["no candidate"] ?? 0)
        return warnings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.right)/\($0.value.all)" }.joined(separator: " ")
            + " notes=\(notes.right)/\(notes.all) missed=\(all) "
            + missed.sorted { $0.key < $1.key }.map { "'\($0.key)'=\($0.value)" }.joined(separator: " ")
            + " silent=\(Score.three(Double(silent) / Double(max(all, 1))))"
    }
}
