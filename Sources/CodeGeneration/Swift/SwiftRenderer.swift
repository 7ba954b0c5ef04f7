/// Writes a Swift file. Indentation is four spaces, and lines have at most 110 characters unless a literal is
/// longer.
struct SwiftRenderer {
    private static let width = 110
    /// The part of the file that has been written so far, in UTF-8.
    private var text: [UInt8] = []
    /// The number of spaces before each line.
    private var indentation = 0

    /// The text of the file, which ends with a single line feed.
    static func render(_ file: SwiftFile) -> String {
        var renderer = SwiftRenderer()
        // Most files are shorter than this.
        renderer.text.reserveCapacity(1 << 14)
        for paragraph in file.header {
            SwiftLiteral.wrapComment(paragraph, width: width - 3) { renderer.write("// ", $0) }
        }
        // Do not check the style of generated code.
        renderer.write("// swift-format-ignore-file")
        renderer.write("")
        for statement in file.imports { renderer.write(statement) }
        for declaration in file.declarations {
            renderer.write("")
            renderer.render(declaration)
        }
        return String(decoding: renderer.text, as: UTF8.self)
    }

    /// Writes a line of a comment, in UTF-8.
    private mutating func write(_ prefix: String, _ comment: UnsafeBufferPointer<UInt8>) {
        begin(prefix)
        text.append(contentsOf: comment)
        end()
    }

    private mutating func write(_ line: String) {
        if !line.isEmpty { begin(line) }
        end()
    }

