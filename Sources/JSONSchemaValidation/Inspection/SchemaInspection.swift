@_spi(Generated) import FormValidation

/// Finds the issues of an invalid input.
struct SchemaInspection: ~Copyable {
    /// The issues found so far.
    private(set) var issues: [Issue] = []

    private let program: SchemaProgram
    private let tape: InstanceTape
    private let limit: Int
    private var places = InstancePlaces()
    /// The pairs of a value and a schema that were inspected. They are recorded because references can apply
    /// a schema to a value twice.
    private var inspected: Set<Question> = []

    private struct Question: Hashable {
        var node: Int
        var value: Int
    }

    /// The context in which a keyword is inspected.
    struct Subject {
        /// The index of the value.
        var value: Int
        /// The place of the value.
        var place: Int
        /// The schema that contains the keyword.
        var node: SchemaNode
    }

    /// Inspects a whole input.
    ///
    /// - Parameter limit: the number of issues after which the inspection ends.
    init(_ program: SchemaProgram, _ tape: InstanceTape, _ json: Span<UInt8>, limit: Int) {
        self.program = program
        self.tape = tape
        self.limit = limit
        reportDuplicates(json)
        inspect(0, by: 0, at: 0, json)
    }

    private var isFull: Bool { issues.count >= limit }

    private mutating func report(_ issue: Issue) {
        if !isFull { issues.append(issue) }
    }

    // MARK: Duplicate names

    /// Reports duplicate names, which no keyword covers.
    ///
    /// Below the root, the message omits the name, because it may belong to a secret.
    private mutating func reportDuplicates(_ json: Span<UInt8>) {
        for index in tape.entries.indices where tape.firstByte(of: index, json) == UInt8(ascii: "{") {
            if isFull { return }
            var repeated: [Int] = []
            let tape = self.tape
            _ = DistinctTexts.withEmpty { names in
                for child in tape.children(of: index) where !names.insert(tape.name(of: child, json), json) {
                    repeated.append(child)
                }
                return true
            }
            for child in repeated {
                let name = tape.name(of: child, json)
                let text = index == 0 ? DisplayText.quoted(name.text(in: json)) : "a name in this object"
                report(
                    Issue(
                        .duplicateKey, path: outermostPointer(of: child, json), keyword: "",
                        schemaLocation: "#",
                        offset: name.start - 1, message: "\(text) appears more than once"))
            }
        }
    }

    /// The pointer to the root's member or entry that contains the given value.
    private func outermostPointer(of index: Int, _ json: Span<UInt8>) -> String {
        for (number, child) in tape.children(of: 0).enumerated()
        where child <= index && index < Int(tape.entries[child].next) {
            guard tape.entries[child].name < .max else { return "/\(number)" }
            return JSONPointer.append(tape.name(of: child, json).text(in: json), to: "")
        }
        return ""
    }

    // MARK: Schemas

    /// Checks a value against a schema, and against the schemas that it applies to the same value.
    private mutating func inspect(_ value: Int, by root: Int, at start: Int, _ json: Span<UInt8>) {
        // Chains of references may be long, so the depth of recursion must depend only on the depth of the
        // input.
        var rest = [(node: root, place: start)]
        while let (index, outer) = rest.popLast() {
            if isFull { return }
            if program.hasReferences, !inspected.insert(Question(node: index, value: value)).inserted {
                continue
            }
            let node = program.nodes[index]
            let subject = Subject(value: value, place: places.add(node, to: outer), node: node)
            var following: [Int] = []
            for assertion in node.assertions {
                switch assertion {
                case .reference(let schema): following.append(schema)
                case .allOf(let schemas): following += schemas
                case .conditional(let test, let then, let otherwise):
                    if let branch = accepts(test, value, json) ? then : otherwise { following.append(branch) }
                default: check(assertion, subject, json)
                }
            }
            for schema in following.reversed() { rest.append((schema, subject.place)) }
        }
    }

    /// Whether the given schema accepts a value.
    private func accepts(_ node: Int, _ value: Int, _ json: Span<UInt8>) -> Bool {
        program.accepts(json, at: tape.offset(of: value), node: node)
    }

