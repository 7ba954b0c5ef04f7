/// Observations about the type of a field.
struct TypeCues {
    let context: FactContext
    private var text: PageText { context.text }
    private var candidates: Candidates { context.candidates }

    /// A summary of the values that a page lists for a field.
    struct OptionsSummary: Sendable {
        var count = 0
        var source: UInt32 = 0
        var areSeveral = false
        var areOnOff = false
        var areNumbers = false
        var `default`: UInt32 = 0

        init(_ options: OptionsFinding?, _ defaults: [DefaultFinding]) {
            if let options {
                count = options.values.count
                areSeveral = options.isSeveral && options.certainty > .possible && count > 1
                source = UInt32(options.source.rawValue) * 4 + UInt32(options.certainty.rawValue)
                areOnOff = options.values.allSatisfy {
                    let classes = Lexicon.english.classes(of: Word($0.text))
                    return classes.contains(.on) || classes.contains(.off)
                }
                areNumbers = options.values.allSatisfy {
                    $0.text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
                }
            }
            `default` = TypeCues.defaultKind(defaults)
        }
    }

    /// The kind of a stated default: 0 none, 1 blank, 2 on or off, 3 a number, 4 other text, 5 a number with
    /// a unit.
    static func defaultKind(_ defaults: [DefaultFinding]) -> UInt32 {
        guard let found = defaults.first else { return 0 }
        if found.isBlank { return 1 }
        let classes = Lexicon.english.classes(of: Word(found.value.text))
        if classes.contains(.on) || classes.contains(.off) { return 2 }
        let bytes = found.value.text.utf8
        guard let first = bytes.first, let last = bytes.last, isDigit(first) || first == UInt8(ascii: "-"),
            bytes.allSatisfy({ $0 != 0x20 })
        else { return 4 }
        // "60s" contains a unit; "0 3 * * *" and "10.0.0.1" are not numbers.
        if (0x61...0x7A).contains(last | 0x20) { return 5 }
        let dots = bytes.count { $0 == UInt8(ascii: ".") }
        return isDigit(last) && dots < 2 && bytes.allSatisfy { isDigit($0) || "-.,_".utf8.contains($0) }
            ? 3 : 4
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    func features(_ index: Int, defaults: [DefaultFinding]) -> [Feature] {
        let candidate = candidates.all[index]
        var out: [Feature] = []
        out.reserveCapacity(128)
        out.append(Feature(.bias))
        out.append(Feature(.typeVia, UInt32(candidate.kind.rawValue)))
        addLabel(candidate, &out)
        addColumns(candidate, &out)
        if candidate.kind == .span { addSentence(candidate, &out) } else { addDescription(candidate, &out) }
        addPhrases(candidate, &out)
        let values = OptionsSummary(context.options[index].first, defaults)
        out.append(Feature(.typeOptions, Feature.bucket(values.count)))
        out.append(Feature(.typeOptionSource, values.source * 8 + Feature.bucket(values.count)))
        if values.areOnOff { out.append(Feature(.typeTruth)) }
        if values.areSeveral { out.append(Feature(.typeOptions, 16)) }
        if values.areNumbers { out.append(Feature(.typeNumbers)) }
        out.append(Feature(.typeDefault, values.default))
        addCode(candidate, &out)
        return out
    }

    /// Adds a code block that shows the value, as below "**Query**:".
    private func addCode(_ candidate: Candidate, _ out: inout [Feature]) {
        guard let place = candidate.place else { return }
        let last = candidate.description.last.map { max($0.passage, place.passage) } ?? place.passage
        guard let number = context.codesBelow[last] else { return }
        let placed = text.codes[number]
        guard placed.section == candidate.section else { return }
        let passage = text.passages[last]
        let endsWithColon =
            passage.tokens.last.map { $0.kind == .punctuation && Sign.colons.contains($0.word) } ?? false
        let isBare = candidate.description.isEmpty
        out.append(
            Feature(
                .typeCode,
                (placed.hasSeveralLines ? 1 : 0) + (endsWithColon || isBare ? 2 : 0)
                    + (candidate.kind == .span ? 4 : 0)))
    }

    private func addLabel(_ candidate: Candidate, _ out: inout [Feature]) {
        let label = candidate.label
        let parts = LabelParts(of: candidate, in: text)
        parts.words.prefix(8).forEachDistinct { out.append(Feature(.typeWord, $0)) }
        if let head = parts.words.last { out.append(Feature(.typeHead, head)) }
        if let first = parts.words.first { out.append(Feature(.labelFirst, first)) }
        for name in parts.lastClasses.members { out.append(Feature(.typeHeadClass, name)) }
        for name in label.firstClasses.members { out.append(Feature(.labelFirstClass, name)) }
        if let pair = parts.lastPair {
            out.append(Feature(.typeLabelBigram, Word.pair(pair.first, pair.second)))
            out.append(Feature(.typeHeadBefore, pair.first))
        }
        if let place = candidate.place {
            let passage = text.passages[place.passage]
            // "Retention time (ms)"
            if passage.tokens[place.tokens].dropFirst().contains(where: { $0.isIn(.unit) }) {
                out.append(Feature(.typeUnit, 4))
            }
            let last = passage.tokens[place.tokens].last { $0.kind == .word }
            if let last, Plural.isPlural(passage.text, last) { out.append(Feature(.typeLabelPlural)) }
        }
    }

    private func addColumns(_ candidate: Candidate, _ out: inout [Feature]) {
        for column in candidate.columns {
            guard let passage = column.cell.passages.first.map({ text.passages[$0] }) else { continue }
            if column.fact == .type {
                passage.words(0..<passage.tokens.count).prefix(4).forEachDistinct {
                    out.append(Feature(.typeColumnWord, $0))
                }
            } else {
                out.append(Feature(.typeColumn, UInt32(column.fact.rawValue)))
                if column.fact == .example || column.fact == .default, let first = passage.tokens.first {
                    out.append(
                        Feature(.typeExample, ValueKind.read(passage, 0..<passage.tokens.count).rawValue))
                    if first.isIn(.on) || first.isIn(.off) { out.append(Feature(.typeTruth, 2)) }
                }
            }
        }
    }

    private func addSentence(_ candidate: Candidate, _ out: inout [Feature]) {
        guard let place = candidate.place, let sentence = candidate.description.first?.tokens else { return }
        let passage = text.passages[place.passage]
        let clauses = ClauseReader.clauses(passage, sentence)
        let clause =
            clauses.last { $0.tokens.lowerBound <= place.tokens.lowerBound } ?? clauses[0]
        // In "In **To**, enter the URL", the verb comes after the label.
        let isBefore = clause.verb.map { $0 < place.tokens.lowerBound } ?? true
        addVerb(passage, clause, until: isBefore ? place.tokens.lowerBound : sentence.upperBound, &out)
        if let noun = ControlNoun.find(passage, after: place.tokens.upperBound, in: sentence) {
            out.append(Feature(.typeControl, noun))
            for index in place.tokens.upperBound..<min(sentence.upperBound, place.tokens.upperBound + 3)
            where passage.tokens[index].kind == .word {
                out.append(Feature(.typeControlWord, passage.tokens[index].word))
            }
        }
        if place.tokens.lowerBound > sentence.lowerBound {
            out.append(Feature(.spanBefore, passage.tokens[place.tokens.lowerBound - 1].word))
        }
        if place.tokens.upperBound < sentence.upperBound {
            out.append(Feature(.spanAfter, passage.tokens[place.tokens.upperBound].word))
            if place.tokens.upperBound + 1 < sentence.upperBound {
                out.append(Feature(.spanAfter2, passage.tokens[place.tokens.upperBound + 1].word))
            }
        }
        for index in sentence
        where !place.tokens.contains(index) && passage.tokens[index].span < 0
            && passage.tokens[index].kind == .word
        {
            if abs(index - place.tokens.lowerBound) <= 8 || abs(index - place.tokens.upperBound) <= 8 {
                out.append(Feature(.typeNoun, passage.tokens[index].word))
            }
        }
    }

    private func addDescription(_ candidate: Candidate, _ out: inout [Feature]) {
        let sentences = candidate.tellingSentences(text)
        guard let first = sentences.first else {
            out.append(Feature(.descriptionEmpty))
            return
        }
        let passage = text.passages[first.passage]
        if let head = NounPhrase.head(passage, first.tokens) {
            out.append(Feature(.typeNounHead, passage.tokens[head].word))
            if head > first.tokens.lowerBound, passage.tokens[head - 1].kind == .word,
                !passage.tokens[head - 1].isIn(.determiner)
            {
                let pair = Word.pair(passage.tokens[head - 1].word, passage.tokens[head].word)
                out.append(Feature(.typeNounBigram, pair))
            }
            if Plural.isPlural(passage.text, passage.tokens[head]) { out.append(Feature(.typePlural, 64)) }
        }
        let words = first.tokens.filter { passage.tokens[$0].kind != .punctuation }
        if let index = words.first {
            out.append(Feature(.typeFirst, passage.tokens[index].word))
            for name in passage.tokens[index].classes.members { out.append(Feature(.typeFirstClass, name)) }
            // "Selects the collection" asks for the same thing as "Select the collection".
            if passage.tokens[index].classes.isEmpty, let verb = Self.imperative(passage, index) {
                for name in Lexicon.english.classes(of: verb).members
                where name.rawValue <= WordClass.switchEffect.rawValue {
                    out.append(Feature(.typeFirstClass, name))
                    if name == .select { out.append(Feature(.typeVerbClass, name)) }
                }
            }
            if words.count > 1 { out.append(Feature(.typeSecond, passage.tokens[words[1]].word)) }
        }
        let clause = ClauseReader.firstClause(passage, first.tokens)
        out.append(Feature(.descriptionMood, UInt32(clause.mood.rawValue)))
        addVerb(passage, clause, until: first.tokens.upperBound, &out)
        words.prefix(16).map { passage.tokens[$0].word }.forEachDistinct {
            out.append(Feature(.typeNoun, $0))
        }
        for index in words.prefix(16) {
            for name in passage.tokens[index].classes.members where Self.nounClasses.contains(name) {
                out.append(Feature(.typeNounClass, name))
            }
        }
        out.append(Feature(.typeSentences, Feature.bucket(sentences.count)))
    }

    private static let nounClasses = WordClasses([
        .numberNoun, .unit, .multilineNoun, .pairNoun, .secretNoun, .urlNoun, .emailNoun, .dateNoun,
        .fileNoun, .hostNoun, .durationNoun,
        .menuNoun, .toggleNoun, .switchEffect, .kindNoun,
    ])

    /// Adds the verb of the clause and the noun that is its object, as in "Enter the **name** of".
    private func addVerb(_ passage: Passage, _ clause: Clause, until end: Int, _ out: inout [Feature]) {
        guard let verb = clause.verb else { return }
        out.append(Feature(.typeVerb, passage.tokens[verb].word))
        if out.contains(Feature(.typeLabelPlural)) {
            out.append(Feature(.typePlural, 32 + ActionClass.read(passage.tokens[verb]).rawValue))
        }
        for name in passage.tokens[verb].classes.members { out.append(Feature(.typeVerbClass, name)) }
        var object: Token?
        for index in verb + 1..<max(min(end, verb + 9), verb + 1) {
            let token = passage.tokens[index]
            if token.span >= 0 || token.kind == .punctuation || token.isIn(.preposition) && token.word != "of"
            {
                break
            }
            if token.word == "of" || token.isIn(.conjunction) || token.isIn(.condition) || token.isIn(.be) {
                break
            }
            if token.isIn(.determiner) { continue }
            object = token
        }
        if let object {
            out.append(Feature(.typeObject, object.word))
            for name in object.classes.members {
                out.append(
                    Feature(
                        .spanVerbControl,
                        UInt32(ActionClass.read(passage.tokens[verb]).rawValue) * 128 + UInt32(name.rawValue))
                )
            }
            if Plural.isPlural(passage.text, object) {
                out.append(Feature(.typePlural, ActionClass.read(passage.tokens[verb]).rawValue))
            }
        }
        if verb + 1 < passage.tokens.count {
            out.append(Feature(.typeVerbNoun, passage.tokens[verb + 1].word))
        }
    }

    private func addPhrases(_ candidate: Candidate, _ out: inout [Feature]) {
        var phrases = PhraseClasses()
        var later = PhraseClasses()
        let telling = candidate.tellingSentences(text)
        let more = candidate.more
        for number in 0..<min(telling.count + min(more.count, 2), 5) {
            let slice =
                number < telling.count ? telling[telling.startIndex + number] : more[number - telling.count]
            let passage = text.passages[slice.passage]
            if number == 0 {
                passage.addPhrases(in: slice.tokens, &phrases)
            } else {
                passage.addPhrases(in: slice.tokens, &later)
            }
            guard number < 3 else { continue }
            for index in slice.tokens {
                switch ValueKind.read(passage, index..<index + 1) {
                case .url: out.append(Feature(.typeURL))
                case .email: out.append(Feature(.typeEmail))
                case .path: out.append(Feature(.typePath))
                default: break
                }
                // "The size in GB" is a number, although no number is stated.
                if index > slice.tokens.lowerBound, passage.tokens[index].span < 0,
                    passage.tokens[index].isIn(.unit), isBeforeUnit(passage, index - 1, in: slice.tokens)
                {
                    out.append(Feature(.typeUnit, 2))
                }
                if isNumberOf(passage, index, in: slice.tokens) { out.append(Feature(.typeUnit, 3)) }
                if passage.tokens[index].kind == .number {
                    out.append(
                        Feature(
                            .typeUnit,
                            index + 1 < slice.tokens.upperBound && passage.tokens[index + 1].isIn(.unit)))
                }
            }
        }
        addAssigned(candidate, &out)
        phrases.forEach { out.append(Feature(.typePhrase, $0)) }
        later.forEach { out.append(Feature(.typePhrase, 64 + UInt32($0.rawValue))) }
        // A remark below the label can explain how to use the control.
        if candidate.description.count > 1 {
            let slice = candidate.description[1]
            let clause = ClauseReader.firstClause(text.passages[slice.passage], slice.tokens)
            if let verb = clause.verb {
                out.append(
                    Feature(.typeSwitch, ActionClass.read(text.passages[slice.passage].tokens[verb]).rawValue)
                )
            }
        }
    }

    /// The imperative of a verb in the third person, such as "Select" for "selects"; nil for words that do
    /// not end in "s".
    private static func imperative(_ passage: Passage, _ index: Int) -> Word? {
        let range = passage.tokens[index].text
        guard range.count > 4, passage.text[Int(range.upperBound) - 1] | 0x20 == UInt8(ascii: "s") else {
            return nil
        }
        var hasher = WordHasher()
        for byte in passage.text[Int(range.lowerBound)..<Int(range.upperBound) - 1] { hasher.add(byte) }
        return hasher.word
    }

    /// Whether a unit follows, as in "in GB" or "unit: KB".
    private func isBeforeUnit(_ passage: Passage, _ index: Int, in tokens: Range<Int>) -> Bool {
        let word = passage.tokens[index].word
        return word == "in"
            || Sign.colons.contains(word) && index > tokens.lowerBound
                && passage.tokens[index - 1].word == "unit"
    }

    /// Whether a word begins a phrase such as "number of" that is followed by a plural: "the maximum number
    /// of retries", "how many retries".
    private func isNumberOf(_ passage: Passage, _ index: Int, in tokens: Range<Int>) -> Bool {
        guard index + 2 < tokens.upperBound else { return false }
        let pair = (passage.tokens[index].word, passage.tokens[index + 1].word)
        guard pair == ("number", "of") || pair == ("amount", "of") || pair == ("how", "many") else {
            return false
        }
        return (index + 2..<min(index + 6, tokens.upperBound)).contains {
            passage.tokens[$0].kind == .word && Plural.isPlural(passage.text, passage.tokens[$0])
        }
    }

    /// Adds the kind of the value that the page assigns to the control: "**From**: `https://…`", "in
    /// **From**, enter `https://…`".
    private func addAssigned(_ candidate: Candidate, _ out: inout [Feature]) {
        guard let slice = candidate.tellingSentences(text).first else { return }
        let passage = text.passages[slice.passage]
        let isSpan = candidate.kind == .span
        let start =
            isSpan
            ? candidate.place.map { $0.tokens.upperBound } ?? slice.tokens.lowerBound
            : slice.tokens.lowerBound
        guard start < slice.tokens.upperBound else { return }
        for span in passage.spans(in: start..<slice.tokens.upperBound) {
            guard span.mark == .code || span.mark == .link else {
                if isSpan { return }
                continue
            }
            let before =
                span.tokens.lowerBound > slice.tokens.lowerBound
                ? passage.tokens[span.tokens.lowerBound - 1] : nil
            let isWhole = span.tokens.lowerBound == start
            guard
                isWhole
                    || before.map({
                        $0.isIn(.enter) || $0.word == "to" || $0.word == "as" || $0.word == "use"
                    }) ?? false
            else {
                if isSpan { return }
                continue
            }
            let kind =
                ValueKind.isURL(passage, span.tokens.lowerBound) ? .url : ValueKind.read(passage, span.tokens)
            out.append(Feature(.typeExample, 16 + kind.rawValue))
            return
        }
    }
}

/// The kind of a value, judged by its form.
enum ValueKind: UInt32 {
    case none, number, truth, url, email, path, word, phrase, amount

