/// The frame around the content of all pages.
enum PageFrame {
    /// A whole page.
    ///
    /// - Parameters:
    ///   - trail: writes the breadcrumbs in the bar at the top.
    ///   - isSearchable: whether the page has the search script.
    static func page(
        title: String, isSearchable: Bool, trail: (inout HTML) -> Void, content: (inout HTML) -> Void
    ) -> String {
        var html = HTML()
        html.head(
            title: title, style: Stylesheet.code, script: isSearchable ? SearchScript.code : nil)
        html.element(.a, [.style("skip"), .link(.part(.part(.main)))], text: "Skip to content")
        html.newLine()
        html.element(.header, [.style("bar")]) { html in
            html.element(.nav, [.text(.label, "Breadcrumb")], trail)
        }
        html.newLine()
        html.element(.main, [.id(.part(.main)), .keyword(.tabindex, "-1")], content)
        html.newLine()
        html.element(.footer, text: "Made by formwright preview. Nothing that is typed here is kept or sent.")
        html.foot()
        return html.source
    }
}
