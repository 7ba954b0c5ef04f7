import CodeGeneration
import FormExtraction
import FormModel
import FormNaming

/// The configuration of a documentation tree, read from `formwright.yml`.
///
/// Paths are absolute.
package struct Configuration: Hashable, Sendable {
    /// The configured severity of a rule's diagnostics.
    package enum Level: String, Hashable, Sendable, CaseIterable {
        /// The diagnostics are errors.
        case error
        /// The diagnostics are warnings.
        case warning
        /// The diagnostics are notes, even with `strict`.
        case note
        /// The diagnostics are not shown.
        case off
    }

    /// The name of the file.
    package static let fileName = ProjectFile.configuration

    /// The path of the file; nil if there is none.
    package var file: String?
    /// The folders and files to compile if none are given on the command line.
    package var docs: [String]
    /// The output folder; nil if none is configured.
    package var output: String?
    /// Folders of partials, in addition to those named `_partials`.
    package var partials: [String]
    /// Whether errors in the file leave unclear which pages and partials are read.
    package var hasUnclearPages = false
    /// Where the file states the paths in `docs` and `partials`, by path.
    var pathRanges: [String: SourceRange] = [:]
    /// The settings of the extraction stage.
    package var extraction: ExtractionConfiguration
    /// The patterns for the pages to which the settings apply.
    var patterns = PagePatterns()
    /// The answers, by the path of the page relative to the configuration's folder.
    var answers: [String: [Answer]] = [:]
    /// The place at which the file sets the provider of all forms; nil if it does not set one.
    var providerRange: SourceRange?
    /// The settings of the generation stage.
    package var generation: GenerationConfiguration
    /// The configured severities of diagnostics, by rule.
    package var levels: [String: Level]
    /// Whether to treat warnings as errors.
    package var isStrict: Bool

    /// Creates a configuration; the defaults are those of an empty file.
    package init(
        file: String? = nil, docs: [String] = [], output: String? = nil, partials: [String] = [],
        extraction: ExtractionConfiguration = ExtractionConfiguration(),
        generation: GenerationConfiguration = GenerationConfiguration(), levels: [String: Level] = [:],
        isStrict: Bool = false
    ) {
        self.file = file
        self.docs = docs
        self.output = output
        self.partials = partials
        self.extraction = extraction
        self.generation = generation
        self.levels = levels
        self.isStrict = isStrict
    }

    /// The provider that the file sets for all forms, with its place; nil if it sets none.
    var providerCause: ProviderChange.Cause? {
        guard let provider = extraction.provider, let providerRange else { return nil }
        return ProviderChange.Cause(provider: provider, range: providerRange)
    }

    /// The folder that contains the file; nil if there is no file.
    var folder: String? { file.map(Path.folder(of:)) }
}
