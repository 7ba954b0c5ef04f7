import DocumentParsing

/// Observes features of a sentence that show whether it asks for the fields that follow: its verb, its
/// object, and whether it points ahead.
enum Introduction {
    static func pattern(_ passage: Passage, _ tokens: Range<Int>) -> UInt32 {
        var action = ActionClass.none
        var mood = Clause.Mood.statement
        for clause in ClauseReader.clauses(passage, tokens) {
            guard let verb = clause.verb else { continue }
            action = ActionClass.read(passage.tokens[verb])
            mood = clause.mood
        }
        let names =
            passage.classes.contains(.inputNoun)
            && tokens.contains { passage.tokens[$0].isIn(.inputNoun) && !passage.tokens[$0].isIn(.enter) }
        let points =
            passage.classes.contains(.pointer) && tokens.contains { passage.tokens[$0].isIn(.pointer) }
        let colon = tokens.last.map { Sign.colons.contains(passage.tokens[$0].word) } ?? false
        return ((action.rawValue * 8 + UInt32(mood.rawValue)) * 8) + (names ? 1 : 0) + (points ? 2 : 0)
            + (colon ? 4 : 0)
    }
}

/// Observations about the whole page.
enum PageCues {
    static func features(_ text: PageText) -> [Feature] {
        var out: [Feature] = []
        observe(text, &out)
        return out.sorted()
    }

    static func observe(_ text: PageText, _ out: inout some FeatureSink) {
        let code = text.codes.count
        out.append(Feature(.pageCode, Feature.bucket(code)))
        observeCodeLanguages(text, &out)
        observePath(text.file, &out)
        var controls = 0
        let verbs = controlVerbs
        for number in text.passages.indices
        where text.passages[number].classes.intersects(verbs)
            && text.passages[number].hasSpans
        {
            let passage = text.passages[number]
            let sentences = passage.sentences
            for index in sentences.indices {
                let clause = ClauseReader.firstClause(passage, sentences[index])
                if clause.mood == .imperative, let verb = clause.verb,
                    passage.tokens[verb].isIn(.enter) || passage.tokens[verb].isIn(.select)
                {
                    controls += 1
                }
            }
        }
        out.append(Feature(.pageControls, Feature.bucket(controls)))
    }

    /// Observes each code language once. The languages on pages about commands and APIs differ from those on
    /// pages about forms.
    private static func observeCodeLanguages(_ text: PageText, _ out: inout some FeatureSink) {
        guard !text.codes.isEmpty else { return }
        var languages: Set<Word> = []
        for code in text.codes {
            let language = code.code.language.map { Word($0.lowercased()) } ?? noLanguage
            if languages.insert(language).inserted { out.append(Feature(.codeLanguage, language)) }
        }
    }

    /// This is computed, as in `Sign.Kind`: each access to a stored property would test whether it has been created.
    private static var controlVerbs: WordClasses { WordClasses().with(.enter).with(.select) }
    private static let noLanguage = Word("-")

    /// Observes the words of the folders and of the file name, once each: 'api' and 'how-to' indicate the
    /// kind of page.
    private static func observePath(_ path: String, _ out: inout some FeatureSink) {
        let words = PathWords.read(path)
        words.folders.forEachDistinct { out.append(Feature(.pathWord, $0)) }
        words.file.forEachDistinct { out.append(Feature(.fileWord, $0)) }
    }
}

/// Observations about a section: its headings and instructions.
enum SectionCues {
    /// This is computed, like `PageCues.controlVerbs`.
    private static var instructions: WordClasses {
        WordClasses().with(.enter).with(.select).with(.switchOn).with(.click)
    }

    static func features(_ text: PageText, _ number: Int) -> [Feature] {
        var out: [Feature] = []
        observe(text, number, &out)
        return out.sorted()
    }

