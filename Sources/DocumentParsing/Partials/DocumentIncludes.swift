import FormModel

/// Finds the documents that other documents include or import, regardless of their location and name, and
/// decides which of them are not pages.
package struct DocumentIncludes: Sendable {
    /// The documents that other documents include or import.
    package private(set) var included: Set<String> = []
    /// All documents, by normalised path.
    private let files: [String: String]
    /// The last parts of the documents' paths.
    private let names: Set<Substring>
    /// The documents that are included with the syntax of a site generator, not only imported.
    private var written: Set<String> = []
    /// The documents that each document includes.
    private var targets: [String: Set<String>] = [:]

    /// Creates a value from the names of all documents that may be included.
    package init(among names: [String]) {
        files = Dictionary(
            names.map { (DocumentPath.normalized($0), $0) }, uniquingKeysWith: { first, _ in first })
        self.names = Set(files.keys.compactMap(DocumentPath.name))
    }

    /// Records what documents include, with the syntaxes of site generators and with MDX imports.
    ///
    /// This takes time linear in the size of the documents.
    package mutating func add(_ sources: [SourceText]) {
        for source in sources {
            var found: [String] = []
            for path in Self.paths(in: source.bytes) where mayBeDocument(path) {
                let candidates = DocumentPath.includeCandidates(path, from: source.file)
                guard let candidate = candidates.first(where: { files[$0] != nil }),
                    let file = files[candidate]
                else { continue }
                written.insert(file)
                found.append(file)
            }
            for path in Self.imports(of: source) where mayBeDocument(path) {
                let file = DocumentPath.first(ofImport: path, from: source.file) { files[$0] }
                if let file { found.append(file) }
            }
            if found.isEmpty { continue }
            included.formUnion(found)
            targets[source.file, default: []].formUnion(found)
        }
    }

    /// Whether the path of any document has the same last part as the given path. If not, the given path
    /// leads to no document, regardless of where it begins.
    private func mayBeDocument(_ path: String) -> Bool {
        guard let name = DocumentPath.name(of: path) else { return true }
        return name == "." || name == ".." || names.contains(name)
    }

    /// The included documents that are not pages.
    ///
    /// A document that includes itself, perhaps indirectly, is treated as a page, and the inclusion is
    /// reported as a cycle. An imported document is also a page if a link leads to it or it has its own
    /// title.
    /// - Parameter sources: all documents.
    package func partials(in sources: [SourceText]) -> Set<String> {
        guard !included.isEmpty else { return [] }
        let pages = PagesOfTheirOwn.find(among: included.subtracting(written), in: sources)
        return included.subtracting(pages).subtracting(Self.cyclic(targets))
    }

    /// The documents on a cycle of inclusions, or on a path between two cycles.
    ///
    /// First, documents that no other document includes are removed repeatedly; then, documents that include
    /// nothing.
    private static func cyclic(_ targets: [String: Set<String>]) -> Set<String> {
        var sources: [String: Set<String>] = [:]
        for (source, included) in targets {
            for target in included { sources[target, default: []].insert(source) }
        }
        let all = Set(targets.keys).union(sources.keys)
        let inner = peeled(all, from: sources, towards: targets)
        return peeled(inner, from: targets, towards: sources)
    }

    /// The nodes that remain after nodes without incoming edges are removed repeatedly.
    private static func peeled(
        _ nodes: Set<String>, from sources: [String: Set<String>], towards targets: [String: Set<String>]
    ) -> Set<String> {
        var left = nodes
        var counts = Dictionary(
            uniqueKeysWithValues: nodes.map { ($0, sources[$0]?.count { nodes.contains($0) } ?? 0) })
        var waiting = nodes.filter { counts[$0] == 0 }.map { $0 }
        while let node = waiting.popLast() {
            left.remove(node)
            for target in targets[node] ?? [] {
                guard let count = counts[target] else { continue }
                counts[target] = count - 1
                if count == 1 { waiting.append(target) }
            }
        }
        return left
    }

    // MARK: Imports

    /// The paths that a document imports under a name that it uses, without duplicates.
    private static func imports(of source: SourceText) -> Set<String> {
        var imports: [[UInt8]: String] = [:]
        for (index, start) in source.lineStarts.enumerated() {
            guard start < source.bytes.count, source.bytes[start] == UInt8(ascii: "i"),
                source.bytes[start...].hasPrefix("import "),
                let found = ModuleStatement.read(source, line: index + 1)?.partial
            else { continue }
            imports[Array(found.name.utf8)] = found.path
        }
        guard !imports.isEmpty else { return [] }
        return Set(tagNames(in: source.bytes, imports))
    }

    /// The values for the names of tags.
    private static func tagNames(in bytes: [UInt8], _ values: [[UInt8]: String]) -> [String] {
        var found: [String] = []
        let longest = values.keys.lazy.map(\.count).max() ?? 0
        // Most tags have other names. Their first bytes suffice to see that.
        var isFirst = Array(repeating: false, count: 256)
        for name in values.keys { isFirst[Int(name[0])] = true }
        var index = 0
        while let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: index) {
            index = open + 1
            guard index < bytes.count, isFirst[Int(bytes[index])] else { continue }
            let name = bytes[index...].prefix(longest + 1).prefix {
                $0.isAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "$")
            }
            if let path = values[Array(name)] { found.append(path) }
        }
        return found
    }

    // MARK: Includes

    /// The paths that a document includes, without duplicates.
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

    /// The signs that can begin an inclusion. The range from ":" to "<" also contains ";", which is rare.
    ///
    /// Dashes are common and seldom begin an inclusion, so `--8<--` is found by its "<".
    private static let signs = ByteSet(
        UInt8(ascii: ":")...UInt8(ascii: "<"), UInt8(ascii: "[")...UInt8(ascii: "["),
        UInt8(ascii: "{")...UInt8(ascii: "{"))

    /// The first position at or after `start` where an inclusion may begin; nil if there is none.
    private static func beginning(in bytes: [UInt8], from start: Int) -> Int? {
        let signs = signs
        return bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index + 1 < bytes.count {
                index = signs.firstIndex(in: bytes, index..<bytes.count)
                guard index + 1 < bytes.count else { break }
                if IncludeSyntax.mayBegin(with: bytes[index], bytes[index + 1]) { return index }
                if bytes[index] == UInt8(ascii: "<"), index - 2 >= start,
                    bytes[index - 1] == UInt8(ascii: "8"), bytes[index - 2] == UInt8(ascii: "-")
                {
                    // No include is long enough to begin further left.
                    let first = max(start, index - 1 - IncludeSyntax.maximumLength)
                    var dash = index - 2
                    while dash > first, bytes[dash - 1] == UInt8(ascii: "-") { dash -= 1 }
                    return dash
                }
                index += 1
            }
            return nil
        }
    }
}
