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
            forEachStart(in: bytes) { start in
                var index = start
                var hasher = WordHasher()
                while index < bytes.count, isLetter(bytes[index]) || (0x30...0x39).contains(bytes[index]) {
                    hasher.add(bytes[index])
                    index += 1
                }
                guard index - start > 2, index - start <= 30 else { return }
                let word = hasher.word
                if lexicon.classes(of: word).isEmpty { visit(word, start..<index) }
            }
        }
    }

    /// Visits the capitals after a letter and a space.
    ///
    /// Most capitals begin a sentence, so looking for this sequence in sixteen bytes at once is faster than looking at each
    /// capital.
    @inline(__always)
    private static func forEachStart(in bytes: UnsafeBufferPointer<UInt8>, _ visit: (Int) -> Void) {
        typealias Block = SIMD16<UInt8>
        let raw = UnsafeRawBufferPointer(bytes)
        let (firstCapital, firstLetter) = (Block(repeating: 0x41), Block(repeating: 0x61))
        let (space, width) = (Block(repeating: 0x20), Block(repeating: 25))
        var index = 2
        while index + 16 <= bytes.count {
            let block = raw.loadUnaligned(fromByteOffset: index, as: Block.self)
            let before = raw.loadUnaligned(fromByteOffset: index - 1, as: Block.self)
            let last = raw.loadUnaligned(fromByteOffset: index - 2, as: Block.self)
            // The distance of lower bytes wraps around and exceeds the width.
            let capitals = (block &- firstCapital) .<= width
            let letters = ((last | space) &- firstLetter) .<= width
            let found = capitals .& (before .== space) .& letters
            // A mask consists of sixteen bytes, which are 0 or 0xFF.
            let words = unsafeBitCast(found, to: SIMD2<UInt64>.self)
            if words[0] | words[1] != 0 {
                for half in 0..<2 {
                    var marks = UInt64(littleEndian: words[half])
                    while marks != 0 {
                        let bit = marks.trailingZeroBitCount
                        visit(index + 8 * half + bit / 8)
                        marks &= ~(0xFF << UInt64(bit))
                    }
                }
            }
            index += 16
        }
        while index < bytes.count {
            let isStart =
                (0x41...0x5A).contains(bytes[index]) && bytes[index - 1] == 0x20 && isLetter(bytes[index - 2])
            if isStart { visit(index) }
            index += 1
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
