import CodeGeneration
import FormExtraction
import FormModel
import FormwrightKit
import TestTools
import Testing

@Suite("Configuration")
struct ConfigurationTests {
    /// Compiles a folder with a configuration, and returns the messages as text without source
    /// lines.
    private func messages(_ configuration: String) throws -> [String] {
        let folder = try TemporaryFolder(["formwright.yml": configuration, "docs/page.md": "# Page\n"])
        let compilation = folder.compile()
        let text = DiagnosticRenderer(sources: compilation.sources).render(compilation.diagnostics, as: .text)
        return text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("formwright.yml:") }
    }

    @Test(
        "Invalid settings are errors with their place",
        arguments: [
            ("outptu: x", "1:1: error: unknown key 'outptu' in the configuration; did you mean 'output'?"),
            ("pages: {exlude: x}", "1:9: error: unknown key 'exlude' in 'pages'; did you mean 'exclude'?"),
            ("doc: x", "1:1: error: unknown key 'doc' in the configuration; did you mean 'docs'?"),
            (
                "partial: x",
                "1:1: error: unknown key 'partial' in the configuration; did you mean 'partials'?"
            ),
            ("feilds: []", "1:1: error: unknown key 'feilds' in the configuration; did you mean 'fields'?"),
            (
                "exclude: [docs/b.md]",
                "1:1: error: unknown key 'exclude' in the configuration; 'exclude' belongs in 'pages'"
            ),
            (
                "pages: {docs: x}",
                "1:9: error: unknown key 'docs' in 'pages'; 'docs' belongs at the top level"
            ),
            (
                "pages: {skip: x}",
                "1:9: error: unknown key 'skip' in 'pages'; expected one of 'include', 'exclude'"
            ),
            (
                "a\n",
                "1:1: error: the configuration must be a mapping with the keys 'docs', 'output', 'partials', 'products', 'pages', 'provider', 'providers', 'presence-unstated', 'unknown-keys', 'confidence', 'schema-draft', 'schema-base', 'vocabulary', 'fields', 'rules', 'strict'"
            ),
            ("docs: {a: b}", "1:7: error: 'docs' must be a string or a list of strings"),
            ("output: [a]", "1:9: error: 'output' must be a string"),
            ("strict: yes", "1:9: error: 'strict' must be true or false"),
            (
                "presence-unstated: requird",
                "1:20: error: 'presence-unstated' must be 'ordered' or 'required' or 'optional'; did you mean 'required'?"
            ),
            (
                "schema-base: forms/",
                "1:14: error: 'schema-base' must be an absolute URI, such as 'https://example.com/forms/', without a fragment"
            ),
            (
                "schema-base: 'https://a.example/#x'",
                "1:14: error: 'schema-base' must be an absolute URI, such as 'https://example.com/forms/', without a fragment"
            ),
            (
                "providers:\n- id: ../up",
                "2:7: error: a provider's id must consist of lower-case letters and digits, with single hyphens between them; found '../up'"
            ),
            (
                "providers:\n  Azure: {}",
                "2:3: error: a provider's id must consist of lower-case letters and digits, with single hyphens between them; found 'Azure'"
            ),
            ("providers:\n- title: A", "2:3: error: a provider needs an 'id'"),
            (
                "providers:\n- id: a\n  path: b",
                "3:3: error: unknown key 'path' in a provider; did you mean 'paths'?"
            ),
            (
                "providers:\n- id: a\n- id: a",
                "3:7: error: the provider 'a' is defined twice; remove one of the definitions"
            ),
            (
                "rules: {missing-partial: fatal}",
                "1:26: error: 'missing-partial' must be 'error' or 'warning' or 'note' or 'off'"
            ),
            (
                "rules: {unreadable-file: off}",
                "1:9: error: the severity of 'unreadable-file' cannot be changed; remove this line"
            ),
            (
                "fields:\n- presence: optional",
                "2:3: error: a statement needs 'field' or 'add' with a field's label, or 'form' with a form's id"
            ),
            (
                "fields:\n- field: Domain",
                "2:3: error: this statement has no facts about the field 'Domain'; add at least one"
            ),
            (
                "vocabulary: {nouns: {toggle: [slide switch]}}",
                "1:30: error: the nouns under 'toggle' must be single words; found 'slide switch'"
            ),
            ("fields: Domain", "1:9: error: 'fields' must be a list of statements"),
            (
                "fields: [{pgae: docs/page.md, field: Name, type: text}]",
                "1:11: error: unknown key 'pgae' in 'fields'; did you mean 'page'?"
            ),
            (
                "fields: [{pages: docs/page.md, field: Name, type: text}]",
                "1:11: error: unknown key 'pages' in 'fields'; did you mean 'page'?"
            ),
            (
                "fields: [{field: Name, from: account, type: text}]",
                "1:24: error: unknown key 'from' in 'fields'; did you mean 'form'?"
            ),
            (
                "fields: [{form: account, feild: Name, ignore: true}]",
                "1:26: error: unknown key 'feild' in 'fields'; did you mean 'field'?"
            ),
            (
                "fields: [{include: docs/page.md, field: Name, type: text}]",
                "1:11: error: unknown key 'include' in 'fields'; 'include' belongs in 'pages'"
            ),
            (
                "fields: [{page: [docs/page.md], field: Name, type: text}]",
                "1:17: error: 'page' must be a string"
            ),
        ])
    func errors(configuration: String, message: String) throws {
        #expect(try messages(configuration).first == "formwright.yml:\(message) [invalid-configuration]")
    }

    @Test(
        "Unknown names at any level are warnings with their place",
        arguments: [
            (
                "theme: dark",
                "1:1: warning: ignored the unknown key 'theme' in the configuration; expected one of 'docs', 'output', 'partials', 'products', 'pages', 'provider', 'providers', 'presence-unstated', 'unknown-keys', 'confidence', 'schema-draft', 'schema-base', 'vocabulary', 'fields', 'rules', 'strict'"
            ),
            (
                "providers: {a: {titel: A}}",
                "1:17: warning: ignored the unknown key 'titel' in a provider; expected one of 'title', 'paths'; did you mean 'title'?"
            ),
            (
                "rules: {missing-partal: off}",
                "1:9: warning: ignored the unknown rule 'missing-partal'; did you mean 'missing-partial'?"
            ),
            (
                "vocabulary: {verb: {enter: jot}}",
                "1:14: warning: ignored the unknown key 'verb' in 'vocabulary'; expected one of 'columns', 'nouns', 'verbs'; did you mean 'verbs'?"
            ),
            (
                "vocabulary: {verbs: {entr: jot}}",
                "1:22: warning: ignored the unknown key 'entr' in 'verbs'; expected one of 'enter', 'select', 'toggle', 'paste', 'upload', 'click', 'navigate', 'display'; did you mean 'enter'?"
            ),
            (
                "confidence: {typ: 1}",
                "1:14: warning: ignored the unknown key 'typ' in 'confidence'; expected one of \(Fact.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")); did you mean 'type'?"
            ),
            (
                "fields: [{field: Name, presnce: required}]",
                "1:24: warning: ignored the unknown key 'presnce' in 'fields'; expected one of 'presence', 'default', 'type', 'secret', 'format', 'options', 'key', 'label', 'minimum', 'maximum', 'min-length', 'max-length', 'pattern', 'example', 'when', 'ignore'; did you mean 'presence'?"
            ),
        ])
    func unknownNames(configuration: String, message: String) throws {
        #expect(try messages(configuration) == ["formwright.yml:\(message) [unknown-setting]"])
    }

    @Test("All problems are reported at once")
    func allProblems() throws {
        #expect(try messages("outptu: x\nstrict: 1\nrules: {a: off}\nb: 1\n").count == 4)
    }

    @Test("The settings beside an unknown or invalid one are used")
    func otherSettings() throws {
        let folder = try TemporaryFolder([
            "formwright.yml": """
            docs: [docs]
            theme: dark
            provider: Acme
            products: Palette
            pages: {exclude: [old], order: title}
            providers:
            - {id: azure, title: Azure, colour: red}
            - {id: "a b"}
            fields:
            - {field: Name, presence: required, tooltip: A name}
            - {field: Region, presence: [a, {b: c}]}
            - {field: Owner, presence: required, pgae: a.md}
            - {field: Zone, presence: required, page: [a.md]}
            - {field: Zone, presence: required, form: {id: a}}
            - {form: account, ignore: true, feild: Zone}
            rules: {unread-block: eror, label-case: off}
            """, "docs/page.md": "# Page\n",
        ])
        let configuration = folder.compile().report.configuration
        #expect(configuration.docs == [folder.path(of: "docs")])
        #expect(configuration.extraction.provider == nil)
        #expect(configuration.extraction.products == ["Palette"])
        #expect(configuration.extraction.providers.map(\.id) == ["azure"])
        #expect(configuration.extraction.providers.map(\.title) == ["Azure"])
        #expect(configuration.extraction.statements.map(\.settings.count) == [1])
        #expect(configuration.levels == ["label-case": .off])
    }

    @Test("The parts of a file around malformed YAML are used")
    func parts() throws {
        let folder = try TemporaryFolder([
            "formwright.yml": """
            docs: docs
            products: [a
            provider: acme
            schema-base: x: y
            <<<<<<< HEAD
            unknown-keys: refused
            =======
            >>>>>>> other
            output: out
            \tstrict: true
            """, "docs/page.md": "# Page\n",
        ])
        let report = folder.compile().report
        #expect(report.configuration.docs == [folder.path(of: "docs")])
        #expect(report.configuration.output == folder.path(of: "out"))
        #expect(report.configuration.extraction.provider == "acme")
        let lines = report.diagnostics.filter { $0.rule == "invalid-configuration" }.compactMap(\.range).map {
            report.sources.location(of: $0).line
        }
        #expect(lines == [2, 4, 5, 6, 10])
    }

    @Test("An alias for an anchor in a different part of a malformed file is not an error itself")
    func aliases() throws {
        let found = try messages("docs: &a [docs]\npartials: *a\nproducts: [x\nstrict: true\n")
        let errors = found.filter { $0.contains(": error: ") }
        #expect(errors.count == 1 && errors[0].hasPrefix("formwright.yml:3:13: error: malformed YAML"))
        #expect(try messages("docs: docs\npartials: *a\n").first?.contains("has no anchor above it") ?? false)
    }

    @Test("Malformed YAML is an error with its place")
    func malformed() throws {
        let first = try #require(try messages("docs: [a\n").first)
        #expect(first.contains(": error: "))
        #expect(first.hasSuffix("[invalid-configuration]"))
    }

    @Test("An empty file is a configuration", arguments: ["", "\n", "# nothing\n", "---\n", "docs:\n"])
    func empty(text: String) throws {
        #expect(try messages(text).isEmpty)
    }

    @Test("Its values are read, with paths relative to the file")
    func values() throws {
        let folder = try TemporaryFolder([
            "formwright.yml": """
            docs: docs
            output: out/forms
            partials: [shared]
            products: [Palette]
            providers:
              azure: {title: Microsoft Azure, paths: [clusters/azure]}
              maas:
            presence-unstated: optional
            schema-base: https://example.com/forms/
            fields:
            - {field: 'The "Domain"', presence: optional, default: ROOT, page: a.md}
            vocabulary:
              columns: {field: [Knob], description: What it does}
              nouns: {secret: [pass phrase]}
              verbs: {enter: jot}
            rules: {missing-partial: warning}
            strict: true
            """, "docs/page.md": "# Page\n", "shared/_x.mdx": "",
        ])
        let configuration = folder.compile().report.configuration
        #expect(configuration.docs == [folder.path(of: "docs")])
        #expect(configuration.output == folder.path(of: "out/forms"))
        #expect(configuration.partials == [folder.path(of: "shared")])
        #expect(configuration.extraction.products == ["Palette"])
        #expect(
            configuration.extraction.providers == [
                .init(id: "azure", title: "Microsoft Azure", paths: ["clusters/azure"]), .init(id: "maas"),
            ])
        #expect(configuration.generation.policy.unstatedPresence == .optional)
        #expect(
            configuration.extraction.vocabulary
                == VocabularyExtension(
                    columns: [.field: ["Knob"], .description: ["What it does"]],
                    nouns: [.secret: ["pass phrase"]], verbs: [.enter: ["jot"]]))
        #expect(configuration.generation.schemaBase == "https://example.com/forms/")
        let statement = try #require(configuration.extraction.statements.first)
        #expect(statement.subject == .field(label: #"The "Domain""#))
        #expect(statement.settings.map { "\($0.key)=\($0.value)" } == ["presence=optional", "default=ROOT"])
        #expect(configuration.levels == ["missing-partial": .warning])
        #expect(configuration.isStrict)
    }

    @Test("The nearest file in or above the first of DOCS is used, never that of the working directory")
    func location() throws {
        let folder = try TemporaryFolder([
            "work/formwright.yml": "products: [Working]", "formwright.yml": "products: [Above]",
            "docs/formwright.yml": "products: [Docs]", "docs/a/page.md": "", "other/page.md": "",
            "special.yml": "products: [Special]",
        ])
        func products(_ docs: [String], configuration: String? = nil) -> [String] {
            Compiler.compile(
                CompilationRequest(
                    docs: docs, configuration: configuration, workingDirectory: folder.path(of: "work"))
            ).report.configuration.extraction.products
        }
        #expect(products(["../docs/a"]) == ["Docs"])
        #expect(products(["../docs/a/page.md", "../other"]) == ["Docs"])
        #expect(products(["../other"]) == ["Above"])
        #expect(products(["../docs"], configuration: "../special.yml") == ["Special"])
        #expect(products([]) == ["Working"])
    }
}
