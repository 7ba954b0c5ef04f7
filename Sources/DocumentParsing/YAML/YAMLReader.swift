import FormModel

/// Reads YAML: front matter, the configuration, and snapshots of rendered pages.
///
/// ```
/// let reading = YAMLReader().read(source)
/// let title = reading.node?["title"]?.string
/// ```
package struct YAMLReader: Sendable {
    /// The rule under which the reader's errors are reported.
    package var rule: String
    /// The maximum nesting depth of sequences and mappings, with aliases expanded.
    package var maximumDepth: Int
    /// The maximum number of nodes that aliases can add to the document. The number increases by one for each
    /// kilobyte of text.
    package var maximumAliasedNodes: Int

    /// Creates a reader.
    package init(rule: String = "yaml", maximumDepth: Int = 100, maximumAliasedNodes: Int = 100_000) {
        self.rule = rule
        self.maximumDepth = maximumDepth
        self.maximumAliasedNodes = maximumAliasedNodes
    }

    /// The result of reading a document.
    package struct Reading: Sendable {
        /// The document; nil if it is empty or could not be read.
        package var node: YAMLNode?
        /// The problems found in the document.
        package var diagnostics: [Diagnostic]
        /// Whether the error is an alias without an anchor.
        var hasUnknownAlias = false
    }

    /// Reads the first document of a file, or of a part of it.
    ///
    /// If a stream has several documents, only the first one is read, and a warning is reported. Anchors are
    /// resolved: an alias becomes a copy of the node with the alias's range. Merge keys (`<<`) are ordinary
    /// keys.
    /// - Parameters:
    ///   - source: the file.
    ///   - range: the UTF-8 offsets of the YAML in the file; nil for the whole file.
    /// - Returns: the document, with ranges relative to the file, and at most one error and one warning.
    package func read(_ source: SourceText, in range: Range<Int>? = nil) -> Reading {
        var bytes = source.bytes[(range ?? 0..<source.bytes.count).clamped(to: 0..<source.bytes.count)]
        // libyaml counts a byte order mark as a column, so all other lines would seem to be indented less.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if let directive = excessiveDirective(bytes) {
            return Reading(
                node: nil,
                diagnostics: [
                    error(
                        "the YAML has too many directives; remove some", at: directive..<directive + 1,
                        in: source)
                ])
        }
        var builder = YAMLTreeBuilder(source: source, offsets: ScalarOffsets(bytes), reader: self)
        let problem = YAMLEvents.walk(bytes) { builder.take($0) }
        if let problem { builder.fail(diagnostic(problem, offsets: builder.offsets, source: source)) }
        return Reading(
            node: builder.root, diagnostics: builder.diagnostics, hasUnknownAlias: builder.hasUnknownAlias)
    }

    /// An error of this reader.
    func error(
        _ message: String, at offsets: Range<Int>, in source: SourceText, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(
            .error, rule: rule, message, at: SourceRange(file: source.fileName, offsets: offsets),
            notes: notes)
    }

    /// The first directive beyond a reasonable limit; nil if there is none. The number is limited because
    /// libyaml compares each `%TAG` with all others.
    private func excessiveDirective(_ bytes: ArraySlice<UInt8>) -> Int? {
        var isLineStart = true
        var count = 0
        for index in bytes.indices {
            if isLineStart, bytes[index] == UInt8(ascii: "%") {
                count += 1
                if count > 100 { return index }
            }
            isLineStart = bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r")
        }
        return nil
    }

    private func diagnostic(
        _ problem: YAMLProblem, offsets: ScalarOffsets, source: SourceText
    ) -> Diagnostic {
        let start: Int
        switch problem.place {
        case .scalars(let count): start = offsets.offset(ofScalar: count)
        case .bytes(let count): start = offsets.offset(ofByte: count)
        }
        let byte = start < source.bytes.count ? source.bytes[start] : nil
        var message = "malformed YAML: \(problem.message)"
        var notes: [Diagnostic.Note] = []
        if let context = problem.context {
            message += " \(context.message)"
            let place = offsets.offset(ofScalar: context.start)
            if place != start {
                notes.append(
                    Diagnostic.Note(
                        "the part that could not be read begins here",
                        at: SourceRange(file: source.fileName, offsets: place..<place)))
            }
        }
        if byte == UInt8(ascii: "\t") {
            notes.append(Diagnostic.Note("indent YAML with spaces, not tabs"))
        } else if problem.message.hasPrefix("mapping values are not allowed") {
            notes.append(
                Diagnostic.Note("put quotation marks around a value that contains a colon and a space"))
        } else if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "%") {
            notes.append(
                Diagnostic.Note("put quotation marks around a value that begins with this character"))
        }
        return error(message, at: start..<start, in: source, notes: notes)
    }
}

extension YAMLNode {
    /// A `duplicate-key` warning for each key that occurs twice in a mapping, with both places.
    ///
    /// - Parameter severity: the severity of the diagnostics.
    package func duplicateKeys(severity: Diagnostic.Severity = .warning) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var seenPlaces: Set<SourceRange> = []
        collectDuplicateKeys(severity, into: &found, seenPlaces: &seenPlaces)
        return found
    }

    private func collectDuplicateKeys(
        _ severity: Diagnostic.Severity, into found: inout [Diagnostic], seenPlaces: inout Set<SourceRange>
    ) {
        switch kind {
        case .scalar: break
        case .sequence(let nodes):
            for node in nodes {
                node.collectDuplicateKeys(severity, into: &found, seenPlaces: &seenPlaces)
            }
        case .mapping(let entries):
            // For a few entries, a search is as fast as a dictionary.
            let isLarge = entries.count > 16
            var first: [String: SourceRange] = [:]
            for (index, entry) in entries.enumerated() {
                let earlier =
                    isLarge
                    ? first[entry.key] : entries[..<index].first { $0.key == entry.key }?.keyRange
                if let earlier {
                    // If aliases repeat a mapping, report it only once.
                    if seenPlaces.insert(entry.keyRange).inserted {
                        found.append(
                            Diagnostic(
                                severity, rule: "duplicate-key",
                                "the key '\(entry.key)' occurs twice; only the first value is used, so remove one of the two",
                                at: entry.keyRange,
                                notes: [Diagnostic.Note("the first value is here", at: earlier)]))
                    }
                } else if isLarge {
                    first[entry.key] = entry.keyRange
                }
                entry.value.collectDuplicateKeys(severity, into: &found, seenPlaces: &seenPlaces)
            }
        }
    }
}
