import Foundation

/// An answer: a status, headers, and a body.
struct Response: Sendable {
    /// The status, such as 201.
    let status: Int
    /// Headers besides those of the protocol.
    var headers: [(name: String, value: String)]
    /// The body.
    let body: [UInt8]

    /// Makes an answer of a value, written as JSON with its keys in order.
    init(
        status: Int, json value: some Encodable, mediaType: String = "application/json",
        headers: [(name: String, value: String)] = []
    ) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.status = status
        self.headers = [("Content-Type", mediaType)] + headers
        do {
            body = try [UInt8](encoder.encode(value)) + [UInt8(ascii: "\n")]
        } catch {
            // No value that is answered with holds a number that JSON cannot say.
            preconditionFailure("a response cannot be written: \(error)")
        }
    }

    /// Makes an answer that tells a problem.
    init(_ problem: Problem, headers: [(name: String, value: String)] = []) {
        self.init(
            status: problem.status, json: problem, mediaType: "application/problem+json", headers: headers)
    }
}
