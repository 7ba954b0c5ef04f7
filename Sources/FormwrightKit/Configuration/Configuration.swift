import CodeGeneration
import FormExtraction
import FormModel

/// What `formwright.yml` says about a documentation tree.
///
/// Paths are absolute.
package struct Configuration: Hashable, Sendable {
    /// What becomes of the diagnostics of a rule.
    package enum Level: String, Hashable, Sendable, CaseIterable {
        /// They are errors.
        case error
        /// They are warnings.
        case warning
        /// They are notes, which no strictness makes errors.
        case note
        /// They are not shown.
        case off
    }

    /// The name of the file that is looked for.
    package static let fileName = ProjectFile.configuration

    /// The file; nil if there is none.
    package var file: String?
    /// The folders and files to compile where the command names none.
    package var docs: [String]
    /// The folder to write.
    package var output: String?
    /// Folders of partials besides those named `_partials`.
    package var partials: [String]
    /// What the extraction stage needs to know.
    package var extraction: ExtractionConfiguration
    /// Which pages are meant by what it says.
    var patterns = PagePatterns()
    /// What was answered, by the path of the page from the configuration's folder.
    var answers: [String: [Answer]] = [:]
    /// What the generation stage needs to know.
    package var generation: GenerationConfiguration
    /// The levels of diagnostics, by rule.
    package var levels: [String: Level]
    /// Whether warnings are errors.
    package var isStrict: Bool

    /// Makes a configuration; the defaults are those of an empty file.
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

    /// The folder that holds the file.
    var folder: String? { file.map(Path.folder(of:)) }
}
