import CodeGeneration
import DocumentParsing
import FormExtraction
import FormModel

/// Reads a configuration from YAML. Problems are reported with their location, and the rest is read.
///
/// An unknown key may belong to a newer version, so it causes a warning. An invalid value of a known key is
/// an error, because what it should be is unknown. A misspelled or misplaced key is also an error if the key decides
/// which pages are forms, which files are written, or to which fields a statement applies.
struct ConfigurationReader {
    /// The configuration that has been read so far.
    var configuration: Configuration
    /// The problems that have been found so far.
    private(set) var diagnostics: [Diagnostic] = []

    private let folder: String

    private init(file: String) {
        configuration = Configuration(file: file)
        folder = Path.folder(of: file)
    }

    /// Reads the root node of a configuration file.
    ///
    /// - Parameters:
    ///   - root: the document; nil if the file is empty.
    ///   - file: the file's absolute path.
    static func read(_ root: YAMLNode?, file: String) -> (
        configuration: Configuration, diagnostics: [Diagnostic]
    ) {
        var reader = ConfigurationReader(file: file)
        if let root, !root.isNull { reader.readRoot(root) }
        return (reader.configuration, reader.diagnostics)
    }

    /// A key of the file, and the function that reads its value.
    private struct Key {
        var name: String
        var read: (inout ConfigurationReader, YAMLNode) -> Void
    }

    /// All keys, in the order of the reference.
    private static var keys: [Key] {
        [
            Key(name: "docs") { $0.configuration.docs = $0.paths($1, key: "docs") },
            Key(name: "output") { reader, node in
                reader.configuration.output = reader.text(node, key: "output").map(reader.path)
            },
            Key(name: "partials") { $0.configuration.partials = $0.paths($1, key: "partials") },
            Key(name: "products") { $0.configuration.extraction.products = $0.texts($1, key: "products") },
            Key(name: "pages") { $0.readPages($1) },
            Key(name: "provider") { reader, node in
                reader.configuration.extraction.provider = reader.identifier(node, key: "provider")
                reader.configuration.providerRange = node.range
            },
            Key(name: "providers") { $0.readProviders($1) },
            Key(name: "presence-unstated") { reader, node in
                let value = reader.choice(
                    node, key: "presence-unstated", of: EnforcementPolicy.UnstatedPresence.self)
                if let value { reader.configuration.generation.policy.unstatedPresence = value }
            },
            Key(name: "unknown-keys") { reader, node in
                let value = reader.choice(
                    node, key: "unknown-keys", of: EnforcementPolicy.UnknownKeys.self)
                if let value { reader.configuration.generation.policy.unknownKeys = value }
            },
            Key(name: "confidence") { $0.readConfidence($1) },
            Key(name: "schema-draft") { reader, node in
                if let value = reader.choice(node, key: "schema-draft", of: SchemaDraft.self) {
                    reader.configuration.generation.schemaDraft = value
                }
            },
            Key(name: "schema-base") { $0.readSchemaBase($1) },
            Key(name: "vocabulary") { $0.readVocabulary($1) },
            Key(name: "fields") { $0.readFields($1) },
            Key(name: "rules") { $0.readRules($1) },
            Key(name: "strict") { reader, node in
                if let value = reader.flag(node, key: "strict") { reader.configuration.isStrict = value }
            },
        ]
    }

    /// The names of all keys.
    static var keyNames: [String] { keys.map(\.name) }

    private mutating func readRoot(_ root: YAMLNode) {
        let keys = ConfigurationReader.keys
        let entries = entries(root, what: "the configuration", keys: keys.map(\.name))
        // Unknown keys are errors if they may decide which pages are read.
        configuration.hasUnclearPages = diagnostics.hasErrors
        for entry in entries {
            let count = diagnostics.count
            keys.first { $0.name == entry.key }?.read(&self, entry.value)
            switch entry.key {
            case "docs", "partials", "pages":
                if diagnostics.count > count { configuration.hasUnclearPages = true }
            // A statement that is not applied may leave out a form, or make a field secret.
            case "fields":
                if diagnostics[count...].hasErrors { configuration.hasUnclearPages = true }
            default: break
            }
        }
    }

    // MARK: Sections

    private mutating func readProviders(_ node: YAMLNode) {
        var providers: [ExtractionConfiguration.Provider] = []
        var ranges: [String: SourceRange] = [:]
        func isNew(_ id: String, at range: SourceRange, _ reader: inout ConfigurationReader) -> Bool {
            if let other = ranges[id] {
                reader.fail(
                    "the provider '\(id)' is defined twice; remove one of the definitions", at: range,
                    notes: [Diagnostic.Note("the other one is here", at: other)])
                return false
            }
            ranges[id] = range
            return true
        }
        switch node.kind {
        case .sequence(let nodes):
            for node in nodes {
                let entries = entries(node, what: "a provider", keys: ["id", "title", "paths"])
                guard let idEntry = entries.first(where: { $0.key == "id" }) else {
                    if node.mapping != nil { fail("a provider needs an 'id'", at: node.range) }
                    continue
                }
                guard let id = identifier(idEntry.value, key: "id"), isNew(id, at: idEntry.value.range, &self)
                else { continue }
                providers.append(provider(id: id, entries))
            }
        case .mapping(let mapping):
            for entry in mapping {
                guard checkIdentifier(entry.key, at: entry.keyRange),
                    isNew(entry.key, at: entry.keyRange, &self)
                else { continue }
                let entries =
                    entry.value.isNull
                    ? [] : entries(entry.value, what: "a provider", keys: ["title", "paths"])
                providers.append(provider(id: entry.key, entries))
            }
        case .scalar:
            if !node.isNull {
                fail(
                    "'providers' must be a list of providers, or a mapping from ids to providers",
                    at: node.range)
            }
        }
        configuration.extraction.providers = providers
    }

