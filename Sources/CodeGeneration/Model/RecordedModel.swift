import FormModel

/// What a `model.json` says: the forms, what is enforced of them, and what made the file.
package struct RecordedModel: Sendable {
    /// What made the file; nil if it does not say, as those of earlier versions.
    package var tool: ToolIdentity?
    /// The forms, in the order of the file; their ids are unique.
    package var forms: [RecordedForm]

    /// Makes a model.
    package init(tool: ToolIdentity? = nil, forms: [RecordedForm] = []) {
        self.tool = tool
        self.forms = forms
    }

    /// The model that a plan makes, as `model.json` has it.
    package init(_ plan: CatalogPlan) {
        tool = plan.configuration.tool
        forms = plan.forms.map { form in
            RecordedForm(
                form: form.form, isClosed: !form.acceptsUnknownKeys,
                enforced: plan.enforcements(ofForm: form.form.id).mapValues(\.facets),
                withoutDefault: Set(form.fields.filter(\.leavesDefaultOut).map(\.field.key)))
        }
    }
}

/// A form, and what is enforced about it.
package struct RecordedForm: Hashable, Sendable {
    /// The form; of one that was read from a model, places have no lines, and nothing has evidence.
    package var form: Form
    /// Whether unknown names are refused.
    package var isClosed: Bool
    /// What is enforced about the fields, by key.
    package var enforced: [String: Set<Facet>]
    /// The keys of the fields whose stated default is not part of the schema.
    package var withoutDefault: Set<String>

    /// Makes a form.
    package init(
        form: Form, isClosed: Bool, enforced: [String: Set<Facet>], withoutDefault: Set<String> = []
    ) {
        self.form = form
        self.isClosed = isClosed
        self.enforced = enforced
        self.withoutDefault = withoutDefault
    }

    /// The form's JSON Schema.
    package var schema: String { FormSchemaWriter(plan: FormPlan(self)).file().content }
}

/// What made a model: two runs of the same tool read the same page alike.
package struct ToolIdentity: Hashable, Sendable {
    /// The tool's version.
    package var version: String
    /// A digest of the learned weights by which it reads pages.
    package var weights: String

    /// Makes an identity.
    package init(version: String, weights: String) {
        self.version = version
        self.weights = weights
    }
}
