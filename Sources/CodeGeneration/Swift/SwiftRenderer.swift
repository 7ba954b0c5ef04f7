/// Writes a Swift file. Indentation is four spaces, and lines have at most 110 characters unless a literal is
/// longer.
struct SwiftRenderer {
    private static let width = 110
    private var text = ""
    private var indentation = ""

    /// The text of the file, which ends with a single line feed.
    static func render(_ file: SwiftFile) -> String {
        var renderer = SwiftRenderer()
        for paragraph in file.header {
            for line in SwiftLiteral.commentLines(paragraph, width: width - 3) {
                renderer.write("// " + line)
            }
        }
        // Do not check the style of generated code.
        renderer.write("// swift-format-ignore-file")
        renderer.write("")
        for statement in file.imports { renderer.write(statement) }
        for declaration in file.declarations {
            renderer.write("")
            renderer.render(declaration)
        }
        return renderer.text
    }

    private mutating func write(_ line: String) {
        if !line.isEmpty {
            text += indentation
            text += line
        }
        text += "\n"
    }

    private mutating func indented(_ body: (inout SwiftRenderer) -> Void) {
        let outer = indentation
        indentation += "    "
        body(&self)
        indentation = outer
    }

    private mutating func render(_ declaration: SwiftDeclaration) {
        renderDocumentation(declaration.documentation)
        switch declaration.kind {
        case .type(let keyword, let name, let conformances, let members):
            let inheritance = conformances.isEmpty ? "" : ": " + conformances.joined(separator: ", ")
            render(members, under: "\(keyword) \(name)\(inheritance)")
        case .enumCase(let name, let value):
            write("case \(SwiftKeyword.escaped(name)) = \(SwiftLiteral.string(value))")
        case .plainCase(let name, let payload):
            write("case \(SwiftKeyword.escaped(name))" + (payload.map { "(\($0))" } ?? ""))
        case .stored(let modifiers, let name, let type, let value):
            let head = "\(modifiers) \(SwiftKeyword.escaped(name))" + (type.map { ": " + $0 } ?? "")
            if let value { render(value, after: head + " = ") } else { write(head) }
        case .computed(let modifiers, let name, let type, let body):
            render(body, under: "\(modifiers) \(SwiftKeyword.escaped(name)): \(type)")
        case .function(let signature, let body):
            renderFunction(signature, body: body)
        }
    }

    private mutating func renderDocumentation(_ paragraphs: [String]) {
        let width = max(40, Self.width - 4 - indentation.utf8.count)
        var isFirst = true
        for paragraph in paragraphs {
            let lines = SwiftLiteral.commentLines(paragraph, width: width)
            guard !lines.isEmpty else { continue }
            if !isFirst { write("///") }
            for line in lines { write("/// " + line) }
            isFirst = false
        }
    }

    private mutating func render(_ members: [SwiftDeclaration], under head: String) {
        guard !members.isEmpty else {
            write(head + " {}")
            return
        }
        write(head + " {")
        indented { renderer in
            for (index, member) in members.enumerated() {
                if index > 0, !renderer.areCompact(members[index - 1], member) { renderer.write("") }
                renderer.render(member)
            }
        }
        write("}")
    }

    /// Whether two members are not separated by an empty line, such as undocumented cases.
    private func areCompact(_ first: SwiftDeclaration, _ second: SwiftDeclaration) -> Bool {
        if case .enumCase = first.kind, case .enumCase = second.kind { return true }
        if case .stored = first.kind, case .stored = second.kind { return true }
        return false
    }

    private mutating func renderFunction(_ signature: SwiftSignature, body: [SwiftStatement]) {
        let parameters = signature.parameters.map { parameter in
            "\(parameter.name): \(parameter.type)" + (parameter.value.map { " = " + inline($0) } ?? "")
        }
        let line = "\(signature.name)(\(parameters.joined(separator: ", ")))\(signature.suffix)"
        if fits(line + " {") {
            render(body, under: line)
            return
        }
        write(signature.name + "(")
        indented { renderer in
            for (index, parameter) in parameters.enumerated() {
                renderer.write(parameter + (index + 1 < parameters.count ? "," : ""))
            }
        }
        render(body, under: ")" + signature.suffix)
    }

    private mutating func render(_ body: [SwiftStatement], under head: String) {
        guard !body.isEmpty else {
            write(head + " {}")
            return
        }
        write(head + " {")
        indented { renderer in
            for statement in body { renderer.render(statement) }
        }
        write("}")
    }

