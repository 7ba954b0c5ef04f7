import Foundation
import TestTools
import Testing

@Suite("Answers")
struct AnswersTests {
    private func model(_ folder: TemporaryFolder) throws -> [String: [String: Any]] {
        let result = try Tool.run("compile", "--rename", in: folder)
        #expect(result.status == 0, "\(result.error)")
        let text = try #require(folder.read("out/model.json"))
        let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let forms = (json["providers"] as? [[String: Any]] ?? []).flatMap {
            $0["forms"] as? [[String: Any]] ?? []
        }
        var fields: [String: [String: Any]] = [:]
        for field in forms.flatMap({ $0["fields"] as? [[String: Any]] ?? [] }) {
            if let label = field["label"] as? String { fields[label] = field }
        }
        return fields
    }

    private func diagnostics(_ folder: TemporaryFolder, _ arguments: String...) throws -> [String] {
        let result = try Tool.run(["check", "--all", "--notes"] + arguments, in: folder)
        return result.error.split(separator: "\n").map(String.init).filter {
            $0.hasPrefix("formwright.answers.yml:") && $0.contains(": ")
        }
    }

    @Test(
        "A comment on the page takes precedence over an answer, an answer over the configuration, and that over what was read"
    )
    func authority() throws {
        let rows = ["Plain", "Set", "Answered", "Commented"].map { "| **\($0)** | A name of your choice. |" }
        let page = """
            # Add a depot

            Fill out the following fields.

            | **Field** | **Description** |
            | --- | --- |
            \(rows[0])
            \(rows[1])
            \(rows[2])
            | **Commented** <!-- formwright: field type=url --> | A name of your choice. |

            """
        let folder = try ReviewTests.folder(
            page,
            answers: ["Answered", "Commented"].map {
                "- {page: \"docs/a.md\", heading: \"Add a depot\", field: \"\($0)\", type: email, presence: optional}\n"
            }.joined())
        try folder.write(
            "docs: docs\noutput: out\nfields:\n"
                + ["Set", "Answered", "Commented"].map {
                    "- {page: docs/a.md, field: \($0), type: integer, presence: required}\n"
                }
                .joined(), to: "formwright.yml")
        let fields = try model(folder)
        #expect(fields["Plain"]?["type"] as? String == "text")
        #expect(fields["Set"]?["type"] as? String == "integer")
        let reasons = try ["answered", "commented"].map { key in
            try Tool.run("explain", "general/depot." + key, in: folder).output.contains(
                "\n\ntype: \(key == "answered" ? "email" : "url")\n  enforced\n  by "
                    + (key == "answered" ? "an answer\n" : "the rule directive\n"))
        }
        #expect(reasons == [true, true])
        #expect(fields["Answered"]?["type"] as? String == "email")
        #expect(fields["Commented"]?["type"] as? String == "url")
        #expect(fields["Commented"]?["presence"] as? String == "optional")
    }

    @Test("An answer adds a field that was not read, and removes one that was")
    func fields() throws {
        let page = ReviewTests.page + "\nThe **Weight** is shown in the list.\n"
        let folder = try ReviewTests.folder(
            page,
            answers: """
                - {page: "docs/a.md", heading: "Add a depot", field: "Weight", ignore: false, type: number}
                - {page: "docs/a.md", heading: "Add a depot", field: "Colour", ignore: true}

                """)
        let fields = try model(folder)
        #expect(fields["Weight"]?["type"] as? String == "number")
        #expect(fields["Colour"] == nil && fields["Name"] != nil)
        #expect(try diagnostics(folder).isEmpty)
    }

    private static let answer =
        "- {page: \"docs/a.md\", heading: \"Add a depot\", field: \"Region\", ignore: false, type: text, presence: optional}\n"

