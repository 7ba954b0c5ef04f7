import FormExtraction
import FormModel

/// Forms whose ids would change only because their provider changed.
///
/// One setting can change the provider of all forms, so they are reported together.
package struct ProviderChange {
    /// The line of the configuration that states a provider.
    package struct Cause {
        /// The provider.
        package var provider: String
        /// The place of the provider in the configuration.
        package var range: SourceRange

        /// Creates a cause.
        package init(provider: String, range: SourceRange) {
            self.provider = provider
            self.range = range
        }
    }

    /// The old and the new provider id.
    struct Names: Hashable {
        var old: String
        var new: String

        static func < (left: Names, right: Names) -> Bool {
            left.old == right.old
                ? TextOrder.precedes(left.new, right.new) : TextOrder.precedes(left.old, right.old)
        }
    }

    private let names: Names
    /// The forms with their entries in `formwright.lock`.
    var forms: [(form: Form, old: LockedForm)] = []

    init(_ names: Names) { self.names = names }

    /// The error that asks whether the ids may change.
    ///
    /// - Parameter cause: the configured provider; nil if the pages or their folders changed.
    func error(_ cause: Cause?, pages: LockedPages) -> Diagnostic {
        Diagnostic(
            .error, rule: "renamed-form", "\(sentence), so \(change("would change"))", at: place(cause),
            notes: [
                Diagnostic.Note(
                    "to use the new ids, run '\(CompilingCommand.name) --rename'; the fields keep their keys"),
                Diagnostic.Note(keepingIDs(pages)),
            ])
    }

    /// The note that the ids changed.
    func note(_ cause: Cause?) -> Diagnostic {
        Diagnostic(
            .note, rule: NamingRule.newName,
            "\(sentence), and \(change("changed")); the fields keep their keys", at: place(cause))
    }

    private func place(_ cause: Cause?) -> SourceRange? { cause?.range ?? forms.first?.form.source }

    private var sentence: String {
        let subject = forms.count == 1 ? "'\(forms[0].form.title)'" : "\(forms.count) forms"
        return "the provider of \(subject) is now '\(names.new)' instead of '\(names.old)'"
    }

    /// The change, in words.
    ///
    /// - Parameter verb: "changed" or "would change".
    private func change(_ verb: String) -> String {
        guard let first = forms.first else { return "" }
        let example = "from '\(first.old.id)' to '\(first.form.id)'"
        return forms.count == 1
            ? "the form's id \(verb) \(example)" : "the forms' ids \(verb), for example \(example)"
    }

    /// The maximum number of folders that are listed.
    private static let mostFolders = 3

    /// What to write so that the ids stay the same.
    private func keepingIDs(_ pages: LockedPages) -> String {
        if forms.count == 1 {
            return "to keep the id, add 'formwright: {provider: \(names.old)}' to the page's front matter"
        }
        let folders = Set(
            forms.flatMap { $0.form.pages.map(pages.path(of:)) }.map { path in
                path.pathParts.dropLast().joined(separator: "/")
            }
        ).sorted(by: TextOrder.precedes)
        guard folders.count <= Self.mostFolders, !folders.contains("") else {
            return "to keep the ids, assign the pages to their old provider under 'providers' in "
                + ProjectFile.configuration
        }
        let patterns = folders.map { YAMLText.quoted($0 + "/*") }.joined(separator: ", ")
        // The mapping may exist, and several changes may need an entry.
        return "to keep the ids, add this entry to 'providers' in \(ProjectFile.configuration): "
            + "\(names.old): {paths: [\(patterns)]}"
    }
}
