import FormExtraction

/// How well fields are grouped into forms, measured by the pairs of fields in the same form, and how many
/// titles are right. All labelled fields are assumed to be found.
struct FormScore: CustomStringConvertible {
    private var gold = 0
    private var predicted = 0
    private var both = 0
    private var titles = (right: 0, count: 0)

    mutating func add(_ page: LabelledPage, prints: Bool = false) {
        let partition = FormPartition(page.read, fields: Set(page.match.indices.filter { page.match[$0] != nil }))
        let placed = page.match.indices.compactMap { row -> (gold: String, form: Int)? in
            guard let field = page.match[row], let form = page.gold.fields[field].form else { return nil }
            return (form, partition.forms[row])
        }
        for (index, one) in placed.enumerated() {
            for other in placed[..<index] {
                if one.gold == other.gold { gold += 1 }
                if one.form == other.form { predicted += 1 }
                if one.gold == other.gold, one.form == other.form { both += 1 }
            }
        }
        for (form, members) in Dictionary(grouping: placed, by: \.gold).sorted(by: { $0.key < $1.key }) {
            let own = Set(members.map(\.form)).sorted().map { partition.titles[$0] }
            titles.count += 1
            if own.contains(where: { Score.normal($0) == Score.normal(form) }) { titles.right += 1 }
            if prints { print("  '\(form)' (\(members.count)) is \(own)") }
        }
        for (form, members) in Dictionary(grouping: placed, by: \.form).sorted(by: { $0.key < $1.key })
        where prints && Set(members.map(\.gold)).count > 1 {
            print("  TOGETHER \(partition.titles[form]): \(Set(members.map(\.gold)).sorted())")
        }
    }

    var description: String {
        let f1 = gold + predicted == 0 ? 1 : 2 * Double(both) / Double(gold + predicted)
        return "together_f1=\(f1) precision=\(Double(both) / Double(max(predicted, 1))) recall=\(Double(both) / Double(max(gold, 1))) "
            + "titles=\(titles.right)/\(titles.count)"
    }
}
