import CodeGeneration
import FormModel
import FormNaming

/// Why a form accepts or refuses names that are not its fields, and the lines that change it.
package struct UnknownNamesText: Sendable {
    /// The sentence, without its full stop.
    package let sentence: String
    /// A place that keeps the form open.
    package struct Place: Sendable {
        /// Where its label is.
        package var source: SourceRange
        /// The line for the page that closes it; nil if no line can.
        package var line: String?
    }

    /// The places that keep the form open: those that are kept of them.
    package let places: [Place]
    /// The line of the configuration that refuses unknown names; nil if they are refused.
    package let setting: String?

    /// Explains the plan of a form.
    package init(_ plan: FormPlan) {
        let unread = plan.form.unread
        let verb = plan.acceptsUnknownKeys ? "accepts" : "refuses"
        sentence = "\(verb) unknown names, because \(Self.reason(plan.unknownKeys, unread, plan.form))"
        setting = plan.acceptsUnknownKeys ? "unknown-keys: refuse" : nil
        let isRead = plan.unknownKeys == .auto
        places = (isRead ? unread?.places ?? [] : []).map { place in
            // The configuration cannot state that a place of a snapshot is not a field.
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

    /// `'A' may be a field that was not read`
    private static func words(_ unread: UnreadPlaces) -> String {
        let labels = unread.places.map { "'\($0.label)'" }
        let rest = unread.count - labels.count
        // A model that was not written by this tool may have no places.
        guard let first = labels.first else { return "a place may be a field that was not read" }
        guard unread.count > 1 else { return "\(first) may be a field that was not read" }
        let list =
            rest > 0
            ? labels.joined(separator: ", ") + " and \(rest) more"
            : labels.dropLast().joined(separator: ", ") + " and " + (labels.last ?? first)
        return list + " may be fields that were not read"
    }
}
