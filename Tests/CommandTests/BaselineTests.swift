import Foundation
import TestTools
import Testing

@Suite("formwright check --update-baseline")
struct BaselineTests {
    private static func page(_ before: String = "", _ rows: String...) -> String {
        """
        # Add a depot
        \(before)
        1. Fill out the following fields.

           | **Field** | **Description** |
           | --- | --- |
           | **Name** | A name of your choice. |
        \(rows.map { "   \($0)\n" }.joined())
        2. Click **Add**.

        """
    }

    /// A row with a warning, because its description is a placeholder.
    private static let row = "| **Region** | TODO |"
    private static let other = "| **Zone** | TODO |"

    private func folder(_ page: String) throws -> TemporaryFolder {
        try Tool.compiled(["formwright.yml": "docs: docs\noutput: out\n", "docs/a.md": page])
    }

    private func warnings(_ result: Tool.Result) -> [String] {
        result.error.split(separator: "\n").map(String.init).filter { $0.contains(": warning: ") }
    }

    @Test(
        "Known findings are not reported again, even if their lines move; new ones are, and are errors with --strict"
    )
    func knownFindings() throws {
        let folder = try folder(BaselineTests.page("", BaselineTests.row))
        #expect(try warnings(Tool.run("check", in: folder)).count == 1)
        #expect(try Tool.run("check", "--strict", in: folder).status == 1)
        let update = try Tool.run("check", "--strict", "--update-baseline", in: folder)
        #expect(update.status == 0)
        #expect(
            update.error.hasPrefix(
                "wrote 'formwright.baseline.yml' with 1 finding, which will not be reported again\n0 errors, 0 warnings, 1 known; "
            ))
        let known = try Tool.run("check", "--strict", in: folder)
        #expect(known.status == 0 && warnings(known).isEmpty)
        #expect(known.error.hasPrefix("0 errors, 0 warnings, 1 known; "))

