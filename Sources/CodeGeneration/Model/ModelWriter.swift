import FormModel

/// Writes `model.json`: every fact of the catalog, in the order of DESIGN.md section 3.
struct ModelWriter {
    /// The catalog, whose sources turn ranges into lines and columns.
    var catalog: FormCatalog

    /// The file.
    func file() -> OutputFile {
        let model = JSON.object([
            .init("formwright", .integer(1)),
            .init("providers", .array(catalog.providers.map(provider))),
        ])
        return OutputFile(path: "model.json", content: JSONRenderer.render(model))
    }

    private func provider(_ provider: Provider) -> JSON {
        .object([
            .init("id", .string(provider.id)),
            .init("title", .string(provider.title)),
            .init("forms", .array(provider.forms.map(form))),
        ])
    }

    private func form(_ form: Form) -> JSON {
        var members: [JSON.Member] = [
            .init("id", .string(form.id)),
            .init("title", .string(form.title)),
            .init("pages", .strings(form.pages)),
            .init("source", source(form.source)),
        ]
        if !form.navigation.isEmpty { members.append("navigation", .strings(form.navigation)) }
        members.append(text: form.submit, as: "submit")
        if !form.groups.isEmpty { members.append("groups", .array(form.groups.map(group))) }
        members.append("fields", .array(form.fields.map(field)))
        return .object(members)
    }

    private func group(_ group: FieldGroup) -> JSON {
        .object([.init("title", .string(group.title)), .init("fields", .strings(group.fields))])
    }

    private func field(_ field: Field) -> JSON {
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
        members.append("secret", .boolean(field.secret))
        members.append("required", .boolean(field.required))
        members.append(text: field.description, as: "description")
        if !field.options.isEmpty { members.append("options", .array(field.options.map(option))) }
        if let value = field.defaultValue { members.append("default", .string(value)) }
        if let format = field.format { members.append("format", .string(format.rawValue)) }
        if !field.examples.isEmpty { members.append("examples", .strings(field.examples)) }
        members += limits(field.limits)
        members.append("source", source(field.source))
        if !field.evidence.isEmpty {
            members.append("evidence", .array(field.evidence.map { evidence($0, of: field) }))
        }
        return .object(members)
    }

    private func option(_ option: Option) -> JSON {
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

    private func source(_ range: SourceRange) -> JSON {
        let location = catalog.sources.location(of: range)
        return .object([
            .init("file", .string(range.file)),
            .init("line", .integer(location.line)),
            .init("column", .integer(location.column)),
        ])
    }

    /// A piece of evidence names its file only where that is not the field's.
    private func evidence(_ evidence: Evidence, of field: Field) -> JSON {
        let location = catalog.sources.location(of: evidence.range)
        var members: [JSON.Member] = [
            .init("fact", .string(evidence.fact.rawValue)),
            .init("rule", .string(evidence.rule)),
        ]
        if evidence.range.file != field.source.file {
            members.append("file", .string(evidence.range.file))
        }
        members.append("line", .integer(location.line))
        members.append("column", .integer(location.column))
        members.append("length", .integer(catalog.sources.length(of: evidence.range)))
        return .object(members)
    }
}
