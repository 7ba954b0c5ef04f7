import FormModel
@_spi(Generated) import FormValidation

/// Writes the JSON Schema of a form, with keywords that mean the same in draft 2020-12 and draft-07.
struct FormSchemaWriter {
    /// The form.
    var plan: FormPlan
    /// The base of `$id`; nil if there is none.
    var schemaBase: String?
    /// The draft that the schema declares.
    var draft = SchemaDraft.draft202012

    /// The generated file.
    func file() -> GeneratedFile {
        let path = OutputPaths.schema(of: plan.form.id)
        return GeneratedFile(path: path, content: JSONRenderer.render(schema(path: path)))
    }

    private func schema(path: String) -> JSON {
        var members: [JSON.Member] = [
            .init("$schema", .string(draft.uri)),
            .init("$id", .string(identifier(path: path))),
            .init("title", .string(plan.form.title)),
        ]
        members.append(text: description, as: "description")
        members.append("type", .string("object"))
        let writer = FieldSchemaWriter(form: plan)
        let properties = plan.fields.map { JSON.Member($0.field.key, writer.schema(of: $0)) }
        members.append("properties", .object(properties))
        let required = plan.fields.filter(\.isRequired).map(\.field.key)
        if !required.isEmpty { members.append("required", .strings(required)) }
        if !plan.acceptsUnknownKeys { members.append("additionalProperties", .boolean(false)) }
        if !plan.conditions.isEmpty { members.append("allOf", .array(plan.conditions.map(condition))) }
        return .object(members)
    }

    /// The base and the path, joined by a single slash. A fragment in the base would make `$id` invalid.
    private func identifier(path: String) -> String {
        guard var base = schemaBase?.prefix(while: { $0 != "#" }), !base.isEmpty else { return path }
        while base.last == "/" { base.removeLast() }
        return base + "/" + path
    }

    /// The navigation to the form in the product, if the page states it.
    private var description: String {
        var steps = plan.form.navigation.joined(separator: " > ")
        if let submit = plan.form.submit, !submit.isEmpty {
            steps += steps.isEmpty ? "Submitted with \(submit)." : ", submitted with \(submit)."
        }
        return steps
    }

    /// The condition as `if` and `then`. `required` is part of `if`, because `properties` alone
    /// also holds if the deciding field is left out.
    private func condition(_ condition: ConditionPlan) -> JSON {
        let subject = plan.fields[condition.subject].field.key
        let field = plan.fields[condition.field].field.key
        let holds: JSON.Member =
            switch condition.value {
            case .text(let text): .init("const", .string(text))
            case .integer(let integer): .init("const", .integer(integer))
            case .boolean(let boolean): .init("const", .boolean(boolean))
            case .containing(let text): .init("contains", .object([.init("const", .string(text))]))
            }
        // `contains` accepts everything that is not an array, so check the type, too.
        var test = [holds]
        if case .containing = condition.value { test.insert(.init("type", .string("array")), at: 0) }
        var then: [JSON.Member] = []
        if condition.isNonEmpty {
            var nonEmpty = [JSON.Member("minLength", .integer(1))]
            // Strict engines require the type next to keywords that apply to it.
            if let type = FieldSchemaWriter.type(of: plan.fields[condition.field].rule) {
                nonEmpty.insert(type, at: 0)
            }
            then.append("properties", .object([.init(field, .object(nonEmpty))]))
        }
        then.append("required", .strings([field]))
        return .object([
            .init(
                "if",
                .object([
                    .init("properties", .object([.init(subject, .object(test))])),
                    .init("required", .strings([subject])),
                ])),
            .init("then", .object(then)),
        ])
    }
}
