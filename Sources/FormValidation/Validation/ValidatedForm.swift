/// A form whose inputs are validated against its documentation.
///
/// Generated types conform to it.
///
/// ```swift
/// let form = try AzureCloudAccountForm(validating: requestBody)
/// ```
public protocol ValidatedForm: Sendable {
    /// The schema of the form.
    static var formSchema: FormSchema { get }

    /// Reads the form from the UTF-8 of one JSON object.
    ///
    /// - Throws: `ValidationFailure` with every issue, in the order of the input.
    init(validating json: Span<UInt8>) throws(ValidationFailure)

    /// Whether an input is valid. Makes one pass over the bytes, without allocations.
    ///
    /// If an array or object in the input has more than 64 entries, it allocates one hash table to
    /// stay linear.
    static func isValid(_ json: Span<UInt8>) -> Bool
}

extension ValidatedForm {
    /// All issues of an input, in order; empty if it is valid.
    public static func validate(_ json: Span<UInt8>) -> [Issue] {
        validate(json, in: EnglishIssues())
    }

    /// All issues of an input, in order, with messages from a catalogue.
    public static func validate(_ json: Span<UInt8>, in catalogue: some IssueCatalogue) -> [Issue] {
        FormInspection.issues(of: json, schema: formSchema, in: catalogue)
    }

    /// Reads the form from the UTF-8 of one JSON object, such as `[UInt8]` or `Data`.
    ///
    /// - Throws: `ValidationFailure` with every issue, in the order of the input.
    @inlinable
    public init(validating json: some Sequence<UInt8>) throws(ValidationFailure) {
        self = try InputBytes.contiguous(json) { json throws(ValidationFailure) in
            try Self(validating: json)
        }
    }

    /// All issues of an input, in order.
    public static func validate(_ json: some Sequence<UInt8>) -> [Issue] {
        InputBytes.contiguous(json) { validate($0) }
    }

    /// All issues of an input, in order, with messages from a catalogue.
    public static func validate(_ json: some Sequence<UInt8>, in catalogue: some IssueCatalogue) -> [Issue] {
        InputBytes.contiguous(json) { validate($0, in: catalogue) }
    }

    /// Whether an input is valid.
    @inlinable
    public static func isValid(_ json: some Sequence<UInt8>) -> Bool {
        InputBytes.contiguous(json) { isValid($0) }
    }

    /// Reads the form from one JSON object.
    ///
    /// - Throws: `ValidationFailure` with every issue, in the order of the input.
    @inlinable
    public init(validating json: String) throws(ValidationFailure) {
        try self.init(validating: json.utf8)
    }

    /// All issues of an input, in order.
    public static func validate(_ json: String) -> [Issue] {
        validate(json.utf8)
    }

    /// All issues of an input, in order, with messages from a catalogue.
    public static func validate(_ json: String, in catalogue: some IssueCatalogue) -> [Issue] {
        validate(json.utf8, in: catalogue)
    }

    /// Whether an input is valid.
    @inlinable
    public static func isValid(_ json: String) -> Bool {
        isValid(json.utf8)
    }
}

extension InputBytes {
    /// Passes the bytes to a function in contiguous memory; copies them only if necessary.
    @inlinable
    static func contiguous<Result, Failure: Error>(
        _ bytes: some Sequence<UInt8>, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let result = bytes.withContiguousStorageIfAvailable { buffer in
            Swift.Result { () throws(Failure) in try body(buffer.span) }
        }
        if let result { return try result.get() }
        return try body(Array(bytes).span)
    }
}
