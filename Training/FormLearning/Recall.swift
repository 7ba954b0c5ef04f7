/// The number of labelled fields that have a candidate.
enum Recall {
    static func print(_ gold: [LabelledPage], pages: [LabelledPage], lists: Bool) {
        var byVia: [String: (gold: Int, found: Int)] = [:]
        for page in gold {
            let found = Set(page.match.compactMap { $0 })
            for (number, field) in page.gold.fields.enumerated() {
                byVia[field.via, default: (0, 0)].gold += 1
                if found.contains(number) {
                    byVia[field.via, default: (0, 0)].found += 1
                } else if lists {
                    Swift.print("no candidate \(page.company)/\(page.gold.page):\(field.line ?? 0) '\(field.label)' \(field.via)")
                }
            }
        }
        byVia["all"] = byVia.values.reduce((0, 0)) { ($0.0 + $1.gold, $0.1 + $1.found) }
        let candidates = pages.reduce(0) { $0 + $1.rows.count } / max(pages.count, 1)
        Swift.print("\(pages.count) pages, \(candidates) candidates a page")
        for (via, count) in byVia.sorted(by: { $0.key < $1.key }) {
            Swift.print("recall \(via) \(count.found)/\(count.gold) \(Score.three(Double(count.found) / Double(max(count.gold, 1))))")
        }
    }
}
