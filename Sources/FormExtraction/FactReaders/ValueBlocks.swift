import FormModel

/// The tables and lists of a page whose rows or items can be the values of a field, indexed for
/// look-up.
struct ValueBlocks: Sendable {
    struct Block: Sendable {
        var isTable: Bool
        var number: Int
        var values: [StatedValue]
        /// The heading directly above the block; nil if there is another block in between.
        var heading: Int?
        var section: Int
        /// The words of the header of the column that names the values.
        var header: [Word]
        /// Whether the header names settings, such as "Parameter", instead of values, such as "Mode".
        var isOfSettings: Bool
    }

    private(set) var all: [Block] = []
    private var numbersOfLists: [Int]
    private var numbersOfTables: [Int]
    /// The blocks, by the passage of the heading directly above them.
    private(set) var byHeading: [Int: Int] = [:]
    /// The blocks, by the words of the heading, without "options", "values" or "table" at the end.
    private(set) var byName: [[Word]: [Int]] = [:]
    /// The blocks, by the words of the header.
    private(set) var byHeader: [[Word]: [Int]] = [:]
    /// The last words of the names and headers.
    private(set) var lastWords = PageWords([])
    /// The blocks, by the passage that introduces them.
    private(set) var byIntroduction: [Int: Int] = [:]

    init(_ text: PageText) {
        numbersOfLists = [Int](repeating: -1, count: text.lists.count)
        numbersOfTables = [Int](repeating: -1, count: text.tables.count)
        for number in text.lists.indices { addList(number, text) }
        for number in text.tables.indices { addTable(number, text) }
        let starts = all.map { ValueBlocks.start($0, text) }
        let isSorted = starts.indices.dropFirst().allSatisfy { starts[$0 - 1] <= starts[$0] }
        if !isSorted { all = starts.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }.map { all[$0] } }
        for index in all.indices {
            let block = all[index]
            if block.isTable {
                numbersOfTables[block.number] = index
            } else {
                numbersOfLists[block.number] = index
            }
            let parent = block.isTable ? text.tables[block.number].parent : text.lists[block.number].parent
            let isInCell = !block.isTable && text.lists[block.number].isInCell
            guard parent == nil, !isInCell else { continue }
            let inner =
                block.isTable ? text.tables[block.number].innerHeading : text.lists[block.number].innerHeading
            guard let heading = inner ?? text.sections[block.section].heading?.passage else { continue }
            if let introduction = ValueBlocks.introduction(block, text) {
                byIntroduction[introduction] = byIntroduction[introduction] ?? index
            }
            if !block.header.isEmpty { byHeader[block.header, default: []].append(index) }
            guard byHeading[heading] == nil else { continue }
            all[index].heading = heading
            byHeading[heading] = index
            let passage = text.passages[heading]
            var words = passage.words(0..<passage.tokens.count)
            byName[words, default: []].append(index)
            if let last = words.last, EnglishWords.blockNouns.contains(last) {
                words.removeLast()
                byName[words, default: []].append(index)
            }
        }
        var lastWords: Set<Word> = []
        for words in byName.keys { if let last = words.last { lastWords.insert(last) } }
        for words in byHeader.keys { if let last = words.last { lastWords.insert(last) } }
        self.lastWords = PageWords(lastWords)
    }

    /// The block of a list; nil if the list cannot contain values.
    func block(ofList number: Int) -> Int? { numbersOfLists[number] >= 0 ? numbersOfLists[number] : nil }

    /// The block of a table; nil if the table cannot contain values.
    func block(ofTable number: Int) -> Int? { numbersOfTables[number] >= 0 ? numbersOfTables[number] : nil }

    /// The passage that introduces a block; nil if there is none.
    static func introduction(_ block: Block, _ text: PageText) -> Int? {
        block.isTable ? text.tables[block.number].introduction : text.lists[block.number].introduction
    }

    private static func start(_ block: Block, _ text: PageText) -> Int {
        block.isTable
            ? text.tables[block.number].range.offsets.lowerBound
            : text.lists[block.number].range.offsets.lowerBound
    }

    private mutating func addList(_ number: Int, _ text: PageText) {
        let items = text.lists[number].items
        var values: [StatedValue] = []
        var asking = 0
        for index in items.indices {
            guard let head = items[index].head, let asks = ListedValue.read(text, head, into: &values) else {
                return
            }
            if asks || !items[index].tables.isEmpty { asking += 1 }
        }
        guard values.count > 0, asking * 2 < items.count else { return }
        all.append(
            Block(
                isTable: false, number: number, values: values, section: text.lists[number].section,
                header: [], isOfSettings: false))
    }

    private mutating func addTable(_ number: Int, _ text: PageText) {
        let table = text.tables[number]
        guard let columns = TableColumns(table, text),
            !columns.roles.contains(where: {
                $0 == .required || $0 == .default || $0 == .type || $0 == .options
            })
        else { return }
        var values: [StatedValue] = []
        var asking = 0
        for row in table.rows where columns.label < row.cells.count {
            guard let passage = row.cells[columns.label].passages.first else { continue }
            guard ListedValue.read(text, passage, isCell: true, into: &values) != nil else { return }
            if columns.descriptions.contains(where: { column in
                column < row.cells.count
                    && row.cells[column].passages.first.map { ListedValue.asks(text, $0, 0) } ?? false
            }) {
                asking += 1
            }
        }
        guard values.count > 1, asking * 2 < table.rows.count else { return }
        let header = columns.label < table.header.count ? table.header[columns.label].passages.first : nil
        let passage = header.map { text.passages[$0] }
        let words = passage.map { $0.words(0..<$0.tokens.count) } ?? []
        let last = passage?.tokens.last { $0.kind != .punctuation }
        let isOfSettings =
            (last?.isIn(.labelHeader) ?? false) && last?.word != "option" && last?.word != "options"
        all.append(
            Block(
                isTable: true, number: number, values: values, section: table.section, header: words,
                isOfSettings: isOfSettings))
    }
}

