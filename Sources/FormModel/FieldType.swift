/// The type of a field's value, as defined in `Documentation/reading-rules.md`.
public enum FieldType: String, Hashable, Codable, Sendable, CaseIterable {
    /// One line of free text.
    case text
    /// Pasted text with several lines: certificates, keys, JSON, scripts.
    case multilineText
    /// A URL.
    case url
    /// An email address.
    case email
    /// An integer.
    case integer
    /// Any number.
    case number
    /// On or off.
    case boolean
    /// One of the values that the page lists.
    case choice
    /// Several of the values that the page lists.
    case multipleChoice
    /// One entry of a list that exists only at run time.
    case reference
    /// Several entries of a list that exists only at run time.
    case multipleReference
    /// Several free-form strings.
    case list
    /// Pairs of strings.
    case keyValues
    /// A date or a time.
    case date
    /// An uploaded file.
    case file
}

/// Whether a field may be left out, according to the page.
public enum Presence: String, Hashable, Codable, Sendable, CaseIterable {
    /// The field must be filled in.
    case required
    /// The field may be left out.
    case optional
    /// The page asks for the field only in a stated case.
    case conditional
    /// The page does not say whether the field may be left out.
    case unstated

    /// Whether the field may be left out, always or outside the stated case.
    package var allowsLeavingOut: Bool { self == .optional || self == .conditional }
}

/// The format of a text value, if the page states it.
public enum FieldFormat: String, Hashable, Codable, Sendable, CaseIterable {
    /// A host name or fully qualified domain name.
    case hostname
    /// An IPv4 or IPv6 address.
    case ip
    /// An address block such as `10.0.0.0/16`.
    case cidr
    /// A UUID.
    case uuid
    /// An Amazon Resource Name.
    case arn
    /// A time span with its unit.
    case duration
    /// A cron expression.
    case cron
}