    private mutating func report(
        _ code: Issue.Code, _ keyword: String, _ message: String, _ subject: Subject, _ json: Span<UInt8>,
        suggestion: String? = nil
    ) {
        report(
            Issue(
                code, path: places.pointer(subject.place, json), keyword: keyword,
                schemaLocation: "\(subject.node.location)/\(keyword)", offset: tape.offset(of: subject.value),
                message: message, suggestion: suggestion))
    }

    private func name(_ subject: Subject, _ json: Span<UInt8>) -> String { places.name(subject.place, json) }

    // MARK: Keywords

    private mutating func check(
        _ assertion: SchemaNode.Assertion, _ subject: Subject, _ json: Span<UInt8>
    ) {
        let type = tape.type(of: subject.value, json)
        switch assertion {
        case .never:
            report(
                Issue(
                    .combinationMismatch, path: places.pointer(subject.place, json), keyword: "false",
                    schemaLocation: subject.node.location, offset: tape.offset(of: subject.value),
                    message: "\(name(subject, json)) is not allowed here"))
        case .type(let types):
            guard types.isDisjoint(with: type) else { return }
            report(
                .wrongType, "type", "\(name(subject, json)) must be \(types.words), but is \(type.kindName)",
                subject, json)
        case .const(let value, let shown):
            guard !tape.equals(subject.value, value, json) else { return }
            let expected = shown.map(DisplayText.quoted) ?? "the only allowed value"
            report(.notAllowed, "const", "\(name(subject, json)) must be \(expected)", subject, json)
        case .enumeration(let values, let shown): checkOptions(values, shown, subject, json)
        case .length, .pattern, .format:
            if type == .string { checkText(assertion, subject, json) }
        case .bounds, .exclusiveBounds, .multipleOf:
            if !type.isDisjoint(with: .number) { checkNumber(assertion, subject, json) }
        case .items, .count, .uniqueItems, .contains:
            if type == .array { checkArray(assertion, subject, json) }
        case .object(let rule): if type == .object { checkMembers(rule, subject, json) }
        case .dependentRequired(let dependencies):
            if type == .object { checkDependencies(dependencies, subject, json) }
        case .anyOf(let schemas):
            guard !schemas.contains(where: { accepts($0, subject.value, json) }) else { return }
            report(
                .combinationMismatch, "anyOf",
                "\(name(subject, json)) must match at least one of \(schemas.count) schemas", subject, json)
        case .oneOf(let schemas):
            let count = schemas.count { accepts($0, subject.value, json) }
            guard count != 1 else { return }
            let constants = schemas.compactMap { program.nodes[$0].constantText }
            let expected =
                constants.count == schemas.count
                ? "be " + DisplayText.oneOf(constants) : "match exactly one of \(schemas.count) schemas"
            report(.notAllowed, "oneOf", "\(name(subject, json)) must \(expected)", subject, json)
        case .not(let schema):
            guard accepts(schema, subject.value, json) else { return }
            report(
                .combinationMismatch, "not", "\(name(subject, json)) matches a schema that it must not match",
                subject,
                json)
        case .reference, .allOf, .conditional: break
        }
    }

    private mutating func checkOptions(
        _ values: Set<JSONValue>, _ shown: [String], _ subject: Subject, _ json: Span<UInt8>
    ) {
        let isText = tape.firstByte(of: subject.value, json) == UInt8(ascii: "\"")
        if isText {
            let bytes = tape.text(subject.value, json).decoded(in: json)
            guard !values.contains(.string(ExactText(bytes: bytes))) else { return }
        } else {
            guard !values.contains(where: { tape.equals(subject.value, $0, json) }) else { return }
        }
        var suggestion: String?
        if isText, !places.isSecret(subject.place), issues.count < Spelling.maximumIssues {
            suggestion = Spelling.suggestion(
                for: tape.text(subject.value, json).text(in: json), among: shown)
        }
        let expected = shown.isEmpty ? "one of the allowed values" : DisplayText.oneOf(shown)
        report(
            .notAllowed, "enum", "\(name(subject, json)) must be \(expected)", subject, json,
            suggestion: suggestion)
    }

