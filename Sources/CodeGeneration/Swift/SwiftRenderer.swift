import FormModel

/// Writes a Swift file. Indentation is four spaces, and lines have at most 110 characters unless a literal is
/// longer.
struct SwiftRenderer: ~Copyable {
    private static let width = 110
    /// The part of the file that has been written so far.
    private var text: TextBuffer
    /// The number of spaces before each line.
    private var indentation = 0
    /// The index at which the current line begins.
    private var lineStart = 0

    /// - Parameter capacity: the expected length of the file, in bytes.
    private init(capacity: Int) { text = TextBuffer(capacity: capacity) }

    /// The text of the file, which ends with a single line feed.
    static func render(_ file: SwiftFile) -> String {
        // Most files are shorter than this.
        var renderer = SwiftRenderer(capacity: 1 << 14)
        for paragraph in file.header {
            SwiftLiteral.wrapComment(paragraph, width: width - 3) { renderer.write("// ", $0) }
        }
        // Do not check the style of generated code.
        renderer.write("// swift-format-ignore-file")
        renderer.end()
        for statement in file.imports { renderer.write(statement) }
        for index in file.declarations.indices {
            renderer.end()
            renderer.render(file.declarations[index])
        }
        return renderer.text.text()
    }

    /// Writes a line of a comment, in UTF-8.
    private mutating func write(_ prefix: String, _ comment: UnsafeBufferPointer<UInt8>) {
        begin(prefix)
        text.append(comment)
        end()
    }

    /// Writes a line that is not empty.
    private mutating func write(_ line: String) {
        begin(line)
        end()
    }

    /// Begins a line that will not be empty.
    private mutating func begin(_ line: String) {
        lineStart = text.count
        text.append(spaces: indentation)
        text.append(line)
    }

    /// Ends a line.
    private mutating func end(_ rest: String = "") {
        text.append(rest)
        text.append(UInt8(ascii: "\n"))
    }

