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
        var names: [Word: Mentions] = [:]
        for (number, page) in pages.enumerated() {
            forEachName(in: page) { word, range in
                names[word, default: Mentions(firstPage: number, firstRange: range)].note(on: number)
            }
        }
        let least = max(3, pages.count * 2 / 5)
        return names.values.filter { $0.pages >= least }.map { name in
            (name.pages, spelling(pages[name.firstPage], name.firstRange).lowercased())
        }
        .sorted { ($0.0, $1.1) > ($1.0, $0.1) }.prefix(6).map(\.1)
    }

    /// The pages that mention a name.
    private struct Mentions {
        let firstPage: Int
        let firstRange: Range<Int>
        private(set) var pages = 0
        private var lastPage = -1

        init(firstPage: Int, firstRange: Range<Int>) {
            self.firstPage = firstPage
            self.firstRange = firstRange
        }

        mutating func note(on page: Int) {
            if page != lastPage { pages += 1 }
            lastPage = page
        }
    }

    /// The names that `find(in:)` returns, spelled as on most of the pages that contain them. If two
    /// spellings are equally common, the one on the first page is used.
    package static func written(in pages: [SourceText]) -> [String] {
        let found = find(in: pages)
        var spellings: [String: [(text: String, count: Int)]] = [:]
        for page in pages {
            var seen: Set<Word> = []
            forEachName(in: page) { word, range in
                guard seen.insert(word).inserted else { return }
                let text = spelling(page, range)
                let name = text.lowercased()
                guard found.contains(name) else { return }
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

    private static func spelling(_ page: SourceText, _ range: Range<Int>) -> String {
        String(decoding: page.bytes[range], as: UTF8.self)
    }

    /// Visits the capitalised words that follow another word, with their positions.
    private static func forEachName(in page: SourceText, _ visit: (Word, Range<Int>) -> Void) {
        page.bytes.withUnsafeBufferPointer { bytes in
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
                if lexicon.classes(of: word).isEmpty { visit(word, start..<index) }
            }
        }
    }

    private static let capitals = ByteSet(UInt8(ascii: "A")...UInt8(ascii: "Z"))

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