    private mutating func render(_ statement: SwiftStatement) {
        switch statement {
        case .assign(let target, let value): render(value, after: target + " = ")
        case .constant(let name, let value): render(value, after: "let \(name) = ")
        case .expression(let value): render(value, after: "")
        case .variable(let name, let value): render(value, after: "var \(name) = ")
        case .result(let value): render(value, after: "return ")
        case .failure(let value): render(value, after: "throw ")
        case .noValue: write("return nil")
        case .check(let conditions, let otherwise): render(conditions, else: otherwise)
        case .branches(let tests, let otherwise): render(tests, otherwise: otherwise)
        case .choose(let value, let cases, let otherwise):
            write("switch \(inline(value)) {")
            for (label, body) in cases {
                write("case \(label):")
                indented { renderer in for statement in body { renderer.render(statement) } }
            }
            write("default:")
            indented { renderer in for statement in otherwise { renderer.render(statement) } }
            write("}")
        case .match(let value, let cases):
            write("switch \(inline(value)) {")
            for (pattern, body) in cases {
                write("case \(pattern):")
                indented { renderer in for statement in body { renderer.render(statement) } }
            }
            write("}")
        case .loop(let test, let body): render(body, under: "while \(inline(test))")
        }
    }

    /// A `return` or `throw` statement on one line.
    private func keyword(_ statement: SwiftStatement) -> String? {
        switch statement {
        case .result(let value): "return " + inline(value)
        case .failure(let value): "throw " + inline(value)
        default: nil
        }
    }

    private mutating func render(_ conditions: [SwiftExpression], else otherwise: SwiftStatement) {
        let line = "guard " + conditions.map(inline).joined(separator: ", ") + " else "
        if let words = keyword(otherwise), fits(line + "{ \(words) }") {
            write(line + "{ \(words) }")
            return
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
            write("\(head)\(inline(test)) {")
            indented { renderer in for statement in body { renderer.render(statement) } }
            head = "} else if "
        }
        write("} else {")
        indented { renderer in for statement in otherwise { renderer.render(statement) } }
        write("}")
    }
}

extension SwiftRenderer {
    private func fits(_ line: String) -> Bool {
        line.scalarCount + indentation.utf8.count <= Self.width
    }

    /// Writes an expression on one line if it fits; otherwise, writes one line per argument or element.
    private mutating func render(
        _ expression: SwiftExpression, after prefix: String, before suffix: String = ""
    ) {
        let line = prefix + inline(expression) + suffix
        if fits(line) {
            write(line)
            return
        }
        switch expression {
        case .call(let callee, let arguments) where !arguments.isEmpty:
            write(prefix + callee + "(")
            renderList(arguments.map { ($0.label.map { $0 + ": " } ?? "", $0.value) })
            write(")" + suffix)
        case .array(let elements) where !elements.isEmpty:
            write(prefix + "[")
            renderList(elements.map { ("", $0) })
            write("]" + suffix)
        case .pairs(let pairs) where !pairs.isEmpty:
            write(prefix + "[")
            renderList(pairs.map { (inline($0.key) + ": ", $0.value) })
            write("]" + suffix)
        default: write(line)
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
        var text = ""
        append(expression, to: &text)
        return text
    }

    private func append(_ expression: SwiftExpression, to text: inout String) {
        switch expression {
        case .name(let name): text += name
        case .string(let string): text += SwiftLiteral.string(string)
        case .integer(let integer): text += String(integer)
        case .number(let number): text += "\(number)"
        case .boolean(let boolean): text += boolean ? "true" : "false"
        case .array(let elements):
            text += "["
            append(elements, to: &text) { append($0, to: &$1) }
            text += "]"
        case .pairs(let pairs):
            text += pairs.isEmpty ? "[:" : "["
            append(pairs, to: &text) { append($0.key, ": ", $0.value, to: &$1) }
            text += "]"
        case .call(let callee, let arguments):
            text += callee
            text += "("
            append(arguments, to: &text) { argument, text in
                if let label = argument.label {
                    text += label
                    text += ": "
                }
                append(argument.value, to: &text)
            }
            text += ")"
        case .range(let low, let high): append(low, "...", high, to: &text)
        case .attempt(let value):
            text += "try "
            append(value, to: &text)
        case .binding(let name, let value):
            text += "let "
            text += name
            text += " = "
            append(value, to: &text)
        case .not(let value):
            text += "!"
            append(value, to: &text)
        case .either(let value, let other): append(value, " || ", other, to: &text)
        case .fallback(let value, let other): append(value, " ?? ", other, to: &text)
        }
    }

    private func append(
        _ first: SwiftExpression, _ joint: String, _ second: SwiftExpression, to text: inout String
    ) {
        append(first, to: &text)
        text += joint
        append(second, to: &text)
    }

    private func append<Element>(
        _ elements: [Element], to text: inout String, each append: (Element, inout String) -> Void
    ) {
        for (index, element) in elements.enumerated() {
            if index > 0 { text += ", " }
            append(element, &text)
        }
    }
}
