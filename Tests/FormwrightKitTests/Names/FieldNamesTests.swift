import CodeGeneration
import FormModel
import Foundation
import TestTools
import Testing

@testable import FormNaming
@testable import FormwrightKit

@Suite("Names of fields")
struct FieldNamesTests {
    private static let rename = "to use the new names, run 'formwright compile --rename'"

    private func folder(_ rows: [String]) throws -> NamedFolder {
        let folder = try NamedFolder(["docs/a.md": NamedFolder.page("Register an Account", rows)])
        try folder.compile()
        return folder
    }

    private func rewrite(_ folder: NamedFolder, _ rows: [String]) throws {
        try folder.files.write(NamedFolder.page("Register an Account", rows), to: "docs/a.md")
    }

    /// The result of a change of the rows.
    struct Case: CustomTestStringConvertible {
        var name: String
        var before: [String]
        var after: [String]
        var keys: [String]
        var said: [String]

        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "the same words at the same place", before: ["Name", "Project name", "Region"],
            after: ["Name", "Name of the project", "Region"], keys: ["name", "projectName", "region"],
            said: [
                "a.md:8: note: 'Name of the project' keeps the key 'projectName' from its previous label, 'Project name'"
            ]),
        Case(
            name: "a word more at the same place", before: ["Name", "User", "Region"],
            after: ["Name", "User group", "Region"], keys: ["name", "userGroup", "region"],
            said: [
                "a.md:8: error: is 'User group' the field previously labelled 'User' (key 'user'), or a different field?"
                    + " / if it is, add <!-- formwright: field \"User group\" key=user -->"
                    + " / if it is a different field, add <!-- formwright: field \"User group\" key=userGroup --> / \(rename)"
            ]),
        Case(
            name: "all labels at once", before: ["Account name", "Realm", "Zones"],
            after: ["Name of the account", "Raelm", "Zone"], keys: ["accountName", "realm", "zones"],
            said: [
                "a.md:7: note: 'Name of the account' keeps the key 'accountName' from its previous label, 'Account name'",
                "a.md:8: note: 'Raelm' keeps the key 'realm' from its previous label, 'Realm'",
                "a.md:9: note: 'Zone' keeps the key 'zones' from its previous label, 'Zones'",
            ]),
        Case(
            name: "the same letters need no note beyond the name", before: ["User name", "Realm"],
            after: ["Username", "Realm"], keys: ["userName", "realm"], said: []),
        Case(
            name: "another order", before: ["Name", "Realm", "Account"], after: ["Account", "Name", "Realm"],
            keys: ["account", "name", "realm"], said: []),
        Case(
            name: "additions and removals far from each other", before: ["Name", "Realm", "Account"],
            after: ["Name", "Realm", "Account", "Zone | Select either **A** or **B**."],
            keys: ["name", "realm", "account", "zone"], said: []),
        Case(
            name: "an opposite at the same place", before: ["Name", "Primary DNS", "Realm"],
            after: ["Name", "Secondary DNS", "Realm"], keys: ["name", "secondaryDns", "realm"],
            said: [
                "a.md:8: error: is 'Secondary DNS' the field previously labelled 'Primary DNS' (key 'primaryDns'), or a different field?"
                    + " / if it is, add <!-- formwright: field \"Secondary DNS\" key=primaryDns -->"
                    + " / if it is a different field, add <!-- formwright: field \"Secondary DNS\" key=secondaryDns --> / \(rename)"
            ]),
        Case(
            name: "a near label with other facts", before: ["Name", "Zone | Select either **A** or **B**."],
            after: ["Name", "Zone name | The zone."], keys: ["name", "zoneName"],
            said: [
                "a.md:8: error: is 'Zone name' the field previously labelled 'Zone' (key 'zone'), or a different field?"
                    + " / if it is, add <!-- formwright: field \"Zone name\" key=zone -->"
                    + " / if it is a different field, add <!-- formwright: field \"Zone name\" key=zoneName --> / \(rename)"
            ]),
        Case(
            name: "other facts of one label", before: ["Name", "Zone | Select either **A** or **B**."],
            after: ["Name", "Zone | The zone. The default is **C**."], keys: ["name", "zone"],
            said: [
                "a.md:8: note: 'Zone' (general/account.zone): type changed from choice to text; "
                    + "options changed from 'A' | 'B' to none; default changed from none to 'C'"
            ]),
        Case(
            name: "a verb before the label, whose key is the same",
            before: ["Name", "Select network | Choose either **A** or **B**."],
            after: ["Name", "Network | The network."], keys: ["name", "network"],
            said: [
                "a.md:8: note: 'Network' (general/account.network): type changed from choice to text; "
                    + "options changed from 'A' | 'B' to none"
            ]),
        Case(
            name: "a secret's facts", before: ["Name", "Secret | A secret. The default is **x**."],
            after: ["Name", "Secret | A secret. The default is **y**. Optional."], keys: ["name", "secret"],
            said: [
                "a.md:8: note: 'Secret' (general/account.secret): presence changed from unstated to optional"
            ]),
    ]

    @Test("A change of the page", arguments: cases)
    func change(_ test: Case) throws {
        let folder = try folder(test.before)
        let before = folder.files.read("formwright.lock")
        try rewrite(folder, test.after)
        let compilation = try folder.compile()
        #expect(compilation.saidOfNames == test.said)
        let keys = try #require(compilation.catalog.form(id: "general/account")).fields.map(\.key)
        #expect(keys == test.keys)
        if test.said.contains(where: { $0.contains(": error: ") }) {
            #expect(compilation.files == nil)
            #expect(folder.files.read("formwright.lock") == before)
            let accepted = try folder.compile(renames: true)
            #expect(accepted.saidOfNames.isEmpty)
            #expect(accepted.names == test.keys.map { "general/account.\($0)" })
        }
        // A change is reported only once.
        #expect(try folder.compile().saidOfNames.isEmpty)
    }

    @Test("Both directives that an error offers decide it")
    func directives() throws {
        for (key, gone) in [("primaryDns", [String]()), ("secondaryDns", ["primaryDns"])] {
            let folder = try folder(["Name", "Primary DNS", "Realm"])
            let directive = "<!-- formwright: field \"Secondary DNS\" key=\(key) -->\n\n"
            let page = NamedFolder.page("Register an Account", ["Name", "Secondary DNS", "Realm"])
            try folder.files.write(
                page.replacingOccurrences(of: "| Field", with: directive + "| Field"), to: "docs/a.md")
            let compilation = try folder.compile()
            #expect(compilation.errorCount == 0)
            #expect(compilation.names.contains("general/account.\(key)"))
            let goneLines = folder.lines.filter { $0.contains("gone: true") }
            #expect(goneLines.count == gone.count)
            // Without the directive, the name stays.
            try folder.files.write(page, to: "docs/a.md")
            let without = try folder.compile()
            #expect(without.names.contains("general/account.\(key)"))
            #expect(without.saidOfNames.isEmpty)
        }
    }

    @Test("A removed field stays in the lock and gets its name again, and no other field gets it")
    func gone() throws {
        let folder = try folder(["Name", "Realm | Optional.", "Account"])
        try rewrite(folder, ["Name", "Account"])
        #expect(try folder.compile().saidOfNames.isEmpty)
        #expect(
            folder.lines.contains(
                "general/account.realm: {label: \"Realm\", gone: true, type: text, presence: optional}"))
        try rewrite(folder, ["Name", "Account", "Realm | Required."])
        #expect(
            try folder.compile().saidOfNames == [
                "a.md:9: note: 'Realm' (general/account.realm): presence changed from optional to required",
                "a.md:9: note: 'Realm' is on the page again and gets its old key, 'realm'",
            ])
        #expect(!folder.lines.joined().contains("gone"))
        try rewrite(folder, ["Name", "Account"])
        try folder.compile()
        // Another label makes the same key.
        try rewrite(folder, ["Name", "Account", "Enter the realm | Optional."])
        let compilation = try folder.compile()
        #expect(
            compilation.saidOfNames == [
                "a.md:9: error: the key of 'Enter the realm' would be 'realm', which was the key of the field 'Realm'"
                    + " / if it is that field, add <!-- formwright: field \"Enter the realm\" key=realm -->"
                    + " / if it is a different field, add <!-- formwright: field \"Enter the realm\" key=realm2 -->"
                    + " / \(FieldNamesTests.rename)"
            ])
        #expect(try folder.compile(renames: true).names.last == "general/account.realm")
    }

    @Test("A name that a reworded field keeps is not used for a new field")
    func taken() throws {
        let folder = try folder(["Name", "Project name", "Realm"])
        try rewrite(folder, ["Name", "Name of the project", "Realm"])
        try folder.compile()
        try rewrite(folder, ["Name", "Name of the project", "Realm", "Project name"])
        #expect(
            try folder.compile().saidOfNames == [
                "a.md:10: error: the key of 'Project name' would be 'projectName', which is the key of the field 'Name of the project'"
                    + " / to give this field a different key, add <!-- formwright: field \"Project name\" key=projectName2 -->"
                    + " / \(FieldNamesTests.rename)"
            ])
        #expect(
            try folder.compile(renames: true).names.map { String($0.dropFirst("general/account.".count)) }
                == ["name", "projectName", "realm", "projectName2"])
    }

    @Test("Conditions and groups use the kept keys")
    func references() throws {
        func page(_ label: String) -> String {
            """
            # Register an Account

            Fill out the following fields.

            <!-- formwright: field "Proxy" when="\(label)=B" -->

            ## Basics

            - **\(label):** Select either **A** or **B**.
            - **Proxy:** The proxy.

            """
        }
        let folder = try NamedFolder(["docs/a.md": page("Cloud kind")])
        try folder.compile()
        try folder.files.write(page("Kind of cloud"), to: "docs/a.md")
        let compilation = try folder.compile()
        #expect(compilation.errorCount == 0, "\(compilation.diagnostics)")
        let form = try #require(compilation.catalog.providers.first?.forms.first)
        #expect(form.fields.map(\.key) == ["cloudKind", "proxy"])
        #expect(form.fields[1].when == Condition(field: "cloudKind", equals: "B"))
        #expect(form.groups.flatMap(\.fields).allSatisfy { ["cloudKind", "proxy"].contains($0) })
        #expect(compilation.files?.contains { $0.content.contains("kindOfCloud") } == false)
        #expect(folder.lines.contains { $0.contains("when: \"cloudKind=B\"") })
    }

    @Test("Without a configuration file, no names are kept")
    func withoutConfiguration() throws {
        let files = try TemporaryFolder(["docs/a.md": NamedFolder.page("Register an Account", ["Name"])])
        let compilation = files.compile()
        #expect(compilation.outcome == .success)
        #expect(compilation.lock == nil)
    }
}
