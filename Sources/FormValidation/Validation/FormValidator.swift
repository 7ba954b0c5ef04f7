/// Checks an input against the description of a form: a plain walk over the values that were read.
enum FormValidator {
    /// The values of a valid input.
    static func values(of json: Span<UInt8>, schema: FormSchema) throws(ValidationFailure) -> FormValues {
        let root: JSONNode
        do {
            root = try JSONReader.read(json)
        } catch {
            throw ValidationFailure(issues: [issue(of: error)].located(in: json))
        }
        let issues = issues(of: root, schema: schema)
        guard issues.isEmpty else { throw ValidationFailure(issues: issues.located(in: json)) }
        guard case .object(let members) = root.value else { return FormValues(nodes: [], schema: schema) }
        return FormValues(nodes: nodes(of: members, schema: schema), schema: schema)
    }

    /// Every issue of an input, in its order.
    static func issues(of json: Span<UInt8>, schema: FormSchema) -> [Issue] {
        do {
            return issues(of: try JSONReader.read(json), schema: schema).located(in: json)
        } catch {
            return [issue(of: error)].located(in: json)
        }
    }

    private static func issue(of error: JSONError) -> Issue {
        Issue(
            .malformedJSON, path: "", keyword: "", schemaLocation: "#", offset: error.offset,
            message: "not JSON: \(error.message)")
    }

    private static func nodes(of members: [JSONMember], schema: FormSchema) -> [JSONNode?] {
        var byKey: [ExactText: JSONNode] = [:]
        for member in members { byKey[ExactText(member.key)] = member.node }
        return schema.fields.map { byKey[ExactText($0.key)] }
    }

    private static func issues(of root: JSONNode, schema: FormSchema) -> [Issue] {
        guard case .object(let members) = root.value else {
            return [
                Issue(
                    .wrongType, path: "", keyword: "type", schemaLocation: "#/type", offset: root.offset,
                    message: "expected an object with the form's fields, found \(root.kindName)")
            ]
        }
        var issues = unknownKeys(among: members, schema: schema)
        let nodes = nodes(of: members, schema: schema)
        for (field, node) in zip(schema.fields, nodes) {
            if let node {
                var check = ValueCheck(field: field)
                check.check(node)
                issues += check.issues
            } else if field.isRequired {
                issues.append(missing(field, from: root, schemaLocation: "#/required"))
            }
        }
        issues += conditionIssues(of: nodes, root: root, schema: schema)
        return issues
    }

    private static func unknownKeys(among members: [JSONMember], schema: FormSchema) -> [Issue] {
        let keys = Set(schema.fields.map { ExactText($0.key) })
        var issues: [Issue] = []
        for member in members {
            let path = JSONPointer.append(member.key, to: "")
            if member.isDuplicate {
                issues.append(
                    Issue(
                        .duplicateKey, path: path, keyword: "", schemaLocation: "#", offset: member.keyOffset,
                        message: "\(DisplayText.quoted(member.key)) is given twice"))
            }
            guard !keys.contains(ExactText(member.key)) else { continue }
            issues.append(
                Issue(
                    .unknownKey, path: path, keyword: "additionalProperties",
                    schemaLocation: "#/additionalProperties", offset: member.keyOffset,
                    message: "the form has no field \(DisplayText.quoted(member.key))",
                    suggestion: issues.count < Spelling.maximumIssues
                        ? suggestion(for: member.key, schema: schema) : nil))
        }
        return issues
    }

    /// A key is misspelled, or the label was given for it.
    private static func suggestion(for key: String, schema: FormSchema) -> String? {
        if let field = schema.fields.first(where: { $0.label == key }) { return field.key }
        return Spelling.suggestion(for: key, among: schema.fields.map(\.key))
    }

    private static func missing(_ field: FormField, from root: JSONNode, schemaLocation: String) -> Issue {
        Issue(
            .missing, path: JSONPointer.append(field.key, to: ""), keyword: "required",
            schemaLocation: schemaLocation, offset: root.offset,
            message: "\(DisplayText.quoted(field.label)) is missing: expected \(field.rule.expectation)")
    }

    private static func conditionIssues(
        of nodes: [JSONNode?], root: JSONNode, schema: FormSchema
    ) -> [Issue] {
        var issues: [Issue] = []
        for (index, condition) in schema.conditions.enumerated() {
            guard nodes.indices.contains(condition.field), nodes.indices.contains(condition.subject),
                let subject = nodes[condition.subject], condition.value.holds(of: subject)
            else { continue }
            let field = schema.fields[condition.field]
            let location = "#/allOf/\(index)/then"
            guard let node = nodes[condition.field] else {
                var issue = missing(field, from: root, schemaLocation: location + "/required")
                issue.message +=
                    ", because of the value of \(DisplayText.quoted(schema.fields[condition.subject].label))"
                issues.append(issue)
                continue
            }
            if condition.isNonEmpty, case .string("") = node.value {
                let pointer = JSONPointer.append(field.key, to: "")
                issues.append(
                    Issue(
                        .tooShort, path: pointer, keyword: "minLength",
                        schemaLocation: "\(location)/properties\(pointer)/minLength", offset: node.offset,
                        message: "\(DisplayText.quoted(field.label)) must not be empty"))
            }
        }
        return issues
    }
}

extension FormCondition.Value {
    /// Whether the deciding field has the value.
    fileprivate func holds(of node: JSONNode) -> Bool {
        switch (self, node.value) {
        case (.text(let wanted), .string(let text)): text.isIdentical(to: wanted)
        case (.integer(let wanted), .number(let number)): number == JSONNumber(wanted)
        case (.boolean(let wanted), .boolean(let boolean)): boolean == wanted
        case (.containing(let wanted), .array(let elements)):
            elements.contains {
                if case .string(let text) = $0.value { text.isIdentical(to: wanted) } else { false }
            }
        default: false
        }
    }
}
