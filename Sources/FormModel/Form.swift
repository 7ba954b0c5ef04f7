/// The fields of one procedure of one provider, as a documentation page describes them.
public struct Form: Hashable, Codable, Sendable {
    /// `<provider>/<slug>`, unique in its catalog; both parts consist of `a-z 0-9 -`.
    public var id: String
    /// The heading of the procedure, as written, or the title that a directive states.
    public var title: String
    /// The heading above the fields, if a directive states a different title; nil if the heading is the
    /// title.
    package var heading: String?
    /// The pages that describe the form, sorted, each written as in `SourceText.file`.
    public var pages: [String]
    /// Where the form's fields begin.
    public var source: SourceRange
    /// The menus that lead to the form, outermost first.
    public var navigation: [String]
    /// The label of the button that submits the form; nil if the page does not name it.
    public var submit: String?
    /// The groups of fields, in page order. A field need not belong to a group.
    public var groups: [FieldGroup]
    /// The fields, in page order; their keys are unique.
    public var fields: [Field]
    /// Whether everything in the form's procedure was read: every table, list, step and marked control there
    /// that looks like a field is one of `fields`. Only then is an unknown key certain to be a mistake.
    package var isComplete: Bool
    /// What was not read; nil if the form is complete, or if no page describes it.
    package var unread: UnreadPlaces?
    /// Whether a directive sets the slug of the id.
    package var hasStatedID: Bool

    /// Creates a form.
    package init(
        id: String, title: String, heading: String? = nil, pages: [String], source: SourceRange,
        navigation: [String] = [],
        submit: String? = nil, groups: [FieldGroup] = [], fields: [Field], isComplete: Bool = false,
        unread: UnreadPlaces? = nil, hasStatedID: Bool = false
    ) {
        self.id = id
        self.title = title
        self.heading = heading
        self.pages = pages
        self.source = source
        self.navigation = navigation
        self.submit = submit
        self.groups = groups
        self.fields = fields
        self.isComplete = isComplete
        self.unread = unread
        self.hasStatedID = hasStatedID
    }

    /// The part of the id before its slash.
    package var providerID: String { id.pathParts.first.map(String.init) ?? "" }

    /// The part of the id after its slash.
    package var slug: String { id.pathParts.dropFirst().first.map(String.init) ?? "" }
}

/// Fields of a form under a common title, such as the fields of a table, a sub-heading or a nested list.
public struct FieldGroup: Hashable, Codable, Sendable {
    /// The title, as written.
    public var title: String
    /// The keys of the group's fields, in page order.
    public var fields: [String]

    /// Creates a group.
    package init(title: String, fields: [String]) {
        self.title = title
        self.fields = fields
    }
}