    private mutating func provider(id: String, _ entries: [YAMLEntry]) -> ExtractionConfiguration.Provider {
        var provider = ExtractionConfiguration.Provider(id: id)
        for entry in entries {
            switch entry.key {
            case "title": provider.title = text(entry.value, key: "title")
            case "paths":
                let patterns = patterns(entry.value, key: "paths")
                provider.paths = patterns.map(\.glob.source)
                configuration.patterns.providers[id] = patterns
            default: break
            }
        }
        return provider
    }

    /// Reads one confidence for all facts, or a mapping from facts to confidences.
    private mutating func readConfidence(_ node: YAMLNode) {
        if node.isNull { return }
        if node.mapping == nil {
            guard let confidence = confidence(node, key: "confidence") else { return }
            for fact in Fact.allCases { configuration.generation.policy.confidences[fact] = confidence }
            return
        }
        for entry in entries(node, what: "'confidence'", keys: Fact.allCases.map(\.rawValue)) {
            guard let fact = Fact(rawValue: entry.key) else { continue }
            configuration.generation.policy.confidences[fact] = confidence(entry.value, key: entry.key)
        }
    }

    private mutating func confidence(_ node: YAMLNode, key: String) -> Confidence? {
        guard let confidence = node.string.flatMap(Confidence.init(number:)) else {
            fail("'\(key)' must be a number from 0 to 1, such as 0.95", at: node.range)
            return nil
        }
        return confidence
    }

    private mutating func readPages(_ node: YAMLNode) {
        if node.isNull { return }
        for entry in entries(node, what: "'pages'", keys: ["include", "exclude"], isDeciding: true) {
            let patterns = patterns(entry.value, key: entry.key)
            if entry.key == "include" {
                configuration.patterns.include = patterns
            } else {
                configuration.patterns.exclude = patterns
            }
        }
    }

    /// Reads patterns for pages, each with its place.
    private mutating func patterns(_ node: YAMLNode, key: String) -> [PagePattern] {
        if node.isNull { return [] }
        return (node.sequence ?? [node]).compactMap { node in
            text(node, key: key).map { PagePattern(glob: Glob($0), range: node.range) }
        }
    }

