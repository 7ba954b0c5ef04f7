import FormModel

/// A catalog with every type in every presence, every format, limit and kind of condition, and
/// words that try to break out of the text around them.
enum SampleCatalog {
    static let page = SourceText(
        file: "samples/page.md",
        text: (1...60).map { "Line \($0) of a page, with words: “é👍”.\n" }.joined())
    static let partial = SourceText(file: "_partials/part.mdx", text: "A partial.\n")

    static let catalog = FormCatalog(
        providers: [
            Provider(id: "hostile", title: "Hostile \"Provider\" \\(1 + 1)\n*/", forms: HostileForms.forms),
            Provider(
                id: "samples", title: "Samples",
                forms: Presence.allCases.map(everyType) + [conditions, formats, limits, defaults, secrets]
                    + doubtful),
        ], sources: SourceMap([page, partial]))

    /// The forms whose enforcement depends on the policy.
    static let undecided = FormCatalog(
        providers: [
            Provider(
                id: "samples", title: "Samples",
                forms: [everyType(.unstated), everyType(.conditional), limits, choices] + doubtful)
        ], sources: SourceMap([page, partial]))

    /// The words of a line of the page.
    static func range(line: Int) -> SourceRange {
        let start = page.lineStarts[line - 1]
        return SourceRange(file: page.file, offsets: start..<(start + 6))
    }

    static func field(
        _ key: String, _ type: FieldType, label: String? = nil, presence: Presence = .optional,
        when: Condition? = nil, secret: Bool = false, description: String = "", options: [FieldOption] = [],
        defaultValue: String? = nil, format: FormModel.FieldFormat? = nil, examples: [String] = [],
        limits: Limits = Limits(), evidence: [Evidence] = [], line: Int = 1
    ) -> Field {
        Field(
            key: key, label: label ?? key, via: .table, type: type, presence: presence, when: when,
            isOrdered: true, secret: secret, description: description, options: options,
            defaultValue: defaultValue,
            format: format, examples: examples, limits: limits, source: range(line: line), evidence: evidence)
    }

    static func form(
        _ slug: String, title: String, provider: String = "samples", submit: String? = nil,
        navigation: [String] = [], groups: [FieldGroup] = [], fields: [Field],
        isComplete: Bool = true
    ) -> Form {
        Form(
            id: "\(provider)/\(slug)", title: title, pages: [page.file], source: range(line: 1),
            navigation: navigation, submit: submit, groups: groups, fields: fields,
            isComplete: isComplete)
    }

    static let colours = [
        FieldOption(value: "Red"), FieldOption(value: "Dark Green"), FieldOption(value: "1.2"),
        FieldOption(value: "12"),
    ]
    static let regions = [
        FieldOption(value: "eu-1", label: "Europe"), FieldOption(value: "us-1", label: "America"),
    ]

    /// Every type, in one presence.
    static func everyType(_ presence: Presence) -> Form {
        var fields: [Field] = []
        for (index, type) in FieldType.allCases.enumerated() {
            let takesOptions = type == .choice || type == .multipleChoice
            fields.append(
                field(
                    type.rawValue, type, label: "The \(type.rawValue)", presence: presence,
                    when: presence == .conditional ? Condition(field: "mode", equals: "Dark Green") : nil,
                    description: "A field of type \(type.rawValue).", options: takesOptions ? colours : [],
                    evidence: [
                        Evidence(fact: .type, rule: "sample", range: range(line: index + 2)),
                        Evidence(
                            fact: .presence, rule: "partial",
                            range: SourceRange(file: partial.file, offsets: 2..<9)),
                    ], line: index + 2))
        }
        if presence == .conditional {
            fields.append(field("mode", .choice, label: "Mode", presence: .required, options: colours))
        }
        return form(
            presence.rawValue, title: "Every type, \(presence.rawValue)", submit: "Save",
            navigation: ["Settings", "Samples"],
            groups: [FieldGroup(title: "All", fields: fields.map(\.key))], fields: fields)
    }

    /// Forms with uncertain facts that were not read completely.
    static var doubtful: [Form] {
        [everyType(.required), everyType(.conditional), formats, limits, choices].map { form in
            var form = form
            form.id += "-doubtful"
            form.title += ", doubtful"
            form.isComplete = false
            for index in form.fields.indices {
                for fact in Fact.allCases { form.fields[index].confidence[fact] = Confidence(perMille: 500) }
            }
            return form
        }
    }

    /// Choices with certain and uncertain options, one and several, closed and open.
    static var choices: Form {
        var fields: [Field] = []
        for (name, type) in [("one", FieldType.choice), ("several", .multipleChoice)] {
            for count in [1, 4] {
                for isOnly in [false, true] {
                    for isSure in [false, true] {
                        var choice = field(
                            "\(name)Of\(count)\(isOnly ? "Only" : "")\(isSure ? "" : "Perhaps")", type,
                            presence: .optional, options: Array(colours.prefix(count)),
                            defaultValue: name == "one" ? "Purple" : nil)
                        choice.hasOnlyStatedOptions = isOnly
                        if !isSure { choice.confidence[.options] = Confidence(perMille: 500) }
                        fields.append(choice)
                    }
                }
            }
        }
        // Options that are punctuation, and two strings that Swift cannot distinguish.
        let signs = ["+1", "-1", "1", "1.5", "*", "other", "listed"].map { FieldOption(value: $0) }
        let alike = [FieldOption(value: "é"), FieldOption(value: "e\u{301}")]
        for (key, options) in [("signs", signs), ("alike", alike)] {
            var closed = field(key, .choice, presence: .required, options: options)
            fields.append(closed)
            closed.key += "Perhaps"
            closed.confidence[.options] = Confidence(perMille: 500)
            fields.append(closed)
        }
        return form("choices", title: "Choices", fields: fields)
    }

