import CodeGeneration
import DocumentParsing
import FormExtraction
import FormModel
import Foundation

let usage = """
    usage: FormLearning learn|score|curve|ablate|facts|forms|unread|enforcement|house SHARED LABELS [OPTION…]

    learn   writes the weights, learned from all labels, to the file of --weights, and the confidences from which facts are enforced to
            the file of --thresholds
    score   scores each company with weights that its pages took no part in; --notes lists what is wrong, --companies each company,
            --unopened the companies whose pages were not looked at while the cues were made; --renew FILE writes the figures,
            --figures FILE fails where they fall behind those of the file
    curve   scores with weights that were learned from an eighth, a quarter, half and all of the other companies or of their pages
    ablate  scores without each group of cues in turn, or those of --groups 'NAME,NAME'
    facts   compares what is read off candidates with the labels; --errors lists what is wrong
    forms   compares the boundaries of forms with the labels; --all lists them
    unread  counts the blocks that are reported as unread and have fields, and the missed fields by what is reported about their block,
            of companies left out; --all lists the warnings
    house   what answers about half of a company's pages are worth on its other half
    enforcement
            how many forms of the companies left out reject an input that the labels call right, and how much is enforced; --all lists them
    """
var arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3 else {
    FileHandle.standardError.write(Data((usage + "\n").utf8))
    exit(2)
}
let command = arguments.removeFirst()
let shared = URL(filePath: arguments.removeFirst())
let labels = URL(filePath: arguments.removeFirst())
let unopened: Set<String> = ["Dokploy", "invoiceninja", "dynamics365smb", "espocrm", "coollabsio", "semaphoreui"]
let known: Set<String> = ["seeds", "librarium", "portainer"]

/// Ends the program with an error message.
func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("FormLearning: error: \(message)\n".utf8))
    exit(2)
}

let missingPages = "'\(shared.path())' has no labelled page; see 'Corpora' in CONTRIBUTING.md"
guard FileManager.default.fileExists(atPath: shared.appending(path: "extraction").path()) else { fail(missingPages) }
let all = Corpus.load(shared: shared, labels: labels).filter { $0.company != "terraform" }
guard !all.isEmpty else { fail(missingPages) }
let opened = all.filter { !unopened.contains($0.company) }

var settings = Learner.Settings()
for setting in arguments where setting.contains("=") {
    let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
    if let problem = settings.set(parts[0], parts.count > 1 ? parts[1] : "") { fail(problem) }
}

/// The argument that follows an option; nil if there is none.
func option(_ name: String, in arguments: [String]) -> String? {
    guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
    return arguments[place + 1]
}

