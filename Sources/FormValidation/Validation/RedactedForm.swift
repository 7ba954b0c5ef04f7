/// A form with secret fields. Its descriptions, mirrors and dumps do not show their values.
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

    /// The same as `description`.
    public var debugDescription: String { description }

    /// A mirror without the secrets.
    public var customMirror: Mirror {
        Mirror(self, children: visibleMembers, displayStyle: .struct)
    }
}

/// The placeholder for a secret value.
@_spi(Generated)
public struct RedactedValue: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    /// Makes the placeholder.
    public init() {}

    /// `<secret>`.
    public var description: String { "<secret>" }

    /// `<secret>`.
    public var debugDescription: String { description }
}
