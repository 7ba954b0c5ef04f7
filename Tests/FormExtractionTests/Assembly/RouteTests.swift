import FormModel
import Testing

@testable import FormExtraction

@Suite("The navigation to a form, and its submit button")
struct RouteTests {
    private func form(_ steps: String...) -> String {
        let page =
            "## Add a server\n\n" + steps.enumerated().map { "\($0.offset + 1). \($0.element)\n" }.joined()
        guard let form = Reading.read(page).forms.first else { return "no form" }
        return form.navigation.joined(separator: " > ") + "; " + (form.submit ?? "-")
    }

    private static let enter = "Enter the name in the **Name** field."

    @Test("Menus, tabs and pages that steps go to are the path")
    func places() {
        #expect(
            form("From the left **Main Menu**, select **Settings > Servers**.", Self.enter)
                == "Settings > Servers; -")
        #expect(form("Go to **Settings** → **Servers**.", Self.enter) == "Settings > Servers; -")
        #expect(
            form("Select **Settings**, and then the **Servers** tab.", Self.enter) == "Settings > Servers; -")
    }

    @Test("Buttons and chosen values are not part of the path")
    func others() {
        #expect(form("Go to **Servers** and click **Add server**.", Self.enter) == "Servers; -")
        #expect(form("Click the **Gear** icon.", "Click **Next**.", Self.enter) == "; -")
        #expect(form("Select **Linux** as the system.", Self.enter) == "; -")
        #expect(form("Select **Linux** from the **System** drop-down.", Self.enter) == "; -")
    }

    @Test("A click after the fields submits the form, unless it only tests or copies")
    func submit() {
        #expect(form(Self.enter, "Click **Test** to try it.", "Click **Save**.") == "; Save")
        #expect(form(Self.enter, "Select **Create** to save your changes.") == "; Create")
        #expect(form(Self.enter, "Click **Cancel**.") == "; -")
    }
}
