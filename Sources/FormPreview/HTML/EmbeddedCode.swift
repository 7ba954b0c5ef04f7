import Foundation

/// A style or script of the program, with the hash by which the content security policy of a page allows it.
struct EmbeddedCode: Sendable {
    /// The code.
    let text: String
    /// The hash, in the syntax of a content security policy.
    let hash: String

    /// Creates embedded code from a literal in the program.
    init(_ code: StaticString) {
        text = "\(code)"
        hash = "sha256-" + Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
    }
}
