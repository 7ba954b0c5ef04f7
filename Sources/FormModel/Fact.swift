/// What a page can state about a field; the raw value names the fact in `model.json` and in `formwright explain`.
public enum Fact: String, Hashable, Codable, Sendable, CaseIterable {
    /// That the place names a field at all.
    case field
    /// The label.
    case label
    /// The key, which only a directive states.
    case key
    /// What the control takes.
    case type
    /// Whether the field may be left out, according to the page.
    case presence
    /// That the page neither lets the reader leave the field out nor asks for it in some case alone: what a schema can demand where the page
    /// orders the reader to fill the field in.
    case demand
    /// The case in which a conditional field is asked for.
    case when
    /// Whether the value is secret.
    case secret
    /// The values of a choice.
    case options
    /// The default.
    case `default`
    /// What a text is.
    case format
    /// Examples of the value.
    case examples
    /// Limits on the value.
    case limits
}