/// Reads the values at the beginning of an item or cell.
enum ListedValue {
    /// Appends the values.
    ///
    /// - Returns: whether the text after the values asks the reader to enter something; nil if there are no
    ///   values, or if one of several labels is none; some values may then be appended.
    static func read(
        _ text: PageText, _ number: Int, isCell: Bool = false, into values: inout [StatedValue]
    ) -> Bool? {
        let passage = text.passages[number]
        func add(_ tokens: Range<Int>) -> Bool {
            guard let value = value(passage, number, tokens) else { return false }
            values.append(value)
            return true
        }
        if let first = passage.sentences.first, let chosen = chosen(passage, first) {
            return add(chosen) ? false : nil
        }
        if let head = HeadReader.read(passage, plainLabels: true) {
            for label in head.labels {
                guard add(label) else { return nil }
            }
            return head.labels.isEmpty ? nil : asks(text, number, head.rest)
        }
        guard isCell, passage.sentences.count <= 1 else { return nil }
        return add(0..<passage.tokens.count) ? false : nil
    }

    /// The value in a sentence such as "Select **A** to …" or "Use `a` for …"; nil if there is none.
    private static func chosen(_ passage: Passage, _ sentence: Range<Int>) -> Range<Int>? {
        let start = sentence.lowerBound
        guard passage.tokens[start].span < 0,
            passage.tokens[start].isIn(.select) || passage.tokens[start].isIn(.use)
        else { return nil }
        var index = start + 1
        if index < sentence.upperBound, passage.tokens[index].isIn(.article) { index += 1 }
        guard index < sentence.upperBound, passage.tokens[index].span >= 0 else { return nil }
        let span = passage.spans[Int(passage.tokens[index].span)]
        let next =
            span.tokens.upperBound < passage.tokens.count ? passage.tokens[span.tokens.upperBound] : nil
        guard span.tokens.lowerBound == index, !span.isSentence,
            !(next.map { $0.isIn(.place) || $0.isIn(.fieldNoun) || $0.isIn(.menuNoun) } ?? false)
        else { return nil }
        return span.tokens
    }

    /// Whether the text starting at a token tells the reader to enter something.
    static func asks(_ text: PageText, _ number: Int, _ start: Int) -> Bool {
        let passage = text.passages[number]
        guard let sentence = passage.sentences(endingAfter: start).first else { return false }
        let from = max(start, sentence.lowerBound)
        guard from < sentence.upperBound else { return false }
        let clause = ClauseReader.firstClause(passage, from..<sentence.upperBound)
        guard clause.mood == .imperative || clause.mood == .obliged, let verb = clause.verb else {
            return false
        }
        let token = passage.tokens[verb]
        // "Select this option if …"
        if token.isIn(.select), verb + 1 < passage.tokens.count, passage.tokens[verb + 1].word == "this" {
            return false
        }
        return token.isIn(.enter) || token.isIn(.paste) || token.isIn(.upload) || token.isIn(.select)
    }

    /// The value in the given tokens, without list marks and remarks such as "(default)".
    static func value(_ passage: Passage, _ number: Int, _ tokens: Range<Int>) -> StatedValue? {
        var range = tokens
        while let last = range.last, passage.tokens[last].kind == .punctuation, passage.tokens[last].span < 0,
            passage.tokens[last].word != Sign.close
        { range = range.lowerBound..<last }
        while let first = range.first, passage.tokens[first].kind == .punctuation,
            passage.tokens[first].span < 0,
            passage.tokens[first].word != Sign.open
        { range = first + 1..<range.upperBound }
        if let last = range.last, passage.isSign(last, Sign.close),
            let open = range.dropFirst().last(where: { passage.isSign($0, Sign.open) }),
            passage.tokens[open..<last].contains(where: { EnglishWords.valueRemarks.contains($0.word) })
        {
            range = range.lowerBound..<open
        }
        guard !range.isEmpty, range.count <= 12,
            range.contains(where: { passage.tokens[$0].kind != .punctuation })
        else { return nil }
        return StatedValue(
            text: passage.string(range), range: passage.range(of: range),
            slice: TextSlice(passage: number, tokens: range))
    }
}
