import FormModel

/// The page says that a text is an IP address, a CIDR block, an ARN…
enum FormatRule: ExtractionRule {
    static let name = "named-format"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            The page says that a text is a host name, an IP address, a CIDR block, a UUID, an ARN, a \
            duration ("such as `30s`", "in days or weeks") or a cron expression.
            """,
        reason: """
            A noun at the end of the label or of what is asked for names what the text is. A text of \
            which the page allows two formats has none.
            """,
        example: RuleDocumentation.table(
            "| Gateway | Enter the IP address of the gateway. |"),
        counterexample: RuleDocumentation.table(
            "| Gateway | Enter the FQDN or IP address of the gateway. |"))

    static func find(in reading: FieldReading) -> (format: TextFormat, range: SourceRange)? {
        if let column = reading.column(.format),
            let format = format(of: Text.words(column.text), reading.vocabulary)
        {
            return (format, column.range)
        }
        // Of a text of which the page allows two formats none is stated.
        if let sentence = reading.description.first, namesHostAndAddress(sentence) { return nil }
        if let sentence = reading.description.first,
            sentence.tokens.contains(where: {
                reading.vocabulary.formats.hostNouns.contains($0.lower)
            }),
            sentence.tokens.contains(where: { $0.lower == "ip" }),
            sentence.tokens.contains(where: { $0.lower == "or" })
        {
            return nil
        }
        if let range = timeSpan(in: reading) { return (.duration, range) }
        if let format = format(of: reading.label.words, reading.vocabulary) { return (format, reading.range) }
        if let range = reading.lead.objectRange,
            let format = format(of: reading.lead.objectWords, reading.vocabulary)
        {
            return (format, range)
        }
        return nil
    }

    /// A time with a unit of the reader's choice, which examples such as `30s` or `6h40m` show.
    static func timeSpan(in reading: FieldReading) -> SourceRange? {
        // "In hours, days or weeks": the reader picks the unit.
        if let range = reading.description.lazy.compactMap({ namesUnits($0, reading.vocabulary) }).first {
            return range
        }
        guard reading.label.words.contains(where: reading.vocabulary.formats.timeSpanNouns.contains) else {
            return nil
        }
        for sentence in reading.description {
            if let token = sentence.tokens.first(where: { isTimeSpan($0.lower) }) { return token.range }
        }
        return nil
    }

    /// Two units of time or more with "or" between them.
    private static func namesUnits(_ sentence: Sentence, _ vocabulary: Vocabulary) -> SourceRange? {
        let units = vocabulary.formats.timeUnits
        guard let or = sentence.tokens.firstIndex(where: { $0.lower == "or" && $0.isWord }), or > 0,
            or + 1 < sentence.tokens.count, units.contains(sentence.tokens[or - 1].lower),
            units.contains(sentence.tokens[or + 1].lower)
        else { return nil }
        return sentence.range(of: or - 1..<or + 2)
    }

    /// `5m`, `24h`, `6h40m`.
    private static func isTimeSpan(_ text: String) -> Bool {
        guard let last = text.last, "smhdw".contains(last), text.first?.isNumber ?? false,
            text.utf8.count <= 12
        else { return false }
        return text.utf8.allSatisfy { (0x30...0x39).contains($0) || "smhdw".utf8.contains($0) }
    }

    /// "Hostname/IP address".
    private static func namesHostAndAddress(_ sentence: Sentence) -> Bool {
        sentence.tokens.contains { token in
            let words = Text.words(token.text)
            return words.contains("ip")
                && (words.contains("hostname") || words.contains("fqdn") || words.contains("dns"))
        }
    }

    /// The format that a noun phrase names, by its last words.
    private static func format(of words: [String], _ vocabulary: Vocabulary) -> TextFormat? {
        guard let head = words.last else { return nil }
        let tail = words.suffix(3).joined(separator: " ")
        if words.contains("cidr"), !["range", "ranges"].contains(head) || words.suffix(2).first == "cidr" {
            return .cidr
        }
        if head == "arn" || words.count >= 3 && tail == "amazon resource name" { return .arn }
        if head == "uuid" || head == "guid" { return .uuid }
        if head == "hostname" || head == "fqdn" || tail.hasSuffix("host name")
            || tail.hasSuffix("qualified domain name")
        {
            return .hostname
        }
        if vocabulary.formats.addressNames.contains(head)
            || words.count > 1 && head == "address"
                && vocabulary.formats.addressNames.contains(words[words.count - 2])
        {
            return .ip
        }
        if words.contains("cron"), vocabulary.formats.scheduleHeads.contains(head) { return .cron }
        return nil
    }
}
