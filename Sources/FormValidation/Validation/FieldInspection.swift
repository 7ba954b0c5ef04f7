/// Finds all issues of a field's value.
struct FieldInspection {
    /// The field.
    let field: FormField
    /// The catalogue of messages.
    let catalogue: any IssueCatalogue
    /// The reader of the input.
    private(set) var scanner: InputScanner
    /// The issues found so far.
    private(set) var issues: [Issue] = []

    /// The number of issues found earlier in the input.
    private let issueCount: Int

    init(field: FormField, catalogue: any IssueCatalogue, scanner: InputScanner, issueCount: Int) {
        self.field = field
        self.catalogue = catalogue
        self.scanner = scanner
        self.issueCount = issueCount
    }

    /// A value of the input.
    private struct Value {
        var part: Part
        /// The offset of the value's first byte.
        var offset: Int
        var place = FormPlace()
    }

    /// A part of the field's value.
    private enum Part {
        /// The whole value.
        case whole
        /// The element at an index.
        case element(Int)
        /// The value of the member with the given name.
        case member(String)
    }

    private func subject(of part: Part) -> IssueText.Subject {
        switch part {
        case .whole: .field(field.label)
        case .element(let index): .entry(index + 1, of: field.label)
        // The names in a secret's pairs may be secret, too.
        case .member(let name): field.isSecret ? .secretPair(of: field.label) : .pair(name, of: field.label)
        }
    }

    private func path(of part: Part) -> String {
        let pointer = JSONPointer.append(field.key, to: "")
        return switch part {
        case .whole: pointer
        case .element(let index): "\(pointer)/\(index)"
        case .member(let name): field.isSecret ? pointer : JSONPointer.append(name, to: pointer)
        }
    }

    private func location(of part: Part) -> String {
        let location = JSONPointer.append(field.key, to: "#/properties")
        return switch part {
        case .whole: location
        case .element: location + "/items"
        case .member: location + "/additionalProperties"
        }
    }

    private mutating func report(
        _ code: Issue.Code, _ keyword: String, _ text: IssueText, _ value: Value, suggestion: String? = nil
    ) {
        issues.append(
            Issue(
                code, path: path(of: value.part), keyword: keyword,
                schemaLocation: "\(location(of: value.part))/\(keyword)", offset: value.offset,
                message: catalogue.text(of: text), suggestion: suggestion))
    }

    /// Inspects the next value.
    ///
    /// - Parameter decide: a function that is called with each value that can decide a condition.
    mutating func inspect(
        _ json: Span<UInt8>, decide: ((FormCondition.Value) -> Bool) -> Void
    ) throws(JSONError) {
        let offset = scanner.position
        let kind = try scanner.kind(json)
        var value = Value(part: .whole, offset: offset)
        switch (field.rule, kind) {
        case (.text, .text), (.choice, .text), (.boolean, .boolean), (.integer, .number), (.number, .number),
            (.scalar, .text), (.scalar, .number), (.scalar, .boolean), (.open, .text), (.open, .number),
            (.open, .boolean):
            value.place = try scanner.takeScalar(json)
            inspectScalar(value, kind, json)
            decide { wanted in
                switch wanted {
                case .text(let text): kind == .text && value.place.equals(text, in: json)
                case .integer(let integer): kind == .number && value.place.hasValue(integer, in: json)
                case .boolean(let boolean): kind == .boolean && value.place.isTrue == boolean
                case .containing: false
                }
            }
        case (.texts, .array), (.choices, .array), (.open, .array): try inspectElements(json, decide: decide)
        case (.pairs, .object), (.open, .object): try inspectMembers(json)
        default:
            try scanner.skipValue(json)
            reportType(kind, value)
        }
    }

    private mutating func reportType(_ kind: IssueText.Kind, _ value: Value) {
        report(
            .wrongType, "type", .wrongType(subject(of: value.part), expected: field.rule, found: kind), value)
    }

    private mutating func inspectScalar(_ value: Value, _ kind: IssueText.Kind, _ json: Span<UInt8>) {
        switch field.rule {
        case .text(let rule): inspectText(value, rule, json)
        case .choice(let options, let isTitled): inspectChoice(value, options, isTitled, json)
        case .integer(let bounds):
            let number = JSONNumber(json, value.place)
            guard number.isInteger else {
                reportType(kind, value)
                return
            }
            if number < bounds.lowerBound {
                report(
                    .tooSmall, "minimum", .tooSmall(subject(of: value.part), minimum: "\(bounds.lowerBound)"),
                    value)
            }
            if bounds.upperBound < number {
                report(
                    .tooLarge, "maximum", .tooLarge(subject(of: value.part), maximum: "\(bounds.upperBound)"),
                    value)
            }
        case .number(let bounds):
            let number = JSONNumber(json, value.place).double
            if number < bounds.lowerBound {
                report(
                    .tooSmall, "minimum", .tooSmall(subject(of: value.part), minimum: "\(bounds.lowerBound)"),
                    value)
            }
            if number > bounds.upperBound {
                report(
                    .tooLarge, "maximum", .tooLarge(subject(of: value.part), maximum: "\(bounds.upperBound)"),
                    value)
            }
        case .boolean, .texts, .choices, .pairs, .scalar, .open: break
        }
    }

