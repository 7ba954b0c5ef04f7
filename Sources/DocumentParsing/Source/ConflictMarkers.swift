import FormModel

/// Finds conflict markers that a merge left in a file. In Markdown, conflict markers are text that ends a
/// table or list and hides the rows after it.
enum ConflictMarkers {
    static let rule = "merge-conflict"

    /// An error for each conflict: lines with `<<<<<<<`, `=======` and `>>>>>>>`, in this order.
    ///
    /// Conflicts in fenced code are examples and are not reported. The search takes time linear in the number
    /// of lines.
    static func diagnostics(of source: SourceText) -> [Diagnostic] {
        guard source.lineStarts.contains(where: { isOpening(source.bytes, at: $0) }) else { return [] }
        var diagnostics: [Diagnostic] = []
        var fence: UInt8?
        var opening: Int?
        var isDivided = false
        for start in source.lineStarts {
            if let mark = fenceMark(source.bytes, at: start) {
                if fence == nil { fence = mark } else if fence == mark { fence = nil }
            }
            guard fence == nil, start < source.bytes.count else { continue }
            switch source.bytes[start] {
            case UInt8(ascii: "<") where isOpening(source.bytes, at: start):
                (opening, isDivided) = (start, false)
            case UInt8(ascii: "=") where isMarker(source.bytes, at: start, hasLabel: false):
                isDivided = opening != nil
            case UInt8(ascii: ">") where isMarker(source.bytes, at: start, hasLabel: true):
                guard let begun = opening, isDivided else { continue }
                opening = nil
                diagnostics.append(
                    Diagnostic(
                        .error, rule: rule,
                        "this line is left over from a merge conflict; keep the text of one side or of both",
                        at: SourceRange(file: source.fileName, offsets: begun..<begun + 7)))
            default: continue
            }
        }
        return diagnostics
    }

    private static func isOpening(_ bytes: [UInt8], at start: Int) -> Bool {
        start < bytes.count && bytes[start] == UInt8(ascii: "<") && isMarker(bytes, at: start, hasLabel: true)
    }

    /// Whether there are seven equal characters at an offset, followed by a space and a label or, if
    /// `hasLabel` is false, by nothing.
    private static func isMarker(_ bytes: [UInt8], at start: Int, hasLabel: Bool) -> Bool {
        let end = start + 7
        guard end <= bytes.count, bytes[start..<end].allSatisfy({ $0 == bytes[start] }) else { return false }
        if end == bytes.count { return !hasLabel }
        if bytes[end] == UInt8(ascii: " ") { return hasLabel }
        return !hasLabel && (bytes[end] == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: "\r"))
    }

    /// The character of the fence that a line opens or closes; nil if it is not a fence.
    private static func fenceMark(_ bytes: [UInt8], at start: Int) -> UInt8? {
        var place = start
        while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
        guard place + 3 <= bytes.count else { return nil }
        let mark = bytes[place]
        guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        return bytes[place + 1] == mark && bytes[place + 2] == mark ? mark : nil
    }
}
