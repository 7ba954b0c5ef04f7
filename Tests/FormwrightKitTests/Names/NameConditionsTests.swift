import FormModel
import Foundation
import TestTools
import Testing

@testable import FormNaming
@testable import FormwrightKit

@Suite("Names of conditional fields")
struct NameConditionsTests {
    @Test("Fields with the same label keep their keys by their conditions, in any order")
    func conditions() throws {
        func page(_ rows: [(mode: String, row: String)]) -> String {
            let tables = rows.map { mode, row in
                """
                Then fill out the following fields.

                | Field | Description |
                | --- | --- |
                | Host <!-- formwright: field when="Mode=\(mode)" --> | \(row) |

                """
            }
            return NamedFolder.page(
                "Register an Account", ["Mode | Select **Cloud**, **Local**, **Edge** or **A**."])
                + tables.joined(separator: "\n")
        }
        func hosts(_ compilation: Compilation) -> [String: String] {
            let fields = compilation.catalog.providers.flatMap(\.forms).flatMap(\.fields)
            let hosts = fields.filter { $0.label == "Host" }.map { ($0.when?.equals ?? "", $0.key) }
            return Dictionary(hosts, uniquingKeysWith: { first, _ in first })
        }
        let rows = [("Cloud", "The host."), ("Local", "The host.")]
        let folder = try NamedFolder(["docs/a.md": page(rows)])
        #expect(try hosts(folder.compile()) == ["Cloud": "host", "Local": "host2"])
        // In another order; then with other facts, in another order.
        for rows in [
            rows.reversed(), [("Cloud", "The host. Optional."), ("Local", "The URL of the host.")],
            rows.reversed(), [rows[1]],
        ] {
            try folder.files.write(page(rows), to: "docs/a.md")
            let compilation = try folder.compile()
            #expect(compilation.errorCount == 0, "\(compilation.saidOfNames)")
            let expected = ["Cloud": "host", "Local": "host2"].filter { key, _ in
                rows.contains { $0.0 == key }
            }
            #expect(hosts(compilation) == expected)
        }
        // A removed field comes back only in its former case.
        try folder.files.write(page([rows[1], ("Edge", "The host.")]), to: "docs/a.md")
        #expect(try folder.compile().errorCount == 1)
        try folder.files.write(page([rows[1], rows[0]]), to: "docs/a.md")
        #expect(try hosts(folder.compile()) == ["Cloud": "host", "Local": "host2"])
        // If two fields have other cases, an error asks about them.
        try folder.files.write(page([("Edge", rows[0].1), ("A", rows[1].1)]), to: "docs/a.md")
        #expect(try folder.compile().errorCount > 0)
    }
}
