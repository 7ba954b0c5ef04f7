import FormModel
import Foundation
import TestTools
import Testing

@testable import FormNaming
@testable import FormwrightKit

@Suite("Names and secret values")
struct NameSecretsTests {
    @Test("A secret's value in a condition is never stored")
    func secretCondition() throws {
        let page = """
            # Register an Account

            Fill out the following fields.

            <!-- formwright: field "Proxy" when="API Key=hunter2" -->

            - **API Key:** The key.
            - **Proxy:** The proxy.

            """
        let folder = try NamedFolder(["docs/a.md": page])
        try folder.compile()
        #expect(folder.lines.contains { $0.contains("when: \"apiKey\"") })
        #expect(!folder.lines.joined().contains("hunter2"))
    }

    @Test("A value in a condition on a field that is now secret is not printed")
    func newSecret() throws {
        func page(_ directive: String, _ rest: String) -> String {
            """
            # Register an Account

            Fill out the following fields.

            <!-- formwright: field "Proxy" when="Code=hunter2" -->
            \(directive)

            - **Code:** The code. The default is **hunter2**.
            \(rest)
            """
        }
        let folder = try NamedFolder(["docs/a.md": page("", "- **Proxy:** The proxy.\n")])
        try folder.compile()
        #expect(folder.lines.joined().contains("hunter2"))
        try folder.files.write(
            page("<!-- formwright: field \"Code\" secret=true -->", "- **Proxy:** The proxy.\n"),
            to: "docs/a.md")
        let compilation = folder.files.compile([])
        #expect(
            compilation.saidOfNames == [
                "a.md:8: note: 'Code' (general/account.code): secret changed from false to true"
            ])
        #expect(compilation.lock?.difference?.kind == .stale)
        #expect(compilation.lock?.difference?.diff == [])
        _ = try compilation.lock?.write()
        #expect(!folder.lines.joined().contains("hunter2"))
        // A field that was removed before keeps no secret value either.
        try folder.files.write(page("", "- **Proxy:** The proxy.\n"), to: "docs/a.md")
        try folder.compile()
        try folder.files.write(
            page("", "").replacing("<!-- formwright: field \"Proxy\" when=\"Code=hunter2\" -->", with: ""),
            to: "docs/a.md")
        try folder.compile()
        #expect(folder.lines.contains { $0.contains("when: \"code=hunter2\"") })
        try folder.files.write(
            page("<!-- formwright: field \"Code\" secret=true -->", "")
                .replacing("<!-- formwright: field \"Proxy\" when=\"Code=hunter2\" -->", with: ""),
            to: "docs/a.md")
        let gone = try folder.compile()
        #expect(!folder.lines.joined().contains("hunter2"))
        #expect(!gone.saidOfNames.joined().contains("hunter2"))
    }
}
