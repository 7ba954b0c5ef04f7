/// A form whose inputs are checked against what its documentation says.
///
/// Generated types conform to it.
///
/// ```swift
/// let form = try AzureCloudAccountForm(validating: requestBody)
/// ```
public protocol ValidatedForm: Sendable {
    /// What the form accepts.
    static var formSchema: FormSchema { get }

    /// Makes the form of values that were found to be valid.
    init(validValues: FormValues) throws(ValidationFailure)
}

extension ValidatedForm {
    /// Reads the form from the UTF-8 of one JSON object.
    ///
    /// - Throws: `ValidationFailure` with every issue, in the order of the input.
    public init(validating json: Span<UInt8>) throws(ValidationFailure) {
        try self.init(validValues: FormValidator.values(of: json, schema: Self.formSchema))
    }

    /// Every reason why an input is not valid, in its order; none where it is valid.
    public static func validate(_ json: Span<UInt8>) -> [Issue] {
        FormValidator.issues(of: json, schema: formSchema)
    }

    /// Whether an input is valid.
    public static func isValid(_ json: Span<UInt8>) -> Bool {
        FormValidator.issues(of: json, schema: formSchema).isEmpty
    }

    /// Reads the form from the UTF-8 of one JSON object, such as `[UInt8]` or `Data`.
    ///
    /// - Throws: `ValidationFailure` with every issue, in the order of the input.
    public init(validating json: some Sequence<UInt8>) throws(ValidationFailure) {
        try self.init(validating: InputBytes.contiguous(json).span)
    }

    /// Every reason why an input is not valid, in its order.
    public static func validate(_ json: some Sequence<UInt8>) -> [Issue] {
        validate(InputBytes.contiguous(json).span)
    }

    /// Whether an input is valid.
    public static func isValid(_ json: some Sequence<UInt8>) -> Bool {
        isValid(InputBytes.contiguous(json).span)
    }

    /// Reads the form from one JSON object.
    ///
    /// - Throws: `ValidationFailure` with every issue, in the order of the input.
    public init(validating json: String) throws(ValidationFailure) {
        try self.init(validating: InputBytes.contiguous(json.utf8).span)
    }

    /// Every reason why an input is not valid, in its order.
    public static func validate(_ json: String) -> [Issue] {
        validate(InputBytes.contiguous(json.utf8).span)
    }

    /// Whether an input is valid.
    public static func isValid(_ json: String) -> Bool {
        isValid(InputBytes.contiguous(json.utf8).span)
    }
}

/// Brings what people hold into one stretch of memory.
private enum InputBytes {
    /// The bytes; an array is taken as it is, without a copy.
    static func contiguous(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        Array(bytes)
    }
}