switch command {
case "learn":
    guard let weightsFile = option("--weights", in: arguments), let thresholdsFile = option("--thresholds", in: arguments) else {
        FileHandle.standardError.write(Data((usage + "\n").utf8))
        exit(2)
    }
    let learner = Learner(all, settings)
    var weights = learner.weights(without: [])
    let rated = CrossValidation(learner: learner, companies: Set(all.map(\.company)).subtracting(known).sorted()).run().rated()
    weights.calibration = Calibration(steps: rated.mapValues { Logistic.steps($0) })
    let thresholds = Thresholds.learn(rated, weights.calibration)
    try Thresholds.source(thresholds).write(toFile: thresholdsFile, atomically: true, encoding: .utf8)
    var words: [UInt32: String] = [:]
    for page in all { words.merge(page.read.words) { min($0, $1) } }
    let text = WeightsText.write(weights, words: words)
    let source = """
        // Made by `make learn` from labelled pages; do not edit.
        // swift-format-ignore-file

        /// The weights of cues, a line each: `claim cue value weights`; see `WeightsText`.
        enum LearnedWeights {
            static let text = #\"\"\"
        \(text)
        \"\"\"#
        }

        """
    try source.write(toFile: weightsFile, atomically: true, encoding: .utf8)
    print("\(all.count) pages, \(weights.field.count + weights.type.count + weights.presence.count + weights.secret.count) weights")
case "score":
    Recall.print(opened.filter { $0.isGold && !known.contains($0.company) }, pages: opened, lists: arguments.contains("--missed"))
    let learner = Learner(arguments.contains("--unopened") ? all : opened, settings)
    let companies = Set(learner.pages.map(\.company)).subtracting(known).sorted()
    let result = CrossValidation(
        learner: learner, companies: arguments.contains("--unopened") ? unopened.sorted() : companies,
        alwaysExcluded: arguments.contains("--unopened") ? unopened : []).run()
    print("gold \(result.gold.description) spurious on pages without fields: \(result.spuriousOnEmpty)")
    print("own  \(result.own.description)")
    let figures = Figures(result)
    if let file = option("--renew", in: arguments) { try figures.text.write(toFile: file, atomically: true, encoding: .utf8) }
    if let file = option("--figures", in: arguments) {
        let behind = figures.behind((try? String(contentsOfFile: file, encoding: .utf8)) ?? "")
        for line in behind { FileHandle.standardError.write(Data("\(file): \(line)\n".utf8)) }
        if !behind.isEmpty { exit(1) }
    }
    if arguments.contains("--known") {
        for company in ["librarium", "portainer"] {
            let part = CrossValidation(learner: learner, companies: [company]).run()
            print("\(company) \(part.gold.description)")
            if arguments.contains("--notes") { for note in part.gold.notes { print(note) } }
        }
    }
    if arguments.contains("--reliability") { Reliability.print(result) }
    if arguments.contains("--notes") { for note in result.gold.notes + result.own.notes { print(note) } }
    if arguments.contains("--companies") {
        for (company, score) in result.companies.sorted(by: { $0.key < $1.key }) { print(company, score.description) }
    }
case "curve":
    LearningCurve(pages: opened, settings: settings, companies: Set(opened.map(\.company)).subtracting(known).sorted()).run()
case "ablate":
    let companies = Set(opened.map(\.company)).subtracting(known).sorted()
    let groups = arguments.firstIndex(of: "--groups").map { arguments.dropFirst($0 + 1).prefix(1) } ?? []
    Ablation(pages: opened, settings: settings, companies: companies).run(
        only: Set(groups.flatMap { $0.split(separator: ",").map(String.init) }))
case "facts":
    FactReport(pages: opened, showsErrors: arguments.contains("--errors")).run()
case "forms":
    var boundaries = FormScore()
    for page in opened where page.isGold {
        if arguments.contains("--all") { print("\(page.company)/\(page.gold.page)") }
        boundaries.add(page, prints: arguments.contains("--all"))
    }
    print("forms \(boundaries)")
case "unread":
    let learner = Learner(opened, settings)
    let companies = Set(learner.pages.map(\.company)).subtracting(known).sorted()
    let result = CrossValidation(learner: learner, companies: companies).run()
    var scores = (gold: UnreadScore(), own: UnreadScore())
    for (company, weights) in result.weights.sorted(by: { $0.key < $1.key }) {
        let pages = opened.filter { $0.company == company }
        let labels = KnownLabels(pages.flatMap { $0.read.fields(weights) }.map(\.label))
        for page in pages {
            if page.isGold {
                scores.gold.add(page, weights, known: labels, prints: arguments.contains("--all"))
            } else {
                scores.own.add(page, weights, known: labels, prints: arguments.contains("--all"))
            }
        }
    }
    print("gold \(scores.gold)")
    print("own  \(scores.own)")
case "house":
    House(learner: Learner(arguments.contains("--unopened") ? all : opened, settings)).run(
        only: arguments.contains("--unopened") ? unopened : nil, refits: arguments.contains("--refit"))
case "enforcement":
    let learner = Learner(opened, settings)
    let result = CrossValidation(
        learner: learner, companies: Set(opened.map(\.company)).subtracting(["librarium", "seeds"]).sorted()
    ).run()
    var scores: [(name: String, score: EnforcementScore)] = [
        ("gold", .init()), ("gold, all demanded", .init()), ("own", .init()), ("own, all demanded", .init()),
    ]
    let least = Dictionary(uniqueKeysWithValues: Fact.allCases.map { ($0, Confidence(perMille: 0)) })
    for (company, fold) in result.weights.sorted(by: { $0.key < $1.key }) {
        var weights = fold
        let rated = result.rated(without: company)
        weights.calibration = Calibration(steps: rated.mapValues { Logistic.steps($0) })
        var thresholds = Thresholds.learn(rated, weights.calibration)
        for setting in arguments where setting.contains("@") {
            let parts = setting.split(separator: "@").map(String.init)
            if let fact = Fact(rawValue: parts[0]), let value = Int(parts[1]) { thresholds[fact] = Confidence(perMille: value) }
        }
        if arguments.contains("--thresholds") { print(company, thresholds.map { "\($0.key)=\($0.value.perMille)" }.sorted()) }
        for page in opened where page.company == company {
            let place = page.isGold ? 0 : 2
            scores[place].score.add(
                page, weights, EnforcementPolicy(confidences: thresholds), prints: arguments.contains("--all"))
            scores[place + 1].score.add(
                page, weights, EnforcementPolicy(unstatedPresence: .required, unknownKeys: .refuse, confidences: least))
        }
    }
    for (name, score) in scores { print("\(name): \(score)") }
default:
    FileHandle.standardError.write(Data((usage + "\n").utf8))
    exit(2)
}