    private mutating func checkText(
        _ assertion: SchemaNode.Assertion, _ subject: Subject, _ json: Span<UInt8>
    ) {
        let text = tape.text(subject.value, json)
        switch assertion {
        case .length(let minimum, let maximum):
            let length = text.scalarCount(in: json)
            if let minimum, length < minimum {
                let expected =
                    length == 0
                    ? "must not be empty"
                    : "must have at least \(DisplayText.count(minimum, "character", "characters")), but has \(length)"
                report(.tooShort, "minLength", "\(name(subject, json)) \(expected)", subject, json)
            }
            if let maximum, length > maximum {
                report(
                    .tooLong, "maxLength",
                    "\(name(subject, json)) must have at most \(DisplayText.count(maximum, "character", "characters")), but has \(length)",
                    subject,
                    json)
            }
        case .pattern(let pattern):
            guard !pattern.matches(text, in: json) else { return }
            report(
                .patternMismatch, "pattern",
                "\(name(subject, json)) must match \(DisplayText.pattern(pattern.source))", subject, json)
        case .format(let format):
            guard !format.matches(text, in: json) else { return }
            report(
                .wrongFormat, "format", "\(name(subject, json)) must have the format \(format.rawValue)",
                subject, json)
        default: break
        }
    }

    private mutating func checkNumber(
        _ assertion: SchemaNode.Assertion, _ subject: Subject, _ json: Span<UInt8>
    ) {
        let number = tape.number(subject.value, json)
        switch assertion {
        case .bounds(let minimum, let maximum):
            if let minimum, number < minimum {
                report(
                    .tooSmall, "minimum", "\(name(subject, json)) must be at least \(minimum.shown)", subject,
                    json)
            }
            if let maximum, maximum < number {
                report(
                    .tooLarge, "maximum", "\(name(subject, json)) must be at most \(maximum.shown)", subject,
                    json)
            }
        case .exclusiveBounds(let minimum, let maximum):
            if let minimum, !(minimum < number) {
                report(
                    .tooSmall, "exclusiveMinimum",
                    "\(name(subject, json)) must be more than \(minimum.shown)",
                    subject, json)
            }
            if let maximum, !(number < maximum) {
                report(
                    .tooLarge, "exclusiveMaximum",
                    "\(name(subject, json)) must be less than \(maximum.shown)",
                    subject, json)
            }
        case .multipleOf(let divisor):
            guard !divisor.divides(number) else { return }
            report(
                .notAllowed, "multipleOf", "\(name(subject, json)) must be a multiple of \(divisor.shown)",
                subject, json)
        default: break
        }
    }

    private mutating func checkArray(
        _ assertion: SchemaNode.Assertion, _ subject: Subject, _ json: Span<UInt8>
    ) {
        switch assertion {
        case .items(let schema):
            let count = places.count
            for (index, child) in tape.children(of: subject.value).enumerated() {
                if isFull { return }
                inspect(child, by: schema, at: places.addEntry(index, to: subject.place), json)
                places.goBack(to: count)
            }
        case .count(let minimum, let maximum):
            let found = tape.children(of: subject.value).reduce(0) { count, _ in count + 1 }
            if let minimum, found < minimum {
                report(
                    .tooFew, "minItems",
                    "\(name(subject, json)) must have at least \(DisplayText.count(minimum, "entry", "entries"))",
                    subject, json)
            }
            if let maximum, found > maximum {
                report(
                    .tooMany, "maxItems",
                    "\(name(subject, json)) must have at most \(DisplayText.count(maximum, "entry", "entries"))",
                    subject, json)
            }
        case .uniqueItems:
            var seen = DistinctValues()
            for (index, child) in tape.children(of: subject.value).enumerated()
            where !seen.insert(child, in: tape, json) {
                if isFull { return }
                report(
                    Issue(
                        .repeatedElement, path: "\(places.pointer(subject.place, json))/\(index)",
                        keyword: "uniqueItems", schemaLocation: "\(subject.node.location)/uniqueItems",
                        offset: tape.offset(of: child),
                        message: "entry \(index + 1) of \(name(subject, json)) is a duplicate"))
            }
        case .contains(let schema):
            guard !tape.children(of: subject.value).contains(where: { accepts(schema, $0, json) }) else {
                return
            }
            report(
                .tooFew, "contains", "\(name(subject, json)) is missing a required entry", subject, json)
        default: break
        }
    }

    // MARK: Members

