/// The blocks of Nuxt Content: from `::name{key="value"}`, optionally followed by YAML properties
/// between `---` lines, to `::`.
enum NuxtContent {
    /// The names of blocks that are notes.
    static let admonitions: Set<String> = [
        "note", "tip", "warning", "caution", "important", "callout", "alert", "info", "danger", "success",
        "hint",
    ]

    /// The offset after the properties that follow a block's opening line; nil if there are none.
    static func endOfProperties(_ bytes: [UInt8], lineStarts: [Int], after line: Int) -> Int? {
        func isRule(_ line: Int) -> Bool {
            guard line < lineStarts.count else { return false }
            let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
            var text = bytes[lineStarts[line]..<end].drop { $0.isBlank }
            while let last = text.last, last.isWhiteSpace { text = text.dropLast() }
            return text.elementsEqual("---".utf8)
        }
        guard isRule(line) else { return nil }
        for other in (line + 1)..<max(line + 1, min(line + 60, lineStarts.count)) where isRule(other) {
            return other + 1 < lineStarts.count ? lineStarts[other + 1] : bytes.count
        }
        return nil
    }
}
