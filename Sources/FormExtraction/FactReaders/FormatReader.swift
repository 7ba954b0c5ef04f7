import FormModel

/// A format that a page names.
struct FormatFinding: Hashable, Sendable {
    var format: FieldFormat
    var range: SourceRange
    var certainty: Certainty
}

/// Reads the format of a string: a host name, an IP address, a CIDR block, a UUID, an ARN, a duration
/// or a cron expression.
enum FormatReader {
    /// The format of a candidate; nil if the page states no format or allows two.
    static func finding(for number: Int, in context: FactContext) -> FormatFinding? {
        let candidate = context.candidates.all[number]
        for column in candidate.columns where column.fact == .format || column.fact == .type {
            for passage in column.cell.passages.prefix(1) {
                let passage = context.text.passages[passage]
                if let format = format(passage.words(0..<passage.tokens.count)) {
                    return FormatFinding(format: format, range: passage.range, certainty: .certain)
                }
            }
        }
        if allowsTwo(candidate, context) { return nil }
        if let duration = duration(candidate, context) { return duration }
        if let format = format(candidate.label.words) {
            return FormatFinding(format: format, range: candidate.source, certainty: .certain)
        }
        for slice in candidate.description.prefix(2) {
            let passage = context.text.passages[slice.passage]
            guard let object = object(passage, slice.tokens, candidate),
                let format = format(passage.words(object))
            else { continue }
            return FormatFinding(format: format, range: passage.range(of: object), certainty: .likely)
        }
        return nil
    }

    /// Whether the page allows two formats: "FQDN or IP address", "Hostname/IP".
    private static func allowsTwo(_ candidate: Candidate, _ context: FactContext) -> Bool {
        func both(_ words: [Word]) -> Bool {
            words.contains(where: EnglishWords.hostWords.contains)
                && words.contains(where: EnglishWords.addressWords.contains)
                || words.contains("host/ip") || words.contains("hostname/ip") || words.contains("ip/hostname")
                || words.contains("ip/host") || words.contains("ip/domain") || words.contains("ip/fqdn")
        }
        if both(candidate.label.words + candidate.label.parenthesis) { return true }
        return candidate.description.prefix(2).contains {
            both(context.text.passages[$0.passage].words($0.tokens))
        }
    }

    /// A duration for which the reader can choose the unit: "in hours, days or weeks", or examples such as
    /// `30s`.
    private static func duration(_ candidate: Candidate, _ context: FactContext) -> FormatFinding? {
        let isTime = candidate.label.words.contains { word in EnglishWords.timeSpans.contains(word) }
        for slice in candidate.description.prefix(4) {
            let passage = context.text.passages[slice.passage]
            for index in slice.tokens {
                let token = passage.tokens[index]
                if token.kind == .number, isTime, isTimeSpan(passage, token) {
                    return FormatFinding(
                        format: .duration, range: passage.range(of: index..<index + 1), certainty: .likely)
                }
                if token.word == "or", index > slice.tokens.lowerBound, index + 1 < slice.tokens.upperBound,
                    EnglishWords.timeUnits.contains(passage.tokens[index - 1].word)
                        || passage.isSign(index - 1, Sign.comma),
                    EnglishWords.timeUnits.contains(passage.tokens[index + 1].word)
                {
                    return FormatFinding(
                        format: .duration, range: passage.range(of: index - 1..<index + 2), certainty: .likely
                    )
                }
            }
        }
        return nil
    }

    /// Whether a token is a time span: `5m`, `24h`, `6h40m`.
    private static func isTimeSpan(_ passage: Passage, _ token: Token) -> Bool {
        let bytes = passage.text[Int(token.text.lowerBound)..<Int(token.text.upperBound)]
        guard bytes.count <= 12, let last = bytes.last, "smhdw".utf8.contains(last) else { return false }
        return bytes.allSatisfy { (0x30...0x39).contains($0) || "smhdw".utf8.contains($0) }
    }

    /// The noun phrase that a sentence asks for or consists of; nil if there is none.
    static func object(_ passage: Passage, _ tokens: Range<Int>, _ candidate: Candidate) -> Range<Int>? {
        let clause = ClauseReader.firstClause(passage, tokens)
        if candidate.kind == .span, clause.mood == .statement { return nil }
        var start = tokens.lowerBound
        if let verb = clause.verb, clause.mood != .statement {
            guard passage.tokens[verb].isIn(.enter) || passage.tokens[verb].isIn(.use) else { return nil }
            start = verb + 1
        }
        while start < tokens.upperBound,
            passage.tokens[start].kind == .punctuation || passage.tokens[start].isIn(.determiner)
        { start += 1 }
        var end = start
        while end < tokens.upperBound, passage.tokens[end].kind != .punctuation, passage.tokens[end].span < 0,
            end - start < 7,
            !passage.tokens[end].isIn(.preposition), !passage.tokens[end].isIn(.conjunction),
            !passage.tokens[end].isIn(.be),
            !passage.tokens[end].isIn(.pronoun), !passage.tokens[end].isIn(.condition)
        { end += 1 }
        return start < end ? start..<end : nil
    }

    /// The format that a noun phrase names, determined by its last words; nil if it names none.
    static func format(_ words: [Word]) -> FieldFormat? {
        guard let head = words.last else { return nil }
        let before = words.count > 1 ? words[words.count - 2] : nil
        if words.contains("cidr"), head != "range" && head != "ranges" || before == "cidr" { return .cidr }
        if head == "arn" || head == "name" && before == "resource" && words.contains("amazon") { return .arn }
        if head == "uuid" || head == "guid" { return .uuid }
        if head == "hostname" || head == "fqdn"
            || head == "name" && (before == "host" || before == "domain" && words.contains("qualified"))
        {
            return .hostname
        }
        if EnglishWords.addressWords.contains(head)
            || head == "address" && before.map(EnglishWords.addressWords.contains) ?? false
        {
            return .ip
        }
        if words.contains("cron"),
            EnglishWords.scheduleWords.contains(head) || head == "syntax" || head == "format"
        {
            return .cron
        }
        return nil
    }
}
