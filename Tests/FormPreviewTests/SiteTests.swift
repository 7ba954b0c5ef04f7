import CodeGeneration
import FormModel
import FormwrightKit
import Foundation
import TestTools
import Testing

@testable import FormPreview

@Suite("Sites of forms")
struct SiteTests {
    private static let page = """
        # Add a depot

        1. Open **Settings** > **Depots**.
        2. Fill out the following fields.

           | **Field** | **Required** | **Description** |
           | --- | --- | --- |
           | **Name** | Yes | What the depot is called. |
           | **Region** | Yes | Select either **North** or **South**. |
           | **Wall** | No | Enter the thickness of the wall. |

        3. Click **Add**.
        """

    @Test("A form has its controls, labels, help and constraints")
    func form() throws {
        let page = try Compiled(Self.page).page()
        #expect(page.contains(#"<label for="c0">Name</label>"#))
        #expect(
            page.contains(
                #"<input type="text" autocomplete="off" id="c0" name="name" aria-describedby="h0" required>"#)
        )
        #expect(page.contains(#"id="h0">What the depot is called.</p>"#))
        #expect(page.contains(#"<input type="radio" id="c1-0" name="region" value="North" required>"#))
        #expect(page.contains(#"<legend id="l1">Region"#))
        #expect(page.contains(#"<button type="submit">Add</button>"#))
        #expect(page.shown.contains("Settings › Depots"))
    }