        try folder.write(
            BaselineTests.page("\nDepots hold goods.\n", BaselineTests.other, BaselineTests.row),
            to: "docs/a.md")
        let moved = try Tool.run("compile", in: folder)
        #expect(moved.status == 0)
        // The new field is a separate warning, because clients notice it.
        #expect(warnings(moved).count == 2)
        #expect(warnings(moved).first?.hasPrefix("docs/a.md:10:") ?? false)
        #expect(try Tool.run("check", "--strict", in: folder).status == 1)
    }

    @Test("A malformed file is reported at its place, the rest is used, and it is not overwritten")
    func malformed() throws {
        let folder = try folder(BaselineTests.page("", BaselineTests.row))
        #expect(try Tool.run("check", "--update-baseline", in: folder).status == 0)
        let good = try #require(folder.read("formwright.baseline.yml"))
        try folder.write(good + "- {page: a.md}\n", to: "formwright.baseline.yml")
        let result = try Tool.run("check", in: folder)
        #expect(result.status == 0)
        #expect(
            warnings(result) == [
                "formwright.baseline.yml:5:3: warning: expected a finding with 'page', 'rule' and 'message' [baseline]"
            ])
        let update = try Tool.run("check", "--update-baseline", in: folder)
        #expect(update.status == 2)
        #expect(folder.read("formwright.baseline.yml") == good + "- {page: a.md}\n")
        try folder.write(good.replacing("baseline: 1", with: "baseline: 2"), to: "formwright.baseline.yml")
        let newer = try Tool.run("check", in: folder)
        #expect(
            warnings(newer) == [
                "formwright.baseline.yml:2:22: warning: this file has version '2', but this version of formwright reads version 1; formwright uses the findings that it can read, and does not overwrite the file [baseline]"
            ])
        // A merge with conflicts: the findings of both sides count.
        let conflict =
            good + "<<<<<<< ours\n- {page: x.md, rule: a, message: b}\n=======\n- {page\n>>>>>>> theirs\n"
        try folder.write(conflict, to: "formwright.baseline.yml")
        let merged = try Tool.run("check", in: folder)
        #expect(warnings(merged).count == 1)
        #expect(warnings(merged).first?.hasPrefix("formwright.baseline.yml:") == true)
        #expect(try Tool.run("check", "--update-baseline", in: folder).status == 2)
        #expect(folder.read("formwright.baseline.yml") == conflict)
    }

    @Test("A file that cannot be read is reported")
    func unreadable() throws {
        let folder = try folder(BaselineTests.page("", BaselineTests.row))
        for (name, level) in [("formwright.baseline.yml", "warning"), ("formwright.answers.yml", "error")] {
            try FileManager.default.createDirectory(
                atPath: folder.path(of: name), withIntermediateDirectories: false)
            let result = try Tool.run("check", in: folder)
            #expect(result.error.contains("\(name): \(level): cannot read '\(name)': Is a directory ["))
            try FileManager.default.removeItem(atPath: folder.path(of: name))
        }
    }

    @Test("Errors of check are not recorded, and a baseline that contains them does not hide them")
    func errors() throws {
        let folder = try folder(BaselineTests.page("", BaselineTests.row))
        try folder.write(
            "formwright-answers: 1\nanswers:\n- {page: docs/gone.md, field: Name, type: text}\n",
            to: "formwright.answers.yml")
        let update = try Tool.run("check", "--update-baseline", in: folder)
        #expect(update.status == 1)
        #expect(
            update.error.hasPrefix(
                "wrote 'formwright.baseline.yml' with 1 finding, which will not be reported again; 1 error is not recorded, because errors must be corrected\n"
            ))
        #expect(
            update.error.contains("[unused-answer]")
                && update.error.contains("\n1 error, 0 warnings, 1 known; "))
        let message = try #require(
            update.error.split(separator: "\n").first { $0.contains("[unused-answer]") }?
                .components(separatedBy: "error: ").last?.components(separatedBy: " [").first)
        let baseline = try #require(folder.read("formwright.baseline.yml"))
        try folder.write(
            baseline
                + "- {page: \"formwright.answers.yml\", rule: unused-answer, message: \"\(message)\"}\n",
            to: "formwright.baseline.yml")
        let result = try Tool.run("check", in: folder)
        #expect(result.status == 1 && result.error.contains("[unused-answer]"))
    }

    @Test(
        "Findings about the configuration and the answers can be recorded if they are warnings, and their files are not missing"
    )
    func projectFiles() throws {
        let folder = try folder(BaselineTests.page("", BaselineTests.row))
        try folder.write(
            "docs: docs\noutput: out\ntheme: dark\nrules: {unknown-setting: warning, unused-answer: warning}\n",
            to: "formwright.yml")
        try folder.write(
            "formwright-answers: 1\nanswers:\n- {page: docs/gone.md, field: Name, type: text}\n",
            to: "formwright.answers.yml")
        #expect(try Tool.run("check", "--update-baseline", in: folder).error.contains("with 3 findings"))
        let result = try Tool.run("check", "--notes", in: folder)
        #expect(!result.error.contains("no longer exists") && result.error.contains("3 known"))
    }

    @Test("Findings of deleted pages are reported with their place, and removed by the next update")
    func gone() throws {
        let folder = try folder(BaselineTests.page("", BaselineTests.row))
        #expect(try Tool.run("check", "--update-baseline", in: folder).status == 0)
        try folder.write(BaselineTests.page("", BaselineTests.row), to: "docs/b.md")
        try FileManager.default.removeItem(atPath: folder.path(of: "docs/a.md"))
        #expect(try Tool.run("compile", in: folder).status == 0)
        let result = try Tool.run("check", "--notes", in: folder)
        #expect(
            result.error.contains(
                "formwright.baseline.yml:4:3: note: 'docs/a.md' no longer exists; to remove its findings, run 'formwright check --update-baseline' [baseline]"
            ))
        #expect(try Tool.run("check", "--update-baseline", in: folder).status == 0)
        let text = try #require(folder.read("formwright.baseline.yml"))
        #expect(text.contains("docs/b.md") && !text.contains("docs/a.md"))
    }

    @Test("An update for one page keeps the findings of others")
    func onePage() throws {
        let folder = try folder(BaselineTests.page("", BaselineTests.row))
        #expect(try Tool.run("check", "--update-baseline", in: folder).status == 0)
        try folder.write(BaselineTests.page("", BaselineTests.other), to: "docs/b.md")
        #expect(try Tool.run("compile", in: folder).status == 0)
        #expect(try Tool.run("check", "docs/b.md", "--update-baseline", in: folder).status == 0)
        let all = try Tool.run("check", in: folder)
        #expect(warnings(all).isEmpty && all.status == 0)
    }

    @Test("Without a configuration, it is refused")
    func noConfiguration() throws {
        let folder = try TemporaryFolder(["docs/a.md": BaselineTests.page()])
        #expect(try Tool.run("compile", "docs", in: folder).status == 0)
        let result = try Tool.run("check", "docs", "--update-baseline", in: folder)
        #expect(result.status == 2)
        #expect(
            result.error.contains(
                "error: a baseline needs formwright.yml next to it; to create that file, run 'formwright init'"
            ))
    }
}
