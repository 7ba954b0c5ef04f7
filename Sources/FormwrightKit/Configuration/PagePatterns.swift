import FormExtraction
import FormModel

/// A pattern of the configuration for pages, and where it stands.
struct PagePattern: Hashable, Sendable {
    /// The pattern.
    var glob: Glob
    /// Where the configuration has it.
    var range: SourceRange

    /// Whether it is the path of one page.
    var isOfOnePage: Bool { glob.isLiteral && DocumentDiscovery.isDocument(Path.name(of: glob.source)) }

    /// Whether a page is meant, by its path from the configuration's folder or from DOCS.
    func matches(_ page: DocumentSet.Document, in configuration: Configuration) -> Bool {
        if glob.matches(page.name) { return true }
        guard let folder = configuration.folder, Path.isInside(page.location, folder) else { return false }
        return glob.matches(Path.relative(page.location, to: folder))
    }
}

/// Which pages the configuration means.
struct PagePatterns: Hashable, Sendable {
    /// What is compiled of DOCS; empty: all.
    var include: [PagePattern] = []
    /// What is not.
    var exclude: [PagePattern] = []
    /// The pages of providers, by the providers' ids.
    var providers: [String: [PagePattern]] = [:]
    /// The pages of statements, by their numbers; none: every page.
    var statements: [Int: PagePattern] = [:]
}

extension Configuration {
    /// Whether a page of DOCS is compiled.
    func includes(_ page: DocumentSet.Document) -> Bool {
        let isIncluded = patterns.include.isEmpty || patterns.include.contains { $0.matches(page, in: self) }
        return isIncluded && !patterns.exclude.contains { $0.matches(page, in: self) }
    }

    /// The path by which answers name a page.
    func answeredPath(of page: DocumentSet.Document) -> String? {
        folder.map { Path.relative(page.location, to: $0) }
    }

    /// What was answered about a page.
    func answers(for page: DocumentSet.Document) -> [Answer] {
        guard !answers.isEmpty else { return [] }
        return answeredPath(of: page).flatMap { answers[$0] } ?? []
    }

    /// What the extraction stage needs to know for one page: only what is about it.
    func extraction(for page: DocumentSet.Document) -> ExtractionConfiguration {
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

    /// Patterns that match no page of DOCS.
    ///
    /// - Parameter pages: all pages of DOCS, those included that are not compiled.
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
                    "no page matches '\(pattern.glob.source)'; expected a path, or a pattern with '*' and '**', "
                        + "relative to this file\(suggestion)", at: pattern.range)
            }
    }
}
