import FormModel

/// The content of a `model.json`: the forms, their enforced facts, and the tool that wrote the
/// file.
package struct RecordedModel: Sendable {
    /// The tool that wrote the file; nil if it is not recorded, as in earlier versions.
    package var tool: ToolIdentity?
    /// The forms, in the order of the file; their ids are unique.
    package var forms: [RecordedForm]

    /// Creates a model.
    package init(tool: ToolIdentity? = nil, forms: [RecordedForm] = []) {
        self.tool = tool
        self.forms = forms
    }

    /// Creates the model of a plan.
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

/// A form with its enforced facts.
package struct RecordedForm: Hashable, Sendable {
    /// The form. If it was read from a model, its places have no lines, and it has no evidence.
    package var form: Form
    /// Whether unknown names are rejected.
    package var isClosed: Bool
    /// The enforced facets of the fields, by key.
    package var enforced: [String: FacetSet]
    /// The keys of the fields whose stated default is not part of the schema.
    package var withoutDefault: Set<String>

    /// Creates a form.
    package init(
        form: Form, isClosed: Bool, enforced: [String: FacetSet], withoutDefault: Set<String> = []
    ) {
        self.form = form
        self.isClosed = isClosed
        self.enforced = enforced
        self.withoutDefault = withoutDefault
    }

    /// The JSON Schema of the form.
    package var schema: String { FormSchemaWriter(plan: FormPlan(self)).file().content }
}

/// The identity of a tool. Two runs with the same identity read a page in the same way.
package struct ToolIdentity: Hashable, Sendable {
    /// The tool's version.
    package var version: String
    /// A digest of the tool's learned weights.
    package var weights: String

    /// Creates an identity.
    package init(version: String, weights: String) {
        self.version = version
        self.weights = weights
    }
}
