/// Observations about a marked span in a sentence.
enum SpanCues {
    static func add(_ candidate: Candidate, _ text: PageText, _ out: inout some FeatureSink) {
        guard let place = candidate.place, let sentence = candidate.description.first?.tokens,
            let own = candidate.span
        else { return }
        let passage = text.passages[place.passage]
        let start = place.tokens.lowerBound
        let end = place.tokens.upperBound
        out.append(
            Feature(
                .spanPassage,
                place.passage < text.places.count ? roleValue(text.places[place.passage].role) : 0))
        let clause =
            passage.lastClause(in: sentence) { $0.tokens.lowerBound <= start }
            ?? ClauseReader.firstClause(passage, sentence)
        let capital: UInt32 = candidate.label.startsCapitalised ? 1 : 0
        let mark = UInt32(passage.spans[own].mark.rawValue)
        out.append(Feature(.spanMark, mark * 2 + capital))
        out.append(Feature(.spanMood, UInt32(clause.mood.rawValue)))
        out.append(
            Feature(
                .spanCondition,
                (clause.condition != nil ? 1 : 0) + (clause.condition?.contains(start) ?? false ? 2 : 0)))
        var between: Range<Int>?
        var isFirstOfVerb = true
        if let verb = clause.verb {
            let token = passage.tokens[verb]
            let isAfter = verb > start
            out.append(Feature(isAfter ? .spanVerbAfter : .spanVerb, token.word))
            for name in token.classes.members {
                out.append(Feature(.spanVerbClass, UInt32(name.rawValue) + (isAfter ? 128 : 0)))
                out.append(Feature(.spanMarkVerb, (UInt32(name.rawValue) * 8 + mark) * 2 + capital))
            }
            if !isAfter {
                let shared = SharedVerb.start(passage, clause, of: start)
                between = (shared ?? behindQuantity(passage, verb + 1..<start))..<start
                isFirstOfVerb = shared != start
                out.append(Feature(.spanDistance, Feature.bucket(between?.count ?? 0)))
                if verb > sentence.lowerBound {
                    out.append(Feature(.spanVerbBefore, passage.tokens[verb - 1].word))
                }
            }
        }
        // The words between the verb and the span.
        let scanned = between ?? sentence.lowerBound..<start
        var preposition: Token?
        for index in scanned where passage.tokens[index].span < 0 && passage.tokens[index].isIn(.preposition)
        {
            preposition = passage.tokens[index]
        }
        out.append(Feature(.spanPreposition, preposition?.word ?? Word(hash: 1)))
        let others = passage.spanIndices(in: scanned.lowerBound..<start + 1).count {
            passage.spans[$0].tokens.upperBound <= start
        }
        out.append(Feature(.spanOthers, UInt32(min(others, 3)) * 2 + (preposition == nil ? 0 : 1)))
        if others > 0 {
            out.append(Feature(.spanEarlier, preposition?.word ?? Word(hash: 2)))
        }
        let ordinal = passage.spanIndices(in: sentence.lowerBound..<start).count
        out.append(Feature(.spanOrdinal, Feature.bucket(ordinal)))
        addNeighbours(
            passage, sentence, start..<end, clause,
            before: isFirstOfVerb ? start - 1 : clause.verb ?? start - 1, &out)
        let first = passage.tokens[sentence.lowerBound]
        if first.span < 0 {
            out.append(Feature(.spanFirstWord, first.word))
            for name in first.classes.members { out.append(Feature(.spanFirstClass, name)) }
        } else {
            out.append(Feature(.spanOpening, sentence.lowerBound == start))
        }
        let laterSpans = passage.spanIndices(in: min(end, sentence.upperBound)..<sentence.upperBound).count
        out.append(Feature(.spanLast, UInt32(min(laterSpans, 3))))
        out.append(Feature(.spanSentence, sentence.lowerBound == 0))
        if let item = text.places[place.passage].item {
            out.append(Feature(.spanRole, UInt32(text.lists[item.list].kind == .number ? 1 : 0)))
        }
        var phrases = PhraseClasses()
        passage.addPhrases(in: sentence, &phrases)
        phrases.forEach { out.append(Feature(.descriptionPhrase, $0)) }
        addColon(passage, sentence, end, &out)
        // "Select **Add Key**" names the action of a button.
        if candidate.label.words.count <= 4, let first = candidate.label.first, actions.contains(first),
            let verb = clause.verb
        {
            out.append(Feature(.spanAction, ActionClass.read(passage.tokens[verb]).rawValue))
        }
        addPattern(passage, sentence, place.tokens, clause, scanned, preposition, others, &out)
        for statement in NamedControl.read(passage, sentence, place.tokens) {
            out.append(Feature(.spanStatement, statement.rawValue))
        }
    }

