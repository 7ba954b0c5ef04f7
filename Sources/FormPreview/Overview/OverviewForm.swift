import CodeGeneration
import FormModel

/// A form in the overview.
struct OverviewForm {
    let id: FormID
    let provider: Provider
    let fieldCount: Int
    let doubtCount: Int
    private let plan: FormPlan
    private let place: String
    private let hasUnread: Bool

    /// The maximum length of the text that is searched.
    private static let mostWords = 4000

    /// Describes a form.
    ///
    /// - Parameter hasUnread: whether a page of the form has unread blocks that seem to contain fields.
    init(_ plan: FormPlan, id: FormID, hasUnread: Bool, in sources: SourceMap) {
        self.plan = plan
        self.id = id
        self.hasUnread = hasUnread
        provider = plan.provider
        fieldCount = plan.fields.count
        doubtCount = plan.form.fields.reduce(0) { $0 + Doubt.facts(of: $1).count }
        let source = plan.form.source
        place = "\(sources[source.file]?.path ?? source.file):\(sources.location(of: source).line)"
    }

    private var leastSure: Confidence { plan.form.fields.map(\.confidence.lowest).min() ?? .certain }

    private var words: String {
        let all = [plan.form.title, id.text, provider.title, place] + plan.form.fields.map(\.label)
        var words = all.joined(separator: " ").lowercased()
        // Users cannot type characters that they cannot see.
        words.unicodeScalars.removeAll(where: InvisibleCharacters.contains)
        return String(words.prefix(Self.mostWords))
    }

    /// Writes the form as a list item.
    func write(to html: inout HTML) {
        let attributes: [Attribute] = [
            .text(.provider, provider.id), .text(.confidence, ConfidenceText.short(leastSure)),
            .number(.doubts, doubtCount), .number(.unread, hasUnread ? 1 : 0), .text(.words, words),
        ]
        html.element(.li, attributes) { html in
            html.element(.div, [.style("title")]) { html in
                html.element(.a, [.link(.form(id))], text: plan.form.title)
                html.element(.span, [.style("path")], text: "\(id.text) · \(place)")
            }
            let required = plan.fields.count(where: \.isRequired)
            html.element(
                .span, [.style("number")],
                text: "\(CountText.count(fieldCount, "field")), \(required) required")
            html.element(.span, [.style("number")]) { html in
                if doubtCount > 0 {
                    html.element(.span, [.style("unsure")], text: CountText.count(doubtCount, "question"))
                }
                if hasUnread { html.element(.span, [.style("unsure")], text: "unread blocks") }
            }
            ConfidenceText.write(leastSure, label: "Lowest confidence", to: &html)
        }
    }
}
