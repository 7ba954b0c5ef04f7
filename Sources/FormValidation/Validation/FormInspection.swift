/// Finds all issues in an input in one pass, using a form's schema, without building a tree.
struct FormInspection {
    private let schema: FormSchema
    private let catalogue: any IssueCatalogue
    private var scanner = InputScanner()
    private var issues: [Issue] = []
    /// Whether each condition holds for the fields read so far.
    private var areHeld: [Bool]
    /// The places of the input's fields, which also show which fields are empty strings.
    private var places: [FormPlace]

    private init(schema: FormSchema, catalogue: any IssueCatalogue) {
        self.schema = schema
        self.catalogue = catalogue
        areHeld = Array(repeating: false, count: schema.conditions.count)
        places = Array(repeating: FormPlace(), count: schema.fields.count)
    }

    /// All issues in an input, in order.
    static func issues(of json: Span<UInt8>, schema: FormSchema, in catalogue: any IssueCatalogue) -> [Issue]
    {
        var inspection = FormInspection(schema: schema, catalogue: catalogue)
        do {
            try inspection.inspect(json)
            return inspection.issues.located(in: json)
        } catch {
            let issue = Issue(
                .malformedJSON, path: "", keyword: "", schemaLocation: "#", offset: error.offset,
                message: catalogue.text(of: .malformed(error.message)))
            return [issue].located(in: json)
        }
    }

    private mutating func report(
        _ code: Issue.Code, _ text: IssueText, path: String, keyword: String, location: String,
        at offset: Int, suggestion: String? = nil
    ) {
        issues.append(
            Issue(
                code, path: path, keyword: keyword, schemaLocation: location, offset: offset,
                message: catalogue.text(of: text), suggestion: suggestion))
    }

    private mutating func inspect(_ json: Span<UInt8>) throws(JSONError) {
        scanner.skipWhiteSpace(json)
        let start = scanner.position
        let kind = try scanner.kind(json)
        if case .object = kind {
            try inspectMembers(json)
            reportMissing(at: start)
            reportConditions(json, at: start)
        } else {
            try scanner.skipValue(json)
            report(
                .wrongType, .noObject(found: kind), path: "", keyword: "type", location: "#/type", at: start)
        }
        scanner.skipWhiteSpace(json)
        guard scanner.position == json.count else {
            throw scanner.error("unexpected content after the value")
        }
    }

    private mutating func inspectMembers(_ json: Span<UInt8>) throws(JSONError) {
        guard try scanner.open(json, closedBy: UInt8(ascii: "}")) else { return }
        var unknown: Set<ExactText> = []
        repeat {
            let name = try scanner.takeName(json)
            if let index = schema.index(ofKey: name, in: json) {
                if places[index].isPresent { reportDuplicate(schema.fields[index].key, at: name.start - 1) }
                places[index] = FormPlace(scanner.position, scanner.position)
                try inspectField(index, json)
            } else if schema.acceptsUnknownKeys {
                let key = name.text(in: json)
                if !unknown.insert(ExactText(key)).inserted { reportDuplicate(key, at: name.start - 1) }
                try inspectUnknown(json, path: JSONPointer.append(key, to: ""))
            } else {
                reportUnknown(name.text(in: json), at: name.start - 1, unknown: &unknown)
                try scanner.skipValue(json)
            }
        } while try scanner.goOn(json, closedBy: UInt8(ascii: "}"))
    }

    /// Checks the value of an unknown name only for duplicate names.
    private mutating func inspectUnknown(_ json: Span<UInt8>, path: String) throws(JSONError) {
        switch try scanner.kind(json) {
        case .array:
            guard try scanner.open(json, closedBy: UInt8(ascii: "]")) else { return }
            repeat {
                try inspectUnknown(json, path: path)
            } while try scanner.goOn(
                json, closedBy: UInt8(ascii: "]"))
        case .object:
            guard try scanner.open(json, closedBy: UInt8(ascii: "}")) else { return }
            var seen = HashedTexts()
            repeat {
                let name = try scanner.takeName(json)
                if !seen.insert(name, json) {
                    report(
                        .duplicateKey, .duplicate(.name(name.text(in: json))), path: path, keyword: "",
                        location: "#", at: name.start - 1)
                }
                try inspectUnknown(json, path: path)
            } while try scanner.goOn(json, closedBy: UInt8(ascii: "}"))
        default: _ = try scanner.takeScalar(json)
        }
    }

