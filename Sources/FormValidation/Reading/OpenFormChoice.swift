/// A choice that may have unlisted values: an enumeration with an `other` case for any other string.
///
/// Generated enumerations conform to this protocol.
public protocol OpenFormChoice: RawRepresentable, Codable, Hashable, Sendable where RawValue == String {
    /// The values that the page lists.
    static var listed: [Self] { get }

    /// Creates the value for a string: the listed value if the string equals one exactly, otherwise `other`.
    init(rawValue: String)
}

@_spi(Generated)
extension OpenFormChoice {
    /// The listed value that equals the string; nil if there is none.
    public static func listed(_ text: String) -> Self? {
        listed.first { $0.rawValue.utf8.elementsEqual(text.utf8) }
    }

    /// Creates the value for the string at the given place in an input.
    @inlinable
    public init(_ text: FormPlace, in json: Span<UInt8>) { self.init(rawValue: text.text(in: json)) }
}

@_spi(Generated)
extension FormPlace {
    /// The value at this place; nil if there is none.
    @inlinable
    public func openChoice<Choice: OpenFormChoice>(of type: Choice.Type, in json: Span<UInt8>) -> Choice? {
        isPresent ? Choice(self, in: json) : nil
    }

    /// The values in the array at this place; nil if there is none.
    public func openChoices<Choice: OpenFormChoice>(of type: Choice.Type, in json: Span<UInt8>) -> [Choice]? {
        texts(in: json)?.map { Choice(rawValue: $0) }
    }
}
