import FormModel
import Testing

@testable import FormExtraction

@Suite("Descriptions of fields")
struct FieldDescriptionTests {
    private func description(_ item: String) throws -> String {
        let page = "## Add a server\n\nFill out the following fields:\n\n- \(item)\n"
        return try #require(Reading.read(page).forms.first?.fields.first).description
    }

    @Test(
        "A remark that was read as the presence is not part of the description",
        arguments: [
            "**Name** (required): What it is called.", "**Name** (optional) - What it is called.",
            "**Name** [optional]: What it is called.", "**Name** - (Required) What it is called.",
            "**Name**: *(mandatory)*, What it is called.",
        ])
    func remarks(item: String) throws {
        #expect(try description(item) == "What it is called.")
    }

    @Test(
        "Other remarks, and sentences, stay",
        arguments: [
            ("**Name** (in seconds): How long it takes.", "(in seconds): How long it takes."),
            ("**Name** (required, unique): What it is called.", "(required, unique): What it is called."),
            ("**Name**: Required. What it is called.", "Required. What it is called."),
            ("**Name**: What it is called (optional).", "What it is called (optional)."),
        ])
    func others(item: String, description: String) throws {
        #expect(try self.description(item) == description)
    }

    @Test("A remark alone leaves no description")
    func alone() throws {
        #expect(try description("**Name** (optional)").isEmpty)
    }
}
