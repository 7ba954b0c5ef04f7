import FormModel

/// Forms that only the configuration states, because the page has no such procedure. They are stated with
/// `form` and `page`, and with fields that are added.
struct StatedForms {
    /// A form's name in the configuration, with the added fields.
    struct Stated {
        var name: String
        var added: [AddedField]
    }

    /// The stated forms that are not on the page, in the order of their first statements.
    let all: [Stated]

    /// The maximum number of letters in which a name can differ from another form's name and still count as a
    /// misspelling of it.
    private static let slip = 2

    /// Finds the stated forms.
    ///
    /// - Parameters:
    ///   - used: the numbers of the statements that changed a form on the page.
    ///   - slugs: the slugs of the forms on the page.
    init(_ statements: PageStatements, used: [Int], beside slugs: [String], provider: String) {
        let used = Set(used)
        var names: [String] = []
        var added: [String: [AddedField]] = [:]
        for statement in statements.statements
        where statement.isOfOnePage && !(statement.number.map(used.contains) ?? false) {
            guard case .add(let label) = statement.subject, let name = statement.form else { continue }
            if added[name] == nil { names.append(name) }
            added[name, default: []].append(AddedField(statement: statement, label: label))
        }
        all = names.compactMap { name in
            let stated = Stated(name: name, added: added[name] ?? [])
            let isTitled = statements.statements.contains { $0.subject == .form && $0.form == name }
            let slug = stated.names(provider: provider).slug
            let isSlip = slugs.contains {
                Suggestion.distance($0, slug, limit: StatedForms.slip) <= StatedForms.slip
            }
            return isTitled || !isSlip ? stated : nil
        }
    }
}

extension StatedForms.Stated {
    /// The id and title that are derived from the form's name.
    func names(provider: String) -> FormAliases {
        let own = name.hasPrefix(provider + "/") ? String(name.dropFirst(provider.count + 1)) : name
        guard Slug.flaw(of: own) == nil else {
            return FormAliases(provider: provider, slug: Slug.make(own), title: PlainText.collapsed(own))
        }
        let title = PlainText.words(own).joined(separator: " ")
        return FormAliases(
            provider: provider, slug: own, title: title.prefix(1).uppercased() + title.dropFirst())
    }
}
