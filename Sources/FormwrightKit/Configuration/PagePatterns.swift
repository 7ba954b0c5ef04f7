import FormExtraction
import FormModel

/// A pattern for pages in the configuration, with its place.
struct PagePattern: Hashable, Sendable {
    /// The pattern.
    var glob: Glob
    /// The pattern's place in the configuration.
    var range: SourceRange

    /// Whether the pattern is the path of a single page.
    var isOfOnePage: Bool { glob.isLiteral && DocumentDiscovery.isDocument(Path.name(of: glob.source)) }

    /// Whether the pattern matches a page, by its path relative to the configuration's folder or to
    /// DOCS.
    func matches(_ page: DocumentSet.Document, in configuration: Configuration) -> Bool {
        if glob.matches(page.name) { return true }
        guard let folder = configuration.folder, Path.isInside(page.location, folder) else { return false }
        return glob.matches(Path.relative(page.location, to: folder))
    }
}

/// The patterns for pages in the configuration.
struct PagePatterns: Hashable, Sendable {
    /// The patterns for pages to compile; if empty, all pages are compiled.
    var include: [PagePattern] = []
    /// The patterns for pages to leave out.
    var exclude: [PagePattern] = []
    /// The patterns for the pages of providers, by provider id.
    var providers: [String: [PagePattern]] = [:]
    /// The patterns for the pages to which statements apply, by the number of the statement. A statement
    /// without a pattern applies to every page.
    var statements: [Int: PagePattern] = [:]
}

extension Configuration {
    /// Whether a page is compiled.
    func includes(_ page: DocumentSet.Document) -> Bool {
        let isIncluded = patterns.include.isEmpty || patterns.include.contains { $0.matches(page, in: self) }
        return isIncluded && !patterns.exclude.contains { $0.matches(page, in: self) }
    }

    /// The path of a page as written in answers; nil if there is no configuration file.
    func answeredPath(of page: DocumentSet.Document) -> String? {
        folder.map { Path.relative(page.location, to: $0) }
    }

    /// The answers about a page.
    func answers(for page: DocumentSet.Document) -> [Answer] {
        guard !answers.isEmpty else { return [] }
        return answeredPath(of: page).flatMap { answers[$0] } ?? []
    }

    /// The settings of the extraction stage that apply to a page.
    func extraction(for page: DocumentSet.Document) -> ExtractionConfiguration {
        if extraction.statements.isEmpty, extraction.providers.isEmpty, answers.isEmpty { return extraction }
        var own = extraction
        own.statements = own.statements.filter { statement in
            statement.number.flatMap { patterns.statements[$0] }?.matches(page, in: self) ?? true
        }
        let provider = own.providers.first { provider in
            patterns.providers[provider.id]?.contains { $0.matches(page, in: self) } ?? false
        }
        own.provider = provider?.id ?? own.provider
        for index in own.providers.indices { own.providers[index].paths = [] }
        own.answers = answers(for: page).map(\.statement)
        return own
    }

    /// Warnings about patterns that match no page.
    ///
    /// - Parameter pages: all pages of DOCS, including those that are left out.
    func unmatchedPatterns(_ pages: [DocumentSet.Document]) -> [Diagnostic] {
        let all =
            patterns.include + patterns.exclude + patterns.providers.values.flatMap(\.self)
            + patterns.statements.values
        return all.sorted { $0.range.offsets.lowerBound < $1.range.offsets.lowerBound }
            .filter { pattern in !pages.contains { pattern.matches($0, in: self) } }
            .map { pattern in
                let suggestion = Suggestion.clause(for: pattern.glob.source, among: pages.map(\.name))
                return Diagnostic(
                    .warning, rule: "unused-statement",
                    "no page matches '\(pattern.glob.source)'; expected a path, or a pattern with '*' or '**', "
                        + "relative to this file\(suggestion)", at: pattern.range)
            }
    }
}
