import FormModel

/// Writes the UI schema of a form, for react-jsonschema-form: order, widgets, help, placeholders.
struct UISchemaWriter {
    /// The form.
    var plan: FormPlan

    /// The file.
    func file() -> OutputFile {
        var members: [JSON.Member] = [.init("ui:order", .strings(plan.fields.map(\.field.key)))]
        for field in plan.fields where !field.field.key.hasPrefix("ui:") {
            let settings = settings(of: field)
            if !settings.isEmpty { members.append(field.field.key, .object(settings)) }
        }
        if let submit = plan.form.submit, !submit.isEmpty {
            members.append("ui:submitButtonOptions", .object([.init("submitText", .string(submit))]))
        }
        let content = JSONRenderer.render(.object(members))
        return OutputFile(path: OutputPaths.uiSchema(of: plan.form), content: content)
    }

    private func settings(of plan: FieldPlan) -> [JSON.Member] {
        let field = plan.field
        var members: [JSON.Member] = []
        if let widget = widget(for: plan) { members.append("ui:widget", .string(widget)) }
        members.append(text: field.description, as: "ui:help")
        if !field.secret, case .text = plan.rule, let example = field.examples.first {
            members.append(text: example, as: "ui:placeholder")
        }
        switch field.type {
        case .reference, .multipleReference:
            // The entries only exist at run time: whoever renders the form looks them up by this name.
            members.append("ui:options", .object([.init("reference", .string(field.label))]))
        default: break
        }
        return members
    }

    private func widget(for plan: FieldPlan) -> String? {
        switch (plan.rule, plan.field.type) {
        case (.text, _) where plan.field.secret: "password"
        case (.text, .multilineText): "textarea"
        case (.text, .file): "file"
        case (.choice, _): "select"
        case (.choices, _): "checkboxes"
        case (.integer, _), (.number, _): "updown"
        case (.boolean, _): "checkbox"
        default: nil
        }
    }
}
