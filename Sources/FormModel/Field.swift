/// One control of a form into which a person enters a value, and what the page states about it.
///
/// `Documentation/reading-rules.md` defines the facts and their values. A fact that the page does not state
/// is nil, empty or `unstated`; it is never guessed.
public struct Field: Hashable, Codable, Sendable {
    /// The name in data: the label in lower camel case, unique in its form.
    public var key: String
    /// The label as shown in the user interface.
    public var label: String
    /// How the page names the field: in a table, in a list or in a sentence.
    public var via: Via
    /// The type of the value.
    public var type: FieldType
    /// Whether the field may be left out, according to the page.
    public var presence: Presence
    /// The case in which the page asks for a conditional field; nil unless the page names the other field and
    /// its value.
    public var when: Condition?
    /// Whether the page tells the reader to fill in the field, in a step ("Enter the **Name**") or in the
    /// introduction of its table or list ("Fill out the following fields"), without a softening word ("can",
    /// "may", "optionally", "if needed", "as required").
    ///
    /// This is independent of `presence`: an optional field can follow such an introduction.
    package var isOrdered: Bool
    /// Whether the value is secret, so that it must not be shown or logged.
    public var secret: Bool
    /// What the page says about the field, as plain text with white space collapsed.
    public var description: String
    /// The values of a choice, in page order; empty if the page lists none.
    public var options: [FieldOption]
    /// Whether the page or a directive states that there are no other options: "must be **Basic**",
    /// "the only type is …".
    ///
    /// A single option is only a sample and restricts nothing, unless the page states that it is
    /// the only one.
    package var hasOnlyStatedOptions: Bool
    /// The default that the page states, as written; nil if there is none.
    public var defaultValue: String?
    /// The format that the page names, for text values only; nil if there is none.
    public var format: FieldFormat?
    /// Values that the page gives as examples.
    public var examples: [String]
    /// Limits on the value that the page states.
    public var limits: Limits
    /// Where the page names the field.
    public var source: SourceRange
    /// Where the facts come from: one or more entries for each inferred fact.
    public var evidence: [Evidence]
    /// How certain each decision is.
    public var confidence: FieldConfidence

    /// Creates a field. Omitted facts are unstated.
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

    /// The options without duplicates. Strings that only look the same are not duplicates.
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

/// An option of a choice.
public struct FieldOption: Hashable, Codable, Sendable {
    /// The value in data: the text on the page, unless a directive states a different value.
    public var value: String
    /// The text shown in the user interface, if it differs from the value.
    public var label: String?

    /// Creates an option.
    package init(value: String, label: String? = nil) {
        self.value = value
        self.label = label
    }
}

/// The case in which the page asks for a conditional field: another field of the form has a certain
/// value.
public struct Condition: Hashable, Codable, Sendable {
    /// The key of the other field.
    public var field: String
    /// The value, as in `FieldOption.value`; `true` or `false` for a boolean field.
    public var equals: String

    /// Creates a condition.
    package init(field: String, equals: String) {
        self.field = field
        self.equals = equals
    }
}

/// Limits on a value that a page states. A limit that the page does not state is nil.
public struct Limits: Hashable, Codable, Sendable {
    /// The inclusive minimum of a number.
    public var minimum: Double?
    /// The inclusive maximum of a number.
    public var maximum: Double?
    /// The minimum number of characters.
    public var minLength: Int?
    /// The maximum number of characters.
    public var maxLength: Int?
    /// A regular expression (ECMA 262) that the text must match.
    public var pattern: String?

    /// Creates limits.
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
