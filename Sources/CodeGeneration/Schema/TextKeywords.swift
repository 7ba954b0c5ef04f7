import FormValidation

/// The keywords for a string, which all engines interpret in the same way.
///
/// Engines differ on `format`: ajv 6 accepts spaces around IPv6 addresses, jsonschema only checks
/// formats whose packages are installed, jsonschema-rs supports A-labels, and the drafts differ on
/// whether the keyword asserts anything. So each format is stated as an expression, and `format` is
/// only added if no engine is stricter than the expression.
enum TextKeywords {
    /// The keywords of a plan, `type` included.
    static func keywords(for plan: TextPlan) -> [JSON.Member] {
        var members: [JSON.Member] = [.init("type", .string("string"))]
        if plan.minLength > 0 { members.append("minLength", .integer(plan.minLength)) }
        if let maxLength = plan.maxLength { members.append("maxLength", .integer(maxLength)) }
        if plan.format == .uuid { members.append("format", .string("uuid")) }
        let patterns = [plan.format?.pattern, plan.pattern].compactMap(\.self)
        guard let first = patterns.first else { return members }
        members.append("pattern", .string(first))
        // In Python, `$` also matches before a final line feed, so a `not` that forbids it accompanies each expression.
        members.append("not", .object([.init("pattern", .string("\\n$"))]))
        for further in patterns.dropFirst() {
            members.append("allOf", .array([.object([.init("pattern", .string(further))])]))
        }
        return members
    }
}
