/// Checks the value of one field.
struct ValueCheck {
    /// The field.
    let field: FormField
    /// What was found.
    private(set) var issues: [Issue] = []

    private let label: String
    private let pointer: String

    init(field: FormField) {
        self.field = field
        label = DisplayText.quoted(field.label)
        pointer = JSONPointer.append(field.key, to: "")
    }

    /// Checks a value against the field's rule.
    mutating func check(_ node: JSONNode) {
        let location = "#/properties" + pointer
        switch (field.rule, node.value) {
        case (.text(let rule), .string(let text)):
            check(text, rule, name: label, at: node.offset, path: pointer, location: location)
        case (.choice(let options, let isTitled), .string(let text)):
            check(
                text, among: options, isTitled: isTitled, name: label, at: node.offset, path: pointer,
                location: location)
        case (.integer(let bounds), .number(let number)) where number.isInteger:
            let minimum = JSONNumber(bounds.lowerBound)
            let maximum = JSONNumber(bounds.upperBound)
            check(
                number, from: minimum, to: maximum, shown: ("\(bounds.lowerBound)", "\(bounds.upperBound)"),
                at: node.offset, location: location)
        case (.number(let bounds), .number(let number)):
            check(number.double, in: bounds, at: node.offset, location: location)
        case (.boolean, .boolean): break
        case (.texts, .array(let elements)), (.choices, .array(let elements)):
            check(elements, location: location)
        case (.pairs, .object(let members)):
            check(members, location: location)
        default:
            report(
                .wrongType, "type", "\(label) must be \(field.rule.expectation), found \(node.kindName)",
                at: node.offset, path: pointer, location: location)
        }
    }

    private mutating func report(
        _ code: Issue.Code, _ keyword: String, _ message: String, at offset: Int, path: String,
        location: String,
        suggestion: String? = nil
    ) {
        issues.append(
            Issue(
                code, path: path, keyword: keyword, schemaLocation: "\(location)/\(keyword)", offset: offset,
                message: message, suggestion: suggestion))
    }

    private mutating func check(
        _ text: String, _ rule: TextRule, name: String, at offset: Int, path: String, location: String
    ) {
        let length = text.unicodeScalars.count
        if length < rule.minLength {
            let message =
                length == 0
                ? "\(name) must not be empty: expected \(rule.format?.expectation ?? "a text")"
                : "\(name) must have at least \(rule.minLength) characters, found \(length)"
            report(.tooShort, "minLength", message, at: offset, path: path, location: location)
            // What is not there has no format either: one issue says it.
            if length == 0 { return }
        }
        if let maxLength = rule.maxLength, length > maxLength {
            report(
                .tooLong, "maxLength", "\(name) must have at most \(maxLength) characters, found \(length)",
                at: offset, path: path, location: location)
        }
        if let format = rule.format, !format.matches(text) {
            report(
                .wrongFormat, format.keyword, "\(name) must be \(format.expectation)", at: offset, path: path,
                location: location)
        }
        if let pattern = rule.pattern {
            let found = pattern.matches(text)
            if !found || text.utf8.last == 0x0A {
                let message =
                    found
                    ? "\(name) must not end with a line break"
                    : "\(name) must match \(DisplayText.pattern(pattern.source))"
                report(
                    .patternMismatch, found ? "not" : "pattern", message, at: offset, path: path,
                    location: location)
            }
        }
    }

    private mutating func check(
        _ text: String, among options: [String], isTitled: Bool, name: String, at offset: Int, path: String,
        location: String
    ) {
        guard !options.contains(where: { $0.isIdentical(to: text) }) else { return }
        report(
            .notAllowed, isTitled ? "oneOf" : "enum", "\(name) must be \(DisplayText.oneOf(options))",
            at: offset, path: path,
            location: location,
            suggestion: field.isSecret || issues.count >= Spelling.maximumIssues
                ? nil : Spelling.suggestion(for: text, among: options))
    }

    private mutating func check(
        _ number: JSONNumber, from minimum: JSONNumber, to maximum: JSONNumber, shown: (String, String),
        at offset: Int, location: String
    ) {
        if number < minimum {
            report(
                .tooSmall, "minimum", "\(label) must be at least \(shown.0)", at: offset, path: pointer,
                location: location)
        }
        if maximum < number {
            report(
                .tooLarge, "maximum", "\(label) must be at most \(shown.1)", at: offset, path: pointer,
                location: location)
        }
    }

    private mutating func check(
        _ number: Double, in bounds: ClosedRange<Double>, at offset: Int, location: String
    ) {
        if number < bounds.lowerBound {
            report(
                .tooSmall, "minimum", "\(label) must be at least \(bounds.lowerBound)", at: offset,
                path: pointer, location: location)
        }
        if number > bounds.upperBound {
            report(
                .tooLarge, "maximum", "\(label) must be at most \(bounds.upperBound)", at: offset,
                path: pointer, location: location)
        }
    }

    private mutating func check(_ elements: [JSONNode], location: String) {
        var seen: Set<ExactText> = []
        for (index, element) in elements.enumerated() {
            let path = "\(pointer)/\(index)"
            let name = "\(label), entry \(index + 1),"
            guard case .string(let text) = element.value else {
                report(
                    .wrongType, "type", "\(name) must be a text, found \(element.kindName)",
                    at: element.offset, path: path, location: location + "/items")
                continue
            }
            if !seen.insert(ExactText(text)).inserted {
                report(
                    .repeatedElement, "uniqueItems", "\(name) is there twice", at: element.offset, path: path,
                    location: location)
            }
            switch field.rule {
            case .texts(let rule):
                check(
                    text, rule, name: name, at: element.offset, path: path, location: location + "/items")
            case .choices(let options, let isTitled):
                check(
                    text, among: options, isTitled: isTitled, name: name, at: element.offset, path: path,
                    location: location + "/items")
            default: break
            }
        }
    }

    private mutating func check(_ members: [JSONMember], location: String) {
        for member in members {
            // Names of a secret's pairs may themselves be what must not be shown.
            let path = field.isSecret ? pointer : JSONPointer.append(member.key, to: pointer)
            let name =
                field.isSecret ? "a value of \(label)" : "\(DisplayText.quoted(member.key)) in \(label)"
            if member.isDuplicate {
                issues.append(
                    Issue(
                        .duplicateKey, path: path, keyword: "", schemaLocation: location,
                        offset: member.keyOffset, message: "\(name) is given twice"))
            }
            guard case .string = member.node.value else {
                report(
                    .wrongType, "type", "\(name) must be a text, found \(member.node.kindName)",
                    at: member.node.offset, path: path, location: location + "/additionalProperties")
                continue
            }
        }
    }
}

extension TextFormat {
    /// The keyword of the generated schema that states the format.
    var keyword: String {
        switch self {
        case .date, .ip: "anyOf"
        default: "pattern"
        }
    }
}
