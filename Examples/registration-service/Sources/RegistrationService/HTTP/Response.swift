import Foundation

/// A response: a status, headers, and a body.
struct Response: Sendable {
    /// The status, such as 201.
    let status: Int
    /// Headers in addition to those of the protocol.
    var headers: [(name: String, value: String)]
    /// The body.
    let body: [UInt8]

    /// Makes a response from a value, as JSON with sorted keys.
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
            // No response contains a number that JSON cannot represent.
            preconditionFailure("a response cannot be written: \(error)")
        }
    }

    /// Makes a response that describes a problem.
    init(_ problem: Problem, headers: [(name: String, value: String)] = []) {
        self.init(
            status: problem.status, json: problem, mediaType: "application/problem+json", headers: headers)
    }
}
