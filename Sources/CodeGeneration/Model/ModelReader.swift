import FormModel
import FormValidation

/// Reads `model.json`. The file is untrusted, so everything is validated.
package struct ModelReader {
    /// Why a file is not a model, and where the problem is.
    package struct Failure: Error, Hashable, Sendable {
        /// What was expected.
        package var message: String
        /// The offset of the problem, in bytes.
        package var offset: Int
    }

    /// The maximum size of a model in bytes.
    package static let maximumSize = 256 << 20

    /// Reads a file.
    ///
    /// - Throws: if the file is not JSON, or not a model that this program wrote.
    package static func read(_ bytes: [UInt8]) throws(Failure) -> RecordedModel {
        guard bytes.count <= maximumSize else {
            throw Failure(
                message: "the model is too large; expected at most \(maximumSize >> 20) MB", offset: 0)
        }
        let root: JSONNode
        do {
            root = try JSONReader.read(bytes.span)
        } catch {
            throw Failure(message: "this is not valid JSON: \(error.message)", offset: error.offset)
        }
        guard case .object = root.value, let format = root.member("formwright") else {
            throw Failure(message: "expected a model that 'formwright compile' wrote", offset: root.offset)
        }
        guard case .number(let number) = format.value, number.integer == 1 else {
            throw Failure(
                message:
                    "expected format 1; this model was written by a newer version of formwright, so update formwright",
                offset: format.offset)
        }
        var model = RecordedModel()
        if let version = try text("tool", of: root), let weights = try text("weights", of: root) {
            model.tool = ToolIdentity(version: version, weights: weights)
        }
        var ids: Set<String> = []
        for provider in try array("providers", of: root) {
            for node in try array("forms", of: provider) {
                let form = try form(node)
                guard ids.insert(form.form.id).inserted else {
                    throw Failure(
                        message:
                            "another form also has the id '\(form.form.id)'; run 'formwright compile' again",
                        offset: node.offset)
                }
                model.forms.append(form)
            }
        }
        return model
    }

    // MARK: Forms

    private static func form(_ node: JSONNode) throws(Failure) -> RecordedForm {
        let id = try need(text("id", of: node), "id", in: node)
        let place = try place(of: node)
        var groups: [FieldGroup] = []
        for group in try array("groups", of: node) {
            groups.append(
                FieldGroup(
                    title: try need(text("title", of: group), "title", in: group),
                    fields: try texts("fields", of: group)))
        }
        var fields: [Field] = []
        var enforced: [String: FacetSet] = [:]
        var withoutDefault: Set<String> = []
        for field in try array("fields", of: node) {
            let read = try self.field(field)
            guard enforced[read.key] == nil else {
                throw Failure(
                    message:
                        "another field of this form also has the key '\(read.key)'; run 'formwright compile' again",
                    offset: field.offset)
            }
            fields.append(read)
            enforced[read.key] = try facets(of: field)
            // Models from earlier versions do not record whether the default applies.
            if field.member("defaultApplies") != nil, try !flag("defaultApplies", of: field) {
                withoutDefault.insert(read.key)
            }
        }
        let form = Form(
            id: id, title: try need(text("title", of: node), "title", in: node), heading: place.heading,
            pages: try texts("pages", of: node), source: place.range,
            navigation: try texts("navigation", of: node), submit: try text("submit", of: node),
            groups: groups, fields: fields)
        return RecordedForm(
            form: form, isClosed: try flag("closed", of: node), enforced: enforced,
            withoutDefault: withoutDefault)
    }

    private static func field(_ node: JSONNode) throws(Failure) -> Field {
        var options: [FieldOption] = []
        for option in try array("options", of: node) {
            options.append(
                FieldOption(
                    value: try need(text("value", of: option), "value", in: option),
                    label: try text("label", of: option)))
        }
        var when: Condition?
        if let condition = node.member("when") {
            when = Condition(
                field: try need(text("field", of: condition), "field", in: condition),
                equals: try need(text("equals", of: condition), "equals", in: condition))
        }
        let limits = Limits(
            minimum: try number("minimum", of: node)?.double,
            maximum: try number("maximum", of: node)?.double,
            minLength: try length("minLength", of: node), maxLength: try length("maxLength", of: node),
            pattern: try text("pattern", of: node))
        return Field(
            key: try need(text("key", of: node), "key", in: node),
            label: try need(text("label", of: node), "label", in: node),
            via: try need(name("via", of: node), "via", in: node),
            type: try need(name("type", of: node), "type", in: node),
            presence: try need(name("presence", of: node), "presence", in: node), when: when,
            secret: try flag("secret", of: node), description: try text("description", of: node) ?? "",
            options: options, defaultValue: try text("default", of: node),
            format: try name("format", of: node), examples: try texts("examples", of: node), limits: limits,
            source: try place(of: node).range)
    }

    private static func facets(of node: JSONNode) throws(Failure) -> FacetSet {
        guard let enforced = node.member("enforced") else {
            throw Failure(
                message:
                    "expected 'enforced'; this model was written by an earlier version of formwright, so run 'formwright compile' again",
                offset: node.offset)
        }
        var facets: FacetSet = []
        for text in try texts("enforced", of: node) {
            guard let facet = Facet(rawValue: text) else {
                throw Failure(
                    message: "expected one of \(Facet.allCases.map(\.rawValue).joined(separator: ", "))",
                    offset: enforced.offset)
            }
            facets.insert(facet)
        }
        return facets
    }

    private static func place(of node: JSONNode) throws(Failure) -> (range: SourceRange, heading: String?) {
        let source = try need(node.member("source"), "source", in: node)
        let file = try need(text("file", of: source), "file", in: source)
        return (SourceRange.start(of: file), try text("heading", of: source))
    }

    // MARK: Members

    private static func need<Value>(
        _ value: Value?, _ name: String, in node: JSONNode
    ) throws(Failure) -> Value {
        guard let value else { throw Failure(message: "expected the member '\(name)'", offset: node.offset) }
        return value
    }

    private static func text(_ name: String, of node: JSONNode) throws(Failure) -> String? {
        guard let member = node.member(name) else { return nil }
        guard case .string(let text) = member.value else { throw wrong(member, name, "a string") }
        return text
    }

    private static func texts(_ name: String, of node: JSONNode) throws(Failure) -> [String] {
        var texts: [String] = []
        for element in try array(name, of: node) {
            guard case .string(let text) = element.value else { throw wrong(element, name, "texts") }
            texts.append(text)
        }
        return texts
    }

    private static func array(_ name: String, of node: JSONNode) throws(Failure) -> [JSONNode] {
        guard let member = node.member(name) else { return [] }
        guard case .array(let elements) = member.value else { throw wrong(member, name, "an array") }
        return elements
    }

    private static func flag(_ name: String, of node: JSONNode) throws(Failure) -> Bool {
        let member = try need(node.member(name), name, in: node)
        guard case .boolean(let flag) = member.value else { throw wrong(member, name, "true or false") }
        return flag
    }

    private static func number(_ name: String, of node: JSONNode) throws(Failure) -> JSONNumber? {
        guard let member = node.member(name) else { return nil }
        guard case .number(let number) = member.value else { throw wrong(member, name, "a number") }
        return number
    }

    private static func length(_ name: String, of node: JSONNode) throws(Failure) -> Int? {
        guard let number = try number(name, of: node) else { return nil }
        guard let length = number.integer else {
            throw wrong(node.member(name) ?? node, name, "an integer")
        }
        return length
    }

    private static func name<Value: RawRepresentable<String> & CaseIterable>(
        _ name: String, of node: JSONNode
    ) throws(Failure) -> Value? {
        guard let text = try text(name, of: node) else { return nil }
        guard let value = Value(rawValue: text) else {
            let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw wrong(node.member(name) ?? node, name, "one of \(names)")
        }
        return value
    }

    private static func wrong(_ node: JSONNode, _ name: String, _ expected: String) -> Failure {
        Failure(message: "expected \(expected) as the value of '\(name)'", offset: node.offset)
    }
}
