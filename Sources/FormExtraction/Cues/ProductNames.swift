import FormModel

/// Finds the names of the product that the pages are about, if the configuration does not name one.
///
/// A product's name is a capitalised word that occurs within sentences on most pages and has no other known
/// meaning. It distinguishes the product's interface from those of other vendors.
package enum ProductNames {
    /// The names, in lower case: at most six, starting with the most frequent.
    ///
    /// This takes time linear in the size of the pages.
    package static func find(in pages: [SourceText]) -> [String] {
        var counts: [Word: Int] = [:]
        var texts: [Word: String] = [:]
        for page in pages {
            for (word, range) in page.bytes.withUnsafeBufferPointer(names) {
                counts[word, default: 0] += 1
                if texts[word] == nil {
                    texts[word] = String(decoding: page.bytes[range], as: UTF8.self).lowercased()
                }
            }
        }
        let least = max(3, pages.count * 2 / 5)
        return counts.filter { $0.value >= least }.sorted {
            ($0.value, texts[$1.key] ?? "") > ($1.value, texts[$0.key] ?? "")
        }
        .prefix(6).compactMap { texts[$0.key] }
    }

    /// The names that `find(in:)` returns, spelled as on most of the pages that contain them. If two
    /// spellings are equally common, the one on the first page is used.
    package static func written(in pages: [SourceText]) -> [String] {
        let found = find(in: pages)
        var spellings: [String: [(text: String, count: Int)]] = [:]
        for page in pages {
            for (_, range) in page.bytes.withUnsafeBufferPointer(names) {
                let text = String(decoding: page.bytes[range], as: UTF8.self)
                let name = text.lowercased()
                guard found.contains(name) else { continue }
                if let index = spellings[name]?.firstIndex(where: { $0.text == text }) {
                    spellings[name]?[index].count += 1
                } else {
                    spellings[name, default: []].append((text, 1))
                }
            }
        }
        return found.map { name in
            let all = spellings[name] ?? []
            let most = all.map(\.count).max()
            return all.first { $0.count == most }?.text ?? name
        }
    }

    /// The capitalised words that follow another word, without duplicates, with their first positions.
    private static func names(in bytes: UnsafeBufferPointer<UInt8>) -> [Word: Range<Int>] {
        var found: [Word: Range<Int>] = [:]
        let lexicon = Lexicon.english
        let capitals = capitals
        var index = 2
        while index < bytes.count {
            index = capitals.firstIndex(in: bytes, index..<bytes.count)
            guard index < bytes.count else { break }
            guard bytes[index - 1] == 0x20, isLetter(bytes[index - 2]) else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, isLetter(bytes[index]) || (0x30...0x39).contains(bytes[index]) {
                index += 1
            }
            guard index - start > 2, index - start <= 30 else { continue }
            var hasher = WordHasher()
            for byte in bytes[start..<index] { hasher.add(byte) }
            let word = hasher.word
            if found[word] == nil, lexicon.classes(of: word).isEmpty { found[word] = start..<index }
        }
        return found
    }

    private static let capitals = ByteSet(UInt8(ascii: "A")...UInt8(ascii: "Z"))

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