    static func observe(_ text: PageText, _ number: Int, _ out: inout some FeatureSink) {
        if let heading = text.sections[number].headings.indices.last {
            let passage = text.passages[text.sections[number].headings[heading].passage]
            let words = text.sections[number].headings[heading].words
            if let first = passage.tokens.first {
                out.append(Feature(.headingFirst, first.word))
                for name in first.classes.members { out.append(Feature(.headingFirstClass, name)) }
            }
            if let last = words.last { out.append(Feature(.headingLast, last)) }
            words.forEachDistinct { out.append(Feature(.headingWord, $0)) }
        }
        out.append(Feature(.sectionSteps, text.sections[number].hasSteps))
        var verbs = 0
        var clicks = 0
        var vendors = 0
        let relevant = instructions.with(.vendor)
        for index in text.sections[number].passages where text.passages[index].classes.intersects(relevant) {
            let passage = text.passages[index]
            if passage.classes.intersects(instructions) {
                let clauses = passage.clauses
                for index in clauses.indices {
                    let clause = clauses[index]
                    guard let verb = clause.verb, clause.mood == .imperative else { continue }
                    let classes = passage.tokens[verb].classes
                    if classes.contains(.enter) || classes.contains(.select) || classes.contains(.switchOn) {
                        verbs += 1
                    }
                    if classes.contains(.click) { clicks += 1 }
                }
            }
            guard passage.classes.contains(.vendor) else { continue }
            for index in passage.tokens.indices where passage.tokens[index].isIn(.vendor) { vendors += 1 }
        }
        out.append(Feature(.sectionVerbs, Feature.bucket(verbs)))
        out.append(Feature(.sectionClicks, Feature.bucket(clicks)))
        if vendors > 0 { out.append(Feature(.vendor, Feature.bucket(vendors))) }
    }
}

/// Observations about a table or list and its introduction.
enum GroupCues {
    static func features(_ text: PageText, _ candidates: Candidates, _ number: Int) -> [Feature] {
        var out: [Feature] = []
        observe(text, candidates, number, &out)
        return out.sorted()
    }

    static func observe(
        _ text: PageText, _ candidates: Candidates, _ number: Int, _ out: inout some FeatureSink
    ) {
        // A copy of the group would count references to all of its arrays.
        let groups = candidates.groups
        let kind = groups[number].kind
        let count = groups[number].members.count
        out.append(Feature(.groupSize, Feature.bucket(count) * 4 + UInt32(kind.rawValue)))
        func share(_ cue: Cue, _ part: Int, _ out: inout some FeatureSink) {
            out.append(Feature(cue, Feature.fifth(part, of: count) * 4 + UInt32(kind.rawValue)))
        }
        var (marked, code, capital, empty, long, imperative, verbs) = (0, 0, 0, 0, 0, 0, 0)
        for member in groups[number].members.indices {
            let candidate = candidates.all[groups[number].members[member]]
            if candidate.label.isMarked { marked += 1 }
            if candidate.label.isCode { code += 1 }
            if candidate.label.startsCapitalised { capital += 1 }
            if candidate.label.words.count > 4 { long += 1 }
            if candidate.label.firstClasses.intersects(WordClasses().with(.switchEffect).with(.click)) {
                verbs += 1
            }
            if let first = candidate.description.first {
                let clause = ClauseReader.firstClause(text.passages[first.passage], first.tokens)
                if clause.mood == .imperative { imperative += 1 }
            } else {
                empty += 1
            }
        }
        share(.groupMarked, marked, &out)
        share(.groupCode, code, &out)
        share(.groupCapital, capital, &out)
        share(.groupEmpty, empty, &out)
        share(.groupLong, long, &out)
        share(.groupMood, imperative, &out)
        share(.groupVerbs, verbs, &out)
        switch kind {
        case .table: addTable(text, groups[number], &out)
        case .list:
            out.append(Feature(.groupOrdered, text.lists[groups[number].number].kind == .number))
        case .paragraphs: break
        }
        let introduction = groups[number].introduction.last
        let introductionPattern =
            introduction.map { Introduction.pattern(text.passages[$0.passage], $0.tokens) } ?? 4095
        let style =
            UInt32(
                (marked * 2 > count ? 1 : 0) + (code * 2 > count ? 2 : 0) + (capital * 2 > count ? 4 : 0)) * 4
            + UInt32(kind.rawValue)
        out.append(Feature(.groupPattern, introductionPattern * 64 + style))
        let section = groups[number].section
        if let heading = text.sections[section].headings.indices.last {
            let passage = text.passages[text.sections[section].headings[heading].passage]
            for name in passage.tokens[0].classes.members {
                out.append(Feature(.headingPattern, UInt32(name.rawValue) * 64 + style))
            }
        }
        addIntroduction(text, introduction, &out)
        if let last = introduction {
            let isInItem = groups[number].members.first.map { candidates.all[$0].parentLabel != nil } ?? false
            for statement in IntroductionStatement.read(
                text.passages[last.passage], last.tokens, isInItem: isInItem)
            {
                out.append(Feature(.introStatement, statement.rawValue))
            }
        }
        addBefore(text, passageBefore(text, candidates, groups[number]), &out)
    }

