import FormValidation
import Foundation
import GeneratedSamples
import Testing

@Suite("Generated types")
struct GeneratedTypeTests {
    @Test("give typed values, and defaults for missing fields")
    func values() throws {
        let form = try SamplesDefaultsForm(validating: #"{"choice":"Dark Green","region":"us-1"}"#)
        #expect(form.choice == .darkGreen)
        #expect(form.region == .us1)
        #expect(form.toggle && form.integer == 30 && form.number == 0.5)
        #expect(form.text == #"ROOT "quoted" \(x)"#)
        #expect(form.odd == nil && form.missing == nil && form.hidden == nil)
        #expect(try SamplesDefaultsForm(validating: #"{"choice":"Red"}"#).region == .eu1)
    }

    @Test("encode and decode to input that their form accepts")
    func coding() throws {
        let form = SamplesDefaultsForm(odd: true, choice: .red)
        let data = try JSONEncoder().encode(form)
        #expect(SamplesDefaultsForm.validate(data) == [])
        #expect(try JSONDecoder().decode(SamplesDefaultsForm.self, from: data) == form)
        #expect(
            try JSONDecoder().decode(SamplesDefaultsForm.self, from: Data(#"{"choice":"Red"}"#.utf8)).integer
                == 30)
        #expect(try SamplesDefaultsForm(validating: data) == form)
    }

    @Test("do not show their secrets")
    func secrets() {
        let form = SamplesSecretsForm(
            user: "ann", password: "HUNTER2", key: "HUNTER2", tokens: ["HUNTER2"],
            headers: ["HUNTER2": "HUNTER2"],
            pin: 1234, tier: "eu1")
        var dumped = ""
        dump(form, to: &dumped)
        for text in ["\(form)", String(reflecting: form), dumped, "\([form])", "\(Optional(form) as Any)"] {
            #expect(text.contains("ann"))
            #expect(!text.contains("HUNTER2") && !text.contains("1234") && !text.contains("eu1"), "\(text)")
        }
        #expect(
            "\(form)"
                == "SamplesSecretsForm(user: \"ann\", password: <secret>, key: <secret>, tokens: <secret>, "
                + "headers: <secret>, pin: <secret>, tier: <secret>)")
    }

    @Test("are found by the id of their form")
    func index() {
        #expect(Forms.ids.contains("samples/secrets"))
        #expect(Forms.type(ofFormID: "samples/secrets") is SamplesSecretsForm.Type)
        #expect(Forms.type(ofFormID: "nowhere") == nil)
        #expect(
            Forms.validate(formID: "samples/secrets", Array("{}".utf8))?.map(\.path) == [
                "/user", "/password",
            ])
    }
}