    static func read(_ passage: Passage, _ tokens: Range<Int>) -> ValueKind {
        guard let first = passage.tokens[tokens].first else { return .none }
        guard tokens.count == 1 else { return .phrase }
        if first.isIn(.on) || first.isIn(.off) { return .truth }
        let bytes = passage.text[Int(first.text.lowerBound)..<Int(first.text.upperBound)]
        if first.kind == .number, let last = bytes.last {
            return (0x61...0x7A).contains(last | 0x20) ? .amount : .number
        }
        if isURL(passage, tokens.lowerBound) { return .url }
        if bytes.contains(UInt8(ascii: "@")), bytes.contains(UInt8(ascii: ".")) { return .email }
        if bytes.first == UInt8(ascii: "/") { return .path }
        return .word
    }

    /// Whether a token begins a URL. "https://example.<domain>" consists of several tokens.
    static func isURL(_ passage: Passage, _ index: Int) -> Bool {
        let text = passage.tokens[index].text
        let bytes = passage.text[Int(text.lowerBound)..<Int(text.upperBound)]
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex else {
            return false
        }
        return bytes.starts(with: "http".utf8) || bytes[colon...].starts(with: "://".utf8)
    }
}

/// English plurals.
enum Plural {
    private static let singular: WordSet = [
        "credentials", "details", "settings", "kubernetes", "dns", "https", "tls", "aws", "address", "access",
        "alias", "status", "os",
        "canvas", "sms", "iops", "nfs", "always", "sas", "contents", "news", "class", "process", "basis",
        "is", "this", "business", "success",
        "series", "analysis",
    ]

    static func isPlural(_ text: [UInt8], _ token: Token) -> Bool {
        let bytes = text[Int(token.text.lowerBound)..<Int(token.text.upperBound)]
        // "spreadsheet(s)"
        if bytes.suffix(3).elementsEqual("(s)".utf8) { return true }
        guard bytes.count > 3, let last = bytes.last, last | 0x20 == UInt8(ascii: "s") else { return false }
        let before = bytes[bytes.endIndex - 2] | 0x20
        guard before != UInt8(ascii: "s"), before != UInt8(ascii: "u"), before != UInt8(ascii: "i") else {
            return false
        }
        return !singular.contains(token.word)
    }
}
