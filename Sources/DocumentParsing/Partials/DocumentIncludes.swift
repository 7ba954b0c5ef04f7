import FormModel

/// The documents that others include: they are partials, whatever their place and name.
package enum DocumentIncludes {
    /// The files of documents that others include, by the syntaxes of other site generators.
    ///
    /// A document that includes itself, perhaps by way of others, is a page: its inclusion is reported as a cycle.
    /// Linear in the size of the documents.
    package static func included(by sources: [SourceText]) -> Set<String> {
        let files = Dictionary(
            sources.map { (DocumentPath.normalized($0.file), $0.file) },
            uniquingKeysWith: { first, _ in first })
        var targets: [String: Set<String>] = [:]
        for source in sources {
            for path in paths(in: source.bytes) {
                let file = DocumentPath.includeCandidates(path, from: source.file).lazy.compactMap {
                    files[$0]
                }.first
                if let file { targets[source.file, default: []].insert(file) }
            }
        }
        let included = targets.values.reduce(into: Set()) { $0.formUnion($1) }
        return included.filter { !reaches($0, from: $0, targets) }
    }

    private static func reaches(_ goal: String, from start: String, _ targets: [String: Set<String>]) -> Bool
    {
        var waiting = Array(targets[start] ?? [])
        var seen: Set<String> = []
        while let file = waiting.popLast() {
            if file == goal { return true }
            if seen.insert(file).inserted { waiting += targets[file] ?? [] }
        }
        return false
    }

    /// The paths that a document includes, each once.
    private static func paths(in bytes: [UInt8]) -> Set<String> {
        var paths: Set<String> = []
        var index = 0
        while let start = beginning(in: bytes, from: index) {
            index = start + 1
            let end = bytes[index..<min(bytes.count, index + 500)].firstIndex(of: UInt8(ascii: "\n"))
            guard
                let include = IncludeSyntax.read(
                    bytes, at: start, lineEnd: end ?? min(bytes.count, index + 500))
            else { continue }
            paths.insert(include.path)
            index = max(index, include.end)
        }
        return paths
    }

    /// The first place, from one on, at which an inclusion may begin.
    private static func beginning(in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index + 1 < bytes.count {
                let next = bytes[index + 1]
                let mayBegin =
                    switch bytes[index] {
                    case UInt8(ascii: "["): next == UInt8(ascii: "!")
                    case UInt8(ascii: "{"): next == UInt8(ascii: "{") || next == UInt8(ascii: "%")
                    case UInt8(ascii: "<"): next == UInt8(ascii: "!")
                    case UInt8(ascii: "-"): next == UInt8(ascii: "-") || next == UInt8(ascii: "8")
                    case UInt8(ascii: ":"): next == UInt8(ascii: ":")
                    default: false
                    }
                if mayBegin {
                    guard bytes[index] == UInt8(ascii: "-") else { return index }
                    // Most dashes are rules and delimiters of tables: only a run before `8<` begins anything.
                    var end = index + 1
                    while end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
                    if end < bytes.count, bytes[end] == UInt8(ascii: "8") {
                        // No include is so long that it could begin further left.
                        return max(index, end - IncludeSyntax.maximumLength)
                    }
                    index = end
                    continue
                }
                index += 1
            }
            return nil
        }
    }
}
