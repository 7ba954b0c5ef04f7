import Foundation

/// A style or script that is part of the program, with the hash by which a page's policy allows it, and nothing else.
struct EmbeddedCode: Sendable {
    /// The code.
    let text: String
    /// The hash, as a policy has it.
    let hash: String

    /// Takes code of the program.
    init(_ code: StaticString) {
        text = "\(code)"
        hash = "sha256-" + Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
    }
}
