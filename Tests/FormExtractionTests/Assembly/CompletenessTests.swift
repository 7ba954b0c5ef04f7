import FormModel
import Testing

@testable import FormExtraction

@Suite("Complete forms")
struct CompletenessTests {
    private static func page(_ directives: String = "") -> String {
        """
        ## Add a server

        Fill out the following fields:

        - **Name:** What the server is called.

        The **owner** field and the **rank** field are on the page of the **owner** field.

        \(directives)
        """
    }

    @Test("What looks like a field and is none keeps a form open, once for each label")
    func open() throws {
        let form = try #require(Reading.read(Self.page()).forms.first)
        #expect(form.fields.map(\.label) == ["Name"])
        #expect(!form.isComplete)
        #expect(form.unread?.places.map(\.label) == ["owner", "rank"])
        #expect(form.unread?.count == 2)
    }

    @Test("A comment that says what a place is settles all mentions of its label")
    func settled() throws {
        let rank = "<!-- formwright: field \"rank\" ignore=true -->\n"
        let one = Reading.read(Self.page(rank))
        #expect(one.forms.first?.unread?.places.map(\.label) == ["owner"])
        let ignored = Reading.read(
            Self.page(rank + "<!-- formwright: field \"owner\" ignore=true -->\n"))
        #expect(ignored.forms.first?.fields.map(\.label) == ["Name"])
        #expect(ignored.forms.first?.isComplete == true)
        #expect(ignored.diagnostics.allSatisfy { $0.severity == .note })
        let added = Reading.read(Self.page(rank + "<!-- formwright: field \"owner\" -->\n"))
        #expect(added.forms.first?.fields.map(\.label) == ["Name", "owner"])
        #expect(added.forms.first?.isComplete == true)
    }

    @Test("Only the first places are kept, and all are counted")
    func many() throws {
        let fields = (1...5).map { "the **part \($0)** field" }.joined(separator: ", ")
        let page = Self.page().replacing("The **owner** field and", with: "Look at \(fields) and")
        let unread = try #require(Reading.read(page).forms.first?.unread)
        #expect(unread.places.count == UnreadPlaces.mostPlaces && unread.count == 7)
    }

    @Test("The rows of a table that are the options of a field do not keep a form open")
    func optionRows() throws {
        let form = try #require(
            Reading.read(
                """
                ## Add a berth

                Fill out the following fields:

                - **Name:** What the berth is called.
                - **Harbour:** Select the harbour.

                These harbours have a crane:

                | Harbour | Where it is |
                | --- | --- |
                | North | Beside the lighthouse. |
                | South | Behind the dunes. |
                """
            ).forms.first)
        #expect(form.fields.map(\.label) == ["Name", "Harbour"])
        #expect(form.isComplete && form.unread == nil)
    }

    private static func values(_ harbour: String) -> [String] {
        let page = ObservedPage(
            Reading.page(
                """
                ## Add a berth

                Fill out the following fields:

                | Field | Description |
                | --- | --- |
                | Name | What the berth is called. |
                | Harbour | \(harbour) |
                """), lexicon: .english)
        let fields = PlainDecider.decide(page).filter { page.candidates.all[$0.candidate].kind == .row }
        let entries = fields.map { decided in
            var field = Field(
                key: "key\(decided.candidate)", label: page.candidates.all[decided.candidate].label.text,
                via: .table, type: decided.type, presence: .unstated, secret: false,
                source: page.candidates.all[decided.candidate].source)
            field.options = decided.options
            field.defaultValue = decided.defaultValue
            return AssembledField(field: field, group: nil, candidates: [decided.candidate])
        }
        let values = FormValues(of: entries, in: page.factContext, page.text)
        return page.candidates.all.filter { $0.kind == .span && values.contain($0) }.map(\.label.text)
    }

    @Test(
        "Marked values in the description of a field are no fields; controls to enter or change are",
        arguments: [
            ("Select **North** or **South**.", ["North", "South"]),
            ("Where it lies. **North** is for large boats.", ["North"]),
            ("Where it lies. The default is **North**.", ["North"]),
            ("Where it lies, for example **North**.", ["North"]),
            ("Where it lies. Enter the **Depth**.", []),
            ("Where it lies. See the **Depth** field.", []),
            ("Select **North** or **South**. Turn on **Night lights**.", ["North", "South"]),
        ])
    func valuesInDescriptions(harbour: String, labels: [String]) {
        #expect(Self.values(harbour) == labels)
    }
}
