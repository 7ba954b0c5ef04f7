import FormValidation

/// Where in an input an evaluation is, and what people call the place.
struct InstancePlace {
    /// The JSON Pointer.
    var path = ""
    /// The name for people; nil at the root.
    var name: String?
    /// Whether the value must not be shown.
    var isSecret = false
}

/// An evaluation of a schema on one input.
struct SchemaEvaluation {
    /// What was found.
    private(set) var issues: [Issue] = []
    /// The names of properties whose values must not be shown, whichever part of the schema is evaluated: the one that refuses
    /// a value need not be the one that says that it is secret.
    let secretNames: Set<ExactText>

    init(secretNames: Set<ExactText>) { self.secretNames = secretNames }

    /// Reports members of one name, which no keyword sees.
    ///
    /// Below the root the name is left out: it may be that of an entry in a secret.
    mutating func reportDuplicates(in node: JSONNode, path: String, isRoot: Bool = true) {
        switch node.value {
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                reportDuplicates(in: element, path: isRoot ? "\(path)/\(index)" : path, isRoot: false)
            }
        case .object(let members):
            for member in members {
                let memberPath = isRoot ? JSONPointer.append(member.key, to: path) : path
                if member.isDuplicate {
                    let name = isRoot ? DisplayText.quoted(member.key) : "a name in this object"
                    issues.append(
                        Issue(
                            .duplicateKey, path: memberPath, keyword: "", schemaLocation: "#",
                            offset: member.keyOffset, message: "\(name) is given twice"))
                }
                reportDuplicates(in: member.node, path: memberPath, isRoot: false)
            }
        default: break
        }
    }

    /// Evaluates a schema on a value.
    ///
    /// The depth is that of the schema, which its reader bounds.
    mutating func evaluate(_ schema: SchemaNode, on node: JSONNode, at place: InstancePlace) {
        switch schema {
        case .always(true): break
        case .always(false):
            issues.append(
                Issue(
                    .combinationMismatch, path: place.path, keyword: "false", schemaLocation: "#",
                    offset: node.offset, message: "\(place.name ?? "the value") is not allowed here"))
        case .keywords(let keywords):
            var place = place
            if let title = keywords.title, !place.path.isEmpty { place.name = DisplayText.quoted(title) }
            place.isSecret = place.isSecret || keywords.isSecret
            for assertion in keywords.assertions {
                let check = AssertionCheck(node: node, place: place, location: keywords.location)
                check.run(assertion, in: &self)
            }
        }
    }

    /// Whether a schema accepts a value.
    func accepts(_ schema: SchemaNode, _ node: JSONNode, at place: InstancePlace) -> Bool {
        var evaluation = SchemaEvaluation(secretNames: secretNames)
        evaluation.evaluate(schema, on: node, at: place)
        return evaluation.issues.isEmpty
    }

    /// Adds an issue.
    mutating func report(_ issue: Issue) { issues.append(issue) }
}