    /// The passage before a group; nil if there is none.
    private static func passageBefore(_ text: PageText, _ candidates: Candidates, _ group: Candidates.Group)
        -> Int?
    {
        guard let first = group.members.first.flatMap({ candidates.all[$0].place?.passage }) else {
            return nil
        }
        var number = first - 1
        if group.kind == .table,
            let header = text.tables[group.number].header.first(where: { !$0.passages.isEmpty })
        {
            number = header.passages.lowerBound - 1
        }
        return number >= 0 ? number : nil
    }

    /// The last sentence before a group; if there is none, the heading.
    static func sentenceBefore(_ text: PageText, _ candidates: Candidates, _ group: Candidates.Group)
        -> TextSlice?
    {
        passageBefore(text, candidates, group).flatMap { number in
            text.passages[number].sentences.last.map { TextSlice(passage: number, tokens: $0) }
        }
    }

    /// Adds observations about the last sentence before the group, which is often the step that opens the
    /// form.
    private static func addBefore(
        _ text: PageText, _ number: Int?, _ out: inout some FeatureSink
    ) {
        guard let number else { return }
        let passage = text.passages[number]
        let isHeading = text.places[number].role == .heading
        out.append(
            Feature(
                .beforeRole,
                (isHeading ? 1 : 0) + (text.places[number].item != nil ? 2 : 0)
                    + (text.places[number].isAside ? 4 : 0)))
        guard !isHeading, let sentence = passage.sentences.last else { return }
        for clause in ClauseReader.clauses(passage, sentence) {
            guard let verb = clause.verb, clause.mood == .imperative || clause.mood == .infinitive else {
                continue
            }
            out.append(Feature(.beforeVerb, passage.tokens[verb].word))
            for name in passage.tokens[verb].classes.members { out.append(Feature(.beforeClass, name)) }
        }
        var start = sentence.upperBound
        var count = 0
        while start > sentence.lowerBound, count < 10 {
            start -= 1
            if passage.tokens[start].kind != .punctuation { count += 1 }
        }
        passage.words(start..<sentence.upperBound).forEachDistinct { out.append(Feature(.beforeWord, $0)) }
    }

    private static func addTable(_ text: PageText, _ group: Candidates.Group, _ out: inout some FeatureSink) {
        let header = text.tables[group.number].header
        out.append(Feature(.columnCount, UInt32(min(header.count, 7))))
        for index in header.indices {
            let isLabel = index < group.columns.count && group.columns[index] == .label
            guard let passage = header[index].passages.first.map({ text.passages[$0] }) else {
                if isLabel { out.append(Feature(.columnHeader, Word(hash: 0))) }
                continue
            }
            let words = passage.words(0..<passage.tokens.count)
            words.prefix(4).forEachDistinct {
                out.append(Feature(isLabel ? .columnHeader : .columnOther, $0))
            }
            if isLabel, let last = words.last { out.append(Feature(.columnHeaderLast, last)) }
        }
        for role in ColumnRole.allCases where group.columns.contains(role) {
            out.append(Feature(.columnRole, UInt32(role.rawValue)))
        }
        let label = group.columns.firstIndex(of: .label) ?? 0
        out.append(Feature(.labelRole, UInt32(label)))
    }

    private static func addIntroduction(
        _ text: PageText, _ introduction: TextSlice?, _ out: inout some FeatureSink
    ) {
        guard let last = introduction else {
            out.append(Feature(.introNone))
            return
        }
        let passage = text.passages[last.passage]
        let isHeading = text.places[last.passage].role == .heading
        out.append(Feature(.introMood, 16 + (isHeading ? 1 : 0)))
        if let end = passage.tokens.last {
            out.append(Feature(.introColon, end.kind == .punctuation && Sign.colons.contains(end.word)))
        }
        for clause in ClauseReader.clauses(passage, last.tokens) {
            out.append(Feature(.introMood, UInt32(clause.mood.rawValue)))
        }
    }
}
