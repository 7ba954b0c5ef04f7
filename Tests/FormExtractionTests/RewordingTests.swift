import DocumentParsing
import FormModel
import Foundation
import TestTools
import Testing

@testable import FormExtraction

/// If a page is reworded without changing its meaning, its forms stay equal.
///
/// Snapshots of rendered pages are left out, because writers do not choose their wording.
@Suite("Pages of docs-input, reworded")
struct RewordingTests {
    private static let folder = Repository.root.appending(path: "docs-input")

    private static let pages: [String] = {
        let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
        return paths.filter { $0.hasSuffix(".md") }.sorted()
    }()

    private static let partials: [String] = {
        let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
        return paths.filter { $0.hasSuffix(".mdx") }.sorted()
    }()

    /// The forms of a page, after the page and its partials are reworded.
    ///
    /// - Parameter labels: the labels of the fields; nil for plain decisions.
    private static func forms(
        of page: String, labels: Set<String>? = nil, _ reword: (String) -> String = { $0 }
    ) throws -> [Form] {
        func document(_ path: String) throws -> ParsedDocument {
            let text = reword(try Repository.text(folder.appending(path: path)))
            return DocumentParsing.parse(SourceText(file: path, bytes: Array(text.utf8)))
        }
        let library = PartialLibrary(try partials.map(document))
        let expanded = library.expand(try document(page).page).page
        return FormExtraction.extract(expanded, configuration: ExtractionConfiguration()) { page, _ in
            guard let labels else { return PlainDecider.decide(page) }
            return page.candidates.all.indices.filter {
                page.candidates.all[$0].kind != .span && labels.contains(page.candidates.all[$0].label.text)
            }.map { DecidedField(candidate: $0, type: .text, presence: .unstated, secret: false) }
        }.forms
    }

    /// The names of a form and its fields, and the navigation to it.
    private static func names(_ forms: [Form]) -> [String] {
        forms.map { form in
            let groups = form.groups.map { "\($0.title): \($0.fields)" }
            return
                "\(form.id) \(form.title) \(form.navigation) \(form.submit ?? "-") \(groups) \(form.fields.map(\.label))"
        }
    }

    private static func labels(_ forms: [Form]) -> Set<String> { Set(forms.flatMap(\.fields).map(\.label)) }

    @Test("are there")
    func pagesExist() throws {
        #expect(RewordingTests.pages.count >= 8)
        for page in RewordingTests.pages { #expect(try !RewordingTests.forms(of: page).isEmpty, "\(page)") }
    }

    @Test("keep the names of their forms and fields after any single change", arguments: pages)
    func single(page: String) throws {
        let labels = RewordingTests.labels(try RewordingTests.forms(of: page))
        let names = RewordingTests.names(try RewordingTests.forms(of: page, labels: labels))
        for change in Rewording.Change.allCases {
            for seed in UInt64(1)...3 {
                var rewording = Rewording(seed: seed)
                let others = try RewordingTests.forms(of: page, labels: labels) {
                    rewording.apply([change], to: $0)
                }
                #expect(RewordingTests.names(others) == names, "\(change), seed \(seed)")
            }
        }
    }

    @Test("keep the names of their forms and fields after several changes", arguments: pages)
    func several(page: String) throws {
        let labels = RewordingTests.labels(try RewordingTests.forms(of: page))
        let names = RewordingTests.names(try RewordingTests.forms(of: page, labels: labels))
        for seed in UInt64(100)..<112 {
            var generator = SplitMix64(seed: seed)
            let changes = Rewording.Change.allCases.shuffled(using: &generator).prefix(
                Int.random(in: 2...5, using: &generator))
            var rewording = Rewording(seed: seed)
            let others = try RewordingTests.forms(of: page, labels: labels) {
                rewording.apply(Array(changes), to: $0)
            }
            #expect(RewordingTests.names(others) == names, "\(changes), seed \(seed)")
        }
    }

    @Test("are changed by each kind of rewording", arguments: Rewording.Change.allCases)
    func changes(change: Rewording.Change) throws {
        let texts = try (RewordingTests.pages + RewordingTests.partials).map {
            try Repository.text(RewordingTests.folder.appending(path: $0))
        }
        var rewording = Rewording(seed: 7)
        #expect(texts.contains { rewording.apply([change], to: $0) != Rewording.unchanged($0) })
    }
}

extension Rewording {
    /// A page that was split and joined again.
    fileprivate static func unchanged(_ page: String) -> String {
        var rewording = Rewording(seed: 0)
        return rewording.apply([], to: page)
    }
}
