import Foundation
import TestTools
import Testing

/// A project in which a folder that the configuration names is missing.
@Suite("Missing folders")
struct MissingFolderTests {
    private static let depot = SamplePage.table(
        "# Add a depot", ["Name | The name of the depot. Required.", "Region | The region. Optional."])
    private static let user = SamplePage.table(
        "# Create a user", ["Login | The login of the user. Required.", "Email | The address. Optional."])
    private static let answers = """
        formwright-answers: 1
        answers:
        - {page: "admin/user.md", heading: "Create a user", field: "Email", ignore: false, type: email}

        """

    /// The project after a run with all folders.
    private static func folder() throws -> TemporaryFolder {
        try Tool.compiled([
            "guide/depot.md": depot, "admin/user.md": user, "shared/part.md": "A part.\n",
            "formwright.yml": "docs: [guide, admin]\npartials: [shared]\noutput: out\n",
            "formwright.answers.yml": answers,
            "formwright.baseline.yml": "formwright-baseline: 1\nfindings:\n",
        ])
    }

    /// The message about a missing folder, with the line of the configuration.
    private static func message(_ missing: String) -> String {
        missing == "admin"
            ? """
            formwright.yml:1:15: error: cannot read 'admin': No such file or directory; the configuration names it under 'docs' [unreadable-file]
            docs: [guide, admin]
                          ^~~~~

            """
            : """
            formwright.yml:2:12: error: 'shared' does not exist; create this folder, or remove it from 'partials' in the configuration [unreadable-file]
            partials: [shared]
                       ^~~~~~

            """
    }

    @Test(
        "Nothing is written, and after the folder is back, everything is up to date",
        arguments: ["admin", "shared"])
    func nothingWritten(missing: String) throws {
        let folder = try Self.folder()
        let whole = folder.contents()
        let away = folder.path(of: "away")
        try FileManager.default.moveItem(atPath: folder.path(of: missing), toPath: away)
        // A page like those of the missing folder must not take their names or answers.
        try folder.write(Self.user, to: "guide/user.md")
        let before = folder.contents()
        for (command, closing) in [
            (["compile"], "nothing was written\n"), (["compile", "guide"], "nothing was written\n"),
            (["compile", "--keep-going"], "nothing was written\n"),
            (["compile", "--rename", "--accept-breaking"], "nothing was written\n"),
            (["check"], "nothing was compared\n"),
            (["check", "--update-baseline"], "nothing was compared, and the baseline was not written\n"),
        ] {
            let result = try Tool.run(command, in: folder)
            #expect(result.status == 2 && result.output.isEmpty)
            #expect(result.error.hasPrefix(Self.message(missing)), "\(command): \(result.error)")
            #expect(result.error.contains("1 error, 0 warnings; "))
            #expect(result.error.hasSuffix(closing))
            #expect(folder.contents() == before, "\(command)")
        }
        let answer = try Tool.run("review", "--below", "1", "--answer", "guide/depot.md:5=yes", in: folder)
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(
            answer.error == Self.message(missing)
                + "formwright: error: no answer was saved, because part of the docs could not be read\n")
        let session = try Terminal.session("review", "--below", "1", typing: ["yes"], in: folder)
        #expect(!session.text.contains("yes, no, NUMBER VALUE"))
        #expect(session.text.contains("answers cannot be saved"))
        #expect(folder.contents() == before)
        try FileManager.default.moveItem(atPath: away, toPath: folder.path(of: missing))
        try FileManager.default.removeItem(atPath: folder.path(of: "guide/user.md"))
        #expect(folder.contents() == whole)
        #expect(try Tool.run("check", in: folder).status == 0)
    }

    @Test("'list', 'stats', 'review', 'explain' and 'preview' show the rest exactly as before")
    func rest() throws {
        let folder = try Self.folder()
        func run(_ arguments: String...) throws -> Tool.Result { try Tool.run(arguments, in: folder) }
        func shown() throws -> [Tool.Result] {
            [
                try run("list", "--provider", "guide"), try run("list", "guide", "--format", "json"),
                try run("stats", "--provider", "guide"), try run("explain", "guide/depot"),
                try run("explain", "guide/depot.region"), try run("explain", "guide/depot.md:7"),
                try run("review", "--below", "1", "--page", "guide/depot.md", "--format", "json"),
            ]
        }
        let note =
            "formwright: note: answers cannot be saved, because part of the docs could not be read\n"
        let whole = try shown()
        #expect(try run("preview").status == 0)
        let other = try #require(folder.read("preview/forms/admin/user.html"))
        let site = try #require(folder.read("preview/forms/guide/depot.html"))
        for missing in ["admin", "shared"] {
            let away = folder.path(of: "away")
            try FileManager.default.moveItem(atPath: folder.path(of: missing), toPath: away)
            let results = try shown()
            for (rest, all) in zip(results, whole).dropLast() {
                #expect(rest.status == 0 && rest.output == all.output)
                #expect(rest.error == Self.message(missing))
            }
            // Programs that read the questions see that no answers can be saved.
            let review = try #require(results.last)
            let output = try #require(whole.last).output.replacing(
                #""answers": "formwright.answers.yml""#, with: #""answers": null"#)
            #expect(output.contains("null") && review.output == output)
            #expect(review.error == Self.message(missing) + note)
            #expect(
                try run("list").output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
                    == (missing == "admin" ? ["guide/depot"] : ["admin/user", "guide/depot"]))
            let preview = try run("preview")
            #expect(preview.status == 0 && preview.error.hasPrefix(Self.message(missing)))
            #expect(folder.read("preview/forms/guide/depot.html") == site)
            #expect(folder.read("preview/forms/admin/user.html") == other)
            try FileManager.default.moveItem(atPath: away, toPath: folder.path(of: missing))
        }
    }

    @Test("What is only in the missing folder is unknown, and the message says why")
    func unknown() throws {
        let folder = try Self.folder()
        try FileManager.default.removeItem(atPath: folder.path(of: "admin"))
        for (place, reason) in [
            ("admin/user", "there is no form 'admin/user'; expected 'guide/depot'"),
            ("admin/user.md:7", "no page 'admin/user.md' was read"),
        ] {
            let result = try Tool.run("explain", place, in: folder)
            #expect(result.status == 2 && result.output.isEmpty)
            #expect(result.error == Self.message("admin") + "formwright: error: \(reason)\n")
        }
    }

    @Test("A new page does not get the name of a form in the missing folder")
    func reserved() throws {
        let folder = try TemporaryFolder([
            "guide/depot.md": Self.depot, "admin/user.md": Self.user,
            "formwright.yml": "docs: [guide, admin]\nprovider: acme\noutput: out\n",
        ])
        #expect(try Tool.run("compile", in: folder).status == 0)
        try FileManager.default.removeItem(atPath: folder.path(of: "admin"))
        try folder.write(Self.user.replacing("Login", with: "Account number"), to: "guide/other.md")
        let ids = try Tool.run("list", in: folder).output.split(separator: "\n").compactMap {
            $0.split(separator: " ").first
        }
        #expect(ids.count == 2 && !ids.contains("acme/user"), "\(ids)")
    }

    @Test("A path on the command line that does not exist stops every command")
    func typed() throws {
        let folder = try Self.folder()
        for command in ["list", "stats", "review", "preview"] {
            let result = try Tool.run(command, "guide", "nowhere", in: folder)
            #expect(result.status == 2 && result.output.isEmpty)
            #expect(result.firstLine.hasPrefix("nowhere: error: cannot read 'nowhere': "))
        }
    }
}
