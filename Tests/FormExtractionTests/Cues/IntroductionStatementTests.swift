import FormModel
import Testing

@testable import FormExtraction

@Suite("What an introduction states about a table or list") struct IntroductionStatementTests {
    private func read(_ sentence: String, isInItem: Bool = false) -> [IntroductionStatement] {
        let passage = Passages.first(sentence)
        return IntroductionStatement.read(passage, 0..<passage.tokens.count, isInItem: isInItem)
    }

    @Test(arguments: [
        "The run details include:", "The page shows the following:", "The table contains these columns:",
        "When you open a request, the console displays details about the call:",
    ])
    func shows(_ sentence: String) {
        #expect(read(sentence).contains(.shows), "\(sentence)")
    }

    @Test(arguments: [
        "The details include these settings:", "Select what to show:", "The page does not show these:",
        "Fill in the details of the table:",
    ])
    func showsNothing(_ sentence: String) {
        #expect(!read(sentence).contains(.shows), "\(sentence)")
    }

    @Test(arguments: [
        "Select from these options:", "Choose one of the following:", "There are three types:",
        "The types of disks are:", "You can use either of the following:",
    ])
    func offers(_ sentence: String) {
        #expect(read(sentence).contains(.offers), "\(sentence)")
    }

    @Test(arguments: [
        "Enter the following values:", "Set the options:", "Select the disks:", "The disks are:",
    ])
    func offersNothing(_ sentence: String) {
        #expect(!read(sentence).contains(.offers), "\(sentence)")
    }

    @Test("A list below a label that asks to select something has its values")
    func below() {
        #expect(read("Select the servers that it is copied to:", isInItem: true).contains(.offers))
        #expect(!read("Select the settings to change:", isInItem: true).contains(.offers))
    }
}
