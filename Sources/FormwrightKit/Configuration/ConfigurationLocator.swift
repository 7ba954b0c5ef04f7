import DocumentParsing
import FormModel

/// Finds and reads the configuration of a run.
enum ConfigurationLocator {
    /// A configuration, its diagnostics, and the text that they point into.
    struct Located {
        var configuration = Configuration()
        var diagnostics: [Diagnostic] = []
        var source: SourceText?
    }

    /// Reads the named file; if none is named, the nearest one in or above a folder.
    ///
    /// - Parameters:
    ///   - named: the absolute path given by `--config`.
    ///   - start: the absolute path at which the search begins: the first of DOCS, or the working
    ///     directory if there are none.
    ///   - root: the absolute path of the topmost folder to search; nil for the root of the file
    ///     system.
    ///   - workingDirectory: the folder to which printed paths are relative.
    static func locate(named: String?, start: String, root: String?, workingDirectory: String) -> Located {
        guard let file = named ?? nearest(to: start, root: root) else { return Located() }
        let path = Path.printable(file, from: workingDirectory)
        let bytes: [UInt8]
        do {
            bytes = try FileSystem.read(file)
        } catch {
            let diagnostic = Diagnostic(
                .error, rule: RuleNames.unreadableFile,
                "cannot read the configuration '\(path)': \(error.reason)",
                at: .start(of: path))
            return Located(configuration: Configuration(file: file), diagnostics: [diagnostic])
        }
        // Models refer to the configuration as evidence. They contain only its file name, because its folder
        // differs between machines.
        let name = Path.name(of: file)
        guard !DocumentDiscovery.isDocument(name) else {
            let diagnostic = Diagnostic(
                .error, rule: RuleNames.invalidConfiguration,
                "the configuration file '\(path)' has the file extension of a page; give it a name that ends in .yml",
                at: .start(of: path))
            return Located(configuration: Configuration(file: file), diagnostics: [diagnostic])
        }
        let source = SourceText(file: name, path: path, bytes: bytes)
        let document = YAMLReader(rule: RuleNames.invalidConfiguration).readMapping(
            source,
            conflictAdvice: "keep one side, and remove the lines with '<', '=' and '>' around it")
        var (configuration, diagnostics) = ConfigurationReader.read(document.node, file: file)
        if !document.diagnostics.isEmpty { configuration.hasUnclearPages = true }
        // A second document in the file has settings that are not used.
        diagnostics =
            document.diagnostics.map { diagnostic in
                var diagnostic = diagnostic
                diagnostic.severity = .error
                return diagnostic
            } + diagnostics
        return Located(configuration: configuration, diagnostics: diagnostics, source: source)
    }

    /// The nearest file named `formwright.yml` in or above a path; nil if there is none in any folder up to
    /// `root`.
    static func nearest(to start: String, root: String?) -> String? {
        var folder = start
        while true {
            let candidate = Path.join(folder, Configuration.fileName)
            if FileSystem.exists(candidate) { return candidate }
            if folder == "/" || folder == root { return nil }
            folder = Path.folder(of: folder)
        }
    }
}
