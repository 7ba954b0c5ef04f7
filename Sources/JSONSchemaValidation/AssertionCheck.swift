import FormValidation

/// The check of one keyword on one value.
struct AssertionCheck {
    /// The value.
    let node: JSONNode
    /// Where it is.
    let place: InstancePlace
    /// Where the keyword's schema is.
    let location: String

    private var name: String { place.name ?? "the value" }

    private func issue(
        _ code: Issue.Code, _ keyword: String, _ message: String, path: String? = nil, offset: Int? = nil,
        suggestion: String? = nil
    ) -> Issue {
        Issue(
            code, path: path ?? place.path, keyword: keyword, schemaLocation: "\(location)/\(keyword)",
            offset: offset ?? node.offset, message: message, suggestion: suggestion)
    }

    /// Checks a keyword.
    func run(_ assertion: SchemaKeywords.Assertion, in evaluation: inout SchemaEvaluation) {
        switch assertion {
        case .type(let types):
            guard !types.contains(where: { $0.holds(of: node) }) else { return }
            let expected = types.map(\.words).joined(separator: " or ")
            evaluation.report(
                issue(.wrongType, "type", "\(name) must be \(expected), found \(node.kindName)"))
        case .const(let value, let shown):
            guard JSONValue(node) != value else { return }
            let expected = shown.map(DisplayText.quoted) ?? "the one allowed value"
            evaluation.report(issue(.notAllowed, "const", "\(name) must be \(expected)"))
        case .enumeration(let values, let shown):
            guard !values.contains(JSONValue(node)) else { return }
            var suggestion: String?
            if !place.isSecret, evaluation.issues.count < Spelling.maximumIssues,
                case .string(let text) = node.value
            {
                suggestion = Spelling.suggestion(for: text, among: shown)
            }
            let expected = shown.isEmpty ? "one of the allowed values" : DisplayText.oneOf(shown)
            evaluation.report(
                issue(.notAllowed, "enum", "\(name) must be \(expected)", suggestion: suggestion))
        case .length, .pattern, .format:
            if case .string(let text) = node.value { check(text, assertion, in: &evaluation) }
        case .bounds, .exclusiveBounds:
            if case .number(let number) = node.value { check(number, assertion, in: &evaluation) }
        case .items, .count, .uniqueItems, .contains:
            if case .array(let elements) = node.value { check(elements, assertion, in: &evaluation) }
        case .object(let rule):
            if case .object(let members) = node.value { check(members, rule, in: &evaluation) }
        case .allOf, .anyOf, .oneOf, .not, .conditional: combine(assertion, in: &evaluation)
        }
    }

    private func check(
        _ text: String, _ assertion: SchemaKeywords.Assertion, in evaluation: inout SchemaEvaluation
    ) {
        switch assertion {
        case .length(let minimum, let maximum):
            let length = text.unicodeScalars.count
            if let minimum, length < minimum {
                let message =
                    length == 0
                    ? "\(name) must not be empty"
                    : "\(name) must have at least \(minimum) characters, found \(length)"
                evaluation.report(issue(.tooShort, "minLength", message))
            }
            if let maximum, length > maximum {
                evaluation.report(
                    issue(
                        .tooLong, "maxLength",
                        "\(name) must have at most \(maximum) characters, found \(length)"))
            }
        case .pattern(let pattern):
            guard !pattern.matches(text) else { return }
            evaluation.report(
                issue(
                    .patternMismatch, "pattern", "\(name) must match \(DisplayText.pattern(pattern.source))"))
        case .format(let format):
            guard StandardFormats.matches(text, format: format) == false else { return }
            evaluation.report(issue(.wrongFormat, "format", "\(name) must have the format \(format)"))
        default: break
        }
    }

    private func check(
        _ number: JSONNumber, _ assertion: SchemaKeywords.Assertion, in evaluation: inout SchemaEvaluation
    ) {
        switch assertion {
        case .bounds(let minimum, let maximum):
            if let minimum, number < minimum {
                evaluation.report(issue(.tooSmall, "minimum", "\(name) must be at least \(shown(minimum))"))
            }
            if let maximum, maximum < number {
                evaluation.report(issue(.tooLarge, "maximum", "\(name) must be at most \(shown(maximum))"))
            }
        case .exclusiveBounds(let minimum, let maximum):
            if let minimum, !(minimum < number) {
                evaluation.report(
                    issue(.tooSmall, "exclusiveMinimum", "\(name) must be more than \(shown(minimum))"))
            }
            if let maximum, !(number < maximum) {
                evaluation.report(
                    issue(.tooLarge, "exclusiveMaximum", "\(name) must be less than \(shown(maximum))"))
            }
        default: break
        }
    }

    private func shown(_ number: JSONNumber) -> String {
        number.integer.map(String.init) ?? "\(number.double)"
    }