    @Test("It stays with its field when the page is reworded, and review updates its line")
    func reworded() throws {
        let folder = try ReviewTests.folder(
            ReviewTests.page.replacingOccurrences(of: "# Add a depot", with: "# Add depots")
                .replacingOccurrences(of: "Region", with: "The regions"),
            answers: Self.answer)
        #expect(try model(folder)["regions"]?["type"] as? String == "text")
        #expect(
            try diagnostics(folder) == [
                "formwright.answers.yml:4:3: note: 'Region' is now 'regions' under 'Add depots'; 'formwright review' updates this line [moved-answer]"
            ])
        let session = try Terminal.session("review", "--below", "1", typing: ["quit"], in: folder)
        #expect(session.text.contains("1 answer was updated to the new wording of its page\n"))
        #expect(
            folder.read("formwright.answers.yml") == ReviewTests.head
                + Self.answer.replacingOccurrences(of: "Add a depot", with: "Add depots")
                .replacingOccurrences(of: "Region", with: "regions"))
        #expect(try diagnostics(folder).isEmpty)
    }

    @Test("Answers without a terminal update the line of a reworded page, unless one of them is invalid")
    func rewordedWithoutTerminal() throws {
        let folder = try ReviewTests.folder(
            ReviewTests.page.replacingOccurrences(of: "# Add a depot", with: "# Add depots"),
            answers: Self.answer)
        let invalid = try Tool.run(
            "review", "--below", "1", "--answer", "docs/a.md:11=yes", "--answer", "docs/a.md:11=maybe",
            in: folder)
        #expect(invalid.status == 2)
        #expect(folder.read("formwright.answers.yml") == ReviewTests.head + Self.answer)
        let valid = try Tool.run("review", "--below", "1", "--answer", "docs/a.md:11=no", in: folder)
        #expect(valid.status == 0 && valid.error.isEmpty)
        #expect(valid.output.hasPrefix("1 answer was updated to the new wording of its page\n1 of "))
        let moved = Self.answer.replacingOccurrences(of: "Add a depot", with: "Add depots")
        #expect(
            folder.read("formwright.answers.yml") == ReviewTests.head
                + "- {page: \"docs/a.md\", heading: \"Add depots\", field: \"Colour\", ignore: true}\n"
                + moved)
    }

    @Test(
        "It moves to another page if only that page has its place, even if pages are merged"
    )
    func moved() throws {
        let folder = try ReviewTests.folder(answers: Self.answer)
        let other =
            "# Depots\n\nWhat depots are.\n\n"
            + ReviewTests.page.replacingOccurrences(of: "# Add", with: "## Add")
        try folder.write(other, to: "docs/all.md")
        try FileManager.default.removeItem(atPath: folder.path(of: "docs/a.md"))
        #expect(try model(folder)["Region"]?["type"] as? String == "text")
        #expect(
            try diagnostics(folder) == [
                "formwright.answers.yml:4:3: note: 'Region' moved to 'docs/all.md'; 'formwright review' updates this line [moved-answer]"
            ])
        // Two pages have the place, so it is unknown which one the answer is about.
        try folder.write(other, to: "docs/b.md")
        #expect(
            try diagnostics(folder) == [
                "formwright.answers.yml:4:3: error: this answer matches nothing: 'docs/a.md' is not among the compiled pages; correct or remove this line [unused-answer]"
            ])
        try FileManager.default.removeItem(atPath: folder.path(of: "docs/b.md"))
        _ = try Terminal.session("review", "--below", "1", typing: ["quit"], in: folder)
        #expect(
            folder.read("formwright.answers.yml") == ReviewTests.head
                + Self.answer.replacingOccurrences(of: "docs/a.md", with: "docs/all.md"))
    }

    private static func answers(page: String, heading: String, _ labels: [String]) -> String {
        labels.map { "- {page: \"\(page)\", heading: \"\(heading)\", field: \"\($0)\", ignore: true}\n" }
            .joined()
    }

    @Test("Answers follow a heading that is replaced, if only one heading has all of their labels")
    func replacedHeading() throws {
        let answers = Self.answers(page: "docs/a.md", heading: "Add a depot", ["Name", "Region"])
        let renamed = ReviewTests.page.replacing("# Add a depot", with: "# Set up storage")
        let folder = try ReviewTests.folder(renamed, answers: answers)
        #expect(try model(folder).keys.sorted() == ["Access Token", "Colour"])
        let message = "formwright.answers.yml:4:3: warning: 'Name' is now 'Name' under 'Set up storage'; "
        #expect(try diagnostics(folder).first?.hasPrefix(message) == true)
        #expect(try diagnostics(folder).count == 2)
        // If the place of another answer is only on another page now, these answers do not follow it there.
        try folder.write(
            renamed.replacing("   | **Access Token** | The token of the depot. |\n", with: ""),
            to: "docs/a.md")
        try folder.write(ReviewTests.page, to: "docs/other.md")
        try folder.write(
            ReviewTests.head + answers
                + Self.answers(page: "docs/a.md", heading: "Add a depot", ["Access Token"]),
            to: "formwright.answers.yml")
        #expect(try diagnostics(folder).filter { $0.contains("under 'Set up storage'; ") }.count == 2)
        #expect(try diagnostics(folder).filter { $0.contains("moved to 'docs/other.md'") }.count == 1)
        try FileManager.default.removeItem(atPath: folder.path(of: "docs/other.md"))
        // With two such headings, one label, or the old heading still on the page, the match is unclear.
        for (page, answers) in [
            (renamed + "\n" + ReviewTests.page.replacing("# Add a depot", with: "# Set up a yard"), answers),
            (renamed, Self.answers(page: "docs/a.md", heading: "Add a depot", ["Name"])),
            (renamed + "\n# Add a depot\n\nClick **Add**.\n", answers),
        ] {
            try folder.write(page, to: "docs/a.md")
            try folder.write(ReviewTests.head + answers, to: "formwright.answers.yml")
            let unused = try diagnostics(folder).filter { $0.contains("this answer matches nothing") }
            #expect(unused.count == answers.split(separator: "\n").count)
            // The answers must not move to another page with the old heading, either.
            try folder.write(ReviewTests.page, to: "docs/other.md")
            #expect(try diagnostics(folder).filter { $0.contains("this answer matches nothing") } == unused)
            try FileManager.default.removeItem(atPath: folder.path(of: "docs/other.md"))
            #expect(try model(folder)["Name"] != nil)
        }
    }

    private static func chart(_ labels: String...) -> String {
        "# Chart\n\n## Settings\n\nFill out the following fields.\n\n| **Field** | **Description** |\n| --- | --- |\n"
            + labels.map { "| **\($0)** | A text of your choice. |\n" }.joined()
    }

    @Test("The answers of a renamed page move together, even if other pages have some of the same labels")
    func renamedPage() throws {
        let answers = Self.answers(
            page: "docs/bar.md", heading: "Settings", ["Legend", "Name", "Size"])
        let folder = try ReviewTests.folder(Self.chart("Name", "Size"), answers: answers)
        try folder.write(Self.chart("Name", "Legend"), to: "docs/line.md")
        func moved(to path: String) throws -> Bool {
            let reported = try diagnostics(folder)
            return reported.count == 3 && reported.allSatisfy { $0.contains(" moved to '\(path)'; ") }
        }
        // One label is only on the new page.
        try folder.write(Self.chart("Name", "Size", "Legend"), to: "docs/column.md")
        try folder.write(Self.chart("Name"), to: "docs/line.md")
        #expect(try moved(to: "docs/column.md"))
        // All labels are also on other pages, but only the new page has all of them.
        try folder.write(Self.chart("Name", "Legend"), to: "docs/line.md")
        #expect(try moved(to: "docs/column.md"))
        // Two pages have all labels.
        try folder.write(Self.chart("Name", "Size", "Legend"), to: "docs/pie.md")
        var reported = try diagnostics(folder)
        #expect(reported.count == 3 && reported.allSatisfy { $0.contains("this answer matches nothing") })
        // A page with answers of its own is not new.
        try FileManager.default.removeItem(atPath: folder.path(of: "docs/pie.md"))
        let own = "- {page: \"docs/column.md\", heading: \"Settings\", field: \"Size\", type: text}\n"
        try folder.write(ReviewTests.head + answers + own, to: "formwright.answers.yml")
        reported = try diagnostics(folder).filter { !$0.contains("removed") }
        #expect(reported.count == 3 && reported.allSatisfy { $0.contains("this answer matches nothing") })
        try folder.write(ReviewTests.head + answers, to: "formwright.answers.yml")
        _ = try Terminal.session("review", "--below", "1", typing: ["quit"], in: folder)
        #expect(
            folder.read("formwright.answers.yml")
                == ReviewTests.head + answers.replacing("docs/bar.md", with: "docs/column.md"))
    }

    @Test("Answers of two missing pages that contradict each other stay, and both are reported")
    func contradictoryMoves() throws {
        let lines =
            Self.answers(page: "docs/bar.md", heading: "Settings", ["Name"])
            + "- {page: \"docs/line.md\", heading: \"Settings\", field: \"Name\", ignore: false, type: text}\n"
        let folder = try ReviewTests.folder(Self.chart("Name", "Size"), answers: lines)
        let reported = try diagnostics(folder)
        #expect(reported.count == 2 && reported.allSatisfy { $0.contains("this answer matches nothing") })
        _ = try Terminal.session("review", "--below", "1", typing: ["quit"], in: folder)
        #expect(folder.read("formwright.answers.yml") == ReviewTests.head + lines)
    }

    @Test(
        "It stays on a page that has errors, and on a page that the run does not read",
        arguments: [
            "<PartialsComponent category=\"c\" name=\"gone\" />",
            "<!-- formwright: field \"Name\" presnce=optional -->",
        ])
    func stays(error: String) throws {
        let folder = try ReviewTests.folder(answers: Self.answer)
        let file = folder.read("formwright.answers.yml")
        try folder.write(ReviewTests.page, to: "docs/b.md")
        try folder.write("# Depots\n\n\(error)\n", to: "docs/a.mdx")
        let lines = Self.answer.replacing("docs/a.md", with: "docs/a.mdx")
        try FileManager.default.removeItem(atPath: folder.path(of: "docs/a.md"))
        try folder.write(ReviewTests.head + lines, to: "formwright.answers.yml")
        func answer() throws -> String? {
            let result = try Tool.run("review", "--below", "1", "--answer", "docs/b.md:11=no", in: folder)
            #expect(result.status == 0 && !result.error.contains("answer]"), "\(result.error)")
            #expect(result.output.hasPrefix("1 of "))
            return folder.read("formwright.answers.yml")
        }
        #expect(try answer()?.contains(lines) == true)
        // A page that is left out keeps its answers, and so does one that lacks included text.
        for (line, text, settings) in [
            (Self.answer, ReviewTests.page, "pages:\n  exclude: docs/a.md\n"),
            (lines, "# Depots\n\n\(error)\n", "rules:\n  missing-partial: warning\n"),
            (Self.answer, "# Depots\n\n[!INCLUDE [gone](gone.md)]\n", ""),
        ] where !error.hasPrefix("<!--") {
            let name = line == lines ? "docs/a.mdx" : "docs/a.md"
            try FileManager.default.removeItem(
                atPath: folder.path(of: folder.read("docs/a.md") == nil ? "docs/a.mdx" : "docs/a.md"))
            try folder.write(text, to: name)
            try folder.write("docs: docs\noutput: out\n" + settings, to: "formwright.yml")
            try folder.write(ReviewTests.head + line, to: "formwright.answers.yml")
            _ = try Tool.run("review", "--below", "1", "--answer", "docs/b.md:11=no", in: folder)
            #expect(folder.read("formwright.answers.yml")?.contains(line) == true, "\(settings)")
        }
        // Without 'docs', it is not known which pages exist.
        try folder.write("output: out\n", to: "formwright.yml")
        try folder.write(ReviewTests.page, to: "docs/a.md")
        try folder.write(try #require(file), to: "formwright.answers.yml")
        let part = try Tool.run(
            "review", "docs/b.md", "--below", "1", "--answer", "docs/b.md:11=no", in: folder)
        #expect(part.status == 0 && part.output.hasPrefix("1 of "), "\(part.error)")
        #expect(folder.read("formwright.answers.yml")?.contains(Self.answer) == true)
    }

    @Test("An answer that no longer applies is reported with its place")
    func gone() throws {
        let folder = try ReviewTests.folder(
            ReviewTests.page.replacingOccurrences(of: "Region", with: "Zone"), answers: Self.answer)
        #expect(
            try diagnostics(folder) == [
                "formwright.answers.yml:4:3: error: this answer matches nothing: 'docs/a.md' has no 'Region' under 'Add a depot'; correct or remove this line [unused-answer]"
            ])
        #expect(try Tool.run("compile", in: folder).status == 0)
        // CI must notice that its facts are missing.
        let check = try Tool.run("check", in: folder)
        #expect(check.status == 1)
        #expect(check.error.hasPrefix("formwright.answers.yml:4:3: error: this answer matches nothing: "))
        #expect(check.error.contains("'out' is up to date\n"))
        try folder.write("docs: docs\noutput: out\nrules: {unused-answer: warning}\n", to: "formwright.yml")
        #expect(try Tool.run("check", in: folder).status == 0)
    }

    @Test(
        "Unreadable lines are reported with their place; the others are used, and no line is lost")
    func malformed() throws {
        let lines = [
            "- {page: docs/a.md, field: Name, type: colour}", "- {page: docs/a.md, field: Name, colour: red}",
            "- {page: docs/a.md, field: [", "- docs/a.md", "- {page: docs/a.md, field: Name}", "<<<<<<< main",
            "- {page: docs/a.md, field: Name, nth: one, type: text}",
            "- {page: docs/a.md, field: Name, nth: 2, nth: 3, type: text}", "answer:", "# my words", "",
        ]
        let folder = try ReviewTests.folder(answers: lines.joined(separator: "\n") + Self.answer)
        #expect(try model(folder)["Region"]?["type"] as? String == "text")
        let reported = try diagnostics(folder)
        #expect(
            reported.map { String($0.split(separator: ":")[1]) } == [
                "4", "5", "6", "7", "8", "9", "10", "11", "12",
            ])
        #expect(reported.allSatisfy { $0.contains(": error: ") && $0.hasSuffix("[answers]") })
        #expect(reported[1].contains("unknown key 'colour' in an answer"))
        #expect(
            reported[7].hasPrefix(
                "formwright.answers.yml:11:42: error: the key 'nth' occurs twice; remove one of the two"))
        #expect(reported[5].hasPrefix("formwright.answers.yml:9:1: error: expected one answer per line"))
        #expect(reported[8].contains("; did you mean 'answers:'?"))
        _ = try Terminal.session(
            "review", "--below", "1", "--page", "docs/a.md", typing: ["yes", "quit"], in: folder)
        let text = try #require(folder.read("formwright.answers.yml"))
        for line in lines { #expect(text.contains(line + "\n")) }
        #expect(text.contains(Self.answer) && text.contains("field: \"Name\", ignore: false"))
    }

    private static let twoForms = """
        # Adding a model

        Fill out the following fields.

        | **Field** | **Description** |
        | --- | --- |
        | **Supplier** | A name of your choice. |
        | **Region** | A name of your choice. |

        # Editing a model

        Fill out the following fields.

        | **Field** | **Description** |
        | --- | --- |
        | **Region** | A name of your choice. |

        """

    @Test("An answer without a heading means a label that is under one heading; otherwise they are named")
    func withoutHeading() throws {
        let folder = try ReviewTests.folder(
            Self.twoForms, answers: "- {page: docs/a.md, field: \"Supplier\", type: email}\n")
        #expect(try model(folder)["Supplier"]?["type"] as? String == "email")
        #expect(try diagnostics(folder).isEmpty)
        try folder.write(
            ReviewTests.head + """
                - {page: docs/a.md, field: "Region", type: email}
                - {page: docs/a.md, heading: "Models", field: "Supplier", type: email}

                """, to: "formwright.answers.yml")
        #expect(
            try diagnostics(folder) == [
                "formwright.answers.yml:4:3: error: this answer does not apply: 'Region' is under 'Adding a model' and 'Editing a model' of 'docs/a.md'; add the heading, as in 'heading: \"Adding a model\"' [unused-answer]",
                "formwright.answers.yml:5:3: error: this answer matches nothing: 'docs/a.md' has no 'Supplier' under 'Models', only under 'Adding a model'; if the heading was reworded, change it in this line, or else remove the line [unused-answer]",
            ])
    }

    @Test(
        "A page that is not compiled is reported with the one that may be meant",
        arguments: [
            ("depots/new-depot.md", "; did you mean 'docs/depots/new-depot.md'?"),
            ("docs/depots/new-depo.md", "; did you mean 'docs/depots/new-depot.md'?"),
            ("a.md", "; did you mean 'docs/a.md'?"), ("docs/b.md", "; correct or remove this line"),
        ])
    func page(path: String, end: String) throws {
        let folder = try ReviewTests.folder(
            Self.twoForms, answers: "- {page: \(path), field: \"Region\", type: email}\n")
        try folder.write(ReviewTests.page, to: "docs/depots/new-depot.md")
        #expect(
            try diagnostics(folder) == [
                "formwright.answers.yml:4:3: error: this answer matches nothing: '\(path)' is not among the compiled pages\(end) [unused-answer]"
            ])
    }

    @Test("A misspelled label is reported with the one that may be meant")
    func label() throws {
        let folder = try ReviewTests.folder(
            Self.twoForms, answers: "- {page: docs/a.md, field: \"Suplierx\", type: email}\n")
        #expect(
            try diagnostics(folder) == [
                "formwright.answers.yml:4:3: error: this answer matches nothing: 'docs/a.md' has no 'Suplierx'; did you mean 'Supplier'? [unused-answer]"
            ])
    }

    @Test("A line that cannot be read is an error of 'check', even after the known findings are recorded")
    func checked() throws {
        let folder = try ReviewTests.folder(answers: "- {page: docs/a.md, field: Name, type: colour}\n")
        #expect(try Tool.run("compile", in: folder).status == 0)
        #expect(try Tool.run("check", in: folder).status == 1)
        #expect(try Tool.run("check", "--update-baseline", in: folder).status == 1)
        #expect(try Tool.run("check", in: folder).status == 1)
    }

    @Test("A field or form that an answer removes is reported at the answer")
    func removing() throws {
        let folder = try ReviewTests.folder()
        #expect(try Tool.run("compile", in: folder).status == 0)
        func answer(_ labels: [String]) throws -> String {
            let lines = labels.map {
                "- {page: \"docs/a.md\", heading: \"Add a depot\", field: \"\($0)\", ignore: true}\n"
            }
            try folder.write(ReviewTests.head + lines.joined(), to: "formwright.answers.yml")
            return try Tool.run("check", in: folder).error
        }
        #expect(
            try answer(["Name", "Region"]).contains(
                "formwright.answers.yml:5:3: warning: breaking change to 'general/depot.region': 'Region' was removed [removed-field]"
            ))
        #expect(
            try answer(["Colour", "Name", "Region", "Access Token"]).contains(
                /formwright\.answers\.yml:4:3: warning: [^\n]*\[removed-form\]/))
    }

    @Test("Unknown values are reported with the value that may be meant")
    func values() throws {
        let folder = try ReviewTests.folder(
            answers: """
                - {page: docs/a.md, field: Name, type: nubmer}
                - {page: docs/a.md, field: Name, presence: optinal}
                - {page: docs/a.md, field: Name, presence: maybe}

                """)
        let reported = try diagnostics(folder)
        #expect(reported.count == 3)
        #expect(reported[0].hasSuffix("; did you mean 'number'? [answers]"))
        #expect(reported[1].hasSuffix("; did you mean 'optional'? [answers]"))
        #expect(!reported[2].contains("did you mean"))
    }

    @Test("Commands that show what answers decide report lines that are not used")
    func shown() throws {
        let folder = try ReviewTests.folder(answers: "nonsense\n" + Self.answer)
        let preview = folder.path(of: "site")
        for arguments in [
            ["list"], ["list", "docs/a.md"], ["stats"], ["preview", "-o", preview],
            ["explain", "general/depot"], ["explain", "docs/a.md:11"],
        ] {
            let result = try Tool.run(arguments, in: folder)
            #expect(result.status == 0)
            #expect(
                result.error.hasPrefix("formwright.answers.yml:4:1: warning: expected one answer per line"))
        }
        #expect(try Tool.run("preview", "-o", preview, "--quiet", in: folder).error.isEmpty)
    }

    @Test("Lines that are not UTF-8 are reported; the others are used, and the file is not overwritten")
    func notUTF8() throws {
        let folder = try ReviewTests.folder()
        let bytes =
            Array((ReviewTests.head + Self.answer).utf8) + Array("# caf".utf8) + [0xE9, 0x0A]
            + Array("  - {page: docs/a.md, field: \"".utf8) + [0xC3, 0xA9, 0xFF]
            + Array("\", colour: red}\n  \u{FEFF}- {page: docs/a.md, field: \"é\", colour: red}\n".utf8)
        let file = URL(fileURLWithPath: folder.path(of: "formwright.answers.yml"))
        try Data(bytes).write(to: file)
        #expect(try model(folder)["Region"]?["type"] as? String == "text")
        let reported = try diagnostics(folder)
        #expect(
            reported.map { String($0.prefix { $0 != " " }) } == [
                "formwright.answers.yml:5:6:", "formwright.answers.yml:6:32:", "formwright.answers.yml:7:36:",
            ])
        #expect(
            reported[0].hasSuffix(
                "error: byte 0xE9 is not UTF-8, so this line is not used, and the file is not overwritten; save the file as UTF-8 [answers]"
            ))
        #expect(reported[2].contains("unknown key 'colour' in an answer"))
        let session = try Terminal.session("review", "--below", "1", typing: ["yes"], in: folder)
        #expect(session.status == 2)
        #expect(
            session.text.hasSuffix(
                "formwright: error: 'formwright.answers.yml' is not UTF-8 at line 5, column 6, so it is not overwritten\n"
            )
        )
        #expect(try Data(contentsOf: file) == Data(bytes))
    }

    @Test("Two answers that contradict each other are both ignored; two that agree are one")
    func contradiction() throws {
        let other = Self.answer.replacingOccurrences(of: "type: text", with: "type: email")
        let folder = try ReviewTests.folder(answers: Self.answer + Self.answer)
        #expect(try diagnostics(folder).isEmpty)
        #expect(try model(folder)["Region"]?["type"] as? String == "text")
        try folder.write(ReviewTests.head + Self.answer + other, to: "formwright.answers.yml")
        #expect(
            try diagnostics(folder).first
                == "formwright.answers.yml:5:3: error: two answers about 'Region' contradict each other, so neither is used; remove one [answers]"
        )
        #expect(try model(folder)["Region"]?["type"] as? String == "choice")
        // The question is asked again, and its answer replaces both.
        let session = try Terminal.session("review", "--below", "1", typing: ["yes", "quit"], in: folder)
        #expect(session.status == 0)
        let lines = try #require(folder.read("formwright.answers.yml")).split(separator: "\n")
        #expect(lines.count { $0.contains("\"Region\"") } == 1)
        #expect(try diagnostics(folder).isEmpty)
    }

    @Test(
        "Two answers that name a place in different words and contradict each other are reported with both places"
    )
    func contradictionInOtherWords() throws {
        let other = "- {page: \"docs/a.md\", field: \"Region\", type: email}\n"
        let folder = try ReviewTests.folder(answers: Self.answer + other)
        let result = try Tool.run("check", in: folder)
        #expect(
            result.firstLine
                == "formwright.answers.yml:5:3: error: two answers about 'Region' contradict each other, so neither is used; remove one [answers]"
        )
        #expect(result.error.contains("\nformwright.answers.yml:4:3: note: the other answer is here\n"))
        #expect(!result.error.contains("unused-answer"))
        #expect(try model(folder)["Region"]?["type"] as? String == "choice")
    }

    @Test("The readable lines of a newer file are used, and the file is not overwritten")
    func newer() throws {
        let folder = try ReviewTests.folder(answers: Self.answer)
        let text =
            ReviewTests.head.replacingOccurrences(of: "answers: 1", with: "answers: 2") + Self.answer
            + "- {page: docs/a.md, field: Name, because: new}\n"
        try folder.write(text, to: "formwright.answers.yml")
        #expect(try model(folder)["Region"]?["type"] as? String == "text")
        #expect(
            try diagnostics(folder).first
                == "formwright.answers.yml:2:1: error: this file has version '2', but this version of formwright reads version 1; formwright uses the lines that it can read, and does not overwrite the file [answers]"
        )
        let session = try Terminal.session("review", "--below", "1", typing: ["yes"], in: folder)
        #expect(session.status == 2)
        #expect(
            session.text.hasSuffix(
                "formwright: error: 'formwright.answers.yml' has an unsupported version, so it is not overwritten\n"
            ))
        #expect(folder.read("formwright.answers.yml") == text)
    }

    @Test("Several fields with the same label under one heading are distinguished")
    func occurrences() throws {
        let page = """
            # Add a depot

            Enter the following for the sender.

            | **Field** | **Description** |
            | --- | --- |
            | **Address** | The address of the sender. |

            Enter the following for the receiver.

            | **Field** | **Description** |
            | --- | --- |
            | **Address** | The address of the receiver. |

            """
        let folder = try ReviewTests.folder(page)
        let session = try Terminal.session(
            "review", "--below", "1", typing: ["1 type=email", "yes", "1 type=url", "yes"], in: folder)
        #expect(session.status == 0)
        let answers = try #require(folder.read("formwright.answers.yml"))
        #expect(
            answers.split(separator: "\n").count { $0.contains("field: \"Address\", nth: 2, ignore: false") }
                == 1)
        #expect(
            answers.split(separator: "\n").count { $0.contains("field: \"Address\", ignore: false") } == 1)
        #expect(try Tool.run("review", "--below", "1", in: folder).output == "there are no questions\n")
    }
}
