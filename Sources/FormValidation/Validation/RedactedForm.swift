/// A form with secret fields, whose values are not shown in descriptions, mirrors and dumps of the form.
public protocol RedactedForm: ValidatedForm, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The values to show, in order.
    var visibleMembers: KeyValuePairs<String, Any> { get }
}

extension RedactedForm {
    /// The type's name and the values, without secrets.
    public var description: String {
        let members = visibleMembers.map { "\($0.key): \(String(reflecting: $0.value))" }
        return "\(Self.self)(\(members.joined(separator: ", ")))"
    }

    /// The same text as `description`.
    public var debugDescription: String { description }

    /// A mirror without the secrets.
    public var customMirror: Mirror {
        Mirror(self, children: visibleMembers, displayStyle: .struct)
    }
}

/// The placeholder for a secret value.
@_spi(Generated)
public struct RedactedValue: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    /// Creates the placeholder.
    public init() {}

    /// The text `<secret>`.
    public var description: String { "<secret>" }

    /// The text `<secret>`.
    public var debugDescription: String { description }
}
