import CodeGeneration
import FormModel
import FormNaming

/// Why a form accepts or rejects names that are not its fields, and the lines that change this.
package struct UnknownNamesText: Sendable {
    /// The explanation, as a sentence without a full stop.
    package let sentence: String
    /// A place that makes the form accept unknown names.
    package struct Place: Sendable {
        /// Where the label of the place is.
        package var source: SourceRange
        /// The line that a writer can add to the page to rule out this place; nil if no line can do so.
        package var line: String?
    }

    /// The recorded places that make the form accept unknown names.
    package let places: [Place]
    /// The line for the configuration that makes all forms reject unknown names; nil if this form rejects
    /// them.
    package let setting: String?

    /// Explains why the plan of a form accepts or rejects unknown names.
    package init(_ plan: FormPlan) {
        let unread = plan.form.unread
        let verb = plan.acceptsUnknownKeys ? "accepts" : "rejects"
        sentence = "\(verb) unknown names, because \(Self.reason(plan.unknownKeys, unread, plan.form))"
        setting = plan.acceptsUnknownKeys ? "unknown-keys: refuse" : nil
        let isRead = plan.unknownKeys == .auto
        places = (isRead ? unread?.places ?? [] : []).map { place in
            // The configuration cannot state that a place in a snapshot is not a field.
            let line =
                PagePath.isSnapshot(place.source.file)
                ? nil
                : SettlingLine.stating(
                    .field, ["false"], label: place.label, isNamed: true, in: place.source.file)
            return Place(source: place.source, line: line)
        }
    }

    private static func reason(
        _ policy: EnforcementPolicy.UnknownKeys, _ unread: UnreadPlaces?, _ form: Form
    ) -> String {
        switch policy {
        case .refuse, .accept: "the configuration says 'unknown-keys: \(policy.rawValue)'"
        case .auto:
            (form.isComplete
                ? "everything in its procedure was read"
                : unread.map(words) ?? "no page describes the form") + " (unknown-keys: auto)"
        }
    }

    /// The places in words, such as `'A' may be a field that was not read`.
    private static func words(_ unread: UnreadPlaces) -> String {
        let labels = unread.places.map { "'\($0.label)'" }
        let rest = unread.count - labels.count
        // If a different tool wrote the model, there may be no places.
        guard let first = labels.first else {
            return "something on the page may be a field that was not read"
        }
        guard unread.count > 1 else { return "\(first) may be a field that was not read" }
        let list =
            rest > 0
            ? labels.joined(separator: ", ") + " and \(rest) more"
            : labels.dropLast().joined(separator: ", ") + " and " + (labels.last ?? first)
        return list + " may be fields that were not read"
    }
}
