import Foundation
import TestTools
import Testing

@Suite("formwright review")
struct ReviewTests {
    static let page = """
        # Add a depot

        1. Fill out the following fields.

           | **Field** | **Description** |
           | --- | --- |
           | **Name** | A name of your choice. |
           | **Region** | Select either North or South. |
           | **Access Token** | The token of the depot. |

        2. In the **Colour** field, enter the colour of the depot.
        3. Click **Save**.

        """

    static let head = """
        # Answers about the pages, one per line. Written by 'formwright review'; commit this file.
        formwright-answers: 1
        answers:

        """

    static func folder(_ page: String = page, answers: String? = nil) throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["formwright.yml": "docs: docs\noutput: out\n", "docs/a.md": page])
        if let answers { try folder.write(head + answers, to: "formwright.answers.yml") }
        return folder
    }

    /// The parts that do not depend on learned weights: no evidence, no confidences.
    private func lasting(_ text: String) -> String {
        var lines: [Substring] = []
        var isUnsure = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "uncertain:" { isUnsure = true }
            if !isUnsure { lines.append(line) }
            if line.hasPrefix("to resolve ") { isUnsure = false }
        }
        return lines.joined(separator: "\n")
    }

    private static let table = """
        docs/a.md:5:4: is this table under 'Add a depot' a form, with these fields?
             5 |    | **Field** | **Description** |
             6 |    | --- | --- |
             7 |    | **Name** | A name of your choice. |
             8 |    | **Region** | Select either North or South. |
             9 |    | **Access Token** | The token of the depot. |
          1  Name          text, presence unstated
          2  Region        choice of 'North', 'South', presence unstated
          3  Access Token  text, presence unstated, secret
        yes: these fields; required: 'Name', 'Region', 'Access Token' \(unstated)
        no: not a form; nothing here is a field
        skip: leave everything as it is

        """
    private static let unstated = "(because the page tells the reader to fill them in)"
    private static let prompt = "yes, no, NUMBER VALUE, why, skip, back, quit, or ? for help: "

    @Test("A session asks one question after the other, and each answer is in the file")
    func session() throws {
        let folder = try Self.folder()
        let session = try Terminal.session(
            "review", "--below", "1",
            typing: [
                "what", "4 no", "2 type=dropdown", "2 type=boolen", "2 typ=boolean", "2 key=zone",
                "1 presence=required", "3 no",
                "2 presence=optional", "2 presence=unstated", "yes", "back",
                "3 yes", "y", "skip",
            ],
            in: folder)
        #expect(session.status == 0)
        #expect(
            lasting(session.text) == """

                [1 of 2] \(Self.table)\(Self.prompt)what
                'what' is not an answer; type ? to see the possible answers
                \(Self.prompt)4 no
                expected a number from 1 to 3
                \(Self.prompt)2 type=dropdown
                unknown type 'dropdown'; expected one of text, multilineText, url, email, integer, number, boolean, choice, multipleChoice, reference, multipleReference, list, keyValues, date, file; did you mean 'choice'?
                \(Self.prompt)2 type=boolen
                unknown type 'boolen'; expected one of text, multilineText, url, email, integer, number, boolean, choice, multipleChoice, reference, multipleReference, list, keyValues, date, file; did you mean 'boolean'?
                \(Self.prompt)2 typ=boolean
                unknown key 'typ' in an answer; expected one of ignore, type, presence, secret, options, default, format, minimum, maximum, min-length, max-length, pattern; did you mean 'type'?
                \(Self.prompt)2 key=zone
                an answer cannot state 'key'; state it in a comment on the page
                \(Self.prompt)1 presence=required
                  1  Name          text, required
                  2  Region        choice of 'North', 'South', presence unstated
                  3  Access Token  text, presence unstated, secret
                yes: these fields; required: 'Name', 'Region', 'Access Token' ('Region', 'Access Token' because the page tells the reader to fill them in)
                \(Self.prompt)3 no
                  1  Name          text, required
                  2  Region        choice of 'North', 'South', presence unstated
                  3  Access Token  not a field
                yes: these fields; required: 'Name', 'Region' ('Region' because the page tells the reader to fill it in)
                \(Self.prompt)2 presence=optional
                  1  Name          text, required
                  2  Region        choice of 'North', 'South', optional
                  3  Access Token  not a field
                yes: these fields; required: 'Name'
                \(Self.prompt)2 presence=unstated
                  1  Name          text, required
                  2  Region        choice of 'North', 'South', presence unstated
                  3  Access Token  not a field
                yes: these fields; required: 'Name', 'Region' ('Region' because the page tells the reader to fill it in)
                \(Self.prompt)yes

                [2 of 2] docs/a.md:11:13: is 'Colour' under 'Add a depot' a field, with these facts?
                    11 | 2. In the **Colour** field, enter the colour of the depot.
                  1  Colour  text, presence unstated
                yes: a required field (because the page tells the reader to fill it in)
                no: not a field
                skip: leave everything as it is
                \(Self.prompt)back

                [1 of 2, answered] \(Self.table.replacingOccurrences(of: "Name          text, presence unstated", with: "Name          text, required").replacingOccurrences(of: "text, presence unstated, secret", with: "not a field").replacingOccurrences(of: "'Name', 'Region', 'Access Token' (because the page tells the reader to fill them in)", with: "'Name', 'Region' ('Region' because the page tells the reader to fill it in)"))\(Self.prompt)3 yes
                  1  Name          text, required
                  2  Region        choice of 'North', 'South', presence unstated
                  3  Access Token  text, presence unstated, secret
                yes: these fields; required: 'Name', 'Region', 'Access Token' ('Region', 'Access Token' because the page tells the reader to fill them in)
                \(Self.prompt)y

                [2 of 2] docs/a.md:11:13: is 'Colour' under 'Add a depot' a field, with these facts?
                    11 | 2. In the **Colour** field, enter the colour of the depot.
                  1  Colour  text, presence unstated
                yes: a required field (because the page tells the reader to fill it in)
                no: not a field
                skip: leave everything as it is
                \(Self.prompt)skip
                1 of 2 questions answered in 'formwright.answers.yml'; 'formwright compile' uses the answers

                """)
        #expect(
            folder.read("formwright.answers.yml") == Self.head + """
                - {page: "docs/a.md", heading: "Add a depot", field: "Access Token", ignore: false, type: text, presence: unstated, secret: true}
                - {page: "docs/a.md", heading: "Add a depot", field: "Name", ignore: false, type: text, presence: required, secret: false}
                - {page: "docs/a.md", heading: "Add a depot", field: "Region", ignore: false, type: choice, presence: unstated, secret: false, options: ["North", "South"]}

                """)
        // An answered question is not asked again, and the answer is certain.
        let again = try Tool.run("review", "--below", "1", in: folder)
        #expect(again.output.hasPrefix("docs/a.md:11:13: is 'Colour'"))
        #expect(again.output.split(separator: "\n").count { $0.hasPrefix("docs/") } == 1)
    }

    @Test(
        "After 'no', 'back' shows what was read, so that 'yes' and 'no' still differ, and says that the answer was 'no'"
    )
    func backAfterNo() throws {
        let folder = try Self.folder()
        let session = try Terminal.session(
            "review", "--below", "1", typing: ["no", "back", "yes", "back", "quit"], in: folder)
        let shown = lasting(session.text)
        #expect(shown.contains(", answered 'no'] " + Self.table))
        #expect(shown.contains(", answered] " + Self.table))
        let answers = try #require(folder.read("formwright.answers.yml"))
        #expect(answers.split(separator: "\n").count { $0.contains("ignore: false") } == 3)
    }

    @Test(
        "Corrections that are not saved are not discarded by the first 'quit', nor reported after 'yes' or 'skip'"
    )
    func unsavedCorrections() throws {
        let folder = try Self.folder()
        let message =
            "your corrections to this question are not saved; type 'yes' to save them, or 'quit' again to discard them\n"
        let quit = try Terminal.session(
            "review", "--below", "1", typing: ["1 type=integer", "quit", "quit"], in: folder)
        #expect(quit.text.contains("quit\n" + message + Self.prompt + "quit\n0 of 2 questions answered"))
        #expect(folder.read("formwright.answers.yml") == nil)
        let other = try Terminal.session(
            "review", "--below", "1", typing: ["skip", "1 no", "back", "quit", "why", "quit", "quit"],
            in: folder)
        #expect(
            other.text.components(
                separatedBy:
                    "your corrections to question 2 are not saved; go to it and type 'yes' to save them, or type 'quit' again to discard them\n"
            ).count == 3)
        let saved = try Terminal.session(
            "review", "--below", "1",
            typing: ["1 type=text", "2 type=integer", "quit", "yes", "1 no", "skip"],
            in: folder)
        #expect(saved.text.contains(message) && saved.text.contains("\n1 of 2 questions answered in"))
        #expect(try #require(folder.read("formwright.answers.yml")).contains("type: integer"))
        try FileManager.default.removeItem(atPath: folder.path(of: "formwright.answers.yml"))
        let skipped = try Terminal.session(
            "review", "--below", "1", typing: ["1 type=integer", "skip", "back", "yes", "quit"], in: folder)
        #expect(skipped.text.contains("\nyour corrections to question 1 are discarded\n"))
        #expect(try !#require(folder.read("formwright.answers.yml")).contains("type: integer"))
    }

    @Test("An answer about a place that is already answered is rejected, with the line of the other answer")
    func alreadyAnswered() throws {
        let folder = try Self.folder(
            answers:
                "- {page: docs/a.md, field: Colour, type: text}\n- {page: docs/a.md, field: Name, ignore: true}\n"
        )
        for (place, line) in [("docs/a.md:11", 4), ("docs/a.md:11:13", 4), ("docs/a.md:7", 5)] {
            let result = try Tool.run("review", "--below", "1", "--answer", place + "=yes", in: folder)
            #expect(result.status == 2)
            #expect(
                result.error
                    == "formwright: error: '\(place)' is already answered in formwright.answers.yml:\(line); to ask the question again, remove that line, or edit the line to change the answer\n"
            )
        }
    }

    @Test("A name next to a secret is shown, and the comment that settles it works")
    func nameNextToSecret() throws {
        let page = """
            # Get the keys

            1. Click **Create**.
            2. Save the **Access Key** and **Secret Key** from the popup window.

            """
        let folder = try Self.folder(page)
        let text = try Tool.run("review", "--below", "1", in: folder).output
        #expect(!text.contains("•••"))
        let line = try #require(
            text.firstMatch(of: /(<!-- formwright: field "Access Key"[^>]*-->)/)?.1, "\(text)")
        try folder.write(
            page.replacingOccurrences(of: "1. Click", with: line + "\n\n1. Click"), to: "docs/a.md")
        #expect(try Tool.run("compile", "--strict", in: folder).status == 0)
        #expect(try Tool.run("explain", "docs/a.md:6", in: folder).output.contains("'Access Key'"))
    }

    @Test("A question says what its answers do, as text and as JSON, and the answers do that")
    func effects() throws {
        let folder = try Self.folder()
        func questions() throws -> [[String: Any]] {
            let output = try Tool.run("review", "--below", "1", "--format", "json", in: folder).output
            let json = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
            return try #require(json?["questions"] as? [[String: Any]])
        }
        let first = try #require(try questions().first)
        let effects = try #require(first["effects"] as? [String: String])
        let text = try Tool.run("review", "--below", "1", in: folder).output
        for (answer, effect) in effects { #expect(text.contains("\n\(answer): \(effect)\n")) }
        #expect(effects.keys.sorted() == ["no", "skip", "yes"])
        let members = try #require(first["members"] as? [[String: Any]])
        #expect(members.map { $0["isRequired"] as? Bool } == [true, true, true])
        let confidences = ([first] + members).compactMap { $0["confidence"] as? Double }
        #expect(confidences.count == 4 && confidences.allSatisfy { $0 > 0 && $0 < 1 })
        _ = try Terminal.session("review", "--below", "1", typing: ["yes", "quit"], in: folder)
        #expect(try Tool.run("compile", "--quiet", in: folder).status == 0)
        let schema = try #require(folder.read("out/schemas/general/depot.schema.json"))
        #expect(schema.contains(/"required": \[\s*"name",\s*"region",\s*"accessToken"/))
        // The configuration decides how unstated presence is treated.
        try folder.write("docs: docs\noutput: out\npresence-unstated: optional\n", to: "formwright.yml")
        try FileManager.default.removeItem(atPath: folder.path(of: "formwright.answers.yml"))
        let optional = try #require(try questions().first)
        #expect((optional["effects"] as? [String: String])?["yes"] == "these fields; required: none")
    }

    @Test("A field with a default is not said to be required, even if no answer can state the default")
    func defaults() throws {
        let page = """
            # Add a depot

            1. Fill out the following fields.

               | **Field** | **Default** | **Description** |
               | --- | --- | --- |
               | **Name** | | A name of your choice. |
               | **Mask** | `a\\|b` | The mask of the depot. |

            2. Click **Save**.

            """
        let folder = try Self.folder(page)
        let text = try Tool.run("review", "--below", "1", in: folder).output
        #expect(
            text.contains(
                "yes: these fields; required: 'Name' (because the page tells the reader to fill it in)\n"))
        #expect(try Tool.run("compile", "--quiet", in: folder).status == 0)
        let schema = try #require(folder.read("out/schemas/general/depot.schema.json"))
        #expect(schema.contains(/"required": \[\s*"name"\s*\]/))
    }

    @Test("A review that is killed keeps every answer given")
    func killed() throws {
        let folder = try Self.folder()
        let session = try Terminal.session(
            "review", "--below", "1", typing: ["no"], killing: true, in: folder)
        #expect(session.status == -SIGKILL)
        let answers = try #require(folder.read("formwright.answers.yml"))
        #expect(answers.split(separator: "\n").count { $0.hasSuffix("ignore: true}") } == 3)
        #expect(folder.contents().keys.allSatisfy { !$0.hasSuffix("formwright-new") })
    }

    @Test("Without a terminal, all questions are printed, each with the line that answers it")
    func printed() throws {
        let folder = try Self.folder()
        #expect(try lasting(Tool.run("review", "--below", "1", in: folder).output).hasPrefix(Self.table))
        let result = try Tool.run("review", "--below", "1", "--format", "json", in: folder)
        #expect(result.status == 0)
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let questions = try #require(json["questions"] as? [[String: Any]])
        let members = questions.flatMap { $0["members"] as? [[String: Any]] ?? [] }
        let lines = members.compactMap { $0["answer"] as? String }
        #expect(lines.count == 4)
        try folder.write(Self.head + lines.joined(separator: "\n") + "\n", to: "formwright.answers.yml")
        let settled = try Tool.run("review", "--below", "1", in: folder)
        #expect(settled.output == "there are no questions\n" && settled.error.isEmpty)
        #expect(try Tool.run("list", "--below", "1", in: folder).output.isEmpty)
    }

    @Test("Answers without a terminal are written like typed ones")
    func given() throws {
        let folder = try Self.folder()
        let result = try Tool.run(
            "review", "--below", "1", "--answer", "docs/a.md:5=2 type=text", "--answer",
            "docs/a.md:5:4=1 no", "--answer", "docs/a.md:5=yes", in: folder)
        #expect(result.status == 0 && result.error.isEmpty)
        #expect(
            result.output
                == "1 of 2 questions answered in 'formwright.answers.yml'; 'formwright compile' uses the answers\n"
        )
        let typed = try Self.folder()
        _ = try Terminal.session(
            "review", "--below", "1", typing: ["2 type=text", "1 no", "yes", "quit"], in: typed)
        #expect(folder.read("formwright.answers.yml") == typed.read("formwright.answers.yml"))
        // The questions as JSON have the places, and standard input takes one answer a line.
        let json = try Tool.run("review", "--below", "1", "--format", "json", in: folder).output
        #expect(json.contains(#""place": "docs/a.md:11:13","#))
        let input = try Tool.run(
            "review", "--below", "1", "--answer", "-", in: folder,
            input: "# the colour\n\ndocs/a.md:11=no\n")
        #expect(input.status == 0)
        #expect(try Tool.run("review", "--below", "1", in: folder).output == "there are no questions\n")
    }

    @Test("The answers that are printed are those that 'yes' writes, and what a session shows")
    func printedAnswers() throws {
        // Rows that name no controls, so that some are not read as fields, whatever the weights are.
        let rows = ["Note", "See also", "Tip", "Save", "2024", "Example"].map {
            "   | **\($0)** | Read the manual. |\n"
        }
        let page = Self.page.replacingOccurrences(of: "\n2. In", with: rows.joined() + "\n2. In")
        let folder = try Self.folder(page)
        let output = try Tool.run("review", "--below", "1", "--format", "json", in: folder).output
        let json = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
        let questions = try #require(json?["questions"] as? [[String: Any]])
        let places = questions.compactMap { $0["place"] as? String }
        let lines = questions.flatMap { $0["members"] as? [[String: Any]] ?? [] }.compactMap {
            $0["answer"] as? String
        }
        let text = try Tool.run("review", "--below", "1", in: folder).output
        let session = try Terminal.session(
            "review", "--below", "1", typing: places.map { _ in "skip" }, in: folder
        ).text
        let members = text.split(separator: "\n").filter { $0.contains(/^  [0-9]+  +\S.*  \S/) }
        #expect(!members.isEmpty && members.allSatisfy { session.contains($0) })
        #expect(
            try Tool.run(
                ["review", "--below", "1"] + places.flatMap { ["--answer", $0 + "=yes"] }, in: folder
            ).status == 0)
        let written = try #require(folder.read("formwright.answers.yml"))
        #expect(Set(written.split(separator: "\n").dropFirst(3).map(String.init)) == Set(lines))
    }

    @Test(
        "If an answer without a terminal is invalid, none is written",
        arguments: [
            (
                "yes",
                "'yes' is not an answer; expected PLACE=ANSWER, such as 'docs/a.md:18=yes' or 'docs/a.md:18=2 type=text'"
            ),
            (
                "docs/a.md:6=yes",
                "there is no question at 'docs/a.md:6'; 'formwright review --format text' lists the questions, and '--below 1' adds those about decisions with a high confidence"
            ),
            ("docs/a.md:5=maybe", "'docs/a.md:5=maybe': 'maybe' is not an answer"),
            ("docs/a.md:5=4 no", "'docs/a.md:5=4 no': expected a number from 1 to 3"),
            ("docs/a.md:5=", "'docs/a.md:5=': '' is not an answer"),
        ])
    func givenInvalid(answer: String, message: String) throws {
        let folder = try Self.folder()
        let result = try Tool.run(
            "review", "--below", "1", "--answer", "docs/a.md:11=yes", "--answer", answer, in: folder)
        #expect(result.status == 2)
        #expect(result.error == "formwright: error: \(message)\n")
        #expect(folder.read("formwright.answers.yml") == nil)
    }

    @Test(
        "If answers without a terminal contradict each other, none is written",
        arguments: [
            ("docs/a.md:5=no", "docs/a.md:5=yes"),
            ("docs/a.md:5=y", "docs/a.md:5:4=N"),
            ("docs/a.md:5=2 type=integer", "docs/a.md:5=no"),
            ("docs/a.md:5=no", "docs/a.md:5:4=2 type=integer"),
            ("docs/a.md:5=2 type=integer", "docs/a.md:5=2 type=text presence=optional"),
            ("docs/a.md:5=2 type=integer", "docs/a.md:5:4=2 no"),
            ("docs/a.md:5=2 n", "docs/a.md:5=2 yes"),
            ("docs/a.md:5=2 type=integer", "docs/a.md:5=02 type=text"),
        ])
    func givenContradiction(first: String, second: String) throws {
        let folder = try Self.folder()
        let result = try Tool.run(
            "review", "--below", "1", "--answer", "docs/a.md:11=yes", "--answer", first, "--answer", second,
            in: folder)
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(
            result.error
                == "formwright: error: '\(second)' contradicts '\(first)', which answers the same question; remove one of them\n"
        )
        #expect(folder.read("formwright.answers.yml") == nil)
    }

    @Test("Several corrections of one field are all kept, in any order")
    func givenInAnyOrder() throws {
        let answers = [
            "5=2 default=7", "5=2 type=integer", "5:4=2 yes", "5=2 type=integer presence=required",
        ]
        var files: Set<String?> = []
        for order in [answers, answers.reversed()] {
            let folder = try Self.folder()
            let result = try Tool.run(
                ["review", "--below", "1"] + order.flatMap { ["--answer", "docs/a.md:\($0)"] }, in: folder)
            #expect(result.status == 0, "\(result.error)")
            files.insert(folder.read("formwright.answers.yml"))
        }
        #expect(files.count == 1)
        let text = try #require(files.first ?? nil)
        #expect(text.contains("type: integer, presence: required") && text.contains("default: \"7\""))
    }

    @Test("A value that looks like a type does not change the order in which corrections apply")
    func givenLikeType() throws {
        let answers = [#"5=1 default="type=x""#, "5=1 type=multilineText"]
        let files = try [answers, answers.reversed()].map { order in
            let folder = try Self.folder()
            let result = try Tool.run(
                ["review", "--below", "1"] + order.flatMap { ["--answer", "docs/a.md:\($0)"] }, in: folder)
            #expect(result.status == 0, "\(result.error)")
            return try #require(folder.read("formwright.answers.yml"))
        }
        #expect(files[0] == files[1] && files[0].contains(#"default: "type=x""#))
    }

    @Test("If the configuration is damaged, no answer moves to a different page")
    func damagedConfiguration() throws {
        let conflict = "<<<<<<< HEAD\ndocs: [a]\n=======\ndocs: [a, b]\n>>>>>>> other\n"
        let moving = #"- {page: "b/x.md", heading: "Add a depot", field: "Region", type: integer}"#
        for configuration in ["docs: [a]\n", conflict] {
            let folder = try TemporaryFolder([
                "formwright.yml": configuration, "a/a.md": Self.page, "b/x.md": Self.page,
                "formwright.answers.yml": Self.head + moving + "\n",
            ])
            let result = try Tool.run("review", "--below", "1", "--answer", "a/a.md:11=yes", in: folder)
            #expect(result.status == 0)
            let lines = try #require(folder.read("formwright.answers.yml")).split(separator: "\n")
            #expect(lines.contains { $0 == moving } == (configuration == conflict))
            #expect(
                lines.contains { $0.contains(#"page: "a/a.md", heading: "Add a depot", field: "Colour""#) })
        }
    }

    @Test("Answers without a terminal can be repeated, and different questions can have different answers")
    func givenAgain() throws {
        let folder = try Self.folder()
        let result = try Tool.run(
            "review", "--below", "1", "--answer", "docs/a.md:5=no", "--answer", "docs/a.md:5:4=n",
            "--answer", "docs/a.md:11=yes", "--answer", "docs/a.md:11=y", in: folder)
        #expect(result.status == 0 && result.error.isEmpty)
        let answers = try #require(folder.read("formwright.answers.yml"))
        #expect(answers.split(separator: "\n").count { $0.hasSuffix("ignore: true}") } == 3)
        #expect(answers.contains(#"field: "Colour", ignore: false"#))
    }

    @Test("The strongest evidence is shown with a count of the rest, and all of it on request")
    func evidence() throws {
        let folder = try Self.folder()
        let brief = try Tool.run("review", "--below", "1", in: folder).output
        let full = try Tool.run("review", "--below", "1", "--verbose", in: folder).output
        #expect(
            brief.contains(/\n  and [0-9]+ more pieces of evidence[^\n]*; '--verbose' shows everything\n/))
        #expect(!full.contains("shows everything"))
        #expect(full.split(separator: "\n").count > 2 * brief.split(separator: "\n").count)
        let session = try Terminal.session(
            "review", "--below", "1", typing: ["why", "skip", "why", "quit"], in: folder)
        let shown = try #require(full.components(separatedBy: "uncertain:\n").last)
            .components(separatedBy: "to resolve ")[0]
        #expect(session.text.contains("'why' shows everything\n") && session.text.contains(shown))
    }

    @Test(
        "A question shows a line that settles its least certain decision, where the line leaves the table whole"
    )
    func settlingLine() throws {
        let rows = ["Note", "See also", "Tip", "Save", "2024", "Example"].map {
            "   | **\($0)** | Read the manual. |\n"
        }
        let page = Self.page.replacing("\n2. In", with: rows.joined() + "\n2. In")
        let folder = try Self.folder(page)
        let output = try Tool.run("review", "--below", "1", in: folder).output
        let match = try #require(
            output.firstMatch(
                of:
                    /\nto resolve number [1-9], answer the question, or put this line above the table, with the same indentation: (<!-- formwright: field "[^"]+"[^\n]* -->)\n/
            ))
        #expect(
            output.contains(
                "\nto resolve this, answer the question, or put this line above the table, list or paragraph")
        )
        let settled = page.replacing("   | **Field**", with: "   \(match.1)\n   | **Field**")
        try folder.write(settled, to: "docs/a.md")
        let compiled = try Tool.run("compile", in: folder)
        #expect(compiled.status == 0 && compiled.error.contains("0 errors, "))
        let schema = try #require(folder.read("out/schemas/general/depot.schema.json"))
        for key in ["name", "region", "accessToken", "colour"] { #expect(schema.contains("\"\(key)\": {")) }
    }

    @Test(
        "Invalid options of a review are reported",
        arguments: [
            (["--page", "docs/b.md"], "formwright: error: no page matches 'docs/b.md'\n"),
            (
                ["--below", "2"],
                "formwright: error: '2' is not a confidence; expected a number from 0 to 1, such as 0.9\n"
            ),
        ])
    func usage(arguments: [String], message: String) throws {
        let result = try Tool.run(["review"] + arguments, in: Self.folder())
        #expect(result.status == 2)
        #expect(result.error == message)
    }

    @Test("Without a configuration, questions are listed, and a note says where answers would be")
    func noConfiguration() throws {
        let folder = try TemporaryFolder(["docs/a.md": Self.page])
        let result = try Tool.run("review", "docs", "--below", "1", in: folder)
        #expect(result.status == 0)
        #expect(lasting(result.output).hasPrefix(Self.table))
        let note =
            "formwright: note: answers are saved in formwright.answers.yml next to formwright.yml, but these docs have no formwright.yml, so the questions are only listed; run 'formwright init docs', which writes 'formwright.yml'\n"
        #expect(result.error == note)
        let page = try Tool.run("review", "docs/a.md", "--below", "1", in: folder)
        #expect(page.error == note)
        try folder.write("Depots are listed.\n", to: "empty.md")
        let empty = try Tool.run("review", "empty.md", in: folder)
        #expect(empty.output == "there are no questions\n")
        #expect(
            empty.error
                == "formwright: note: answers are saved in formwright.answers.yml next to formwright.yml, but these docs have no formwright.yml; run 'formwright init', which writes 'formwright.yml'\n"
        )
        try FileManager.default.removeItem(atPath: folder.path(of: "empty.md"))
        let json = try Tool.run("review", "docs", "--below", "1", "--format", "json", in: folder)
        #expect(json.status == 0 && json.output.contains("\"answers\": null"))
        // On a terminal, too: nothing is asked whose answer could not be saved.
        let session = try Terminal.session("review", "docs", "--below", "1", typing: [], in: folder)
        #expect(session.status == 0)
        #expect(!session.text.contains(Self.prompt))
        #expect(folder.contents().count == 1)
    }
}
