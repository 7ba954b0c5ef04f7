/// A form whose inputs are validated against its documentation.
///
/// Generated types conform to this protocol.
///
/// ```swift
/// let form = try AzureCloudAccountForm(validating: requestBody)
/// ```
public protocol ValidatedForm: Sendable {
    /// The schema of the form.
    static var formSchema: FormSchema { get }

    /// Reads the form from one JSON object in UTF-8.
    ///
    /// - Throws: `ValidationFailure` with every issue, in the order of the input.
    init(validating json: Span<UInt8>) throws(ValidationFailure)

    /// Whether an input is valid. The check makes one pass over the bytes, without allocations.
    ///
    /// If an array or object in the input has more than 64 entries, the check allocates one hash table, so
    /// that it takes linear time.
    static func isValid(_ json: Span<UInt8>) -> Bool
}

extension ValidatedForm {
    /// All issues in an input, in order; empty if the input is valid.
    public static func validate(_ json: Span<UInt8>) -> [Issue] {
        validate(json, in: EnglishIssues())
    }

    /// All issues in an input, in order, with messages from the given catalogue.
    public static func validate(_ json: Span<UInt8>, in catalogue: some IssueCatalogue) -> [Issue] {
        FormInspection.issues(of: json, schema: formSchema, in: catalogue)
    }

    /// Reads the form from one JSON object in UTF-8, such as a `[UInt8]` or `Data`.
    ///
    /// - Throws: `ValidationFailure` with every issue, in the order of the input.
    @inlinable
    public init(validating json: some Sequence<UInt8>) throws(ValidationFailure) {
        self = try InputBytes.contiguous(json) { json throws(ValidationFailure) in
            try Self(validating: json)
        }
    }

    /// All issues in an input, in order; empty if the input is valid.
    public static func validate(_ json: some Sequence<UInt8>) -> [Issue] {
        InputBytes.contiguous(json) { validate($0) }
    }

    /// All issues in an input, in order, with messages from the given catalogue.
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

    /// All issues in an input, in order; empty if the input is valid.
    public static func validate(_ json: String) -> [Issue] {
        validate(json.utf8)
    }

    /// All issues in an input, in order, with messages from the given catalogue.
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
    /// Passes the bytes to a function in contiguous memory. The bytes are copied only if necessary.
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
