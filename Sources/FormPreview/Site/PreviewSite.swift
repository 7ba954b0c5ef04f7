import CodeGeneration
import FormModel

/// The files of a static site that shows forms with real controls, next to the words that they were read
/// from.
package struct PreviewSite: Sendable {
    private let plan: CatalogPlan
    private let sources: SourceMap
    private let unread: [UnreadBlock]
    /// The forms to show, in the order of the catalog.
    private let forms: [FormPlan]

    /// Plans a site.
    ///
    /// - Parameters:
    ///   - pages: the names of the pages whose forms are shown.
    ///   - sources: the sources of the pages and partials.
    ///   - unread: the unread blocks that seem to contain fields.
    package init(_ plan: CatalogPlan, pages: Set<String>, sources: SourceMap, unread: [UnreadBlock]) {
        self.plan = plan
        self.sources = sources
        self.unread = unread
        forms = plan.forms.filter { !pages.isDisjoint(with: $0.form.pages) }
    }

    /// The ids of the forms, grouped by the name of their first page.
    package var formsByPage: [String: [String]] {
        Dictionary(grouping: forms, by: { $0.form.pages.first ?? "" }).mapValues { $0.map(\.form.id) }
    }

    /// The overview page.
    package func overview() -> GeneratedFile {
        let files = Set(unread.map(\.range.file))
        let listed = forms.compactMap { form in
            FormID(form.form.id).map { id in
                OverviewForm(
                    form, id: id,
                    hasUnread: !files.isDisjoint(with: form.form.pages + [form.form.source.file]),
                    in: sources)
            }
        }
        return OverviewPage(forms: listed, unread: unread, sources: sources).file()
    }

    /// The page of a form; nil if the form does not exist.
    ///
    /// - Parameter page: the decisions on the form's page; nil if they are unknown.
    package func page(ofForm id: String, _ page: PreviewedPage?) -> GeneratedFile? {
        guard let form = plan.form(id: id), let formID = FormID(id) else { return nil }
        return FormPage(
            plan: form, id: formID, page: page,
            schema: CodeGeneration.schema(of: form, in: plan).content, sources: sources
        ).file()
    }
}