    /// Conditions on every type that can decide.
    static var conditions: Form {
        let subjects: [(Field, String)] = [
            (field("text", .text, label: "Text"), "on"),
            (field("choice", .choice, label: "Choice", options: regions), "Europe"),
            (field("integer", .integer, label: "Integer"), "3"),
            (field("number", .number, label: "Number"), "3"),
            (field("toggle", .boolean, label: "Toggle"), "enabled"),
            (field("several", .multipleChoice, label: "Several", options: regions), "us-1"),
            (field("list", .list, label: "List"), "on"),
        ]
        var fields = subjects.map(\.0)
        for (subject, value) in subjects {
            fields.append(
                field(
                    subject.key + "Detail", .text, presence: .conditional,
                    when: Condition(field: subject.key, equals: value)))
        }
        let unmet: [(String, FieldType, Condition)] = [
            ("unknownSubject", .text, Condition(field: "nowhere", equals: "1")),
            ("unknownValue", .text, Condition(field: "choice", equals: "Mars")),
            ("itself", .text, Condition(field: "itself", equals: "x")),
            ("conditionalUrl", .url, Condition(field: "toggle", equals: "false")),
            ("conditionalPairs", .keyValues, Condition(field: "conditionalUrl", equals: "https://a.b")),
        ]
        for (key, type, when) in unmet {
            fields.append(field(key, type, presence: .conditional, when: when))
        }
        return form("conditions", title: "Conditions", fields: fields)
    }

    /// Every format of a text.
    static var formats: Form {
        var fields = FormModel.FieldFormat.allCases.map { format in
            field(
                format.rawValue, .text, label: "The \(format.rawValue)", presence: .required, format: format)
        }
        fields.append(
            field("webUrl", .url, presence: .required, examples: ["http://host.example:5240/MAAS"]))
        fields.append(
            field("secureUrl", .url, presence: .optional, description: "Such as https://host.example."))
        fields.append(field("anyUrl", .url, presence: .optional))
        fields.append(field("mail", .email, presence: .required))
        fields.append(field("day", .date, presence: .required))
        return form("formats", title: "Formats", fields: fields)
    }

    /// Every limit, sensible or not.
    static var limits: Form {
        form(
            "limits", title: "Limits",
            fields: [
                field("port", .integer, presence: .required, limits: Limits(minimum: 1, maximum: 65535)),
                field("share", .number, presence: .required, limits: Limits(minimum: 0.5, maximum: 99.25)),
                field("half", .integer, limits: Limits(minimum: 0.5, maximum: 2.5)),
                field("huge", .integer, limits: Limits(minimum: -1e300, maximum: 1e300)),
                field("contradiction", .integer, limits: Limits(minimum: 5, maximum: 1)),
                field("name", .text, presence: .required, limits: Limits(minLength: 3, maxLength: 8)),
                field("code", .text, limits: Limits(pattern: #"^[A-Z]{2}-\d+$"#)),
                field("free", .text, limits: Limits(pattern: #"\w+[^x]*"#)),
                field("unportable", .text, limits: Limits(pattern: #"^(?=a).$"#)),
                field("mail", .email, limits: Limits(maxLength: 20, pattern: #"@example\.com$"#)),
                field("emptyLimits", .text, limits: Limits(minLength: 9, maxLength: 2)),
            ])
    }

    /// Defaults of the right and of a wrong type.
    static var defaults: Form {
        form(
            "defaults", title: "Defaults",
            fields: [
                field("text", .text, presence: .unstated, defaultValue: "ROOT \"quoted\" \\(x)"),
                field("toggle", .boolean, presence: .unstated, defaultValue: "Enabled"),
                field("odd", .boolean, presence: .unstated, defaultValue: "perhaps"),
                field("integer", .integer, presence: .unstated, defaultValue: "30"),
                field("word", .integer, presence: .unstated, defaultValue: "thirty"),
                field(
                    "outside", .integer, presence: .unstated, defaultValue: "99", limits: Limits(maximum: 9)),
                field("number", .number, presence: .unstated, defaultValue: "0.5"),
                field("region", .choice, presence: .unstated, options: regions, defaultValue: "europe"),
                field("missing", .choice, presence: .unstated, options: regions, defaultValue: "Mars"),
                field("day", .date, presence: .unstated, defaultValue: "tomorrow"),
                field("url", .url, presence: .unstated, defaultValue: "https://example.com"),
                field("hidden", .text, presence: .unstated, secret: true, defaultValue: "changeme"),
                field("choice", .choice, presence: .required, options: colours, defaultValue: "Red"),
            ])
    }

    /// Secrets of every type that can be secret.
    static var secrets: Form {
        form(
            "secrets", title: "Secrets",
            fields: [
                field("user", .text, label: "User", presence: .required),
                field("password", .text, label: "Password", presence: .required, secret: true),
                field("key", .multilineText, label: "Private Key", secret: true),
                field("tokens", .list, label: "Tokens", secret: true),
                field("headers", .keyValues, label: "Headers", secret: true),
                field(
                    "pin", .integer, label: "PIN", secret: true, limits: Limits(minimum: 1000, maximum: 9999)),
                field("tier", .choice, label: "Tier", secret: true, options: regions),
            ])
    }
}
