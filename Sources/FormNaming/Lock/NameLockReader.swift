import DocumentParsing
import FormExtraction
import FormModel

/// Reads `formwright.lock`. Anything unknown is reported as an error with its location, and the rest is read.
///
/// Someone may have merged two versions of the file by hand, so everything is validated.
package struct NameLockReader {
    /// The rule under which all errors in the file are reported.
    package static let rule = "lock-file"

    /// The problems found in the file.
    private(set) var diagnostics: [Diagnostic] = []
    private var lock = NameLock()
    private var fields: [String: [Line]] = [:]
    private var places: [String: SourceRange] = [:]
    /// The ids of the forms that have a line, even if the line is invalid.
    private var formsWithLine: Set<String> = []
    /// Whether all lines are valid YAML.
    private var isWholeFile = true

    /// The line of a field.
    private struct Line {
        var field: LockedField
        var previous: String?
        var range: SourceRange
    }

    /// Reads the file. If it has problems, the lines that can be read are still read, but names are missing, so
    /// nothing may be written under the names that are left.
    package static func read(_ source: SourceText) -> (lock: NameLock, diagnostics: [Diagnostic]) {
        let document = YAMLReader(rule: rule, maximumDepth: 6, maximumAliasedNodes: 0).readMapping(
            source,
            conflictAdvice:
                "keep the lines of both sides, remove the lines with '<', '=' and '>' around them, and run "
                + "'\(CompilingCommand.name)'; if there are two lines for one name, keep one")
        var reader = NameLockReader()
        reader.diagnostics = document.diagnostics.map { diagnostic in
            // If a line were ignored with a warning, names would be lost.
            var diagnostic = diagnostic
            diagnostic.severity = .error
            return diagnostic
        }
        reader.isWholeFile = document.diagnostics.isEmpty
        reader.read(document.node, at: SourceRange.start(of: source.file))
        return (reader.lock, reader.diagnostics)
    }

    // MARK: Lines

    private mutating func read(_ root: YAMLNode?, at start: SourceRange) {
        let entries = root?.mapping ?? []
        let version = entries.first { $0.key == "formwright-lock" }
        guard let version else {
            let place = root.flatMap { $0.mapping == nil ? $0.range : nil } ?? start
            fail("expected the line 'formwright-lock: 1' above the names", at: place)
            read(entries)
            return
        }
        guard version.value.string == "1" else {
            let found = version.value.string ?? ""
            read(entries)
            // Lines of another version can differ, so report only the version as a problem.
            diagnostics = []
            fail(
                "this file has version '\(found)', but this version of formwright reads version 1; use the version of formwright that wrote this file",
                at: version.value.range)
            return
        }
        read(entries)
    }

    private mutating func read(_ entries: [YAMLEntry]) {
        var seen: [String: YAMLEntry] = [:]
        for entry in entries {
            if let other = seen[entry.key] {
                if isSame(entry.value, other.value) { continue }
                fail(
                    "there are two lines for '\(entry.key)'; remove one of them", at: entry.keyRange,
                    notes: [Diagnostic.Note("the other line is here", at: other.keyRange)])
                continue
            }
            seen[entry.key] = entry
            if entry.key != "formwright-lock" { read(entry) }
        }
        link()
    }

    /// Whether two lines are equal, ignoring the position of the field in its form.
    private func isSame(_ left: YAMLNode, _ right: YAMLNode) -> Bool {
        switch (left.kind, right.kind) {
        case (.scalar(let left, _), .scalar(let right, _)): return left == right
        case (.sequence(let left), .sequence(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) }
        case (.mapping(let left), .mapping(let right)):
            let (left, right) = (left.filter { $0.key != "after" }, right.filter { $0.key != "after" })
            return left.count == right.count
                && zip(left, right).allSatisfy { $0.key == $1.key && isSame($0.value, $1.value) }
        default: return false
        }
    }

    private mutating func read(_ entry: YAMLEntry) {
        let parts = entry.key.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard FormID(parts[0]) != nil else {
            fail(
                "expected the id of a form, such as 'azure/cloud-account', or of a field in it, such as "
                    + "'azure/cloud-account.region'; found '\(entry.key)'", at: entry.keyRange)
            return
        }
        if parts.count == 1 {
            readForm(parts[0], entry)
        } else if Field.isKey(parts[1]) {
            readField(parts[1], of: parts[0], entry)
        } else {
            fail(
                "a key must consist of letters, digits and '_' and must not start with a digit; found '\(parts[1])'",
                at: entry.keyRange)
        }
    }

    // MARK: Forms

    private mutating func readForm(_ id: String, _ entry: YAMLEntry) {
        formsWithLine.insert(id)
        let keys = ["pages", "title", "type", "gone"]
        guard var values = LockValues(entry, keys: keys, into: &diagnostics) else { return }
        let pages = values.texts("pages", isPath: true)
        let title = values.text("title")
        let typeName = values.text("type")
        let isGone = values.flag("gone")
        let expected = SwiftIdentifier.typeName(ofFormID: id)
        if let typeName,
            !typeName.hasPrefix(expected)
                || !typeName.utf8.dropFirst(expected.utf8.count).allSatisfy({ (0x30...0x39).contains($0) })
        {
            values.fail(
                "the Swift type of the form '\(id)' must be '\(expected)', optionally followed by a number; found '\(typeName)'",
                "type")
        }
        diagnostics += values.diagnostics
        guard values.diagnostics.isEmpty else { return }
        guard let pages, let title, let typeName else {
            fail("the line of a form must have 'pages', 'title' and 'type'", at: entry.value.range)
            return
        }
        let name = FormID.distinctPart(of: id)
        if let other = places[name] {
            fail(
                "the form '\(id)' would use the same file or Swift type as another form; change one of the two names",
                at: entry.keyRange,
                notes: [Diagnostic.Note("the other line is here", at: other)])
            return
        }
        places[name] = entry.keyRange
        lock.forms[id] = LockedForm(
            id: id, pages: Set(pages).sorted(by: TextOrder.precedes), title: title, typeName: typeName,
            isGone: isGone)
    }

    // MARK: Fields

    private mutating func readField(_ key: String, of form: String, _ entry: YAMLEntry) {
        let keys = [
            "label", "gone", "after", "type", "presence", "when", "secret", "format", "options", "default",
            "minimum", "maximum", "min-length", "max-length", "pattern", "group", "enforced", "cases",
        ]
        guard var values = LockValues(entry, keys: keys, into: &diagnostics) else { return }
        let label = values.text("label")
        var field = LockedField(key: key, label: label ?? "", isGone: values.flag("gone"))
        if let type = values.choice("type", of: FieldType.self) { field.facts.type = type }
        if let presence = values.choice("presence", of: Presence.self) { field.facts.presence = presence }
        field.facts.when = values.text("when").map { text in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return LockedFacts.Case(
                field: String(parts[0]), value: parts.count == 2 ? String(parts[1]) : nil)
        }
        field.facts.secret = values.flag("secret")
        field.facts.format = values.choice("format", of: FieldFormat.self)
        field.facts.options = values.options("options")
        field.facts.defaultValue = values.text("default")
        field.facts.limits = Limits(
            minimum: values.number("minimum"), maximum: values.number("maximum"),
            minLength: values.count("min-length"), maxLength: values.count("max-length"),
            pattern: values.text("pattern"))
        field.facts.group = values.text("group")
        field.enforced = values.facets("enforced")
        field.cases = values.caseNames("cases")
        let previous = values.text("after")
        if values["label"] == nil { values.fail("the line of a field must have a 'label'", nil) }
        if field.facts.secret, field.facts.defaultValue != nil || !field.facts.options.isEmpty {
            values.fail(
                "the lock file must not contain values of a secret field; remove 'default' and 'options' from this line",
                nil)
            field.facts.defaultValue = nil
            field.facts.options = []
        }
        diagnostics += values.diagnostics
        // A line whose facts cannot be read still provides the name.
        guard label != nil else { return }
        fields[form, default: []].append(Line(field: field, previous: previous, range: entry.keyRange))
    }

    // MARK: Both

    /// Adds the fields to their forms, in page order.
    private mutating func link() {
        for (form, lines) in fields.sorted(by: { TextOrder.precedes($0.key, $1.key) }) {
            guard lock.forms[form] != nil else {
                // If the form's line is invalid or cannot be read, this has already been reported.
                if isWholeFile, !formsWithLine.contains(form) {
                    fail(
                        "there is no line for this field's form, '\(form)'; restore the form's line, or remove this line",
                        at: lines[0].range)
                }
                continue
            }
            lock.forms[form]?.fields = NameLockReader.ordered(lines)
        }
    }

    /// The current fields, each after the field named in its `after`, followed by the removed fields.
    ///
    /// Damage from a merge is repaired: no field is lost, regardless of what `after` contains.
    private static func ordered(_ lines: [Line]) -> [LockedField] {
        let lines = lines.sorted { TextOrder.precedes($0.field.key, $1.field.key) }
        let present = lines.filter { !$0.field.isGone }
        let keys = Set(present.map(\.field.key))
        var followers: [String: [Int]] = [:]
        var pending: [Int] = []
        for index in present.indices.reversed() {
            if let previous = present[index].previous, keys.contains(previous),
                previous != present[index].field.key
            {
                followers[previous, default: []].append(index)
            } else {
                pending.append(index)
            }
        }
        var ordered: [LockedField] = []
        var placed: Set<Int> = []
        var next = present.startIndex
        while ordered.count < present.count {
            guard let index = pending.popLast() else {
                // The remaining fields form cycles.
                while placed.contains(next) { next += 1 }
                pending.append(next)
                continue
            }
            guard placed.insert(index).inserted else { continue }
            ordered.append(present[index].field)
            pending += followers[present[index].field.key] ?? []
        }
        return ordered + lines.map(\.field).filter(\.isGone)
    }

    private mutating func fail(_ message: String, at range: SourceRange, notes: [Diagnostic.Note] = []) {
        diagnostics.append(Diagnostic(.error, rule: NameLockReader.rule, message, at: range, notes: notes))
    }
}
