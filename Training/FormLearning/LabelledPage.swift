import DocumentParsing
import FormModel
import FormExtraction
import Foundation

/// The labels of a page, in the format that Training/README.md describes.
struct GoldPage: Decodable {
    struct GoldField: Decodable {
        var label: String
        var line: Int?
        var via: String
        var type: String
        var presence: String?
        var secret: Bool?
        var options: [Text]?
        var `default`: Text?
        var format: String?
        var either: [String: [Accepted]]?
        var form: String?
    }

    /// A text that JSON may contain as a number or Boolean.
    struct Text: Decodable {
        var text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self.text = text
            } else if let truth = try? container.decode(Bool.self) {
                text = truth ? "true" : "false"
            } else if let number = try? container.decode(Double.self) {
                text = number == number.rounded() ? String(Int(number)) : String(number)
            } else {
                text = ""
            }
        }
    }

    /// Another accepted value of a fact: a text, a list of texts, or nothing.
    enum Accepted: Decodable {
        case text(String)
        case list([String])
        case nothing

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .nothing
            } else if let list = try? container.decode([Text].self) {
                self = .list(list.map(\.text))
            } else {
                self = .text(try container.decode(Text.self).text)
            }
        }
    }

    var page: String
    var fields: [GoldField]
    var dontCare: [String]?
}

/// A page with its labels and its candidates.
struct LabelledPage {
    var company: String
    var gold: GoldPage
    /// Whether the labels are gold labels, not labels from this repository.
    var isGold: Bool
    var page: Page
    var read: ObservedPage
    var rows: [TrainingRow]
    /// For each row, the gold field that it names; nil if there is none.
    var match: [Int?]
    /// For each row, whether learning ignores it, because careful readers dispute its label or because it
    /// mentions a field again.
    var isIgnored: [Bool]
    /// The words of the product's name.
    var products: Set<String>
}

enum Corpus {
    /// Reads the labelled pages of some companies.
    static func load(shared: URL, labels: URL, companies only: Set<String>? = nil) -> [LabelledPage] {
        var pages: [LabelledPage] = []
        let sets: [(labels: URL, trees: URL, isGold: Bool)] = [
            (shared.appending(path: "extraction/gold"), shared.appending(path: "corpus"), true),
            (labels, shared.appending(path: "trees"), false),
        ]
        for set in sets {
            for company in folders(set.labels) where only?.contains(company) ?? true {
                let root = set.trees.appending(path: company)
                let library = partials(root)
                var parsed: [(gold: GoldPage, page: Page)] = []
                for file in files(set.labels.appending(path: company), ending: [".json"]) {
                    guard let data = try? Data(contentsOf: file), let gold = try? JSONDecoder().decode(GoldPage.self, from: data) else {
                        FileHandle.standardError.write(Data(("unreadable labels: \(file.path)\n").utf8))
                        continue
                    }
                    let location = root.appending(path: gold.page)
                    guard let bytes = try? Data(contentsOf: location) else {
                        FileHandle.standardError.write(Data(("no page \(location.path)\n").utf8))
                        continue
                    }
                    let source = SourceText(file: gold.page, path: gold.page, bytes: Array(bytes))
                    let page = library.expand(DocumentParsing.parse(source).page).page
                    parsed.append((gold, page))
                }
                let products = Set(ProductNames.find(in: parsed.map(\.page.source)))
                for (gold, page) in parsed {
                    pages.append(labelled(page, gold, company: company, products: products, isGold: set.isGold))
                }
            }
        }
        return pages
    }

    private static func labelled(_ page: Page, _ gold: GoldPage, company: String, products: Set<String>, isGold: Bool) -> LabelledPage {
        let read = ObservedPage(page, products: products)
        let rows = read.rows
        var match = [Int?](repeating: nil, count: rows.count)
        let skip = Set((gold.dontCare ?? []).map(Score.labelKey))
        var ignored = rows.map { skip.contains(Score.labelKey($0.label)) }
        var byKey: [String: [Int]] = [:]
        for (index, row) in rows.enumerated() { byKey[Score.labelKey(row.label), default: []].append(index) }
        for (number, field) in gold.fields.enumerated() {
            let key = Score.labelKey(field.label)
            guard let candidates = byKey[key] else { continue }
            let free = candidates.filter { match[$0] == nil }
            func cost(_ index: Int) -> Int {
                let row = rows[index]
                let line = row.source.file == page.file ? page.source.location(at: row.source.offsets.lowerBound).line : nil
                let distance = line.flatMap { line in field.line.map { abs($0 - line) } } ?? 50
                return distance * 4 + (row.via.rawValue == field.via ? 0 : 6)
            }
            if let best = free.min(by: { (cost($0), $0) < (cost($1), $1) }) { match[best] = number }
        }
        for (index, row) in rows.enumerated() where match[index] == nil {
            let key = Score.labelKey(row.label)
            if gold.fields.contains(where: { Score.labelKey($0.label) == key }) { ignored[index] = true }
        }
        return LabelledPage(
            company: company, gold: gold, isGold: isGold, page: page, read: read, rows: rows, match: match, isIgnored: ignored, products: products)
    }

    private static func partials(_ root: URL) -> PartialLibrary {
        let names = ["_partials/", "/_", "_includes/", "includes/", "partials/", "snippets/"]
        let found = files(root, ending: [".md", ".mdx"]).filter { file in
            let path = relative(file, root)
            return names.contains { path.contains($0) || path.hasPrefix($0) } || path.hasPrefix("_")
        }
        return PartialLibrary(
            found.compactMap { file in
                guard let bytes = try? Data(contentsOf: file) else { return nil }
                let name = relative(file, root)
                return DocumentParsing.parse(SourceText(file: name, path: name, bytes: Array(bytes)))
            })
    }

    private static func relative(_ file: URL, _ root: URL) -> String {
        let path = file.resolvingSymlinksInPath().path
        let base = root.resolvingSymlinksInPath().path
        return path.hasPrefix(base + "/") ? String(path.dropFirst(base.count + 1)) : path
    }

    static func folders(_ root: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: root.appending(path: name).path, isDirectory: &isFolder) && isFolder.boolValue
        }.sorted()
    }

    static func files(_ root: URL, ending: [String]) -> [URL] {
        let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        var found: [URL] = []
        while let url = walk?.nextObject() as? URL {
            if !url.hasDirectoryPath, ending.contains(where: { url.lastPathComponent.hasSuffix($0) }) { found.append(url) }
        }
        return found.sorted { $0.path < $1.path }
    }
}