    private mutating func readSchemaBase(_ node: YAMLNode) {
        guard let base = text(node, key: "schema-base") else { return }
        let allowed = Set("-._~:/?@!$&'()*+,;=%[]".unicodeScalars)
        let isURI =
            base.wholeMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:.+/) != nil
            && base.unicodeScalars.allSatisfy { scalar in
                allowed.contains(scalar)
                    || scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            }
        guard isURI else {
            fail(
                "'schema-base' must be an absolute URI, such as 'https://example.com/forms/', without a fragment",
                at: node.range)
            return
        }
        configuration.generation.schemaBase = base
    }

    private mutating func readRules(_ node: YAMLNode) {
        guard let mapping = node.mapping else {
            if !node.isNull {
                fail("'rules' must be a mapping from rule names to severities", at: node.range)
            }
            return
        }
        for entry in withoutDuplicates(mapping) {
            guard RuleNames.all.contains(entry.key) else {
                let suggestion = Suggestion.clause(for: entry.key, among: RuleNames.all)
                warn("ignored the unknown rule '\(entry.key)'\(suggestion)", at: entry.keyRange)
                continue
            }
            guard !RuleNames.fixed.contains(entry.key) else {
                fail("the severity of '\(entry.key)' cannot be changed; remove this line", at: entry.keyRange)
                continue
            }
            // Without quotation marks, `off` is a string in YAML 1.2 but was `false` in YAML 1.1.
            if entry.value.bool == false {
                configuration.levels[entry.key] = .off
            } else if let level = choice(entry.value, key: entry.key, of: Configuration.Level.self) {
                configuration.levels[entry.key] = level
            }
        }
    }

    // MARK: Values

    /// The keys that decide which files are written and removed, each with its place in the file. If such a key
    /// is misspelled or misplaced, nothing may be written.
    static let decidingKeys: [String: String] = [
        "docs": "at the top level", "output": "at the top level", "partials": "at the top level",
        "pages": "at the top level", "provider": "at the top level", "providers": "at the top level",
        "fields": "at the top level", "include": "in 'pages'", "exclude": "in 'pages'",
        "paths": "in a provider",
    ]

    mutating func fail(_ message: String, at range: SourceRange, notes: [Diagnostic.Note] = []) {
        diagnostics.append(
            Diagnostic(.error, rule: RuleNames.invalidConfiguration, message, at: range, notes: notes))
    }

    /// Reports a name that is not known, and is therefore not used.
    mutating func warn(_ message: String, at range: SourceRange) {
        diagnostics.append(Diagnostic(.warning, rule: RuleNames.unknownSetting, message, at: range))
    }

    private func path(_ path: String) -> String { Path.absolute(path, from: folder) }

    /// The entries of a mapping with known keys. All other keys are reported and left out.
    ///
    /// - Parameter isDeciding: whether every unknown key is an error.
    mutating func entries(
        _ node: YAMLNode, what: String, keys: [String], isDeciding: Bool = false
    ) -> [YAMLEntry] {
        guard let mapping = node.mapping else {
            fail(
                "\(what) must be a mapping with the keys \(keys.map { "'\($0)'" }.joined(separator: ", "))",
                at: node.range)
            return []
        }
        return withoutDuplicates(mapping).filter { entry in
            if keys.contains(entry.key) { return true }
            let meant = Suggestion.nearest(to: entry.key, among: keys)
            let unknown = "unknown key '\(entry.key)' in \(what); "
            let expected = "expected one of \(keys.map { "'\($0)'" }.joined(separator: ", "))"
            if let place = ConfigurationReader.decidingKeys[entry.key] {
                fail("\(unknown)'\(entry.key)' belongs \(place)", at: entry.keyRange)
            } else if let meant, ConfigurationReader.decidingKeys[meant] != nil {
                fail("\(unknown)did you mean '\(meant)'?", at: entry.keyRange)
            } else if isDeciding {
                fail(unknown + expected, at: entry.keyRange)
            } else {
                warn(
                    "ignored the \(unknown)\(expected)\(Suggestion.clause(for: entry.key, among: keys))",
                    at: entry.keyRange)
            }
            return false
        }
    }

    mutating func withoutDuplicates(_ entries: [YAMLEntry]) -> [YAMLEntry] {
        var seen: [String: SourceRange] = [:]
        return entries.filter { entry in
            if let other = seen[entry.key] {
                fail(
                    "the key '\(entry.key)' occurs twice; remove one of the two", at: entry.keyRange,
                    notes: [Diagnostic.Note("the other one is here", at: other)])
                return false
            }
            seen[entry.key] = entry.keyRange
            return true
        }
    }

    mutating func text(_ node: YAMLNode, key: String) -> String? {
        guard let text = node.string, !text.isEmpty else {
            fail("'\(key)' must be a string", at: node.range)
            return nil
        }
        guard !text.unicodeScalars.contains("\0") else {
            fail("'\(key)' must not contain a NUL character", at: node.range)
            return nil
        }
        return text
    }

    mutating func texts(_ node: YAMLNode, key: String) -> [String] {
        if node.isNull { return [] }
        if let nodes = node.sequence { return nodes.compactMap { node in text(node, key: key) } }
        guard node.mapping == nil else {
            fail("'\(key)' must be a string or a list of strings", at: node.range)
            return []
        }
        return text(node, key: key).map { [$0] } ?? []
    }

    private mutating func paths(_ node: YAMLNode, key: String) -> [String] {
        let paths = texts(node, key: key).map(path)
        for node in node.sequence ?? [node] {
            if let text = node.string { configuration.pathRanges[path(text)] = node.range }
        }
        return paths
    }

    private mutating func flag(_ node: YAMLNode, key: String) -> Bool? {
        guard let value = node.bool else {
            fail("'\(key)' must be true or false", at: node.range)
            return nil
        }
        return value
    }

    private mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ node: YAMLNode, key: String, of type: Value.Type
    ) -> Value? {
        if let value = node.string.flatMap(Value.init(rawValue:)) { return value }
        let names = Value.allCases.map(\.rawValue)
        let suggestion = node.string.map { Suggestion.clause(for: $0, among: names) } ?? ""
        fail(
            "'\(key)' must be \(names.map { "'\($0)'" }.joined(separator: " or "))\(suggestion)",
            at: node.range)
        return nil
    }

    private mutating func identifier(_ node: YAMLNode, key: String) -> String? {
        guard let text = text(node, key: key), checkIdentifier(text, at: node.range) else {
            return nil
        }
        return text
    }

    /// Ids become file names and Swift identifiers, so only certain characters are allowed.
    private mutating func checkIdentifier(_ text: String, at range: SourceRange) -> Bool {
        guard let flaw = Slug.flaw(of: text) else { return true }
        fail("a provider's id \(flaw); found '\(text)'", at: range)
        return false
    }
}

extension YAMLNode {
    /// Whether the node is null without quotation marks, as for a key without a value.
    var isNull: Bool {
        if case .scalar(_, isPlain: true) = kind { return string == nil }
        return false
    }
}
