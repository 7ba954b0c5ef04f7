import DocumentParsing
import FormModel
import FormReading
import Foundation

let arguments = CommandLine.arguments
let shared = URL(filePath: arguments[1])
let labels = URL(filePath: arguments[2])
let unopened: Set<String> = ["Dokploy", "invoiceninja", "dynamics365smb", "espocrm", "coollabsio", "semaphoreui"]
let own: Set<String> = ["seeds", "librarium", "portainer"]
var started = Date()
var pages = Corpus.load(shared: shared, labels: labels).filter { !unopened.contains($0.company) && $0.company != "terraform" }
print("loaded \(pages.count) pages, \(pages.reduce(0) { $0 + $1.rows.count }) candidates, \(Date().timeIntervalSince(started)) s")

// Recall of candidates.
var byVia: [String: (gold: Int, found: Int)] = [:]
for page in pages where page.isGold {
    let found = Set(page.match.compactMap { $0 })
    for (number, field) in page.gold.fields.enumerated() {
        byVia[field.via, default: (0, 0)].gold += 1
        if found.contains(number) {
            byVia[field.via]!.found += 1
        } else if arguments.contains("--missed"), !own.contains(page.company) {
            print("missed \(page.company)/\(page.gold.page):\(field.line ?? 0) '\(field.label)' \(field.via)")
        }
    }
}
for (via, count) in byVia.sorted(by: { $0.key < $1.key }) {
    print("recall \(via) \(count.found)/\(count.gold) \(Double(count.found) / Double(count.gold))")
}
if arguments.contains("facts") {
    FactReport(pages: pages, showsErrors: arguments.contains("--errors")).run()
} else {
    Experiment(pages: pages).run()
}