    private mutating func render(_ declaration: SwiftDeclaration) {
        renderDocumentation(declaration.documentation)
        switch declaration.kind {
        case .type(let keyword, let name, let conformances, let members):
            begin(keyword)
            append(" ", name)
            for (index, conformance) in conformances.enumerated() {
                append(index == 0 ? ": " : ", ", conformance)
            }
            renderMembers(members)
        case .enumCase(let name, let value):
            begin("case ")
            text.append(SwiftKeyword.escaped(name))
            text.append(" = ")
            SwiftLiteral.append(value, to: &text)
            end()
        case .plainCase(let name, let payload):
            begin("case ")
            text.append(SwiftKeyword.escaped(name))
            if let payload {
                append("(", payload)
                text.append(")")
            }
            end()
        case .stored(let modifiers, let name, let type, let value):
            begin(modifiers)
            append(" ", SwiftKeyword.escaped(name))
            if let type { append(": ", type) }
            guard let value else { return end() }
            text.append(" = ")
            finish(value)
        case .computed(let modifiers, let name, let type, let body):
            begin(modifiers)
            append(" ", SwiftKeyword.escaped(name))
            append(": ", type)
            renderBlock(body)
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

    /// Ends a line with an opening brace, and writes the members that follow.
    private mutating func renderMembers(_ members: [SwiftDeclaration]) {
        guard !members.isEmpty else { return end(" {}") }
        end(" {")
        indentation += 4
        for index in members.indices {
            if index > 0, !areCompact(members[index - 1], members[index]) { end() }
            render(members[index])
        }
        indentation -= 4
        write("}")
    }

    /// Whether two members, such as undocumented cases, are written without an empty line between them.
    private func areCompact(_ first: SwiftDeclaration, _ second: SwiftDeclaration) -> Bool {
        if case .enumCase = first.kind, case .enumCase = second.kind { return true }
        if case .stored = first.kind, case .stored = second.kind { return true }
        return false
    }

    private mutating func renderFunction(_ signature: SwiftSignature, body: [SwiftStatement]) {
        begin(signature.name)
        let start = lineStart
        text.append("(")
        let parameters = signature.parameters
        for index in parameters.indices {
            if index > 0 { text.append(", ") }
            append(parameters[index])
        }
        append(")", signature.suffix)
        if !fits(from: start, before: 2) {
            text.removeAll(from: start)
            begin(signature.name)
            end("(")
            indentation += 4
            for index in parameters.indices {
                begin("")
                append(parameters[index])
                end(index + 1 < parameters.count ? "," : "")
            }
            indentation -= 4
            begin(")")
            text.append(signature.suffix)
        }
        renderBlock(body)
    }

    private mutating func append(_ parameter: SwiftSignature.Parameter) {
        append(parameter.name, ": ")
        text.append(parameter.type)
        if let value = parameter.value {
            text.append(" = ")
            append(value)
        }
    }

    /// Ends a line with an opening brace, and writes the block that follows.
    private mutating func renderBlock(_ body: [SwiftStatement]) {
        guard !body.isEmpty else { return end(" {}") }
        end(" {")
        render(body)
        write("}")
    }

    private mutating func render(_ body: [SwiftStatement]) {
        indentation += 4
        for index in body.indices { render(body[index]) }
        indentation -= 4
    }

    private mutating func render(_ statement: SwiftStatement) {
        switch statement {
        case .assign(let target, let value):
            begin(target)
            text.append(" = ")
            finish(value)
        case .constant(let name, let value): renderDeclaration("let ", name, value)
        case .variable(let name, let value): renderDeclaration("var ", name, value)
        case .expression(let value): render(value)
        case .result(let value):
            begin("return ")
            finish(value)
        case .failure(let value):
            begin("throw ")
            finish(value)
        case .noValue: write("return nil")
        case .check(let conditions, let otherwise): render(conditions, else: otherwise)
        case .branches(let tests, let otherwise): render(tests, otherwise: otherwise)
        case .choose(let value, let cases, let otherwise):
            write("switch ", value, " {")
            for index in cases.indices {
                begin("case ")
                text.append(String(cases[index].value))
                end(":")
                render(cases[index].body)
            }
            write("default:")
            render(otherwise)
            write("}")
        case .match(let value, let cases):
            write("switch ", value, " {")
            for index in cases.indices {
                begin("case ")
                text.append(cases[index].pattern)
                end(":")
                render(cases[index].body)
            }
            write("}")
        case .loop(let test, let body):
            begin("while ")
            append(test)
            renderBlock(body)
        }
    }

    private mutating func renderDeclaration(_ keyword: String, _ name: String, _ value: SwiftExpression) {
        begin(keyword)
        append(name, " = ")
        finish(value)
    }

    private mutating func render(_ conditions: [SwiftExpression], else otherwise: SwiftStatement) {
        switch otherwise {
        case .result(let value): if renderLine(conditions, else: "return ", value) { return }
        case .failure(let value): if renderLine(conditions, else: "throw ", value) { return }
        default: break
        }
        write("guard")
        indentation += 4
        for index in conditions.indices {
            render(conditions[index], before: index + 1 < conditions.count ? "," : "")
        }
        indentation -= 4
        begin("else")
        renderBlock([otherwise])
    }

    /// Writes a `guard` statement on one line; returns false if it does not fit.
    private mutating func renderLine(
        _ conditions: [SwiftExpression], else keyword: String, _ value: SwiftExpression
    ) -> Bool {
        begin("guard ")
        append(conditions)
        append(" else { ", keyword)
        append(value)
        text.append(" }")
        guard fits(from: lineStart) else {
            text.removeAll(from: lineStart)
            return false
        }
        end()
        return true
    }

    private mutating func render(
        _ tests: [(test: SwiftExpression, body: [SwiftStatement])], otherwise: [SwiftStatement]
    ) {
        for index in tests.indices {
            write(index == 0 ? "if " : "} else if ", tests[index].test, " {")
            render(tests[index].body)
        }
        write("} else {")
        render(otherwise)
        write("}")
    }
}

extension SwiftRenderer {
    /// Whether the line that begins at `start` has room for `rest` more characters.
    private func fits(from start: Int, before rest: Int = 0) -> Bool {
        // A character has at least one byte.
        text.count - start + rest <= Self.width
            || text.withBytes(from: start) { $0.count { $0 & 0xC0 != 0x80 } } + rest <= Self.width
    }

    private mutating func append(_ first: String, _ second: String) {
        text.append(first)
        text.append(second)
    }

    /// Writes a prefix, an expression and a suffix, and ends the line.
    private mutating func write(_ prefix: String, _ expression: SwiftExpression, _ suffix: String) {
        begin(prefix)
        append(expression)
        end(suffix)
    }

    /// Writes an expression as a line of its own.
    private mutating func render(_ expression: SwiftExpression, before suffix: String = "") {
        begin("")
        finish(expression, before: suffix)
    }

    /// Ends a line with an expression if it fits; otherwise, writes one line per argument or element.
    private mutating func finish(_ expression: SwiftExpression, before suffix: String = "") {
        let start = lineStart
        let place = text.count
        append(expression)
        end(suffix)
        // The line feed does not count toward the length.
        if fits(from: start, before: -1) { return }
        switch expression {
        case .call(let callee, let arguments) where !arguments.isEmpty:
            text.removeAll(from: place)
            text.append(callee)
            end("(")
            indentation += 4
            for index in arguments.indices {
                begin("")
                if let label = arguments[index].label { append(label, ": ") }
                finish(arguments[index].value, before: index + 1 < arguments.count ? "," : "")
            }
            indentation -= 4
            begin(")")
            end(suffix)
        case .array(let elements) where !elements.isEmpty:
            text.removeAll(from: place)
            end("[")
            indentation += 4
            for index in elements.indices {
                render(elements[index], before: index + 1 < elements.count ? "," : "")
            }
            indentation -= 4
            begin("]")
            end(suffix)
        case .pairs(let pairs) where !pairs.isEmpty:
            text.removeAll(from: place)
            end("[")
            indentation += 4
            for index in pairs.indices {
                begin("")
                append(pairs[index].key)
                text.append(": ")
                finish(pairs[index].value, before: index + 1 < pairs.count ? "," : "")
            }
            indentation -= 4
            begin("]")
            end(suffix)
        default: break
        }
    }

    private mutating func append(_ expression: SwiftExpression) {
        switch expression {
        case .name(let name): text.append(name)
        case .string(let string): SwiftLiteral.append(string, to: &text)
        case .integer(let integer): text.append(String(integer))
        case .number(let number): text.append("\(number)")
        case .boolean(let boolean): text.append(boolean ? "true" : "false")
        case .array(let elements):
            text.append("[")
            append(elements)
            text.append("]")
        case .pairs(let pairs):
            text.append(pairs.isEmpty ? "[:" : "[")
            for index in pairs.indices {
                if index > 0 { text.append(", ") }
                append(pairs[index].key, ": ", pairs[index].value)
            }
            text.append("]")
        case .call(let callee, let arguments):
            text.append(callee)
            text.append("(")
            for index in arguments.indices {
                if index > 0 { text.append(", ") }
                if let label = arguments[index].label { append(label, ": ") }
                append(arguments[index].value)
            }
            text.append(")")
        case .range(let low, let high): append(low, "...", high)
        case .attempt(let value):
            text.append("try ")
            append(value)
        case .binding(let name, let value):
            append("let ", name)
            text.append(" = ")
            append(value)
        case .not(let value):
            text.append("!")
            append(value)
        case .either(let value, let other): append(value, " || ", other)
        case .fallback(let value, let other): append(value, " ?? ", other)
        }
    }

    private mutating func append(_ first: SwiftExpression, _ joint: String, _ second: SwiftExpression) {
        append(first)
        text.append(joint)
        append(second)
    }

    /// Appends expressions with commas between them.
    private mutating func append(_ elements: [SwiftExpression]) {
        for index in elements.indices {
            if index > 0 { text.append(", ") }
            append(elements[index])
        }
    }
}