    private mutating func inspectText(_ value: Value, _ rule: TextRule, _ json: Span<UInt8>) {
        let text = value.place
        let length = text.scalarCount(in: json)
        if length < rule.minLength {
            // Report an empty value only once, without also reporting its missing format.
            if length == 0 {
                report(.tooShort, "minLength", .empty(subject(of: value.part), expected: .text(rule)), value)
                return
            }
            report(
                .tooShort, "minLength",
                .tooShort(subject(of: value.part), minimum: rule.minLength, found: length), value)
        }
        if let maxLength = rule.maxLength, length > maxLength {
            report(
                .tooLong, "maxLength", .tooLong(subject(of: value.part), maximum: maxLength, found: length),
                value)
        }
        if let format = rule.format, !text.has(format, in: json) {
            report(.wrongFormat, "pattern", .wrongFormat(subject(of: value.part), format), value)
        }
        if let pattern = rule.pattern {
            if !pattern.matches(text, in: json) {
                report(
                    .patternMismatch, "pattern", .mismatch(subject(of: value.part), pattern: pattern.source),
                    value)
            } else if text.endsWithLineFeed(in: json) {
                report(.patternMismatch, "not", .lineBreakAtEnd(subject(of: value.part)), value)
            }
        }
    }

    private mutating func inspectChoice(
        _ value: Value, _ options: [String], _ isTitled: Bool, _ json: Span<UInt8>
    ) {
        guard !options.contains(where: { value.place.equals($0, in: json) }) else { return }
        let isSuggested = !field.isSecret && issueCount + issues.count < Spelling.maximumIssues
        report(
            .notAllowed, isTitled ? "oneOf" : "enum", .notAllowed(subject(of: value.part), options), value,
            suggestion: isSuggested
                ? Spelling.suggestion(for: value.place.text(in: json), among: options) : nil)
    }
}

extension FieldInspection {
    private mutating func inspectElements(
        _ json: Span<UInt8>, decide: ((FormCondition.Value) -> Bool) -> Void
    ) throws(JSONError) {
        guard try scanner.open(json, closedBy: UInt8(ascii: "]")) else { return }
        var seen = HashedTexts()
        var index = 0
        repeat {
            var value = Value(part: .element(index), offset: scanner.position)
            index += 1
            let kind = try scanner.kind(json)
            guard kind == .text else {
                try scanner.skipValue(json)
                if !takes(kind) { reportPart(kind, value) }
                continue
            }
            value.place = try scanner.takeText(json)
            decide { wanted in
                if case .containing(let text) = wanted { value.place.equals(text, in: json) } else { false }
            }
            if isDistinct, !seen.insert(value.place, json) {
                issues.append(
                    Issue(
                        .repeatedElement, path: path(of: value.part), keyword: "uniqueItems",
                        schemaLocation: location(of: .whole) + "/uniqueItems", offset: value.offset,
                        message: catalogue.text(of: .repeated(subject(of: value.part)))))
            }
            switch field.rule {
            case .texts(let rule): inspectText(value, rule, json)
            case .choices(let options, let isTitled): inspectChoice(value, options, isTitled, json)
            case .text, .choice, .integer, .number, .boolean, .pairs, .scalar, .open: break
            }
        } while try scanner.goOn(json, closedBy: UInt8(ascii: "]"))
    }

    private mutating func inspectMembers(_ json: Span<UInt8>) throws(JSONError) {
        guard try scanner.open(json, closedBy: UInt8(ascii: "}")) else { return }
        var seen = HashedTexts()
        repeat {
            let name = try scanner.takeName(json)
            let key = name.text(in: json)
            var value = Value(part: .member(key), offset: name.start - 1)
            if !seen.insert(name, json) {
                issues.append(
                    Issue(
                        .duplicateKey, path: path(of: value.part), keyword: "",
                        schemaLocation: location(of: .whole),
                        offset: value.offset, message: catalogue.text(of: .duplicate(subject(of: value.part)))
                    ))
            }
            value.offset = scanner.position
            let kind = try scanner.kind(json)
            try scanner.skipValue(json)
            if !takes(kind) { reportPart(kind, value) }
        } while try scanner.goOn(json, closedBy: UInt8(ascii: "}"))
    }
}

extension FieldInspection {
    /// Whether elements must be distinct.
    private var isDistinct: Bool {
        if case .choices = field.rule { true } else { false }
    }

    /// Whether an element or a member's value may be of the given kind.
    private func takes(_ kind: IssueText.Kind) -> Bool {
        guard case .open = field.rule else { return kind == .text }
        return kind == .text || kind == .number || kind == .boolean
    }

    private mutating func reportPart(_ kind: IssueText.Kind, _ value: Value) {
        let expected: ValueRule = if case .open = field.rule { .scalar } else { .text(TextRule()) }
        report(
            .wrongType, "type", .wrongType(subject(of: value.part), expected: expected, found: kind), value)
    }
}
