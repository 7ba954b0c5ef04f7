import FormModel

/// The forms of a page, with what their assembly found.
struct AssembledForms {
    var provider = ProviderName.general
    var forms: [Form] = []
    /// The procedures with fields, for advice rules.
    var procedures: [ReadProcedure] = []
    /// The sections of the procedures to which the configuration adds fields.
    var sectionsOfAdded: Set<Int> = []
    /// The numbers of the configuration's statements that had an effect on the page.
    var usedStatements: [Int] = []
    var diagnostics: [Diagnostic] = []
}

/// A procedure with its fields, for advice rules.
struct ReadProcedure: Sendable {
    var procedure: Procedure
    /// The fields without duplicates, with the other places that name them.
    var fields: [MentionedField]
    /// The form; nil if directives removed the form or all its fields.
    var form: Form?
}

/// A field of a form that is being assembled.
struct AssembledField {
    var field: Field
    var group: String?
    /// The candidates that name the field; the main one comes first.
    var candidates: [Int]
    var hasStatedKey = false
}