    /// Adds the frame of the sentence around the span: the verb, the preposition and the noun after the span.
    private static func addPattern(
        _ passage: Passage, _ sentence: Range<Int>, _ span: Range<Int>, _ clause: Clause,
        _ scanned: Range<Int>,
        _ preposition: Token?, _ others: Int, _ out: inout some FeatureSink
    ) {
        let isBefore = clause.verb.map { $0 < span.lowerBound } ?? false
        let action =
            clause.verb.map { ActionClass.read(passage.tokens[$0]).rawValue } ?? ActionClass.none.rawValue
        let way = preposition.map { PrepositionClass.read($0.word).rawValue } ?? 0
        let noun =
            ControlNoun.find(passage, after: span.upperBound, in: sentence).map { UInt32($0.rawValue) + 1 }
            ?? 0
        let order = UInt32(min(others, 2))
        // In "Enter a name in **Name**", the words between the verb and the preposition are the object.
        let hasObject: UInt32 =
            isBefore
                && scanned.contains { index in
                    passage.tokens[index].kind == .word && passage.tokens[index].span < 0
                        && !passage.tokens[index].isIn(.determiner)
                        && !passage.tokens[index].isIn(.preposition)
                } ? 1 : 0
        // In "From the **Main Menu**, select", the name is the place to which the reader goes.
        if let head = span.last(where: { passage.tokens[$0].kind == .word }),
            passage.tokens[head].isIn(.place)
        {
            out.append(Feature(.spanPlace, way * 2 + (isBefore ? 1 : 0)))
        }
        if passage.wordBits & arrowBits != 0,
            let index = passage.spanIndices(in: sentence).first(where: {
                isRoute(passage, passage.spans[$0].tokens)
            })
        {
            let route = passage.spans[index].tokens.lowerBound
            out.append(
                Feature(.spanRoute, route == span.lowerBound ? 0 : route < span.lowerBound ? 1 : 2))
        }
        let base = (((isBefore ? action : action + 32) * 16 + way) * 4 + order) * 2 + hasObject
        out.append(Feature(.spanPattern, base * 8 + UInt32(clause.mood.rawValue)))
        out.append(Feature(.spanPatternControl, base * 128 + noun))
        if isBefore, let last = scanned.last, passage.tokens[last].span < 0,
            passage.tokens[last].kind == .word
        {
            out.append(Feature(.spanObject, passage.tokens[last].word))
        }
    }

    /// Whether the marked words are a path through menus, such as "Settings > Accounts".
    private static func isRoute(_ passage: Passage, _ span: Range<Int>) -> Bool {
        span.dropFirst().dropLast().contains {
            passage.tokens[$0].word == Sign.greater || passage.tokens[$0].word == "→"
        }
    }

    /// The bits (`Word.filterBit`) of the arrows between the parts of a path. This is computed, like
    /// `PageCues.controlVerbs`.
    private static var arrowBits: UInt64 { Sign.greater.filterBit | ("→" as Word).filterBit }

    /// The start of a verb's object, after phrases such as "the number of" or "a value for", which do not
    /// change what the control is.
    private static func behindQuantity(_ passage: Passage, _ tokens: Range<Int>) -> Int {
        guard
            tokens.allSatisfy({ index in
                let token = passage.tokens[index]
                return token.span < 0
                    && (token.isIn(.determiner) || token.isIn(.labelConnector)
                        || quantities.contains(token.word))
            }),
            tokens.contains(where: { quantities.contains(passage.tokens[$0].word) }),
            let connector = tokens.last(where: { passage.tokens[$0].isIn(.labelConnector) })
        else { return tokens.lowerBound }
        return connector + 1
    }

    private static let quantities: WordSet = ["number", "value"]

    private static let actions: WordSet = [
        "add", "create", "new", "save", "submit", "update", "delete", "remove", "edit", "next", "confirm",
        "validate", "test", "cancel",
        "register", "deploy", "upload", "download", "import", "export", "install", "connect", "generate",
        "finish", "apply", "continue", "copy",
        "close", "done", "go", "view", "manage", "invite", "start", "publish", "configure",
    ]

    private static func roleValue(_ role: PageText.Role) -> UInt32 {
        switch role {
        case .heading: 0
        case .paragraph: 1
        case .itemHead: 2
        case .cell: 3
        case .summary: 4
        }
    }

