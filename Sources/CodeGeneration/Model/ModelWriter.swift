import FormModel

/// Writes `model.json`: all facts of the catalog, and which of them schemas enforce.
///
/// The first lines of the file record the tool, so that a change caused by the tool can be distinguished from
/// one caused by a page. The file contains no line numbers, confidences or evidence, because these change
/// whenever a page's text changes, even if no fact does.
struct ModelWriter {
    /// The forms with their enforced facts.
    var plan: CatalogPlan

    /// The generated file.
    func file() -> GeneratedFile {
        var members: [JSON.Member] = [.init("formwright", .integer(1))]
        if let tool = plan.configuration.tool {
            members.append("tool", .string(tool.version))
            members.append("weights", .string(tool.weights))
        }
        members.append("providers", .array(plan.catalog.catalog.providers.map(provider)))
        let model = JSON.object(members)
        return GeneratedFile(path: "model.json", content: JSONRenderer.render(model), isShared: true)
    }

    private func provider(_ provider: Provider) -> JSON {
        .object([
            .init("id", .string(provider.id)),
            .init("title", .string(provider.title)),
            .init("forms", .array(provider.forms.map(form))),
        ])
    }

    private func form(_ form: Form) -> JSON {
        let plan = plan.form(id: form.id)
        var members: [JSON.Member] = [
            .init("id", .string(form.id)),
            .init("title", .string(form.title)),
            .init("pages", .strings(form.pages)),
            .init("source", SourcePlace(of: form).json),
            .init("closed", .boolean(!(plan?.acceptsUnknownKeys ?? true))),
        ]
        members.reserveCapacity(9)
        if !form.navigation.isEmpty { members.append("navigation", .strings(form.navigation)) }
        members.append(text: form.submit, as: "submit")
        if !form.groups.isEmpty { members.append("groups", .array(form.groups.map(group))) }
        members.append("fields", .array(fields(of: form, plan?.fields ?? [])))
        return .object(members)
    }

    private func group(_ group: FieldGroup) -> JSON {
        .object([.init("title", .string(group.title)), .init("fields", .strings(group.fields))])
    }

    private func fields(of form: Form, _ plans: [FieldPlan]) -> [JSON] {
        // Fields whose keys Swift cannot distinguish share a plan.
        guard plans.count != form.fields.count else {
            return form.fields.indices.map { field($0, of: form, plans[$0]) }
        }
        let byKey = Dictionary(uniqueKeysWithValues: plans.map { ($0.field.key, $0) })
        return form.fields.indices.map { field($0, of: form, byKey[form.fields[$0].key]) }
    }

    private func field(_ index: Int, of form: Form, _ plan: FieldPlan?) -> JSON {
        let field = form.fields[index]
        let enforced = plan?.enforcement.facets ?? []

        var members: [JSON.Member] = [
            .init("key", .string(field.key)),
            .init("label", .string(field.label)),
            .init("via", .string(field.via.rawValue)),
            .init("type", .string(field.type.rawValue)),
            .init("presence", .string(field.presence.rawValue)),
        ]
        if let when = field.when {
            members.append(
                "when",
                .object([.init("field", .string(when.field)), .init("equals", .string(when.equals))]))
        }
        members.reserveCapacity(20)
        members.append("secret", .boolean(field.secret))
        members.append("required", .boolean(enforced.contains(.required)))
        if field.type == .choice || field.type == .multipleChoice {
            members.append("closed", .boolean(enforced.contains(.options)))
        }
        members.append(
            "enforced", .strings(enforced.map(\.rawValue)))
        members.append(text: field.description, as: "description")
        if !field.secret, !field.options.isEmpty {
            members.append("options", .array(field.options.map(option)))
        }
        if !field.secret, let value = field.defaultValue { members.append("default", .string(value)) }
        if plan?.leavesDefaultOut == true { members.append("defaultApplies", .boolean(false)) }
        if let format = field.format { members.append("format", .string(format.rawValue)) }
        if !field.secret, !field.examples.isEmpty { members.append("examples", .strings(field.examples)) }
        members += limits(field.limits)
        members.append("source", SourcePlace(of: field, in: form).json)
        return .object(members)
    }

    private func option(_ option: FieldOption) -> JSON {
        var members = [JSON.Member("value", .string(option.value))]
        if let label = option.label { members.append("label", .string(label)) }
        return .object(members)
    }

    private func limits(_ limits: Limits) -> [JSON.Member] {
        var members: [JSON.Member] = []
        if let minimum = limits.minimum, minimum.isFinite { members.append("minimum", .number(minimum)) }
        if let maximum = limits.maximum, maximum.isFinite { members.append("maximum", .number(maximum)) }
        if let minLength = limits.minLength { members.append("minLength", .integer(minLength)) }
        if let maxLength = limits.maxLength { members.append("maxLength", .integer(maxLength)) }
        if let pattern = limits.pattern { members.append("pattern", .string(pattern)) }
        return members
    }
}