    /// Begins a line that will not be empty.
    private mutating func begin(_ line: String = "") {
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation))
        append(line)
    }

    /// Ends a line.
    private mutating func end(_ rest: String = "") {
        append(rest)
        text.append(UInt8(ascii: "\n"))
    }

    private mutating func indented(_ body: (inout SwiftRenderer) -> Void) {
        indentation += 4
        body(&self)
        indentation -= 4
    }

    private mutating func render(_ declaration: SwiftDeclaration) {
        renderDocumentation(declaration.documentation)
        switch declaration.kind {
        case .type(let keyword, let name, let conformances, let members):
            let inheritance = conformances.isEmpty ? "" : ": " + conformances.joined(separator: ", ")
            render(members, under: "\(keyword) \(name)\(inheritance)")
        case .enumCase(let name, let value):
            begin("case ")
            append(SwiftKeyword.escaped(name))
            append(" = ")
            SwiftLiteral.append(value, to: &text)
            end()
        case .plainCase(let name, let payload):
            write("case \(SwiftKeyword.escaped(name))" + (payload.map { "(\($0))" } ?? ""))
        case .stored(let modifiers, let name, let type, let value):
            var head = modifiers + " " + SwiftKeyword.escaped(name)
            if let type { head += ": " + type }
            if let value { render(value, after: head + " = ") } else { write(head) }
        case .computed(let modifiers, let name, let type, let body):
            render(body, under: "\(modifiers) \(SwiftKeyword.escaped(name)): \(type)")
        case .function(let signature, let body):
            renderFunction(signature, body: body)
        }
    }

    private mutating func renderDocumentation(_ paragraphs: [String]) {
        let width = max(40, Self.width - 4 - indentation)
        var isFirst = true
        for paragraph in paragraphs {
            var needsSeparator = !isFirst
            SwiftLiteral.wrapComment(paragraph, width: width) { line in
                if needsSeparator { write("///") }
                write("/// ", line)
                needsSeparator = false
                isFirst = false
            }
        }
    }

    private mutating func render(_ members: [SwiftDeclaration], under head: String) {
        guard !members.isEmpty else {
            write(head + " {}")
            return
        }
        write(head + " {")
        indented { renderer in
            for index in members.indices {
                if index > 0, !renderer.areCompact(members[index - 1], members[index]) { renderer.end() }
                renderer.render(members[index])
            }
        }
        write("}")
    }

    /// Whether two members, such as undocumented cases, are written without an empty line between them.
    private func areCompact(_ first: SwiftDeclaration, _ second: SwiftDeclaration) -> Bool {
        if case .enumCase = first.kind, case .enumCase = second.kind { return true }
        if case .stored = first.kind, case .stored = second.kind { return true }
        return false
    }

    private mutating func renderFunction(_ signature: SwiftSignature, body: [SwiftStatement]) {
        let start = text.count
        begin(signature.name)
        append("(")
        for (index, parameter) in signature.parameters.enumerated() {
            if index > 0 { append(", ") }
            append(parameter)
        }
        append(")")
        append(signature.suffix)
        if !fits(from: start, before: 2) {
            text.removeSubrange(start...)
            write(signature.name + "(")
            indented { renderer in
                for (index, parameter) in signature.parameters.enumerated() {
                    renderer.begin()
                    renderer.append(parameter)
                    renderer.end(index + 1 < signature.parameters.count ? "," : "")
                }
            }
            begin(")")
            append(signature.suffix)
        }
        renderBlock(body)
    }

    private mutating func append(_ parameter: SwiftSignature.Parameter) {
        append(parameter.name)
        append(": ")
        append(parameter.type)
        if let value = parameter.value {
            append(" = ")
            append(value)
        }
    }

    private mutating func render(_ body: [SwiftStatement], under head: String) {
        begin(head)
        renderBlock(body)
    }

    /// Ends a line with an opening brace, and writes the block that follows.
    private mutating func renderBlock(_ body: [SwiftStatement]) {
        guard !body.isEmpty else {
            end(" {}")
            return
        }
        end(" {")
        render(body)
        write("}")
    }

    private mutating func render(_ body: [SwiftStatement]) {
        indented { renderer in
            for statement in body { renderer.render(statement) }
        }
    }

    private mutating func render(_ statement: SwiftStatement) {
        switch statement {
        case .assign(let target, let value): render(value, after: target + " = ")
        case .constant(let name, let value): render(value, after: "let " + name + " = ")
        case .expression(let value): render(value, after: "")
        case .variable(let name, let value): render(value, after: "var " + name + " = ")
        case .result(let value): render(value, after: "return ")
        case .failure(let value): render(value, after: "throw ")
        case .noValue: write("return nil")
        case .check(let conditions, let otherwise): render(conditions, else: otherwise)
        case .branches(let tests, let otherwise): render(tests, otherwise: otherwise)
        case .choose(let value, let cases, let otherwise):
            write("switch ", value, " {")
            for (label, body) in cases {
                write("case \(label):")
                render(body)
            }
            write("default:")
            render(otherwise)
            write("}")
        case .match(let value, let cases):
            write("switch ", value, " {")
            for (pattern, body) in cases {
                write("case \(pattern):")
                render(body)
            }
            write("}")
        case .loop(let test, let body):
            begin("while ")
            append(test)
            renderBlock(body)
        }
    }

    /// The keyword and value of a `return` or `throw` statement; nil for other statements.
    private func leaving(_ statement: SwiftStatement) -> (keyword: String, value: SwiftExpression)? {
        switch statement {
        case .result(let value): ("return ", value)
        case .failure(let value): ("throw ", value)
        default: nil
        }
    }

    private mutating func render(_ conditions: [SwiftExpression], else otherwise: SwiftStatement) {
        if let leaving = leaving(otherwise) {
            let start = text.count
            begin("guard ")
            append(conditions) { $0.append($1) }
            append(" else { ")
            append(leaving.keyword)
            append(leaving.value)
            append(" }")
            if fits(from: start) {
                end()
                return
            }
            text.removeSubrange(start...)
        }
        write("guard")
        indented { renderer in
            for (index, condition) in conditions.enumerated() {
                renderer.render(condition, after: "", before: index + 1 < conditions.count ? "," : "")
            }
        }
        render([otherwise], under: "else")
    }

    private mutating func render(
        _ tests: [(test: SwiftExpression, body: [SwiftStatement])], otherwise: [SwiftStatement]
    ) {
        var head = "if "
        for (test, body) in tests {
            write(head, test, " {")
            render(body)
            head = "} else if "
        }
        write("} else {")
        render(otherwise)
        write("}")
    }
}

