import FormModel

/// Finds the site generator that a folder of pages was written for.
enum GeneratorFinder {
    /// A generator, and how it was recognised.
    struct Found: Sendable {
        var generator: SiteGenerator
        /// How the generator was recognised, in words.
        var reason: String
        /// The folder of the site; nil if no file shows where the site is.
        var folder: String?

        /// The folder that the generator reads pages from; nil if no file shows where the site is.
        var pages: String? {
            folder.map { folder in
                generator.folders.map { Path.join(folder, $0) }.first(where: FileSystem.isFolder) ?? folder
            }
        }
    }

    /// Looks for the files of a generator in a folder and in its parent folders, up to a given folder; nil if
    /// there are none.
    static func byFiles(from start: String, upTo top: String) -> Found? {
        var folder = start
        while true {
            if let found = byFiles(in: folder) { return found }
            if folder == top || folder == "/" || !Path.isInside(folder, top) { return nil }
            folder = Path.folder(of: folder)
        }
    }

    /// Looks for the files of a generator in the subfolders of a folder; nil if there are several
    /// sites.
    static func byFiles(below folder: String) -> Found? {
        let names = ((try? FileSystem.entries(of: folder)) ?? []).sorted(by: TextOrder.precedes)
        var sites: [Found] = []
        for name in names where !name.hasPrefix(".") && name != "node_modules" {
            let location = Path.join(folder, name)
            guard FileSystem.isFolder(location), var found = byFiles(in: location) else { continue }
            found.reason = "\(name)/\(found.reason)"
            sites.append(found)
        }
        return sites.count == 1 ? sites[0] : nil
    }

    private static func byFiles(in folder: String) -> Found? {
        let names = ((try? FileSystem.entries(of: folder)) ?? []).sorted(by: TextOrder.precedes)
        for generator in SiteGenerator.allCases {
            for file in generator.files {
                if file.hasSuffix("*") {
                    let prefix = file.dropLast()
                    guard let name = names.first(where: { $0.hasPrefix(prefix) }) else { continue }
                    return Found(generator: generator, reason: name, folder: folder)
                }
                if FileSystem.exists(Path.join(folder, file)) {
                    return Found(generator: generator, reason: file, folder: folder)
                }
            }
        }
        return nil
    }

    /// Looks at the syntax of pages. Returns the generator whose signs occur on the most pages, if they occur
    /// on at least one page in fifty.
    static func bySyntax(of pages: [SourceText]) -> Found? {
        var counts: [SiteGenerator: Int] = [:]
        let signs = SiteGenerator.allCases.map { ($0, $0.signs.map { Array($0.utf8) }) }
        for page in pages {
            let bytes = page.bytes.prefix(1 << 16)
            for (generator, signs) in signs where signs.contains(where: { contains($0, in: bytes) }) {
                counts[generator, default: 0] += 1
            }
        }
        var best: (generator: SiteGenerator, count: Int)?
        for generator in SiteGenerator.allCases {
            let count = counts[generator] ?? 0
            if count * 50 >= max(pages.count, 1), count > best?.count ?? 0 { best = (generator, count) }
        }
        return best.map { best in
            Found(
                generator: best.generator,
                reason: "the syntax of \(best.count) of \(pages.count) page\(pages.count == 1 ? "" : "s")",
                folder: nil)
        }
    }

    private static func contains(_ sign: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = sign.first, bytes.count >= sign.count else { return false }
        var index = bytes.startIndex
        let last = bytes.endIndex - sign.count
        while index <= last {
            guard let next = bytes[index...last].firstIndex(of: first) else { return false }
            if bytes[next..<next + sign.count].elementsEqual(sign) { return true }
            index = next + 1
        }
        return false
    }
}
