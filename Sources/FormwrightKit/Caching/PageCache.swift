import DocumentParsing
import FormExtraction
import FormModel
import Foundation

/// The results of an earlier run, by page, so that a build reads only pages that may have changed.
///
/// An entry is valid as long as the tool, the configuration, the answers about the page, the page and its
/// partials are unchanged, byte for byte. For pages that include partials, the set of partials must be
/// unchanged, too, because an inclusion could now refer to a different partial. The cache compares contents,
/// not hashes: documentation is small, and a wrong form would be worse than a larger file.
struct PageCache: Sendable {
    /// The result of reading a page.
    private struct Entry: Codable {
        /// The page's content.
        var content: Data
        /// The answers file, if there are answers about the page; the result refers to places in this file.
        var answers: Data
        /// The result of reading the page.
        var reading: PageForms

        /// Whether the page contains inclusions of partials, even if they fail.
        var hasInclusions: Bool { !reading.partials.isEmpty || reading.lacksInclusions }
    }

    /// The file's content.
    private struct Content: Codable {
        /// The tool that read the pages; nil if it cannot be determined.
        var tool: ToolStamp?
        /// The name and content of the configuration file, if there is one, and the product's name.
        var configuration: Data
        /// The names by which partials are included, in order.
        var partialNames: [String]
        /// The contents of partials, by file.
        var partials: [String: Data]
        /// The pages, by file.
        var pages: [String: Entry]
    }

    private var content: Content
    /// The pages about which there are answers.
    private let answered: Set<String>
    private let answers: Data
    private let hasSamePartialNames: Bool
    private let changedPartials: Set<String>

    /// Reads a cache.
    ///
    /// - Parameters:
    ///   - bytes: the file's content. It is ignored if it is broken, or if it was written by a different tool
    /// or for
    ///     a different configuration.
    ///   - configuration: the configuration file.
    ///   - products: the words of the product's name, as found on the pages.
    ///   - partials: all partials of this run.
    ///   - answered: the files of pages about which there are answers.
    ///   - answers: the answers file.
    private init(
        _ bytes: [UInt8], configuration: SourceText?, products: [String], partials: [Page],
        answered: Set<String>, answers: SourceText?
    ) {
        self.answered = answered
        self.answers = answers.map { Data($0.bytes) } ?? Data()
        let old = try? JSONDecoder().decode(Content.self, from: Data(bytes))
        let tool = ToolStamp(known: old?.tool)
        let configuration =
            (configuration.map { Data("\($0.file)\n".utf8) + Data($0.bytes) } ?? Data())
            + Data("\n\(products.joined(separator: " "))".utf8)
        let names = partials.map(\.inclusionNames)
        let contents = Dictionary(
            partials.map { ($0.file, Data($0.source.bytes)) }, uniquingKeysWith: { first, _ in first })
        content = Content(
            tool: tool, configuration: configuration, partialNames: names, partials: contents, pages: [:])
        guard let old, let tool, old.tool?.isSameTool(as: tool) == true, old.configuration == configuration
        else {
            hasSamePartialNames = true
            changedPartials = []
            return
        }
        content.pages = old.pages
        hasSamePartialNames = old.partialNames == names
        changedPartials = Set(old.partials.keys.filter { old.partials[$0] != contents[$0] })
    }

    /// The results of a run, and the cache for the next run.
    struct Readings {
        /// The results, in the order of the pages.
        var forms: [PageForms]
        /// How many pages were not read again.
        var reusedCount = 0
        /// The new content of the cache; nil if no cache is kept.
        var cache: [UInt8]?
    }

    /// Reads the pages that are not in the cache.
    ///
    /// - Parameter read: reads the pages with the given indices.
    static func reading(
        _ docs: LoadedDocs, in inputs: Inputs, read: ([Int]) -> [PageForms]
    ) -> Readings {
        let all = Array(docs.sources.indices)
        guard let bytes = inputs.request.cache else { return Readings(forms: read(all)) }
        let cache = PageCache(
            bytes, configuration: inputs.configurationSource,
            products: docs.configuration.extraction.foundProducts, partials: docs.partials,
            answered: Set(
                docs.documents.filter { !docs.configuration.answers(for: $0).isEmpty }.map(\.name)),
            answers: inputs.answers?.source)
        let known = Parallel.map(docs.sources, workers: inputs.request.workers) { cache.reading(of: $0) }
        var new = read(all.filter { known[$0] == nil })[...]
        let forms = known.compactMap { $0 ?? new.popFirst() }
        return Readings(
            forms: forms, reusedCount: known.count { $0 != nil },
            cache: cache.updated(with: forms, of: docs.sources))
    }

    /// The cached result of a page; nil if the page must be read.
    private func reading(of page: SourceText) -> PageForms? {
        guard let entry = content.pages[page.file], entry.content == Data(page.bytes),
            entry.answers == answers(of: page.file),
            hasSamePartialNames || !entry.hasInclusions,
            changedPartials.isDisjoint(with: entry.reading.partials)
        else { return nil }
        return entry.reading
    }

    private func answers(of file: String) -> Data { answered.contains(file) ? answers : Data() }

    /// The file's content after a run with the results `readings` for `pages`; nil if the cache
    /// cannot be encoded.
    private func updated(with readings: [PageForms], of pages: [SourceText]) -> [UInt8]? {
        var content = content
        content.pages = Dictionary(
            zip(pages, readings).map { page, reading in
                (
                    page.file,
                    Entry(content: Data(page.bytes), answers: answers(of: page.file), reading: reading)
                )
            }, uniquingKeysWith: { first, _ in first })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(content)).map { Array($0) }
    }
}

extension Page {
    /// The names by which pages can include the partial: its file, category and name.
    fileprivate var inclusionNames: String {
        [file, metadata.partial?.category ?? "", metadata.partial?.name ?? ""].joined(separator: "\u{1F}")
    }
}
