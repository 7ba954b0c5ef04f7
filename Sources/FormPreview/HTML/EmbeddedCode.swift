import Foundation

/// A style or script of the program, with the hash by which a page's policy allows it.
struct EmbeddedCode: Sendable {
    /// The code.
    let text: String
    /// The hash in the syntax of a policy.
    let hash: String

    /// Makes embedded code from a literal of the program.
    init(_ code: StaticString) {
        text = "\(code)"
        hash = "sha256-" + Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
    }
}
