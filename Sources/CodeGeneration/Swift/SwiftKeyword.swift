/// Swift's reserved words.
enum SwiftKeyword {
    /// An identifier as source code; reserved words are enclosed in backquotes.
    static func escaped(_ name: String) -> String {
        // Most names are too long or contain a capital letter. These need not be hashed.
        let mayBeKeyword = name.utf8.count <= longest && name.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        return mayBeKeyword && all.contains(name) ? "`\(name)`" : name
    }

    /// The length of the longest word in bytes.
    private static let longest = all.lazy.map(\.utf8.count).max() ?? 0

    /// Swift's reserved words (The Swift Programming Language, "Lexical Structure"), which contain only
    /// lower-case letters.
    static let all: Set<String> = [
        "actor", "any", "as", "associatedtype", "async", "await", "borrowing", "break", "case", "catch",
        "class",
        "consuming", "continue", "default", "defer", "deinit", "do", "else", "enum", "extension",
        "fallthrough",
        "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "indirect", "init", "inout",
        "internal", "is", "let", "macro", "nil", "nonisolated", "open", "operator", "package",
        "precedencegroup",
        "private", "protocol", "public", "repeat", "rethrows", "return", "self", "some", "static", "struct",
        "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where",
        "while",
        "yield",
    ]
}
