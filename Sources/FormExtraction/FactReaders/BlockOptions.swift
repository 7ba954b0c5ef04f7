import FormModel

/// Options in a list or table that is below the field or elsewhere on the page.
enum BlockOptions {
    /// Options in lists and tables inside the field's item or cell, or directly below its sentence.
    static func below(_ candidate: Candidate, _ said: SaidOfOptions, _ context: FactContext)
        -> [OptionsFinding]
    {
        var found = joined(candidate, said, context)
        for list in candidate.lists.prefix(4) {
            guard let index = context.valueBlocks.block(ofList: list) else { continue }
            let isNested = candidate.kind == .item || candidate.kind == .row
            guard candidate.kind != .span || isLast(candidate, before: list, context),
                !introducesFields(list, context)
            else { continue }
            let certainty = certainty(candidate, said, list, context.valueBlocks.all[index], context)
            found.append(
                OptionsFinding(
                    source: isNested ? .nestedList : .listBelow,
                    values: context.valueBlocks.all[index].values,
                    isClosed: said.announces, isSeveral: said.picksSeveral, certainty: certainty))
        }
        // Without such words, a table below the field has no options.
        guard said.picks || said.announces else { return found }
        var tables: [Int] = []
        if let item = candidate.item, candidate.kind == .item {
            tables += context.text.lists[item.list].items[item.item].tables
        }
        if let place = candidate.place, candidate.kind != .row {
            tables += context.tablesBelow[place.passage] ?? []
        }
        for table in tables.prefix(2) {
            guard let index = context.valueBlocks.block(ofTable: table),
                !context.valueBlocks.all[index].isOfSettings
            else { continue }
            found.append(
                OptionsFinding(
                    source: .tableBelow, values: context.valueBlocks.all[index].values,
                    isClosed: said.announces,
                    isSeveral: said.picksSeveral, certainty: said.announces ? .certain : .likely))
        }
        return found
    }

    /// Whether the sentence above a list announces fields, as in "This displays two additional settings:".
    private static func introducesFields(_ list: Int, _ context: FactContext) -> Bool {
        guard let introduction = context.text.lists[list].introduction else { return false }
        let tokens = context.text.passages[introduction].tokens
        guard let last = tokens.last, last.kind == .punctuation, Sign.colons.contains(last.word) else {
            return false
        }
        return tokens.suffix(3).contains { EnglishWords.furtherFields.contains($0.word) }
    }

    /// Whether a sentence above a list is about the control, as in "Set the unit in the **Unit** field:".
    private static func isOfControl(_ candidate: Candidate, _ context: FactContext) -> Bool {
        guard let place = candidate.place, let sentence = candidate.description.first?.tokens else {
            return false
        }
        let passage = context.text.passages[place.passage]
        guard let noun = ControlNoun.find(passage, after: place.tokens.upperBound, in: sentence),
            noun == .fieldNoun || noun == .menuNoun, let last = passage.tokens.last
        else { return false }
        return last.kind == .punctuation && Sign.colons.contains(last.word)
            && place.tokens.upperBound + 3 >= passage.tokens.count
    }

    /// Options in a cell's lists that have a single value each:
    /// `<ul><li>A</li></ul><ul><li>B</li></ul>`.
    private static func joined(_ candidate: Candidate, _ said: SaidOfOptions, _ context: FactContext)
        -> [OptionsFinding]
    {
        guard candidate.kind == .row, candidate.lists.count > 1, candidate.lists.count <= ValueRun.mostValues,
            candidate.lists.allSatisfy({ context.text.lists[$0].items.count == 1 })
        else { return [] }
        let blocks = candidate.lists.compactMap { context.valueBlocks.block(ofList: $0) }
        guard blocks.count == candidate.lists.count else { return [] }
        return [
            OptionsFinding(
                source: .nestedList, values: blocks.flatMap { context.valueBlocks.all[$0].values },
                isClosed: said.announces, isSeveral: said.picksSeveral,
                certainty: said.enters && !said.picks
                    ? .possible : said.picks || said.announces ? .certain : .likely)
        ]
    }

