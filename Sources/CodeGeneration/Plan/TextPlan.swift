import FormModel
import FormValidation

/// What a text must be, with every limit resolved.
struct TextPlan {
    /// The least number of characters; 0 where there is none.
    var minLength = 0
    /// The greatest number of characters.
    var maxLength: Int?
    /// What the text is.
    var format: FormValidation.TextFormat?
    /// The stated expression, in a form that every engine reads alike.
    var pattern: String?

    /// An entry of a list.
    static let entry = TextPlan(minLength: 1)

    private init(minLength: Int) {
        self.minLength = minLength
    }

    /// Resolves the limits of a field that holds one text.
    init(_ field: Field) {
        format = Self.format(of: field)
        if format != nil {
            minLength = 0
        } else if field.type == .reference || (field.required && field.type != .file) {
            minLength = 1
        }
        let stated = field.limits
        let least = max(minLength, stated.minLength ?? 0)
        let greatest = stated.maxLength.flatMap { $0 >= 0 ? $0 : nil }
        // Limits that contradict each other are a mistake on the page: neither can be kept.
        if greatest.map({ least <= $0 }) ?? true {
            minLength = least
            maxLength = greatest
        }
        if let formatLimit = format?.greatestLength { maxLength = min(maxLength ?? formatLimit, formatLimit) }
        if let source = stated.pattern { pattern = Self.portable(source) }
    }

    /// A stated expression where it can be matched in linear time, and alike by every engine; else nil.
    private static func portable(_ source: String) -> String? {
        guard let syntax = try? PatternParser.parse(source), let portable = syntax.portableSource(),
            (try? Pattern(portable)) != nil
        else { return nil }
        return portable
    }

    private static func format(of field: Field) -> FormValidation.TextFormat? {
        switch field.type {
        case .url: return .url(schemes: schemes(shownFor: field))
        case .email: return .email
        case .date: return .date
        case .text:
            switch field.format {
            case .hostname: return .hostname
            case .ip: return .ip
            case .cidr: return .cidr
            case .uuid: return .uuid
            case .arn: return .arn
            case .duration: return .duration
            case .cron: return .cron
            case nil: return nil
            }
        default: return nil
        }
    }

    /// The schemes of the URLs that the page shows for a field; where it shows `http`, `https` is no mistake.
    ///
    /// The description counts where there is no example: it may also name the URL of something else.
    private static func schemes(shownFor field: Field) -> [String] {
        var schemes: Set<String> = []
        for text in field.examples + [field.defaultValue ?? ""] {
            schemes.formUnion(Self.schemes(in: Array(text.utf8)))
        }
        if schemes.isEmpty { schemes.formUnion(Self.schemes(in: Array(field.description.utf8))) }
        if schemes.contains("http") { schemes.insert("https") }
        return schemes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The words before `://`.
    private static func schemes(in bytes: [UInt8]) -> [String] {
        var found: [String] = []
        var start = 0
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: ":"), bytes[(index + 1)...].starts(with: "//".utf8) {
                let scheme = bytes[start..<index].drop { $0 < 0x61 }
                // What follows other characters of a scheme is a part of one.
                let isWhole = start == 0 || !isOtherSchemeByte(bytes[start - 1])
                if isWhole, !scheme.isEmpty, scheme.count <= 16 {
                    found.append(String(decoding: scheme, as: UTF8.self))
                }
            }
            let isSchemeByte = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2B
            if !isSchemeByte { start = index + 1 }
        }
        return found
    }

    private static func isOtherSchemeByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || (0x41...0x5A).contains(byte)
    }
}

extension FormValidation.TextFormat {
    /// The greatest length of a text of the format, where the format has one.
    var greatestLength: Int? {
        switch self {
        case .email: 254
        case .hostname: 253
        default: nil
        }
    }
}
