/// A choice that may have unlisted values: an enumeration with the case `other` for any other
/// string.
///
/// Generated enumerations conform to it.
public protocol OpenFormChoice: RawRepresentable, Codable, Hashable, Sendable where RawValue == String {
    /// The values that the page lists.
    static var listed: [Self] { get }

    /// The value of any string: the listed one if the string is exactly the same, otherwise
    /// `other`.
    init(rawValue: String)
}

@_spi(Generated)
extension OpenFormChoice {
    /// The listed value of a string; nil if it is not listed.
    public static func listed(_ text: String) -> Self? {
        listed.first { $0.rawValue.utf8.elementsEqual(text.utf8) }
    }

    /// The value of the string at a place of an input.
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
