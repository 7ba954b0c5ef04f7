/// A set of allowed strings.
public protocol FormOptions {
    /// Whether the string at the given place in an input is in the set.
    static func accepts(_ text: FormPlace, in json: Span<UInt8>) -> Bool
}

/// The values of a choice, as an enumeration of strings.
///
/// Generated enumerations conform to this protocol.
public protocol FormChoice: FormOptions, RawRepresentable, CaseIterable, Codable, Hashable, Sendable
where RawValue == String {
    /// The case whose string is at the given place in an input; nil if there is none.
    init?(_ text: FormPlace, in json: Span<UInt8>)
}

@_spi(Generated)
extension FormChoice {
    /// Whether the string at the given place in an input is the string of a case.
    @inlinable
    public static func accepts(_ text: FormPlace, in json: Span<UInt8>) -> Bool {
        Self(text, in: json) != nil
    }
}
