import FormValidation

/// The reason why a request failed: the problem details of RFC 9457.
struct Problem: Encodable, Sendable {
    /// The kind of problem. `about:blank` adds nothing to the status.
    let type: String
    /// The kind of problem for people, which is always the same.
    let title: String
    /// The status of the answer.
    let status: Int
    /// The problem of this request.
    let detail: String
    /// The issues of the form, if the form is invalid.
    let errors: [FormError]?

    /// One issue of a form.
    struct FormError: Encodable, Sendable {
        let pointer: String
        let line: Int
        let column: Int
        let code: String
        let message: String
        let suggestion: String?
    }

    /// The maximum number of listed issues. A body of a megabyte could have a hundred thousand.
    static let listedErrors = 100

    /// Makes a problem that needs no more than the status.
    init(status: Int, title: String, detail: String) {
        type = "about:blank"
        self.status = status
        self.title = title
        self.detail = detail
        errors = nil
    }

    /// Makes the problem of an invalid form.
    ///
    /// Status 400 is for a body that cannot be parsed as JSON (RFC 9110, 15.5.1). JSON that
    /// violates the form's rules was understood, but cannot be processed, so its status is 422 (RFC
    /// 9110, 15.5.21).
    init(_ failure: ValidationFailure) {
        let isJSON = !failure.issues.contains { $0.code == .malformedJSON }
        type = "https://example.com/problems/" + (isJSON ? "invalid-form" : "malformed-json")
        title = isJSON ? "The form is not valid." : "The body is not JSON."
        status = isJSON ? 422 : 400
        let count = failure.issues.count
        let listed = failure.issues.prefix(Self.listedErrors)
        detail =
            (count == 1 ? "The form has 1 issue" : "The form has \(count) issues")
            + (listed.count < count ? "; the first \(listed.count) are listed." : ".")
        errors = listed.map {
            FormError(
                pointer: $0.path, line: $0.line, column: $0.column, code: $0.code.rawValue,
                message: $0.message, suggestion: $0.suggestion)
        }
    }

    /// The request is not well-formed HTTP.
    static func badRequest(_ detail: String) -> Problem {
        Problem(status: 400, title: "Bad Request", detail: detail)
    }

    /// There is nothing at the path.
    static let notFound = Problem(
        status: 404, title: "Not Found", detail: "There is nothing here. GET /forms lists the forms.")

    /// The path does not support the method.
    static func methodNotAllowed(_ allowed: String) -> Problem {
        Problem(
            status: 405, title: "Method Not Allowed", detail: "This is answered for \(allowed) alone.")
    }

    /// The body is too long.
    static func contentTooLarge(limit: Int) -> Problem {
        Problem(
            status: 413, title: "Content Too Large", detail: "The body may have \(limit) bytes at most.")
    }

    /// The type of the body is not supported.
    static func unsupportedMediaType(_ expected: String) -> Problem {
        Problem(status: 415, title: "Unsupported Media Type", detail: "The body must be \(expected).")
    }
}
