import DocumentParsing
import FormModel
import FormExtraction
import Foundation

let arguments = CommandLine.arguments
let environment = ProcessInfo.processInfo.environment
let shared = URL(filePath: arguments[1])
let labels = URL(filePath: arguments[2])
let unopened: Set<String> = ["Dokploy", "invoiceninja", "dynamics365smb", "espocrm", "coollabsio", "semaphoreui"]
let known: Set<String> = ["seeds", "librarium", "portainer"]
let pages = Corpus.load(shared: shared, labels: labels).filter { !unopened.contains($0.company) && $0.company != "terraform" }

var byVia: [String: (gold: Int, found: Int)] = [:]
for page in pages where page.isGold && !known.contains(page.company) {
    let found = Set(page.match.compactMap { $0 })
    for (number, field) in page.gold.fields.enumerated() {
        byVia[field.via, default: (0, 0)].gold += 1
        if found.contains(number) {
            byVia[field.via]!.found += 1
        } else if arguments.contains("--missed") {
            print("no candidate \(page.company)/\(page.gold.page):\(field.line ?? 0) '\(field.label)' \(field.via)")
        }
    }
}
print("\(pages.count) pages, \(pages.reduce(0) { $0 + $1.rows.count } / pages.count) candidates a page")
for (via, count) in byVia.sorted(by: { $0.key < $1.key }) {
    print("recall \(via) \(count.found)/\(count.gold) \(Score.three(Double(count.found) / Double(count.gold)))")
}
var boundaries = FormScore()
for page in pages where page.isGold {
    if arguments.contains("--forms") { print("\(page.company)/\(page.gold.page)") }
    boundaries.add(page, prints: arguments.contains("--forms"))
}
print("forms \(boundaries)")
var unread = UnreadScore()
for page in pages where !known.contains(page.company) { unread.add(page, prints: arguments.contains("--forms")) }
print("unread \(unread)")
if arguments.contains("--forms") { exit(0) }
if let page = arguments.firstIndex(of: "--dump").map({ arguments[$0 + 1] }), let found = pages.first(where: { $0.gold.page.hasSuffix(page) }) {
    for (index, row) in found.rows.enumerated() {
        print("row \(row.kind) g\(row.group ?? -1) '\(row.label)' match=\(found.match[index].map(String.init) ?? "-")")
    }
    exit(0)
}
if arguments.contains("facts") {
    FactReport(pages: pages, showsErrors: arguments.contains("--errors")).run()
    exit(0)
}
var settings = Learner.Settings()
settings.dropped.formUnion((environment["DROP"] ?? "").split(separator: ",").map(String.init))
if let value = environment["LEASTW"].flatMap(Double.init) { settings.leastWeight = value }
if let value = environment["MINC"].flatMap(Int.init) { settings.leastCompanies = value }
if let value = environment["PRIOR"].flatMap(Double.init) { settings.fieldPrior = value }
if let value = environment["FACTPRIOR"].flatMap(Double.init) { settings.factPrior = value }
if let value = environment["EPOCHS"].flatMap(Int.init) { settings.epochs = value }
if let value = environment["THRESHOLD"].flatMap(Int.init) { settings.threshold = value }
if let value = environment["SHARE"].flatMap(Int.init) { settings.groupShare = value }
let learner = Learner(pages, settings)
let companies = Set(pages.map(\.company)).subtracting(known).sorted()
let result = CrossValidation(learner: learner, companies: companies).run()
print("gold \(result.gold.description) spuriousOnEmpty=\(result.spuriousOnEmpty)")
print("own  \(result.own.description)")
if arguments.contains("--notes") { for note in result.gold.notes + result.own.notes { print(note) } }
if arguments.contains("--companies") { for (company, score) in result.companies.sorted(by: { $0.key < $1.key }) { print(company, score.description) } }
