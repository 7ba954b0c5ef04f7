/// A fact that a page can state about a field. The raw value is the fact's name in `model.json` and in
/// `formwright explain`.
public enum Fact: String, Hashable, Codable, Sendable, CaseIterable {
    /// Whether this place on the page names a field at all.
    case field
    /// The label.
    case label
    /// The key, which only a directive can state.
    case key
    /// The type of the value.
    case type
    /// Whether the field may be left out, according to the page.
    case presence
    /// Whether a schema may require the field when the page tells the reader to fill it in. It may if the
    /// page neither lets the reader leave the field out nor asks for it only in certain cases.
    case demand
    /// The case in which the page asks for a conditional field.
    case when
    /// Whether the value is secret.
    case secret
    /// The values of a choice.
    case options
    /// The default.
    case `default`
    /// The format of a text value.
    case format
    /// Examples of the value.
    case examples
    /// Limits on the value.
    case limits

    /// The place of the fact among all facts. `FieldConfidence` has room for 18.
    package var index: Int {
        switch self {
        case .field: 0
        case .label: 1
        case .key: 2
        case .type: 3
        case .presence: 4
        case .demand: 5
        case .when: 6
        case .secret: 7
        case .options: 8
        case .default: 9
        case .format: 10
        case .examples: 11
        case .limits: 12
        }
    }
}