    /// Whether a span is the last control that its passage names before the list below.
    private static func isLast(_ candidate: Candidate, before list: Int, _ context: FactContext) -> Bool {
        guard let place = candidate.place, let sentence = candidate.description.first?.tokens else {
            return false
        }
        let passage = context.text.passages[place.passage]
        guard let last = passage.sentences.last else { return false }
        let behind = place.tokens.upperBound..<passage.tokens.count
        if sentence == last {
            return !passage.spans(in: behind).contains { !$0.isSentence && $0.mark != .link }
        }
        // "Select the **Type**. The following options are available:"
        return !passage.spans(in: behind).contains { $0.mark == .strong }
    }

    private static func certainty(
        _ candidate: Candidate, _ said: SaidOfOptions, _ list: Int, _ block: ValueBlocks.Block,
        _ context: FactContext
    ) -> Certainty {
        guard block.values.count > 1 else { return .possible }
        if candidate.kind == .span, isOfControl(candidate, context) { return .likely }
        if context.text.lists[list].kind == .number { return said.announces ? .likely : .possible }
        if said.givesExamples, !said.announces, !said.picks { return .possible }
        if said.picks || said.announces { return .certain }
        if said.enters { return .possible }
        return said.isKind ? .likely : .possible
    }

    // MARK: Elsewhere on the page

    /// The maximum number of values in a list or table that several fields can refer to.
    private static let mostShared = 256

    /// Options in lists and tables to which the field links, or which have its name.
    static func elsewhere(_ candidate: Candidate, _ said: SaidOfOptions, _ context: FactContext)
        -> [OptionsFinding]
    {
        var found: [OptionsFinding] = []
        func add(_ block: Int, _ source: OptionsFinding.Source, _ certainty: Certainty) {
            guard context.valueBlocks.all[block].values.count <= mostShared else { return }
            found.append(
                OptionsFinding(
                    source: source, values: context.valueBlocks.all[block].values, isClosed: false,
                    isSeveral: said.picksSeveral
                        || asksForSeveral(context.valueBlocks.all[block], context.text),
                    certainty: certainty))
        }
        let description = candidate.description
        for index in 0..<(context.hasAnchors ? min(description.count, 6) : 0) {
            let slice = description[index]
            let passage = context.text.passages[slice.passage]
            for span in passage.spanIndices(in: slice.tokens) {
                // "If you select `Custom`, see …" applies only in one case.
                guard let destination = passage.spans[span].destination,
                    let heading = context.heading(of: destination),
                    !passage.tokens[slice.tokens.lowerBound].isIn(.condition)
                else { continue }
                if let block = context.valueBlocks.byHeading[heading],
                    !context.valueBlocks.all[block].isOfSettings
                {
                    add(
                        block, .linked,
                        said.picks || said.announces ? .certain : said.enters ? .possible : .likely)
                } else if let below = context.subheadings[heading], below.count > 1 {
                    let values = below.compactMap { passage in
                        ListedValue.value(
                            context.text.passages[passage], passage,
                            0..<context.text.passages[passage].tokens.count)
                    }
                    found.append(
                        OptionsFinding(
                            source: .subheadings, values: values, isClosed: false,
                            isSeveral: said.picksSeveral,
                            certainty: said.picks || said.announces ? .likely : .possible))
                }
            }
        }
        guard candidate.label.words.count <= 6, !context.valueBlocks.byName.isEmpty else { return found }
        for name in names(candidate.label, context.valueBlocks.lastWords) {
            let byHeader = context.valueBlocks.byHeader[name] ?? []
            for block in (context.valueBlocks.byName[name] ?? []).prefix(2) + byHeader.prefix(2)
            where !context.valueBlocks.all[block].isOfSettings
                && !holds(context.valueBlocks.all[block], candidate, context)
                && isNear(context.valueBlocks.all[block], candidate, context)
            {
                let isHeader = byHeader.contains(block)
                add(
                    block, .named,
                    said.picks || said.announces || said.isKind && isHeader ? .likely : .possible)
            }
        }
        return found
    }