    private mutating func checkMembers(
        _ rule: ObjectRule, _ subject: Subject, _ json: Span<UInt8>
    ) {
        let count = places.count
        var isThere = [Bool](repeating: false, count: rule.properties.count)
        for child in tape.children(of: subject.value) {
            if isFull { return }
            let name = tape.name(of: child, json)
            let index = rule.index(of: name, json)
            if let index { isThere[index] = true }
            guard let schema = index.map({ rule.properties[$0].schema }) ?? rule.additional else { continue }
            let isSecret = index.map { rule.properties[$0].isSecret } ?? isSecret(name, json)
            let place = places.addMember(name, isSecret: isSecret, to: subject.place)
            if index == nil, program.nodes[schema].isNever {
                reportUnknown(name.text(in: json), at: name.start - 1, place, rule, subject, json)
            } else {
                inspect(child, by: schema, at: place, json)
            }
            places.goBack(to: count)
        }
        for index in rule.requiredProperties where !isThere[index] {
            let property = rule.properties[index]
            reportMissing(
                property.name, title: program.title(property.schema), because: nil, "required", subject, json)
        }
        guard !rule.requiredOthers.isEmpty else { return }
        let names = names(of: subject.value, json)
        for key in rule.requiredOthers where !names.contains(ExactText(key)) {
            reportMissing(key, title: nil, because: nil, "required", subject, json)
        }
    }

    private func isSecret(_ name: FormPlace, _ json: Span<UInt8>) -> Bool {
        !program.secretNames.isEmpty && program.secretNames.contains(ExactText(bytes: name.decoded(in: json)))
    }

    private func names(of value: Int, _ json: Span<UInt8>) -> Set<ExactText> {
        Set(tape.children(of: value).map { ExactText(bytes: tape.name(of: $0, json).decoded(in: json)) })
    }

    private mutating func reportUnknown(
        _ key: String, at offset: Int, _ place: Int, _ rule: ObjectRule, _ subject: Subject,
        _ json: Span<UInt8>
    ) {
        var message = "there is no field \(places.name(place, json))"
        var suggestion: String?
        // Swift treats strings as equal if they differ only in their Unicode normalization form.
        if let name = rule.properties.first(where: { $0.name == key })?.name {
            message +=
                "; the field \(DisplayText.quoted(name)) is written in a different Unicode normalization form"
        } else if issues.count < Spelling.maximumIssues {
            suggestion = Spelling.suggestion(for: key, among: rule.properties.map(\.name))
        }
        report(
            Issue(
                .unknownKey, path: places.pointer(place, json), keyword: "additionalProperties",
                schemaLocation: "\(subject.node.location)/additionalProperties", offset: offset,
                message: message, suggestion: suggestion))
    }

    private mutating func checkDependencies(
        _ dependencies: [SchemaNode.Dependency], _ subject: Subject, _ json: Span<UInt8>
    ) {
        let names = names(of: subject.value, json)
        for dependency in dependencies where names.contains(ExactText(dependency.name)) {
            for key in dependency.required where !names.contains(ExactText(key)) {
                reportMissing(
                    key, title: nil, because: dependency.name, "dependentRequired", subject, json)
            }
        }
    }

    private mutating func reportMissing(
        _ key: String, title: String?, because condition: String?, _ keyword: String, _ subject: Subject,
        _ json: Span<UInt8>
    ) {
        if isFull { return }
        let reason = condition.map { ", but \(DisplayText.quoted($0)) requires it" } ?? ""
        report(
            Issue(
                .missing, path: JSONPointer.append(key, to: places.pointer(subject.place, json)),
                keyword: keyword, schemaLocation: "\(subject.node.location)/\(keyword)",
                offset: tape.offset(of: subject.value),
                message: "\(DisplayText.quoted(title ?? key)) is missing\(reason)"))
    }
}

extension SchemaNode {
    /// The string that the schema allows, if it allows only one string.
    fileprivate var constantText: String? {
        for case .const(_, let shown) in assertions { return shown }
        return nil
    }
}

extension JSONNumber {
    /// The number as shown in messages.
    fileprivate var shown: String { integer.map(String.init) ?? "\(double)" }
}

extension TypeSet {
    /// The kind of a value, in words.
    fileprivate var kindName: String {
        switch self {
        case .null: "null"
        case .boolean: "true or false"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        default: "a number"
        }
    }
}
