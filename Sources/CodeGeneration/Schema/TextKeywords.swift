import FormValidation

/// The keywords for a string, which all engines interpret in the same way.
///
/// Engines differ on `format`: ajv 6 accepts spaces around IPv6 addresses, jsonschema checks only formats
/// whose packages are installed, jsonschema-rs supports A-labels, and the drafts differ on whether the
/// keyword asserts anything. Therefore, each format is written as a `pattern`, and `format` is added only if
/// no engine is stricter than the pattern.
enum TextKeywords {
    /// The keywords for a plan, including `type`.
    static func keywords(for plan: TextPlan) -> [JSON.Member] {
        var members: [JSON.Member] = [.init("type", .string("string"))]
        if plan.minLength > 0 { members.append("minLength", .integer(plan.minLength)) }
        if let maxLength = plan.maxLength { members.append("maxLength", .integer(maxLength)) }
        if plan.format == .uuid { members.append("format", .string("uuid")) }
        let patterns = [plan.format?.pattern, plan.pattern].compactMap(\.self)
        guard let first = patterns.first else { return members }
        members.append("pattern", .string(first))
        // In Python, `$` also matches before a final line feed, so each expression is accompanied by a `not`
        // that forbids a final line feed.
        members.append("not", .object([.init("pattern", .string("\\n$"))]))
        for further in patterns.dropFirst() {
            members.append("allOf", .array([.object([.init("pattern", .string(further))])]))
        }
        return members
    }
}
