import DocumentParsing
import FormModel
import Foundation
import Testing

@testable import FormExtraction

/// Rewording a page in ways that keep its meaning leaves its forms equal.
///
/// Snapshots of rendered pages are left out: what they are written in is no choice of a writer's.
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

    /// The forms of a page, with the page and the partials that it includes as a rewording writes them.
    private static func forms(of page: String, _ reword: (String) -> String = { $0 }) throws -> [Form] {
        func document(_ path: String) throws -> ParsedDocument {
            let text = reword(try Repository.text(folder.appending(path: path)))
            return DocumentParsing.parse(SourceText(file: path, bytes: Array(text.utf8)))
        }
        let library = PartialLibrary(try partials.map(document))
        let expanded = library.expand(try document(page).page).page
        let forms = FormExtraction.extract(expanded, configuration: ExtractionConfiguration()).forms
        return forms.map(stripped)
    }

    /// A form without what a rewording may change: places, evidence, and the words of descriptions.
    private static func stripped(_ form: Form) -> Form {
        var form = form
        form.source = .start(of: "")
        for index in form.fields.indices {
            form.fields[index].source = .start(of: "")
            form.fields[index].evidence = []
            form.fields[index].description = ""
            form.fields[index].via = .table
        }
        return form
    }

    @Test("are there")
    func pagesExist() throws {
        #expect(RewordingTests.pages.count >= 8)
        for page in RewordingTests.pages { #expect(try !RewordingTests.forms(of: page).isEmpty, "\(page)") }
    }

    @Test("keep their forms, whatever one thing is changed", arguments: pages)
    func single(page: String) throws {
        let forms = try RewordingTests.forms(of: page)
        for change in Rewording.Change.allCases {
            for seed in UInt64(1)...3 {
                var rewording = Rewording(seed: seed)
                let others = try RewordingTests.forms(of: page) { rewording.apply([change], to: $0) }
                #expect(FormDumper.dump(others) == FormDumper.dump(forms), "\(change), seed \(seed)")
                #expect(others == forms, "\(change), seed \(seed)")
            }
        }
    }

    @Test("keep their forms, whatever several things are changed", arguments: pages)
    func several(page: String) throws {
        let forms = try RewordingTests.forms(of: page)
        for seed in UInt64(100)..<112 {
            var generator = SplitMix64(seed: seed)
            let changes = Rewording.Change.allCases.shuffled(using: &generator).prefix(
                Int.random(in: 2...5, using: &generator))
            var rewording = Rewording(seed: seed)
            let others = try RewordingTests.forms(of: page) { rewording.apply(Array(changes), to: $0) }
            #expect(FormDumper.dump(others) == FormDumper.dump(forms), "\(changes), seed \(seed)")
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
    /// A page taken apart and put together again.
    fileprivate static func unchanged(_ page: String) -> String {
        var rewording = Rewording(seed: 0)
        return rewording.apply([], to: page)
    }
}