    private static func addNeighbours(
        _ passage: Passage, _ sentence: Range<Int>, _ span: Range<Int>, _ clause: Clause,
        before place: Int, _ out: inout some FeatureSink
    ) {
        if span.lowerBound > sentence.lowerBound {
            let before = passage.tokens[place]
            out.append(Feature(.spanBefore, before.word))
            for name in before.classes.members { out.append(Feature(.spanBeforeClass, name)) }
            if before.word == Sign.greater || before.word == "→" || before.word == "/" {
                out.append(Feature(.spanArrow, 1))
            }
        }
        guard span.upperBound < sentence.upperBound else {
            out.append(Feature(.spanEnd))
            return
        }
        let after = passage.tokens[span.upperBound]
        out.append(Feature(.spanAfter, after.span >= 0 ? Word(hash: 3) : after.word))
        for name in after.classes.members where after.span < 0 { out.append(Feature(.spanAfterClass, name)) }
        if after.word == Sign.greater || after.word == "→" { out.append(Feature(.spanArrow, 2)) }
        if span.upperBound + 1 < sentence.upperBound {
            let second = passage.tokens[span.upperBound + 1]
            out.append(Feature(.spanAfter2, second.span >= 0 ? Word(hash: 3) : second.word))
        }
        if let noun = ControlNoun.find(passage, after: span.upperBound, in: sentence) {
            out.append(Feature(.spanControl, noun))
            if let verb = clause.verb {
                for name in passage.tokens[verb].classes.members {
                    out.append(Feature(.spanVerbControl, UInt32(name.rawValue) * 128 + UInt32(noun.rawValue)))
                }
            }
        } else if let verb = clause.verb {
            for name in passage.tokens[verb].classes.members {
                out.append(Feature(.spanVerbControl, UInt32(name.rawValue) * 128 + 127))
            }
        }
    }

    private static func addColon(
        _ passage: Passage, _ sentence: Range<Int>, _ end: Int, _ out: inout some FeatureSink
    ) {
        guard let last = sentence.last, passage.tokens[last].kind == .punctuation else { return }
        if Sign.colons.contains(passage.tokens[last].word) { out.append(Feature(.introColon, 2)) }
    }
}

/// Finds the noun next to a label that names the kind of control, as in "the **Name** field".
enum ControlNoun {
    /// The first class of a noun that names a kind of control; nil for other words.
    private static func noun(_ token: Token) -> WordClass? {
        if token.isIn(.toggleNoun) { return .toggleNoun }
        if token.isIn(.fieldNoun) { return .fieldNoun }
        if token.isIn(.menuNoun) { return .menuNoun }
        if token.isIn(.boxNoun) { return .boxNoun }
        if token.isIn(.optionNoun) { return .optionNoun }
        if token.isIn(.button) { return .button }
        return token.isIn(.place) ? .place : nil
    }

    static func find(_ passage: Passage, after start: Int, in sentence: Range<Int>) -> WordClass? {
        var index = start
        while index < sentence.upperBound, index < start + 3, passage.tokens[index].span < 0,
            passage.tokens[index].kind == .word
        {
            let token = passage.tokens[index]
            if let noun = noun(token) {
                // The last noun decides in "the **Roles** drop-down list" and "the **Enable** toggle button".
                // "the **Add Key** input form" is a form.
                if index + 1 < sentence.upperBound, passage.tokens[index + 1].isIn(.formNoun) {
                    return .place
                }
                let next = index + 1
                if noun != .toggleNoun, next < sentence.upperBound, next < start + 3,
                    passage.tokens[next].kind == .word,
                    let second = Self.noun(passage.tokens[next]), second != .place
                {
                    return noun == .menuNoun ? noun : second
                }
                return noun
            }
            if token.isIn(.preposition) || token.isIn(.conjunction) || token.isIn(.be) { return nil }
            index += 1
        }
        return nil
    }
}

/// The action that a verb tells the reader to perform, as the verb's most specific class.
enum ActionClass: UInt32 {
    case none, click, navigate, upload, paste, select, enter, switchOn, switchOff, leave, accept, use, check,
        make, configure, other

    static func read(_ token: Token) -> ActionClass {
        if token.isIn(.click) { return .click }
        if token.isIn(.navigate) { return .navigate }
        if token.isIn(.upload) { return .upload }
        if token.isIn(.paste) { return .paste }
        if token.isIn(.select) { return .select }
        if token.isIn(.switchOff) { return .switchOff }
        if token.isIn(.switchOn) { return .switchOn }
        if token.isIn(.leave) { return .leave }
        if token.isIn(.accept) { return .accept }
        if token.isIn(.configure) { return .configure }
        if token.isIn(.make) { return .make }
        if token.isIn(.enter) { return .enter }
        if token.isIn(.use) { return .use }
        return token.isIn(.check) ? .check : .other
    }
}

/// Classes of prepositions, by what they introduce.
enum PrepositionClass: UInt32 {
    case none, into, from, to, on, under, purpose, with, of, role, other

    static func read(_ word: Word) -> PrepositionClass {
        switch word {
        case "in", "into", "inside", "within": .into
        case "from": .from
        case "to": .to
        case "on", "at": .on
        case "under", "below": .under
        case "for": .purpose
        case "with", "using", "by", "via": .with
        case "of": .of
        case "as": .role
        default: .other
        }
    }
}