    @Test("The words that a fact was read from are marked, and facts link to them")
    func words() throws {
        let page = try Compiled(Self.page).page()
        let mark = try #require(
            page.firstMatch(of: /<a class="mark presence" id="(w\d+)" href="#f0" title="Name: presence">Yes</)
        )
        #expect(page.contains("<a href=\"#\(mark.1)\">"))
        #expect(page.contains(/title="Region: options[^"]*">North/))
    }

    @Test("Of the answers, only those about the form's fields are shown")
    func answers() throws {
        let page = { (name: String) in
            "# Add a \(name)\n\nFill out the following fields.\n\n- **\(name) name:** A name.\n- **Zone:** A zone.\n"
        }
        let names = ["barge", "crane", "depot"]
        var files = ["formwright.yml": "docs: docs\n"]
        for name in names { files["docs/\(name).md"] = page(name) }
        files["formwright.answers.yml"] =
            "formwright-answers: 1\nanswers:\n"
            + names.map { "- {page: docs/\($0).md, field: \($0) name, type: text, presence: optional}\n" }
            .joined()
        let folder = try TemporaryFolder(files)
        let site = try Compiled(folder: URL(filePath: folder.path)).site
        let shown = try #require(site.first { $0.key.hasSuffix("crane.html") }?.value.shown)
        #expect(shown.contains("field: crane name"))
        #expect(!shown.contains("barge") && !shown.contains("depot"))
    }

    @Test("The overview lists each form with the data for search and filters")
    func overview() throws {
        let overview = try #require(Compiled(Self.page).site["index.html"])
        #expect(overview.contains(#"<a href="forms/general/depot.html">Add a depot</a>"#))
        #expect(overview.contains(/data-words="add a depot [^"]*name region wall"/))
        #expect(overview.contains("script-src 'sha256-"))
    }

    @Test("The site is the same for any number of threads")
    func deterministic() throws {
        let compiled = try Compiled(folder: Repository.root.appendingPathComponent("docs-input"))
        let one = Preview.files(of: compiled.docs, workers: 1)
        #expect(one == Preview.files(of: compiled.docs, workers: 4))
        #expect(one.count == 12)
    }

    @Test("No value of a secret is shown, wherever it is on the page")
    func secrets() throws {
        let page = try Compiled(
            """
            # Add a vault

            1. Fill out the following fields.

               | **Field** | **Default** | **Required** | **Description** |
               | --- | --- | --- | --- |
               | **Name** | main | Yes | What the vault is called, not hunter2-sample. |
               | **Password** | `opensesame-1` | Yes | Enter the password, for example `hunter2-sample`. |
               | **Token** | | No | Enter it. <!-- formwright: field secret=true default=tok-stated-42 --> |

            2. Click **Add**.
            """
        ).page()
        for value in ["hunter2", "opensesame", "tok-stated"] { #expect(!page.contains(value)) }
        #expect(page.contains(SecretMask.mask))
        #expect(page.contains(#"<input type="password""#))
        // The words that say that the field is required are not one of its values.
        #expect(page.contains(/title="Password: presence">Yes</))
    }

    @Test("Very long lines are shortened around marked words")
    func longLines() throws {
        let filler = String(repeating: "word ", count: 4000)
        let compiled = try Compiled(
            """
            # Add a depot

            Fill out the following fields.

            | **Field** | **Description** |
            | --- | --- |
            | **Name** | \(filler) |
            | **Region** | Select either **North** or **South**. \(filler) |
            """)
        let words = try compiled.page().split(separator: "What the page says").last.map(String.init)
        let shown = try #require(words?.split(separator: "doubts-heading").first).count
        #expect(shown < 8000)
    }

    @Test("A long line of an unread block ends with an ellipsis, and no character is cut")
    func unreadBlocks() throws {
        let line = String(repeating: "é", count: 289) + "&lt;tail"
        let text = "| Field | Description |\n| --- | --- |\n| Name | \(line)\n"
        let source = SourceText(file: "page.md", text: text)
        let block = UnreadBlock(
            range: SourceRange(file: "page.md", offsets: 0..<source.bytes.count), message: "A table.")
        var html = HTML()
        UnreadBlocksView(blocks: [block], sources: SourceMap([source])).write(to: &html)
        #expect(html.source.shown.contains("| Name | " + String(repeating: "é", count: 289) + "…\n"))
    }

    @Test("The page of a form says why it accepts unknown names, and the lines that refuse them")
    func unknownNames() throws {
        let compiled = try Compiled(Self.page)
        var form = try #require(compiled.forms.first).form
        let place = UnreadPlaces.Place(label: "A <b>", source: try #require(form.fields.first).source)
        form.isComplete = false
        form.unread = UnreadPlaces([place])
        let id = try #require(FormID(form.id))
        let page = FormPage(
            plan: try Compiled.plan(of: form), id: id, page: nil, schema: "",
            sources: compiled.docs.report.sources
        ).file().content.shown
        #expect(
            page.contains(
                "This form accepts unknown names, because 'A <b>' may be a field that was not read"))
        #expect(
            page.contains(
                #"is not a field, add this line before the form’s fields:<!-- formwright: field "A <b>" ignore=true -->"#
            )
        )
        #expect(page.contains("add this line to formwright.yml:unknown-keys: refuse"))
        // A damaged file may have a list without places.
        form.unread = try JSONDecoder().decode(
            UnreadPlaces.self, from: Data(#"{"places": [], "count": 2}"#.utf8))
        #expect(
            UnknownNamesText(try Compiled.plan(of: form)).sentence.hasPrefix(
                "accepts unknown names, because something on the page may be a field that was not read"))
    }

    @Test("A line that settles a doubt makes the fact certain")
    func settling() throws {
        let compiled = try Compiled(Self.page)
        let form = try #require(compiled.forms.first?.form)
        let field = try #require(form.fields.first { $0.key == "wall" })
        let lines: [(Fact, [String])] = [
            (.type, ["integer"]), (.presence, ["required"]), (.secret, ["true"]),
            (.default, ["thick \"wall\""]),
            (.options, ["thick", "very thin"]), (.format, ["ip"]), (.field, ["true"]),
        ]
        for (fact, values) in lines {
            let line = try #require(SettlingLine.stating(fact, values, of: field))
            let settled = try Compiled(
                Self.page.replacing("   | **Field** ", with: "   \(line)\n\n   | **Field** "))
            let changed = try #require(settled.forms.first?.form.fields.first { $0.key == "wall" }, "\(line)")
            #expect(FactText.values(of: fact, in: changed) == values, "\(line)")
            #expect(changed.confidence[fact] == .certain, "\(line)")
            #expect(settled.docs.report.errorCount == 0)
        }
        let line = try #require(SettlingLine.stating(.field, ["false"], of: field))
        let settled = try Compiled(
            Self.page.replacing("   | **Field** ", with: "   \(line)\n\n   | **Field** "))
        #expect(settled.forms.first?.form.fields.map(\.key) == ["name", "region"])
    }

    @Test("The page of a form says where to put the lines that settle a doubt; a pipe cannot be in a row")
    func placing() throws {
        let compiled = try Compiled(Self.page)
        let form = try #require(compiled.forms.first?.form)
        let sources = compiled.docs.report.sources
        func shown(_ fact: Fact, _ value: [String], label: String = "Wall") throws -> String {
            var form = form
            form.fields[2].label = label
            let doubt = Doubt(
                field: 2, fact: fact, value: value, confidence: Confidence(perMille: 300),
                alternative: nil, cues: [])
            var html = HTML()
            let mask = SecretMask(form, samples: [], sources: sources)
            DoubtsView(form: form, doubts: [doubt], mask: mask, sources: sources).write(to: &html)
            return html.source.shown
        }
        #expect(
            try shown(.type, ["integer"]).contains("Add this comment to the row or item, or to the form’s"))
        #expect(try shown(.field, ["true"]).contains("Add one of these comments to the row or item"))
        let options = try shown(.options, ["thick", "thin"])
        #expect(options.contains("thick|thin"))
        #expect(
            options.contains("Add this comment to the form’s section, outside the table; the field is at "))
        // No comment can contain this label.
        let unnamed = try shown(.options, ["thick", "thin"], label: "--> Wall")
        #expect(!unnamed.contains("thick|thin") && unnamed.contains("The field is at "))
    }
}
