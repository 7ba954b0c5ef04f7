import FormValidation

/// The keywords that state what a text is, to every engine alike.
///
/// Engines differ on `format`: ajv 6 takes spaces around IPv6 addresses, jsonschema only checks the formats whose packages are
/// installed, jsonschema-rs knows A-labels, and each draft says otherwise whether the keyword asserts at all. So an expression states
/// each format, and `format` is beside it only where every engine asserts it at most as strictly.
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
        // `$` also matches before a last line feed in Python, so every expression goes with a `not` that forbids that.
        members.append("not", .object([.init("pattern", .string("\\n$"))]))
        for further in patterns.dropFirst() {
            members.append("allOf", .array([.object([.init("pattern", .string(further))])]))
        }
        return members
    }
}
