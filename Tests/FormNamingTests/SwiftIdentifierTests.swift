import Testing

@testable import FormNaming

@Suite("Swift identifiers")
struct SwiftIdentifierTests {
    @Test(
        "made from keys are legal and keep the meaning",
        arguments: [
            ("accountName", "accountName"), ("apiUrl", "apiUrl"), ("default", "default"),
            ("init", "initField"),
            ("description", "descriptionField"), ("Type", "type"), ("3par", "_3par"), ("👍", "field4"),
            ("", "field4"), ("_", "field4"), ("名前", "名前"), ("a-b c", "aBC"), ("x👍y", "xY"),
            ("rawValue", "rawValueField"), ("v1.2", "v1_2"), ("self", "selfField"),
        ])
    func properties(key: String, name: String) {
        #expect(SwiftIdentifier.propertyName(ofKey: key, at: 3) == name)
    }

    @Test(
        "made from values are words in camel case",
        arguments: [
            ("Azure Public Cloud", "azurePublicCloud"), ("AWS", "aws"), ("IPv4", "ipv4"), ("1.2", "_1_2"),
            ("12", "_12"), ("None", "noneValue"), ("US-East (1)", "usEast1"), ("true", "true"),
            ("all cases", "allCasesValue"), ("…", nil), ("other", "otherValue"),
        ] as [(String, String?)])
    func cases(value: String, name: String?) {
        #expect(SwiftIdentifier.caseName(ofValue: value) == name)
    }

    @Test("made from values do not depend on the order, and existing ones are kept")
    func caseOrder() {
        let values = ["+1", "-1", "1", "1.5", "*", "**", "Dark red", "dark-red", "dark red", "…"]
        let names = SwiftCaseNames(values, kept: [:]).names
        #expect(SwiftCaseNames(values.reversed(), kept: [:]).names == names)
        #expect(
            ["+1", "-1", "1", "1.5", "*", "dark-red"].map { names[$0] } == [
                "plus1", "minus1", "_1", "_1_5", "star", "darkMinusRed",
            ])
        #expect(Set(names.values.map { $0.lowercased() }).count == values.count)
        // A value with a unique name keeps it if another value is added that would get the same
        // name.
        let kept = SwiftCaseNames(["a-b", "A B"], kept: ["A B": "aB"]).names
        #expect(kept["A B"] == "aB" && kept["a-b"] == "aMinusB")
        #expect(SwiftCaseNames(["x"], kept: ["x": "y; import"]).names == ["x": "x"])
    }

    @Test(
        "of forms consist of provider and slug",
        arguments: [
            ("azure/cloud-account", "AzureCloudAccountForm"), ("3par/a", "_3parAForm"),
            ("a-b/c--d", "ABCDForm"),
        ])
    func types(id: String, name: String) {
        #expect(SwiftIdentifier.typeName(ofFormID: id) == name)
    }

    @Test("that already exist get the first free number, ignoring case and normal form")
    func unique() {
        var names = DistinctNames()
        let wanted = ["a", "A", "a", "é", "e\u{301}", "v1", "v1", "a2"]
        #expect(wanted.map { names.unique($0) } == ["a", "A2", "a3", "é", "e\u{301}2", "v1", "v1_2", "a2_2"])
    }
}
