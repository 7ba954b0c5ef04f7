/// A value whose type is uncertain on the page: a string, a number, a Boolean, or a list or mapping of such
/// values.
public indirect enum FormValue: Hashable, Sendable {
    /// A string.
    case text(String)
    /// An integer.
    case integer(Int)
    /// A number.
    case number(Double)
    /// True or false.
    case boolean(Bool)
    /// Several values.
    case list([FormValue])
    /// Values with their names.
    case pairs([String: FormValue])
}

extension FormValue: Codable {
    /// Decodes the value as the first kind of value that fits.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let boolean = try? container.decode(Bool.self) {
            self = .boolean(boolean)
        } else if let integer = try? container.decode(Int.self) {
            self = .integer(integer)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let list = try? container.decode([FormValue].self) {
            self = .list(list)
        } else {
            self = .pairs(try container.decode([String: FormValue].self))
        }
    }

    /// Encodes the value without the name of its case.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .integer(let integer): try container.encode(integer)
        case .number(let number): try container.encode(number)
        case .boolean(let boolean): try container.encode(boolean)
        case .list(let list): try container.encode(list)
        case .pairs(let pairs): try container.encode(pairs)
        }
    }
}

extension FormValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral
{
    /// Creates a string.
    public init(stringLiteral text: String) { self = .text(text) }
    /// Creates an integer.
    public init(integerLiteral integer: Int) { self = .integer(integer) }
    /// Creates a number.
    public init(floatLiteral number: Double) { self = .number(number) }
    /// Creates a Boolean.
    public init(booleanLiteral boolean: Bool) { self = .boolean(boolean) }
}
