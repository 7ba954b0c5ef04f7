import FormModel
import Testing

@testable import FormExtraction

@Suite("What a sentence states about a marked name") struct NamedControlTests {
    /// What a sentence states about its last marked name.
    private func read(_ sentence: String) throws -> [NamedControl] {
        let passage = Passages.first(sentence)
        let span = try #require(passage.spans.last)
        return NamedControl.read(passage, passage.sentence(of: span.tokens.lowerBound), span.tokens)
    }

    @Test(arguments: [
        ("Find the server and tick **Notify**.", NamedControl.ticked),
        ("Stop it by unchecking the option **Notify**.", .ticked),
        ("Open the server, then check **Notify**.", .ticked),
        ("The **Notify** checkbox sends mail.", .ticked), ("The **Notify** check box sends mail.", .ticked),
        ("Enter its name into the **Name** field.", .filled),
        ("Paste the key in the **Key** text box.", .filled),
        ("(Optional) Select **Notify** to get mail.", .optional),
        ("Locate the **Key** text box and click edit.", .located),
        ("The required fields are **Name** and **Port**.", .listed),
        ("Check the **Status** column.", .place), ("Select the **Scanner** plugin.", .thing),
    ])
    func states(_ sentence: String, _ statement: NamedControl) throws {
        #expect(try read(sentence) == [statement], "\(sentence)")
    }

    @Test(arguments: [
        "Check that **Status** is green.", "Check the log for **Failed**.", "Check `status`.",
        "Enter **Name**.",
        "See the **Name** field.", "Optional values of **Mode** are listed.",
        "The fields are **Name** and **Port**.",
    ])
    func statesNothing(_ sentence: String) throws {
        #expect(try read(sentence).isEmpty, "\(sentence)")
    }
}