    private mutating func reportDuplicate(_ key: String, at offset: Int) {
        report(
            .duplicateKey, .duplicate(.name(key)), path: JSONPointer.append(key, to: ""), keyword: "",
            location: "#", at: offset)
    }

    private mutating func reportUnknown(_ key: String, at offset: Int, unknown: inout Set<ExactText>) {
        if !unknown.insert(ExactText(key)).inserted { reportDuplicate(key, at: offset) }
        report(
            .unknownKey, .unknown(key), path: JSONPointer.append(key, to: ""),
            keyword: "additionalProperties", location: "#/additionalProperties", at: offset,
            suggestion: issues.count < Spelling.maximumIssues ? suggestion(for: key) : nil)
    }

    /// A suggestion for a misspelled key, or for a label that was used instead of a key; nil if there is
    /// none.
    private func suggestion(for key: String) -> String? {
        if let field = schema.fields.first(where: { $0.label == key }) { return field.key }
        return Spelling.suggestion(for: key, among: schema.fields.map(\.key))
    }

    private mutating func reportMissing(at offset: Int) {
        for (field, place) in zip(schema.fields, places) where field.isRequired && !place.isPresent {
            reportMissing(field, because: nil, location: "#/required", at: offset)
        }
    }

    private mutating func reportMissing(
        _ field: FormField, because subject: String?, location: String, at offset: Int
    ) {
        report(
            .missing, .missing(field.label, expected: field.rule, because: subject),
            path: JSONPointer.append(field.key, to: ""), keyword: "required", location: location, at: offset)
    }

    private mutating func reportConditions(_ json: Span<UInt8>, at offset: Int) {
        for (index, condition) in schema.conditions.enumerated() where areHeld[index] {
            guard schema.fields.indices.contains(condition.field) else { continue }
            let field = schema.fields[condition.field]
            let place = places[condition.field]
            let location = "#/allOf/\(index)/then"
            if !place.isPresent {
                reportMissing(
                    field, because: schema.fields[condition.subject].label, location: location + "/required",
                    at: offset)
            } else if condition.isNonEmpty, InputBytes.isEmptyText(json, at: place.start) {
                let pointer = JSONPointer.append(field.key, to: "")
                report(
                    .tooShort, .empty(.field(field.label), expected: nil), path: pointer,
                    keyword: "minLength", location: "\(location)/properties\(pointer)/minLength",
                    at: place.start)
            }
        }
    }

    /// Inspects the next value as the value of the given field.
    private mutating func inspectField(_ index: Int, _ json: Span<UInt8>) throws(JSONError) {
        for (number, condition) in schema.conditions.enumerated() where condition.subject == index {
            areHeld[number] = false
        }
        var inspection = FieldInspection(
            field: schema.fields[index], catalogue: catalogue, scanner: scanner, issueCount: issues.count)
        try inspection.inspect(json) { holds in
            for (number, condition) in schema.conditions.enumerated()
            where condition.subject == index && holds(condition.value) {
                areHeld[number] = true
            }
        }
        scanner = inspection.scanner
        issues += inspection.issues
    }
}

extension FormSchema {
    /// The index of the field whose key is at the given place in an input; nil if there is none.
    fileprivate func index(ofKey name: FormPlace, in json: Span<UInt8>) -> Int? {
        let count = name.count(in: json)
        return fields.firstIndex { $0.key.utf8.count == count && name.equals($0.key, in: json) }
    }
}

extension InputBytes {
    /// Whether there is an empty string at the given offset.
    fileprivate static func isEmptyText(_ json: Span<UInt8>, at offset: Int) -> Bool {
        offset + 1 < json.count && json[offset] == UInt8(ascii: "\"")
            && json[offset + 1] == UInt8(ascii: "\"")
    }
}
