import FormModel
import Foundation
import TestTools
import Testing

@testable import FormNaming
@testable import FormwrightKit

@Suite("The lock file")
struct LockFileTests {
    private static let heading = NameLockWriter.heading
    private static let form = "a/x: {pages: [\"p.md\"], title: \"X\", type: AXForm}\n"

    private func read(_ text: String) -> (lock: NameLock, diagnostics: [Diagnostic]) {
        NameLockReader.read(SourceText(file: "formwright.lock", text: text))
    }

    @Test("Written names are read again, with any texts")
    func roundTrip() {
        let texts = [
            "plain", "quotes \" and \\", "two\nlines\r\n\tx", "\u{0}\u{7F}\u{85}\u{2028}\u{FEFF}\u{FFFF}",
            "{a: b} # c", "'single'", "- [x]", "名前", "\u{202E}abc", "🇦🇺\u{E0001}", " ends ", "", "~", "true",
            "=", "a=b=c", "%TAG", "\u{D7FF}\u{E000}\u{10FFFF}",
        ]
        var lock = NameLock()
        for (number, text) in texts.enumerated() {
            var form = LockedForm(
                id: "p-\(number)/f",
                pages: ["docs/\(number).md", "docs/a b\(text.isEmpty ? "x" : text.filter { $0 != "/" })"],
                title: text, typeName: "P\(number)FForm", isGone: number % 3 == 0)
            form.pages.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            var facts = LockedFacts()
            facts.type = FieldType.allCases[number % FieldType.allCases.count]
            facts.when = LockedFacts.Case(field: "n0", value: number % 2 == 0 ? text : nil)
            facts.options = [FieldOption(value: text), FieldOption(value: "v", label: text)]
            facts.defaultValue = text
            facts.group = text
            facts.limits = Limits(
                minimum: -1.5, maximum: 1e300, minLength: 0, maxLength: .max, pattern: text)
            form.fields = ["zz", "n0", "名", "_1", "true", String(repeating: "k", count: 2000)].map {
                LockedField(key: $0, label: text, facts: facts)
            }
            form.fields.append(LockedField(key: "gone", label: text, isGone: true))
            lock.forms[form.id] = form
        }
        let text = NameLockWriter.text(of: lock)
        let result = read(text)
        #expect(result.diagnostics == [])
        #expect(result.lock == lock)
        #expect(NameLockWriter.text(of: result.lock) == text)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // One line per name, except for keys that are too long for YAML.
        #expect(lines.filter { $0.hasPrefix(": ") }.count == texts.count)
        #expect(
            text.unicodeScalars.allSatisfy {
                $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
            })
    }

    @Test("A field between two others changes only one other line")
    func insertion() {
        func text(_ keys: [String]) -> Set<Substring> {
            let form = LockedForm(
                id: "a/x", pages: ["p.md"], title: "X", typeName: "AXForm",
                fields: keys.map { LockedField(key: $0, label: $0) })
            return Set(NameLockWriter.text(of: NameLock(forms: ["a/x": form])).split(separator: "\n"))
        }
        let (before, after) = (text(["d", "b", "a"]), text(["d", "c", "b", "a"]))
        #expect(after.subtracting(before).count == 2)
        #expect(before.subtracting(after).count == 1)
    }

    /// Invalid files: the lines below the version, and the message with its line and column.
    static let hostile: [(String, String)] = [
        ("<<<<<<< HEAD\n\(form)", "4:1: this line is left over from a merge conflict"),
        ("\(form)=======\n", "5:1: this line is left over from a merge conflict"),
        ("a/x: {title: \"X\"}\n", "4:6: the line of a form must have 'pages', 'title' and 'type'"),
        ("a/x: []\n", "4:6: expected '{…}' after 'a/x', with the keys 'pages', 'title', 'type', 'gone'"),
        (
            "\(form)a/x: {pages: [\"q.md\"], title: \"X\", type: AXForm}\n",
            "5:1: there are two lines for 'a/x'; remove one of them"
        ),
        (
            "\(form)a/x.k: {label: \"K\"}\na/x.k: {label: \"L\"}\n",
            "6:1: there are two lines for 'a/x.k'; remove one of them"
        ),
        (
            "\(form)a-/x: {}\n",
            "5:1: expected the id of a form, such as 'azure/cloud-account', or of a field in it, such as 'azure/cloud-account.region'; found 'a-/x'"
        ),
        (
            "../../etc/passwd: {}\n",
            "4:1: expected the id of a form, such as 'azure/cloud-account', or of a field in it, such as 'azure/cloud-account.region'; found '../../etc/passwd'"
        ),
        (
            "\(form)a/x.a-b: {label: \"K\"}\n",
            "5:1: a key must consist of letters, digits and '_' and must not start with a digit; found 'a-b'"
        ),
        (
            "\(form)a/x.1b: {label: \"K\"}\n",
            "5:1: a key must consist of letters, digits and '_' and must not start with a digit; found '1b'"
        ),
        (
            "\(form)a/x.: {label: \"K\"}\n",
            "5:1: a key must consist of letters, digits and '_' and must not start with a digit; found ''"
        ),
        (
            "\(form)\"a/x.a\\u200Db\": {label: \"K\"}\n",
            "5:1: a key must consist of letters, digits and '_' and must not start with a digit; found 'a\u{200D}b'"
        ),
        (
            "\(form)a/y.k: {label: \"K\"}\n",
            "5:1: there is no line for this field's form, 'a/y'; restore the form's line, or remove this line"
        ),
        (
            "\(form)a/x.k: {label: \"K\", lable: \"L\"}\n",
            "5:21: unknown key 'lable'; did you mean 'label'?"
        ),
        (
            "\(form)a/x.k: {label: \"K\", label: \"L\"}\n",
            "5:21: the key 'label' occurs twice; remove one of the two"
        ),
        ("\(form)a/x.k: {type: text}\n", "5:8: the line of a field must have a 'label'"),
        ("\(form)a/x.k: {label: [K]}\n", "5:16: 'label' must be a string"),
        (
            "\(form)a/x.k: {label: K, type: texts}\n",
            "5:25: 'type' must be one of text, multilineText, url, email, integer, number, boolean, choice, multipleChoice, reference, multipleReference, list, keyValues, date, file; did you mean 'text'?"
        ),
        ("\(form)a/x.k: {label: K, gone: maybe}\n", "5:25: 'gone' must be true or false"),
        ("\(form)a/x.k: {label: K, minimum: nan}\n", "5:28: 'minimum' must be a number"),
        ("\(form)a/x.k: {label: K, max-length: -1}\n", "5:31: 'max-length' must be a non-negative integer"),
        (
            "\(form)a/x.k: {label: K, options: [{a: b}]}\n",
            "5:28: 'options' must be a list of strings or of '{value: …, label: …}'"
        ),
        (
            "\(form)a/x.k: {label: K, secret: true, default: \"s\"}\n",
            "5:8: the lock file must not contain values of a secret field; remove 'default' and 'options' from this line"
        ),
        (
            "a/x: {pages: [\"/p.md\"], title: \"X\", type: AXForm}\n",
            "4:14: expected a path relative to this file; found '/p.md'"
        ),
        ("a/x: {pages: [], title: \"X\", type: AXForm}\n", "4:14: 'pages' must be a list of strings"),
        (
            "a/x: {pages: [p.md], title: \"X\", type: \"A { } //\"}\n",
            "4:40: the Swift type of the form 'a/x' must be 'AXForm', optionally followed by a number; found 'A { } //'"
        ),
        (
            "\(form)a/-x: {pages: [p.md], title: \"X\", type: AXForm}\n",
            "5:1: expected the id of a form, such as 'azure/cloud-account', or of a field in it, such as 'azure/cloud-account.region'; found 'a/-x'"
        ),
        (
            "\(form)ax/form: {pages: [p.md], title: \"X\", type: AxFormForm}\nax/fo-rm: {pages: [p.md], title: X, type: AxFoRmForm}\n",
            "6:1: the form 'ax/fo-rm' would use the same file or Swift type as another form; change one of the two names"
        ),
        (
            "a/x: &a {pages: [p.md], title: X, type: AXForm}\nb/x: *a\n",
            "5:6: the aliases in this YAML expand to more than 0 nodes; use fewer aliases"
        ),
        (
            "a/x: {pages: [[[[[[[p]]]]]]]}\n",
            "4:18: this YAML is nested more than 6 levels deep; reduce the nesting"
        ),
        ("---\n\(form)", "4:1: only the first YAML document of a file is read; remove the others"),
    ]

    @Test("An inconsistent file is an error with its place", arguments: hostile.indices)
    func refused(_ index: Int) throws {
        let (text, expected) = LockFileTests.hostile[index]
        let source = SourceText(file: "formwright.lock", text: LockFileTests.heading + text)
        let diagnostics = NameLockReader.read(source).diagnostics
        let first = try #require(diagnostics.first)
        let place = source.location(at: first.range?.offsets.lowerBound ?? 0)
        #expect("\(place.line):\(place.column): \(first.message)" == expected)
        #expect(diagnostics.allSatisfy { $0.severity == .error && $0.rule == "lock-file" })
    }

    @Test("A file without a version, or with another one, is refused")
    func versions() {
        let missing = "expected the line 'formwright-lock: 1' above the names"
        for (text, message) in [
            ("", missing), ("# a comment\n", missing), (LockFileTests.form, missing), ("[]\n", missing),
            (
                "formwright-lock: 2\n" + LockFileTests.form,
                "this file has version '2', but this version of formwright reads version 1; use the version of formwright that wrote this file"
            ),
        ] {
            #expect(read(text).diagnostics.map(\.message) == [message])
        }
    }

    @Test(
        "Lines of both sides of a merge are read: equal lines, lines that differ in place, in any order, with gaps"
    )
    func merged() {
        let text =
            LockFileTests.heading + """
                a/x.c: {label: "C", after: b}
                a/x.b: {label: "B", after: a}
                a/x.b: {label: "B", after: gone}
                a/x.a: {label: "A"}
                a/x.e: {label: "E", after: d}
                a/x.d: {label: "D", after: e}
                a/x: {pages: ["p.md"], title: "X", type: AXForm}
                a/x: {pages: ["p.md"], title: "X", type: AXForm}

                """
        let result = read(text)
        #expect(result.diagnostics == [])
        #expect(result.lock.forms["a/x"]?.fields.map(\.key) == ["a", "b", "c", "d", "e"])
    }

    @Test("A file that cannot be read is an error, and nothing is written")
    func unreadable() throws {
        let folder = try NamedFolder(["docs/a.md": NamedFolder.page("Create a Key", ["Name"])])
        try FileManager.default.createDirectory(
            atPath: folder.files.path(of: "formwright.lock"), withIntermediateDirectories: false)
        let compilation = try folder.compile()
        #expect(compilation.saidOfNames == ["error: cannot read 'formwright.lock': Is a directory"])
        #expect(compilation.outcome == .unusable)
        #expect(compilation.files == nil)
    }

    @Test("Any change of a file's bytes is an error or can be compiled, and never a crash")
    func mutations() throws {
        let folder = try NamedFolder([
            "docs/a.md": NamedFolder.page(
                "Create a Key", ["API URL", "Zone | Select either **A** or **B**.", "Name"])
        ])
        try folder.compile()
        let bytes = Array((folder.files.read("formwright.lock") ?? "").utf8)
        let start = LockFileTests.heading.utf8.count
        var random = SplitMix64(seed: 7)
        var accepted = 0
        for _ in 0..<400 {
            var mutated = bytes
            for _ in 0...Int.random(in: 0...2, using: &random) {
                let index = Int.random(in: start..<mutated.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: mutated[index] = UInt8.random(in: 0...255, using: &random)
                case 1: mutated.remove(at: index)
                case 2: mutated.insert(contentsOf: mutated[start..<index], at: index)
                default:
                    mutated.insert(
                        Array("{}[]:,\"\n#&*\\".utf8).randomElement(using: &random) ?? 0, at: index)
                }
            }
            try folder.files.write(Data(mutated), to: "formwright.lock")
            let compilation = folder.files.compile([], workers: 1)
            if compilation.outcome == .success {
                accepted += 1
                let text = String(decoding: Array((compilation.lock?.content ?? "").utf8), as: UTF8.self)
                #expect(read(text).diagnostics == [])
            } else {
                #expect(compilation.errorCount > 0)
                #expect(compilation.files == nil)
            }
        }
        #expect(accepted > 5)
        #expect(accepted < 390)
    }
}
