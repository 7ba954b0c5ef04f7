import DocumentParsing
import FormModel
import FormReading
import Foundation

struct Experiment {
    var pages: [LabelledPage]

    func run() {
        // Features that at least three companies have.
        var companies: [UInt64: Set<String>] = [:]
        for page in pages {
            for row in page.rows { for feature in row.features { companies[feature, default: []].insert(page.company) } }
        }
        let drop = Set((ProcessInfo.processInfo.environment["DROP"] ?? "").split(separator: ",").map(String.init))
        let kept = companies.filter { !drop.contains(cueName($0.key)) && $0.value.count >= Int(ProcessInfo.processInfo.environment["MINC"] ?? "3")! }.keys.sorted()
        var index: [UInt64: Int32] = [:]
        for (number, feature) in kept.enumerated() { index[feature] = Int32(number) }
        print("\(kept.count) features of \(companies.count)")
        let specific = Set((ProcessInfo.processInfo.environment["SPECIFIC"] ?? "").split(separator: ",").map(String.init))
        _ = specific
        let dense = pages.map { page in page.rows.map { row in row.features.compactMap { index[$0] } } }
        let own: Set<String> = ["seeds", "librarium", "portainer"]
        let names = Set(pages.map(\.company)).subtracting(own).sorted()
        let folds = names
        let box = Box()
        DispatchQueue.concurrentPerform(iterations: folds.count) { fold in
            let company = folds[fold]
            var rows: [BinaryModel.Row] = []
            for (number, page) in pages.enumerated() where page.company != company {
                for (position, row) in page.rows.enumerated() where !page.isIgnored[position] {
                    _ = row
                    rows.append(BinaryModel.Row(features: dense[number][position], holds: page.match[position] != nil, weight: 1))
                }
            }
            let model = BinaryModel.fit(rows, count: kept.count, l2: Double(ProcessInfo.processInfo.environment["L2"] ?? "1e-5")!, epochs: Int(ProcessInfo.processInfo.environment["EPOCHS"] ?? "6")!)
            var scored: [(page: Int, scores: [Double])] = []
            for (number, page) in pages.enumerated() where page.company == company {
                scored.append((number, dense[number].map { model.score($0) }))
                _ = page
            }
            box.add(scored)
        }
        let scores = Dictionary(uniqueKeysWithValues: box.scored.map { ($0.page, $0.scores) })
        if CommandLine.arguments.contains("--errors") {
            for (number, page) in pages.enumerated() where page.isGold {
                guard let scores = scores[number] else { continue }
                let result = detail(page, scores, share: 0.7, threshold: -1.4)
                for line in result { print("E \(page.company)/\(page.gold.page) \(line)") }
            }
        }
        for share in [0.0, 0.7] {
            for threshold in [-1.8, -1.5, -1.2, -0.9] {
                var tally = Tally()
                var own = Tally()
                for (number, page) in pages.enumerated() {
                    guard let scores = scores[number] else { continue }
                    let count = found(page, scores, share: share, threshold: threshold)
                    if page.isGold { tally.add(count) } else { own.add(count) }
                }
                print("share \(share) threshold \(threshold): gold \(tally) own \(own)")
            }
        }
    }

    private func detail(_ page: LabelledPage, _ scores: [Double], share: Double, threshold: Double) -> [String] {
        var means: [Int: (sum: Double, count: Double)] = [:]
        for (row, score) in zip(page.rows, scores) {
            if let group = row.group, row.isTable || row.isList { means[group, default: (0, 0)].sum += score; means[group]!.count += 1 }
        }
        var out: [String] = []
        let found = Set(page.match.compactMap { $0 })
        for (number, field) in page.gold.fields.enumerated() where !found.contains(number) { out.append("NOCAND \(field.label)") }
        for (index, row) in page.rows.enumerated() where !page.isIgnored[index] {
            var total = scores[index]
            if let group = row.group, let mean = means[group] { total = share * mean.sum / mean.count + (1 - share) * scores[index] }
            let line = row.source.file == page.page.file ? page.page.source.line(at: row.source.offsets.lowerBound) : 0
            let yes = total > threshold
            if yes != (page.match[index] != nil) {
                out.append("\(yes ? "SPUR" : "MISS") \(row.kind) \(line) '\(row.label)' \(String(format: "%.2f own %.2f", total, scores[index]))")
            }
        }
        return out
    }

    private func found(_ page: LabelledPage, _ scores: [Double], share: Double, threshold: Double) -> (gold: Int, predicted: Int, hit: Int) {
        var means: [Int: (sum: Double, count: Double)] = [:]
        for (row, score) in zip(page.rows, scores) {
            if let group = row.group, row.isTable || row.isList { means[group, default: (0, 0)].sum += score; means[group]!.count += 1 }
        }
        var predicted: [String: Int] = [:]
        var seen: Set<String> = []
        let skip = Set((page.gold.dontCare ?? []).map(Score.labelKey))
        for (row, score) in zip(page.rows, scores) {
            var total = score
            if let group = row.group, let mean = means[group] { total = share * mean.sum / mean.count + (1 - share) * score }
            guard total > threshold else { continue }
            let key = Score.labelKey(row.label)
            if skip.contains(key) { continue }
            // A further mention in the section is the same field.
            let place = "\(row.section)/\(row.group ?? -1)/\(key)"
            if row.via == .steps, predicted[key] != nil, seen.contains("\(row.section)/\(key)") { continue }
            seen.insert(place)
            seen.insert("\(row.section)/\(key)")
            predicted[key, default: 0] += 1
        }
        var gold: [String: Int] = [:]
        for field in page.gold.fields {
            let key = Score.labelKey(field.label)
            if !skip.contains(key) { gold[key, default: 0] += 1 }
        }
        let hit = gold.reduce(0) { $0 + min($1.value, predicted[$1.key] ?? 0) }
        return (gold.values.reduce(0, +), predicted.values.reduce(0, +), hit)
    }
}

struct Tally: CustomStringConvertible {
    var gold = 0
    var predicted = 0
    var hit = 0

    mutating func add(_ other: (gold: Int, predicted: Int, hit: Int)) {
        gold += other.gold
        predicted += other.predicted
        hit += other.hit
    }

    var description: String {
        let f1 = gold + predicted == 0 ? 1 : 2 * Double(hit) / Double(gold + predicted)
        return "gold=\(gold) predicted=\(predicted) hit=\(hit) found_f1=\(String(format: "%.3f", f1))"
    }
}

final class Box: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var scored: [(page: Int, scores: [Double])] = []

    func add(_ more: [(page: Int, scores: [Double])]) {
        lock.withLock { scored += more }
    }
}
