import FormModel
import Testing

@testable import FormExtraction

@Suite("Names of secrets")
struct SecretNameTests {
    @Test("make a field secret, however they are written", arguments: SecretNames.names)
    func names(words: [String]) {
        let name = words.joined(separator: " ")
        for label in [name, name.uppercased(), "Your \(name) (optional)"] {
            #expect(SecretNames.isNamed(label, .text), "\(label)")
            #expect(!SecretNames.isNamed(label, .boolean), "\(label)")
        }
        #expect(!SecretNames.isNamed("\(name) lifetime", .text))
    }
}
