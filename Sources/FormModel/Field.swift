/// One control of a form into which a person puts a value, and what the page states about it.
///
/// `Documentation/reading-rules.md` defines the facts and their values; a fact that the page leaves unsaid is nil, empty or
/// `unstated`, never guessed.
public struct Field: Hashable, Codable, Sendable {
    /// The name in data: the label in lower camel case, unique in its form.
    public var key: String
    /// The label as the interface shows it.
    public var label: String
    /// How the page names the field.
    public var via: Via
    /// What the control takes.
    public var type: FieldType
    /// Whether it may be left out, according to the page.
    public var presence: Presence
    /// The case in which a conditional field is asked for, if the page names a field and its value.
    public var when: Condition?
    /// Whether the page orders the reader to fill the field in: a step ("Enter the **Name**"), or the introduction of its table or
    /// list ("Fill out the following fields"), that no word softens ("can", "may", "optionally", "if needed", "as required").
    ///
    /// Independent of `presence`: an optional field can be below such an introduction.
    package var isOrdered: Bool
    /// Whether the value must not be shown or logged.
    public var secret: Bool
    /// What the page says about the field, as plain text with white space collapsed.
    public var description: String
    /// The values of a choice, in page order; empty if the page lists none.
    public var options: [FieldOption]
    /// Whether the page, or a directive, states that the options are the only ones: "must be **Basic**", "the only type is …".
    ///
    /// A single option that is not stated to be the only one is a sample and restricts nothing.
    package var hasOnlyStatedOptions: Bool
    /// The default that the page states, as written.
    public var defaultValue: String?
    /// The format that the page names, for texts only.
    public var format: FieldFormat?
    /// Values that the page gives as examples.
    public var examples: [String]
    /// Limits on the value that the page states.
    public var limits: Limits
    /// Where the page names the field.
    public var source: SourceRange
    /// Why the facts are what they are: one or more entries for each inferred fact.
    public var evidence: [Evidence]
    /// How sure each decision is.
    public var confidence: FieldConfidence

    /// Makes a field; what is left out is unstated.
    package init(
        key: String, label: String, via: Via, type: FieldType, presence: Presence = .unstated,
        when: Condition? = nil, isOrdered: Bool = false, secret: Bool = false,
        description: String = "",
        options: [FieldOption] = [], hasOnlyStatedOptions: Bool = false, defaultValue: String? = nil,
        format: FieldFormat? = nil, examples: [String] = [], limits: Limits = Limits(), source: SourceRange,
        evidence: [Evidence] = [],
        confidence: FieldConfidence = FieldConfidence()
    ) {
        self.key = key
        self.label = label
        self.via = via
        self.type = type
        self.presence = presence
        self.when = when
        self.isOrdered = isOrdered
        self.secret = secret
        self.description = description
        self.options = options
        self.hasOnlyStatedOptions = hasOnlyStatedOptions
        self.defaultValue = defaultValue
        self.format = format
        self.examples = examples
        self.limits = limits
        self.source = source
        self.evidence = evidence
        self.confidence = confidence
    }

    /// The options, of equal ones the first alone; texts that only look the same are not equal.
    package var distinctOptions: [FieldOption] {
        var seen: Set<[UInt8]> = []
        return options.filter { seen.insert(Array($0.value.utf8)).inserted }
    }

    /// How a page names a field.
    public enum Via: String, Hashable, Codable, Sendable, CaseIterable {
        /// A row of a field table.
        case table
        /// An item of a list.
        case list
        /// A sentence of a procedure.
        case steps
    }
}

/// One value of a choice.
public struct FieldOption: Hashable, Codable, Sendable {
    /// The value in data: the text as the page writes it, unless a directive states another.
    public var value: String
    /// What the interface shows, if it differs from the value.
    public var label: String?

    /// Makes an option.
    package init(value: String, label: String? = nil) {
        self.value = value
        self.label = label
    }
}

/// The case in which a conditional field is asked for: another field of the form has a value.
public struct Condition: Hashable, Codable, Sendable {
    /// The key of the other field.
    public var field: String
    /// The value, as in `Option.value`; `true` or `false` for a boolean field.
    public var equals: String

    /// Makes a condition.
    package init(field: String, equals: String) {
        self.field = field
        self.equals = equals
    }
}

/// Limits on a value that a page states; nil if it states none.
public struct Limits: Hashable, Codable, Sendable {
    /// The minimum number, itself allowed.
    public var minimum: Double?
    /// The maximum number, itself allowed.
    public var maximum: Double?
    /// The minimum number of characters.
    public var minLength: Int?
    /// The maximum number of characters.
    public var maxLength: Int?
    /// A regular expression (ECMA 262) that the text matches.
    public var pattern: String?

    /// Makes limits.
    package init(
        minimum: Double? = nil, maximum: Double? = nil, minLength: Int? = nil, maxLength: Int? = nil,
        pattern: String? = nil
    ) {
        self.minimum = minimum
        self.maximum = maximum
        self.minLength = minLength
        self.maxLength = maxLength
        self.pattern = pattern
    }
}
