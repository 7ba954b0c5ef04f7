import FormModel
import Testing

@testable import FormExtraction

@Suite("Whether the page tells the reader to fill in a field")
struct FieldOrderTests {
    private func orders(_ page: String) -> [Bool] {
        Reading.read("# Add a server\n\n" + page).forms.flatMap(\.fields).map(\.isOrdered)
    }

    @Test(
        "follows from the sentence of a step",
        arguments: [
            ("Enter the **Name**.", true),
            ("In the **Name** field, enter the name of the server.", true),
            ("You must enter the **Name**.", true),
            ("Click the **Name** field and enter a name.", true),
            ("Click **Edit** and enter the name in the **Name** field.", true),
            ("The **Name** field has the name of the server, so click **Next**.", false),
            ("Select **Custom** to show the **Name** field.", false),
            ("Click **Save** and check that the **Name** field is right.", false),
            ("You can enter the **Name**.", false),
            ("Optionally, enter the **Name**.", false),
            ("Enter the **Name** if needed.", false),
            ("Enter the **Name** as required.", false),
            ("Enter the **Name** as appropriate.", false),
            ("Enter the **Name** if you need one.", false),
            ("Enter the **Name** you want to use.", false),
            ("The **Name** field has the name of the server.", false),
        ])
    func steps(sentence: String, isOrdered: Bool) {
        #expect(orders("1. \(sentence)\n") == [isOrdered])
    }

    @Test(
        "follows from the introduction of its table, and its row",
        arguments: [
            ("Fill out the following fields.", "The name.", true),
            ("Fill out the following fields as necessary.", "The name.", false),
            ("You can fill out the following fields.", "The name.", false),
            ("The table describes the screen.", "The name.", false),
            ("Fill out the following fields.", "It may be any name.", false),
        ])
    func tables(introduction: String, description: String, isOrdered: Bool) {
        let table = "| Field | Description |\n| --- | --- |\n| Name | \(description) |\n"
        #expect(orders("\(introduction)\n\n\(table)") == [isOrdered])
    }
}
