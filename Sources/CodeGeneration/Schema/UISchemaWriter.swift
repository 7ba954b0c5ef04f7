import FormModel

/// Writes the UI schema of a form, for react-jsonschema-form: the order of the fields, widgets, help texts
/// and placeholders.
struct UISchemaWriter {
    /// The form.
    var plan: FormPlan

    /// The generated file.
    func file() -> GeneratedFile {
        var members: [JSON.Member] = [.init("ui:order", .strings(plan.fields.map(\.field.key)))]
        for field in plan.fields where !field.field.key.hasPrefix("ui:") {
            let settings = settings(of: field)
            if !settings.isEmpty { members.append(field.field.key, .object(settings)) }
        }
        if let submit = plan.form.submit, !submit.isEmpty {
            members.append("ui:submitButtonOptions", .object([.init("submitText", .string(submit))]))
        }
        let content = JSONRenderer.render(.object(members))
        return GeneratedFile(path: OutputPaths.uiSchema(of: plan.form.id), content: content)
    }

    private func settings(of plan: FieldPlan) -> [JSON.Member] {
        let field = plan.field
        var members: [JSON.Member] = []
        if let widget = widget(for: plan) { members.append("ui:widget", .string(widget)) }
        if !field.secret, case .text = plan.rule, let example = field.examples.first {
            members.append(text: example, as: "ui:placeholder")
        }
        var options: [JSON.Member] = []
        switch field.type {
        case .url where !field.secret: options.append("inputType", .string("url"))
        case .email where !field.secret: options.append("inputType", .string("email"))
        case .reference, .multipleReference:
            // The possible entries are known only at run time, so the application looks them up under this
            // name.
            options.append("reference", .string(field.label))
        default: break
        }
        if !options.isEmpty { members.append("ui:options", .object(options)) }
        return members
    }

    private func widget(for plan: FieldPlan) -> String? {
        switch (plan.rule, plan.field.type) {
        case (_, _) where plan.field.secret: plan.isOneText ? "password" : nil
        case (.text, .multilineText): "textarea"
        case (.text, .date): "date"
        case (.choice(_, isOpen: false), _): "select"
        case (.choices(_, isOpen: false), _): "checkboxes"
        case (.integer, _), (.number, _): "updown"
        case (.boolean, _): "checkbox"
        default: nil
        }
    }
}

extension FieldPlan {
    /// Whether the value is entered in a single text box.
    fileprivate var isOneText: Bool {
        switch rule {
        case .text, .choice, .scalar: true
        case .integer, .number, .boolean, .texts, .choices, .pairs, .open: false
        }
    }
}