    /// Whether the last sentence above a block tells the reader to select several of its values:
    /// "Select one or more events:".
    private static func asksForSeveral(_ block: ValueBlocks.Block, _ text: PageText) -> Bool {
        guard let introduction = ValueBlocks.introduction(block, text) else { return false }
        let passage = text.passages[introduction]
        guard let sentence = passage.sentences.last else { return false }
        return ClauseReader.clauses(passage, sentence).contains { clause in
            guard let verb = clause.verb, passage.tokens[verb].isIn(.select), clause.mood != .negated else {
                return false
            }
            return passage.phrases(in: verb + 1..<max(sentence.upperBound, verb + 1)).contains {
                $0.name == .severalOf && $0.range.lowerBound == verb + 1
            }
        }
    }

    /// Whether a candidate is inside the block itself.
    private static func holds(_ block: ValueBlocks.Block, _ candidate: Candidate, _ context: FactContext)
        -> Bool
    {
        let range =
            block.isTable ? context.text.tables[block.number].range : context.text.lists[block.number].range
        return range.fileName == candidate.source.fileName
            && range.offsets.contains(candidate.source.offsets.lowerBound)
    }

    /// Whether a block is below the same heading as the field.
    private static func isNear(_ block: ValueBlocks.Block, _ candidate: Candidate, _ context: FactContext)
        -> Bool
    {
        let own = context.text.sections[candidate.section].headings
        let other = context.text.sections[block.section].headings
        guard let first = own.dropFirst().first ?? own.first, own.count > 1 else { return true }
        return other.contains(first) || other.count <= 2
    }

    /// The plurals and singulars of the last word of an ASCII string, as far as they are known; nil for other
    /// strings.
    private static func plainHeads(_ text: String, in known: PageWords) -> [Word]? {
        let heads = text.utf8.withContiguousStorageIfAvailable { bytes -> [Word]? in
            guard bytes.allSatisfy({ $0 < 0x80 }), let end = bytes.lastIndex(where: { $0 != 0x20 }) else {
                return nil
            }
            let start = bytes[...end].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
            var heads: [Word] = []
            func add(_ start: WordHasher, _ ending: StaticString) {
                var hasher = start
                ending.withUTF8Buffer { for byte in $0 { hasher.add(byte) } }
                if known.contains(hasher.word) { heads.append(hasher.word) }
            }
            var stem = WordHasher()
            for byte in bytes[start..<end] { stem.add(byte) }
            var whole = stem
            whole.add(bytes[end])
            add(whole, "s")
            add(whole, "es")
            if bytes[end] | 0x20 == UInt8(ascii: "y") { add(stem, "ies") }
            if bytes[end] | 0x20 == UInt8(ascii: "s") { add(stem, "") }
            return heads
        }
        return heads ?? nil
    }

    /// The words of a label, and its variants with the last word in the plural or singular. Variants whose
    /// last word does not occur in the index of blocks are left out.
    private static func names(_ label: Label, _ known: PageWords) -> [[Word]] {
        guard let last = label.words.last else { return [label.words] }
        var names: [[Word]] = []
        if known.contains(last) { names.append(label.words) }
        guard label.parenthesis.isEmpty else { return names }
        for head in plainHeads(label.text, in: known) ?? heads(label.text).filter(known.contains)
        where head != last {
            names.append(label.words.dropLast() + [head])
        }
        return names
    }

    /// The plurals and singulars of the last word of a string.
    private static func heads(_ text: String) -> [Word] {
        guard let head = text.split(separator: " ").last?.lowercased() else { return [] }
        var heads = [head + "s", head + "es"]
        if head.hasSuffix("y") { heads.append(head.dropLast() + "ies") }
        if head.hasSuffix("s") { heads.append(String(head.dropLast())) }
        return heads.map { Word($0) }
    }
}
