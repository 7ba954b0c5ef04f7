import FormModel

/// The statement of a `form …` directive.
struct FormStatement {
    /// The slug of the id; nil if none is stated.
    private(set) var slug: String?
    /// The title; nil if none is stated.
    private(set) var title: String?
    /// The label of the button that submits the form; nil if none is stated.
    private(set) var submit: String?
    /// Whether the form is to be removed.
    private(set) var isIgnored = false
    /// The problems found in the directive.
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads the settings of a directive. If there is no directive, nothing is set.
    ///
    /// - Parameter provider: the provider of the page, which may be part of the id.
    init(_ directive: Statement?, provider: String) {
        for setting in directive?.settings ?? [] {
            switch setting.key {
            case "id": slug = readID(setting, provider: provider)
            case "title": title = setting.value
            case "submit": submit = setting.value
            case "ignore":
                isIgnored = setting.value == "true"
                if !isIgnored, setting.value != "false" {
                    problem("expected 'ignore=true' or 'ignore=false'; found '\(setting.value)'", setting)
                }
            default: continue
            }
        }
    }

    /// Reads the id; returns nil if it is not valid. The id becomes a file name, so only certain characters
    /// are allowed.
    private mutating func readID(_ setting: Statement.Setting, provider: String) -> String? {
        var slug = setting.value[...]
        if let slash = slug.firstIndex(of: "/") {
            let stated = slug[..<slash]
            slug = slug[slug.index(after: slash)...]
            guard stated == provider else {
                problem(
                    "the forms of this page belong to '\(provider)', not to '\(stated)'; set the provider "
                        + "in the front matter ('formwright: {provider: \(stated)}')", setting)
                return nil
            }
        }
        guard let flaw = Slug.flaw(of: slug) else { return String(slug) }
        problem("a form's id \(flaw); found '\(setting.value)'", setting)
        return nil
    }

    private mutating func problem(_ message: String, _ setting: Statement.Setting) {
        diagnostics.append(Diagnostic(.error, rule: Statement.rule, message, at: setting.range))
    }
}

/// The names by which the configuration's statements can refer to a form.
struct FormAliases {
    /// The id of the form's provider.
    var provider: String
    /// The slug of the id.
    var slug: String
    /// The title.
    var title: String

    /// Whether a name refers to the form. A name that is nil refers to every form.
    func have(_ name: String?) -> Bool {
        guard let name else { return true }
        return name == slug || name == "\(provider)/\(slug)"
            || PlainText.words(name) == PlainText.words(title)
    }
}
