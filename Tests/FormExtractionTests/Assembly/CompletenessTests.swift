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
}
