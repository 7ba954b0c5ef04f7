import DocumentParsing
import FormExtraction
import FormModel

/// A first configuration for a folder of documentation.
package struct FirstConfiguration: Sendable {
    /// Why no configuration can be written.
    package struct Failure: Error, Hashable, Sendable {
        /// What is wrong.
        package var message: String
    }

    /// The absolute path of the file.
    package let location: String
    /// The file's path for messages.
    package let printed: String
    /// The file's text.
    package let text: String
    /// What was found in the folder, one item per line.
    package let findings: [String]
    /// The operand that commands need to find the file; empty if they find it from the working directory.
    package let operand: String

    /// Looks at a folder of documentation.
    ///
    /// - Parameters:
    ///   - given: the folder that the user gave; nil to use the folder of the site generator in
    ///     the working directory.
    ///   - mayExist: whether a configuration may already exist, because none is written.
    /// - Throws: if there are no pages, or a configuration already exists.
    package init(docs given: String?, workingDirectory: String, mayExist: Bool = false) throws(Failure) {
        let (start, top, above) = Self.place(docs: given, workingDirectory: workingDirectory)
        guard FileSystem.isFolder(start) else {
            throw Failure(message: "'\(given ?? ".")' is not a folder; expected a folder of pages")
        }
        var found = above ?? GeneratorFinder.byFiles(below: start)
        let folder = above?.folder ?? top
        let isOfStart = found?.folder.map { Path.isInside($0, start) } ?? false
        let docs = isOfStart ? found?.pages ?? start : start
        location = Path.join(folder, Configuration.fileName)
        printed = Path.printable(location, from: workingDirectory)
        guard mayExist || !FileSystem.exists(location) else {
            throw Failure(
                message:
                    "'\(printed)' already exists, so it is not overwritten; to create a new configuration, remove this file"
            )
        }
        let printedDocs = Path.printable(docs, from: workingDirectory)
        let documents = DocumentDiscovery.discover(
            [printedDocs], configuration: Configuration(), workingDirectory: workingDirectory)
        if let error = documents.diagnostics.first { throw Failure(message: error.message) }
        let sources = documents.pages.prefix(Self.pageLimit).compactMap { page in
            (try? FileSystem.read(page.location)).map { SourceText(file: page.name, bytes: $0) }
        }
        if found == nil { found = GeneratorFinder.bySyntax(of: sources) }
        let excludes = UsualExclusions.find(in: documents.pages.map(\.name))
        let products = ProductNames.written(in: sources)
        operand = folder == workingDirectory ? "" : " \(ShellWord.quoted(printedDocs))"
        let provider = Self.provider(products, of: sources)
        text = Self.text(
            docs: Path.relative(docs, to: folder), generator: found, excludes: excludes, products: products,
            provider: provider)
        let count = documents.pages.count
        var findings = ["\(count) page\(count == 1 ? "" : "s") in '\(printedDocs)'"]
        findings.append(
            found.map { "written for \($0.generator.rawValue), recognised by \($0.reason)" }
                ?? "no site generator was recognised; the pages are read as plain Markdown")
        for exclusion in excludes {
            findings.append(
                "\(exclusion.count) page\(exclusion.count == 1 ? " is" : "s are") left out: '\(exclusion.pattern)' (\(exclusion.reason))"
            )
        }
        let broken = Self.brokenPageCount(sources, without: excludes)
        if broken > 0 {
            let limit = count > Self.pageLimit ? "at least " : ""
            findings.append(
                "\(limit)\(broken) page\(broken == 1 ? " has" : "s have") errors; 'formwright check\(operand)' lists them"
            )
        }
        if let product = products.first {
            let use = provider.map { "; form ids begin with '\($0)/'" } ?? ""
            findings.append("the product's name may be '\(product)'\(use)")
        }
        if provider == nil {
            findings.append("each form id begins with a tag of the form's page, or with the page's folder")
        }
        findings.append("to change how form ids begin, set 'provider' before the first 'formwright compile'")
        self.findings = findings
    }

    /// The provider of all forms: the product's name, unless pages have tags that say what they are about.
    private static func provider(_ products: [String], of pages: [SourceText]) -> String? {
        let tagged = pages.count { page in
            let head = page.bytes.prefix(frontMatterLimit)
            return head.starts(with: "---".utf8) && head.firstRange(of: Array("\ntags:".utf8)) != nil
        }
        guard tagged * 3 < max(pages.count, 1) else { return nil }
        return products.first.map { Slug.make($0) }.flatMap { Slug.isLegal($0) ? $0 : nil }
    }

    /// The path, for messages, of the file that `formwright init` writes for a folder.
    package static func path(docs given: String?, workingDirectory: String = Path.workingDirectory) -> String
    {
        let (_, top, above) = place(docs: given, workingDirectory: workingDirectory)
        return Path.printable(
            Path.join(above?.folder ?? top, Configuration.fileName), from: workingDirectory)
    }

    /// The folder of pages, the topmost folder that can contain the file, and the site generator whose settings
    /// are between them.
    private static func place(
        docs given: String?, workingDirectory: String
    ) -> (start: String, top: String, above: GeneratorFinder.Found?) {
        let start = Path.absolute(given ?? ".", from: workingDirectory)
        let top = Path.isInside(start, workingDirectory) ? workingDirectory : start
        return (start, top, GeneratorFinder.byFiles(from: start, upTo: top))
    }

    /// The number of pages that have errors in themselves, among those that are not left out.
    private static func brokenPageCount(
        _ sources: [SourceText], without exclusions: [UsualExclusions.Exclusion]
    ) -> Int {
        let patterns = exclusions.map { Glob($0.pattern) }
        let read = sources.filter { source in !patterns.contains { $0.matches(source.file) } }
        return Parallel.map(read, workers: CompilationRequest.usualWorkers) { source in
            DocumentParsing.parse(source).diagnostics.hasErrors
        }.count { $0 }
    }

    /// The number of bytes in which the front matter is searched for tags.
    private static let frontMatterLimit = 2000
    /// The maximum number of pages whose syntax is examined.
    private static let pageLimit = 3000

    /// Writes the file, and the schema that editors use for autocompletion. Existing files are not
    /// changed.
    package func write() throws(Failure) {
        let schema = Path.join(Path.folder(of: location), ConfigurationSchema.fileName)
        do throws(FileError) {
            try FileSystem.create(location, with: Array(text.utf8))
            if !FileSystem.exists(schema) {
                try FileSystem.create(schema, with: Array(ConfigurationSchema.text.utf8))
            }
        } catch {
            throw Failure(message: "cannot write '\(printed)': \(error.reason)")
        }
    }

    // MARK: Text

    private static func text(
        docs: String, generator: GeneratorFinder.Found?, excludes: [UsualExclusions.Exclusion],
        products: [String], provider: String?
    ) -> String {
        var text = """
            # yaml-language-server: $schema=\(ConfigurationSchema.fileName)
            # The configuration of Formwright, written by 'formwright init'. Paths are relative to this file.

            # The pages that are compiled.
            docs: \(quoted(docs))
            # The folder for generated files.
            output: generated


            """
        if let generator {
            text += """
                # The pages are written for \(generator.generator.rawValue). Formwright reads its syntax without further settings.


                """
        }
        text += "# Which of these pages are compiled: paths, or patterns with * or **.\n"
        if excludes.isEmpty {
            text += "# pages:\n#   include: [\"guides/**\"]\n#   exclude: [changelog.md]\n"
        } else {
            text += "pages:\n  # include: [\"guides/**\"]\n  exclude:\n"
            for exclusion in excludes {
                text += "    - \(quoted(exclusion.pattern))  # \(exclusion.reason)\n"
            }
        }
        text +=
            "\n# The provider of all forms whose pages do not name one. It is the first part of a form id. Without this\n"
            + "# line, the provider is a tag that occurs in a heading of the page, or the page's folder. Decide\n"
            + "# before the first 'formwright compile', because formwright.lock keeps the ids from then on.\n"
        text += provider.map { "provider: \(quoted($0))\n" } ?? "# provider: acme\n"
        text += "\n# Names of the product. They are left out of form ids.\n"
        let names = products.isEmpty ? "Acme" : products.prefix(1).map(quoted).joined(separator: ", ")
        text += "# products: [\(names)]\n"
        text += """

            # Fields that a page calls neither required nor optional: 'ordered' requires those that
            # the page tells the reader to fill in; 'required' requires all, and 'optional' none.
            # presence-unstated: ordered

            # Facts that pages leave out.
            # fields:
            #   - {page: accounts.md, field: Region, default: North}

            """
        return text
    }

    /// A string as YAML.
    private static func quoted(_ text: String) -> String {
        text.wholeMatch(of: /[A-Za-z_.][A-Za-z0-9_.\/\-]*/) != nil
            && !["true", "false", "null", "yes", "no", "on", "off", "y", "n", "~"].contains(text.lowercased())
            ? text : YAMLText.quoted(text)
    }
}