extension SwiftRenderer {
    /// Whether the line that begins at `start` has room for `rest` more characters.
    private func fits(from start: Int, before rest: Int = 0) -> Bool {
        let line = text[start...]
        // A character has at least one byte.
        return line.count + rest <= Self.width
            || line.count { $0 & 0xC0 != 0x80 } + rest <= Self.width
    }

    private mutating func append(_ words: String) {
        // This is faster than appending the view, and than copying the string to make it contiguous.
        if words.utf8.withContiguousStorageIfAvailable({ text.append(contentsOf: $0) }) == nil {
            text.append(contentsOf: words.utf8)
        }
    }

    /// Writes a prefix, an expression and a suffix, and ends the line.
    private mutating func write(_ prefix: String, _ expression: SwiftExpression, _ suffix: String) {
        begin(prefix)
        append(expression)
        end(suffix)
    }

    /// Writes an expression on one line if it fits; otherwise, writes one line per argument or element.
    private mutating func render(
        _ expression: SwiftExpression, after prefix: String, before suffix: String = ""
    ) {
        let start = text.count
        write(prefix, expression, suffix)
        // The line feed does not count toward the length.
        if fits(from: start, before: -1) { return }
        switch expression {
        case .call(let callee, let arguments) where !arguments.isEmpty:
            text.removeSubrange(start...)
            write(prefix + callee + "(")
            renderList(arguments.map { ($0.label.map { $0 + ": " } ?? "", $0.value) })
            write(")" + suffix)
        case .array(let elements) where !elements.isEmpty:
            text.removeSubrange(start...)
            write(prefix + "[")
            renderList(elements.map { ("", $0) })
            write("]" + suffix)
        case .pairs(let pairs) where !pairs.isEmpty:
            text.removeSubrange(start...)
            write(prefix + "[")
            renderList(pairs.map { (inline($0.key) + ": ", $0.value) })
            write("]" + suffix)
        default: break
        }
    }

    private mutating func renderList(_ items: [(prefix: String, value: SwiftExpression)]) {
        indented { renderer in
            for (index, item) in items.enumerated() {
                let suffix = index + 1 < items.count ? "," : ""
                renderer.render(item.value, after: item.prefix, before: suffix)
            }
        }
    }

    private func inline(_ expression: SwiftExpression) -> String {
        var renderer = SwiftRenderer()
        renderer.append(expression)
        return String(decoding: renderer.text, as: UTF8.self)
    }

    private mutating func append(_ expression: SwiftExpression) {
        switch expression {
        case .name(let name): append(name)
        case .string(let string): SwiftLiteral.append(string, to: &text)
        case .integer(let integer): append(String(integer))
        case .number(let number): append("\(number)")
        case .boolean(let boolean): append(boolean ? "true" : "false")
        case .array(let elements):
            append("[")
            append(elements) { $0.append($1) }
            append("]")
        case .pairs(let pairs):
            append(pairs.isEmpty ? "[:" : "[")
            append(pairs) { $0.append($1.key, ": ", $1.value) }
            append("]")
        case .call(let callee, let arguments):
            append(callee)
            append("(")
            append(arguments) { renderer, argument in
                if let label = argument.label {
                    renderer.append(label)
                    renderer.append(": ")
                }
                renderer.append(argument.value)
            }
            append(")")
        case .range(let low, let high): append(low, "...", high)
        case .attempt(let value):
            append("try ")
            append(value)
        case .binding(let name, let value):
            append("let ")
            append(name)
            append(" = ")
            append(value)
        case .not(let value):
            append("!")
            append(value)
        case .either(let value, let other): append(value, " || ", other)
        case .fallback(let value, let other): append(value, " ?? ", other)
        }
    }

    private mutating func append(_ first: SwiftExpression, _ joint: String, _ second: SwiftExpression) {
        append(first)
        append(joint)
        append(second)
    }

    private mutating func append<Element>(
        _ elements: [Element], each append: (inout SwiftRenderer, Element) -> Void
    ) {
        for (index, element) in elements.enumerated() {
            if index > 0 { self.append(", ") }
            append(&self, element)
        }
    }
}
