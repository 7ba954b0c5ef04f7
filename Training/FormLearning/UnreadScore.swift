import DocumentParsing
import FormModel
import FormExtraction

/// The share of blocks reported as unread that have fields, on pages where no candidate was decided
/// to be a field.
struct UnreadScore: CustomStringConvertible {
    private var counts: [String: (right: Int, all: Int)] = [:]
    private var fields = (covered: 0, all: 0)

    mutating func add(_ page: LabelledPage, prints: Bool = false) {
        let blocks = page.read.unreadBlocks(fields: [])
        var covered: Set<Int> = []
        for block in blocks {
            // An announcement is right if the page has fields.
            let isRight =
                block.members.isEmpty
                ? !page.gold.fields.isEmpty : block.members.contains { page.match[$0] != nil }
            covered.formUnion(block.members.filter { page.match[$0] != nil })
            counts[block.kind, default: (0, 0)].all += 1
            if isRight { counts[block.kind, default: (0, 0)].right += 1 }
            if prints, !isRight {
                let line = page.page.source.line(at: block.place.offsets.lowerBound)
                print("NOT UNREAD \(block.kind) \(page.company)/\(page.gold.page):\(line)")
            }
        }
        fields.all += page.match.count { $0 != nil }
        fields.covered += covered.count
    }

    var description: String {
        counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.right)/\($0.value.all)" }.joined(separator: " ")
            + " fields=\(fields.covered)/\(fields.all)"
    }
}