    private func check(
        _ elements: [JSONNode], _ assertion: SchemaKeywords.Assertion, in evaluation: inout SchemaEvaluation
    ) {
        switch assertion {
        case .items(let schema):
            for (index, element) in elements.enumerated() {
                evaluation.evaluate(schema, on: element, at: elementPlace(index))
            }
        case .count(let minimum, let maximum):
            if let minimum, elements.count < minimum {
                evaluation.report(issue(.tooFew, "minItems", "\(name) must have at least \(minimum) entries"))
            }
            if let maximum, elements.count > maximum {
                evaluation.report(issue(.tooMany, "maxItems", "\(name) must have at most \(maximum) entries"))
            }
        case .uniqueItems:
            var seen: Set<JSONValue> = []
            for (index, element) in elements.enumerated() where !seen.insert(JSONValue(element)).inserted {
                let place = elementPlace(index)
                evaluation.report(
                    issue(
                        .repeatedElement, "uniqueItems", "\(place.name ?? name) is there twice",
                        path: place.path, offset: element.offset))
            }
        case .contains(let schema):
            let isFound = elements.enumerated().contains { index, element in
                evaluation.accepts(schema, element, at: elementPlace(index))
            }
            if !isFound {
                evaluation.report(issue(.tooFew, "contains", "\(name) lacks an entry that it must have"))
            }
        default: break
        }
    }

    private func elementPlace(_ index: Int) -> InstancePlace {
        InstancePlace(
            path: "\(place.path)/\(index)", name: "\(name), entry \(index + 1),", isSecret: place.isSecret)
    }
}

extension AssertionCheck {
    private func check(
        _ members: [JSONMember], _ rule: SchemaKeywords.ObjectRule, in evaluation: inout SchemaEvaluation
    ) {
        for member in members {
            // Names below a secret may themselves be what must not be shown.
            let memberPlace = InstancePlace(
                path: place.isSecret ? place.path : JSONPointer.append(member.key, to: place.path),
                name: place.isSecret ? "a value of \(name)" : DisplayText.quoted(member.key),
                isSecret: place.isSecret || evaluation.secretNames.contains(ExactText(member.key)))
            if let schema = rule.properties[ExactText(member.key)] {
                evaluation.evaluate(schema, on: member.node, at: memberPlace)
            } else if case .always(false) = rule.additional {
                evaluation.report(
                    issue(
                        .unknownKey, "additionalProperties",
                        "there is no field \(memberPlace.name ?? "of that name")", path: memberPlace.path,
                        offset: member.keyOffset,
                        suggestion: evaluation.issues.count < Spelling.maximumIssues
                            ? Spelling.suggestion(for: member.key, among: rule.names) : nil))
            } else if let additional = rule.additional {
                evaluation.evaluate(additional, on: member.node, at: memberPlace)
            }
        }
        let keys = Set(members.map { ExactText($0.key) })
        for key in rule.required where !keys.contains(ExactText(key)) {
            evaluation.report(
                issue(
                    .missing, "required", "\(DisplayText.quoted(title(of: key, in: rule))) is missing",
                    path: JSONPointer.append(key, to: place.path)))
        }
    }

    private func title(of key: String, in rule: SchemaKeywords.ObjectRule) -> String {
        if case .keywords(let keywords) = rule.properties[ExactText(key)], let title = keywords.title {
            return title
        }
        return key
    }

    private func combine(_ assertion: SchemaKeywords.Assertion, in evaluation: inout SchemaEvaluation) {
        switch assertion {
        case .allOf(let schemas):
            for schema in schemas { evaluation.evaluate(schema, on: node, at: place) }
        case .anyOf(let schemas):
            guard !schemas.contains(where: { evaluation.accepts($0, node, at: place) }) else { return }
            evaluation.report(
                issue(.combinationMismatch, "anyOf", "\(name) must be of one of \(schemas.count) kinds"))
        case .oneOf(let schemas):
            let count = schemas.count { evaluation.accepts($0, node, at: place) }
            guard count != 1 else { return }
            let constants = schemas.compactMap(\.constantText)
            let expected =
                constants.count == schemas.count
                ? DisplayText.oneOf(constants) : "of exactly one of \(schemas.count) kinds"
            evaluation.report(issue(.notAllowed, "oneOf", "\(name) must be \(expected)"))
        case .not(let schema):
            guard evaluation.accepts(schema, node, at: place) else { return }
            evaluation.report(issue(.combinationMismatch, "not", "\(name) is of a kind that is not allowed"))
        case .conditional(let test, let then, let otherwise):
            let branch = evaluation.accepts(test, node, at: place) ? then : otherwise
            if let branch { evaluation.evaluate(branch, on: node, at: place) }
        default: break
        }
    }
}

extension SchemaNode {
    /// The text of a schema that allows one text alone.
    fileprivate var constantText: String? {
        guard case .keywords(let keywords) = self else { return nil }
        for case .const(_, let shown) in keywords.assertions { return shown }
        return nil
    }
}
