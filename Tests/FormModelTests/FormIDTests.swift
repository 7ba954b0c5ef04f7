import FormModel
import Testing

@Suite("Ids")
struct FormIDTests {
    @Test(
        "have parts of a-z, 0-9 and single hyphens, of at most 100 bytes, and are not names of devices",
        arguments: [
            ("a", nil), ("cloud-account", nil), ("3par", nil), ("com10", nil), ("con-1", nil),
            (String(repeating: "a", count: 100), nil), (String(repeating: "a", count: 101), .length),
            ("", .characters), ("A", .characters), ("a--b", .characters), ("-a", .characters),
            ("a-", .characters),
            ("é", .characters), ("сервер", .characters), ("a_b", .characters), ("..", .characters),
            ("con", .device), ("nul", .device), ("com0", .device), ("lpt9", .device),
        ] as [(String, Slug.Flaw?)])
    func slugs(text: String, flaw: Slug.Flaw?) {
        #expect(Slug.flaw(of: text) == flaw)
        #expect((FormID("azure/\(text)") == nil) == (flaw != nil))
        #expect((FormID("\(text)/account")?.provider ?? "") == (flaw == nil ? text : ""))
    }

    @Test("have two parts", arguments: ["a", "a/b/c", "/", "a/", "/b", "", "a/\u{301}b"])
    func parts(text: String) {
        #expect(FormID(text) == nil)
        #expect(FormID.flaw(of: text) != nil)
    }

    @Test(
        "are compared by their letters and digits in lower case, whether or not all are ASCII",
        arguments: [
            ("azure/cloud-account", "azurecloudaccount"), ("Azure/B-2", "azureb2"), ("a/É-1", "aé1"),
            ("", ""),
        ])
    func distinctParts(id: String, part: String) {
        #expect(FormID.distinctPart(of: id) == part)
        #expect(FormID.distinctPart(of: id + "é") == part + "é")
    }

    @Test("that combine two slugs are slugs of any length")
    func joined() {
        let long = String(repeating: "ab-", count: 33) + "a"
        for (first, second) in [(long, "x"), ("x", long), (long, long), (long, ""), ("", long + "b")] {
            #expect(Slug.isLegal(Slug.join(first, second)), "\(first), \(second)")
        }
        #expect(Slug.join("a", "b") == "a-b")
        // The second part distinguishes the two forms.
        #expect(Slug.join(long, "x") != Slug.join(long, "y"))
    }
}
