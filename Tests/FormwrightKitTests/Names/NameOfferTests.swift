import FormModel
import Foundation
import TestTools
import Testing

@testable import FormNaming
@testable import FormwrightKit

@Suite("Offered directives")
struct NameOfferTests {
    private func field(_ label: String, in file: String, evidence: [Evidence] = []) -> Field {
        Field(
            key: "k", label: label, via: .table, type: .text,
            source: SourceRange(file: file, offsets: 0..<1), evidence: evidence)
    }

    @Test("A directive has the syntax of the page's format")
    func kinds() {
        #expect(
            NameOffer.field(field("A \"B\" \\", in: "p.md"), key: "k", isOnly: true)
                == #"<!-- formwright: field "A \"B\" \\" key=k -->"#)
        #expect(
            NameOffer.field(field("A", in: "p.mdx"), key: "k", isOnly: true)
                == "{/* formwright: field \"A\" key=k */}")
        #expect(
            NameOffer.field(field("A", in: "p.snapshot.yml"), key: "k", isOnly: true)
                == "below 'fields' in formwright.yml: - {page: \"p.snapshot.yml\", field: \"A\", key: k}")
        let inRow = "<!-- formwright: field key=k --> in its row or item"
        #expect(NameOffer.field(field("A", in: "p.md"), key: "k", isOnly: false) == inRow)
        #expect(NameOffer.field(field("A --> B", in: "p.md"), key: "k", isOnly: true) == inRow)
        let stated = [
            Evidence(fact: .label, rule: "directive", range: SourceRange(file: "p.md", offsets: 0..<1))
        ]
        #expect(NameOffer.field(field("A", in: "p.md", evidence: stated), key: "k", isOnly: true) == inRow)
        #expect(NameOffer.field(field("A", in: "p.snapshot.yml"), key: "k", isOnly: false) == nil)
        #expect(
            NameOffer.field(field("A", in: "p.md"), key: String(repeating: "k", count: 101), isOnly: true)
                == nil)
    }

    @Test("A directive for a duplicate label is offered for its row, and accepted there")
    func rows() throws {
        func page(_ second: String) -> String {
            """
            # Register an Account

            Fill out the following fields.

            | Field | Description |
            | --- | --- |
            | Name | The name. |
            | Zone | Select either **A** or **B**. |

            Then fill out the following fields.

            | Field | Description |
            | --- | --- |
            | Host | The host. |
            \(second)
            """
        }
        let folder = try NamedFolder(["docs/a.md": page("")])
        try folder.compile()
        try folder.files.write(page("| Name | The name of the host. |\n"), to: "docs/a.md")
        let asked = try folder.compile()
        let question =
            "several fields are called 'Name'; is this the one with the key 'name', or a different field?"
        let said = asked.saidOfNames
        #expect(said.count == 2)
        for (said, (line, free)) in zip(said, [(7, "name3"), (15, "name2")]) {
            #expect(said.hasPrefix("a.md:\(line): error: \(question)"))
            #expect(said.contains("if it is, add <!-- formwright: field key=name --> in its row or item"))
            #expect(
                said.contains(
                    "if it is a different field, add <!-- formwright: field key=\(free) --> in its row or item"
                ))
        }
        try folder.files.write(
            page("| Name <!-- formwright: field key=name2 --> | The name of the host. |\n"), to: "docs/a.md")
        let answered = try folder.compile()
        #expect(answered.saidOfNames == [])
        #expect(
            answered.names == ["name", "zone", "host", "name2"].map { "general/account." + $0 })
    }

    @Test("A stated key takes precedence over keys made from labels, in any script")
    func statedKeys() throws {
        let page = """
            # Register an Account

            Fill out the following fields.

            - **Port:** The port.
            - **Größe:** How large.

            <!-- formwright: field "Listener" key=port -->
            <!-- formwright: field "Weite" key=größe2 -->

            Then fill out the following fields.

            - **Listener:** Where it listens.
            - **Weite:** How wide.

            """
        let folder = try NamedFolder(["docs/a.md": page])
        let compilation = try folder.compile()
        #expect(compilation.errorCount == 0, "\(compilation.diagnostics)")
        #expect(compilation.names == ["port2", "größe", "port", "größe2"].map { "general/account." + $0 })
        #expect(folder.lines.contains { $0.hasPrefix("\"general/account.größe\": {label: \"Größe\"") })
        #expect(try folder.compile().saidOfNames.isEmpty)
    }

    @Test("A stated key follows the rules of keys, without invisible characters; a label's key drops them")
    func hostileKeys() throws {
        func page(_ label: String, _ key: String) -> String {
            """
            # Register an Account

            Fill out the following fields.

            <!-- formwright: field "\(label)" key=\(key) -->

            - **\(label):** The first.
            - **Port:** The second.

            """
        }
        let grammar = "a key must consist of letters, digits and '_' and must not start with a digit; found "
        let cases = [
            ("a\u{200D}b", grammar + "'a\u{200D}b'"), ("1a", grammar + "'1a'"), ("a-b", grammar + "'a-b'"),
            ("\u{3164}", grammar + "'\u{3164}'"),
            (
                String(repeating: "k", count: 101),
                "a key must be at most 100 bytes long; choose a shorter one"
            ),
        ]
        for (key, message) in cases {
            let folder = try NamedFolder(["docs/a.md": page("Host", key)])
            #expect(try folder.compile().diagnostics.map(\.message).contains(message))
        }
        for key in ["ключ", "की", "e\u{301}", "_1", String(repeating: "k", count: 100)] {
            let folder = try NamedFolder(["docs/a.md": page("Host", key)])
            #expect(try folder.compile().names.first == "general/account." + key)
            #expect(try folder.compile().errorCount == 0)
        }
        // Joiners and variation selectors in labels.
        let folder = try NamedFolder([
            "docs/a.md": NamedFolder.page(
                "Register an Account", ["Ho\u{200D}st", "Z\u{FE0F}one na\u{200C}me"])
        ])
        #expect(try folder.compile().names == ["general/account.host", "general/account.zoneName"])
        #expect(try folder.compile().errorCount == 0)
    }
}
