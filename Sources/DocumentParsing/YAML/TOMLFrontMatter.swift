import FormModel

/// Reads TOML front matter: keys with strings, numbers, Booleans and lists of these, and tables. Anything
/// else is reported.
enum TOMLFrontMatter {
    /// A mapping that is not complete yet.
    private final class Table {
        var entries: [(key: String, range: Range<Int>, value: YAMLNode)] = []
        var tables: [(key: String, range: Range<Int>, table: Table)] = []
    }

    private static let maximumDepth = 20

    /// The front matter as the equivalent YAML mapping, and a warning for each line that could not be read.
    static func read(_ source: SourceText, lines: Range<Int>) -> (node: YAMLNode?, diagnostics: [Diagnostic])
    {
        let root = Table()
        var current = root
        var diagnostics: [Diagnostic] = []
        for line in lines {
            let range = source.range(ofLine: line)
            let text = source.bytes[range]
            let content = text.drop { $0.isBlank }
            guard let first = content.first, first != UInt8(ascii: "#") else { continue }
            if first == UInt8(ascii: "["), content.dropFirst().first != UInt8(ascii: "["),
                let close = content.firstIndex(of: UInt8(ascii: "]"))
            {
                let name = content[(content.startIndex + 1)..<close].string
                let keys = name.split(separator: ".").map { $0.filter { !"\" \t".contains($0) } }
                if !keys.isEmpty, keys.count <= maximumDepth {
                    current = keys.reduce(root) { table(String($1), at: range, in: $0) }
                    continue
                }
            } else if let equals = content.firstIndex(of: UInt8(ascii: "=")) {
                let keyEnd = content[..<equals].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? equals
                let key = content[..<keyEnd]
                if let value = value(source, equals + 1..<range.upperBound), !key.isEmpty {
                    let name = key.string.filter { $0 != "\"" }
                    current.entries.append((name, key.startIndex..<key.endIndex, value))
                    continue
                }
            }
            diagnostics.append(
                Diagnostic(
                    .warning, rule: FrontMatter.rule,
                    "this line of TOML is not supported; expected a key with a string, a number, true, false, or a list of these",
                    at: SourceRange(file: source.fileName, offsets: content.startIndex..<range.upperBound)))
        }
        let whole =
            source.range(ofLine: lines.lowerBound)
            .lowerBound..<source.range(ofLine: lines.upperBound).lowerBound
        return (node(root, source, whole), diagnostics)
    }

    private static func table(_ key: String, at range: Range<Int>, in table: Table) -> Table {
        if let known = table.tables.first(where: { $0.key == key }) { return known.table }
        let new = Table()
        table.tables.append((key, range, new))
        return new
    }

    private static func node(_ table: Table, _ source: SourceText, _ range: Range<Int>) -> YAMLNode {
        func place(_ range: Range<Int>) -> SourceRange { SourceRange(file: source.fileName, offsets: range) }
        let entries =
            table.entries.map { YAMLEntry(key: $0.key, keyRange: place($0.range), value: $0.value) }
            + table.tables.map {
                YAMLEntry(key: $0.key, keyRange: place($0.range), value: node($0.table, source, $0.range))
            }
        return YAMLNode(.mapping(entries), range: place(range))
    }

    /// The value in a range of a line; nil if there is none. Only a comment may follow it.
    private static func value(_ source: SourceText, _ range: Range<Int>) -> YAMLNode? {
        var index = range.lowerBound
        guard let value = value(source, &index, limit: range.upperBound) else { return nil }
        let rest = source.bytes[index..<range.upperBound].drop { $0.isBlank }
        return rest.isEmpty || rest.first == UInt8(ascii: "#") ? value : nil
    }

    private static func value(_ source: SourceText, _ index: inout Int, limit: Int, depth: Int = 0)
        -> YAMLNode?
    {
        let bytes = source.bytes
        func skip() {
            while index < limit, bytes[index].isBlank || bytes[index] == UInt8(ascii: ",") { index += 1 }
        }
        skip()
        guard index < limit, depth < maximumDepth else { return nil }
        let start = index
        func place() -> SourceRange { SourceRange(file: source.fileName, offsets: start..<index) }
        if bytes[index] == UInt8(ascii: "[") {
            index += 1
            var nodes: [YAMLNode] = []
            skip()
            while index < limit, bytes[index] != UInt8(ascii: "]") {
                guard let node = value(source, &index, limit: limit, depth: depth + 1) else { return nil }
                nodes.append(node)
                skip()
            }
            guard index < limit else { return nil }
            index += 1
            return YAMLNode(.sequence(nodes), range: place())
        }
        if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
            let quote = bytes[index]
            var text: [UInt8] = []
            index += 1
            while index < limit, bytes[index] != quote {
                if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), index + 1 < limit {
                    index += 1
                }
                text.append(bytes[index])
                index += 1
            }
            guard index < limit else { return nil }
            index += 1
            return YAMLNode(.scalar(text.string, isPlain: false), range: place())
        }
        while index < limit, !bytes[index].isBlank, !",]#".utf8.contains(bytes[index]) { index += 1 }
        guard index > start, bytes[start].isAlphanumeric || "+-".utf8.contains(bytes[start]) else {
            return nil
        }
        return YAMLNode(.scalar(bytes[start..<index].string, isPlain: true), range: place())
    }
}
