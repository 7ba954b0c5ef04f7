/// Pages that are designed to be slow or deeply nested.
enum PathologicalPages {
    /// Inputs that repeat something a number of times.
    static let all: [(name: String, make: @Sendable (Int) -> String)] = [
        ("quotes", { String(repeating: ">", count: $0) + " a" }),
        (
            "rows in a quote that begin with comments",
            {
                "> | A | B |\n> | --- | --- |\n"
                    + String(repeating: "> <!-- x --> a | b |\n", count: $0)
            }
        ),
        ("quotes with spaces", { String(repeating: "> ", count: $0) + "a" }),
        ("brackets", { String(repeating: "[", count: $0) }),
        ("images", { String(repeating: "![", count: $0) }),
        ("brackets and parentheses", { String(repeating: "[a](", count: $0) }),
        ("links of one definition", { "[a]: /b\n\n" + String(repeating: "[a](b 'c", count: $0) }),
        ("emphasis", { String(repeating: "*a ", count: $0) }),
        (
            "emphasis nested",
            { String(repeating: "*a **b ", count: $0) + String(repeating: "c** d*", count: $0) }
        ),
        ("strong", { String(repeating: "**a ", count: $0) + String(repeating: "b**", count: $0) }),
        ("braces", { String(repeating: "{", count: $0) }),
        ("braces of tags", { String(repeating: "<a b={", count: $0) }),
        ("comments of MDX", { String(repeating: "{/* ", count: $0) }),
        ("lines of comments", { String(repeating: "{/*\n", count: $0) }),
        ("HTML comments", { String(repeating: "<!-- ", count: $0) }),
        ("angles", { String(repeating: "<", count: $0) }),
        ("tags", { String(repeating: "<a ", count: $0) }),
        ("open tags", { "x " + String(repeating: "<b>", count: $0) }),
        (
            "nested tags",
            { "x " + String(repeating: "<b>", count: $0) + String(repeating: "y</b>", count: $0) }
        ),
        (
            "wide nested tags",
            {
                "x " + String(repeating: "<b>", count: $0) + String(repeating: "y<br>", count: $0)
                    + String(repeating: "</b>", count: $0)
            }
        ),
        ("divisions", { String(repeating: "<div>\n", count: $0) }),
        ("nested lists of HTML", { String(repeating: "<ul><li>", count: $0) }),
        ("tables of HTML", { String(repeating: "<table>\n", count: $0) + "</table> x" }),
        ("summaries", { String(repeating: "<Tabs> <summary> x\n", count: $0) + "</summary> x" }),
        ("preformatted", { String(repeating: "<p><pre>", count: $0) }),
        ("admonitions", { String(repeating: ":::note\n", count: $0) }),
        ("ends", { String(repeating: ":::\n", count: $0) }),
        ("admonitions in items", { String(repeating: "- :::note\n\n", count: $0) }),
        ("tabs", { String(repeating: "<Tabs><TabItem>\n", count: $0) }),
        (
            "hints",
            { String(repeating: "{% hint %}\n", count: $0) + String(repeating: "{% endhint %}\n", count: $0) }
        ),
        ("backticks", { (1...max(1, $0 / 200)).map { String(repeating: "`", count: $0) + " " }.joined() }),
        ("backticks in pairs", { String(repeating: "` `` ", count: $0) + "<" }),
        ("entities", { String(repeating: "&", count: $0) }),
        ("entities by name", { (0..<$0).map { "&a\($0);" }.joined() }),
        ("tables", { String(repeating: "|a|\n|-|\n\n", count: $0) }),
        ("tables that lists end", { String(repeating: "|a|\n|-|\n- ", count: $0) }),
        ("delimiter rows", { String(repeating: "|-|\n", count: $0) }),
        (
            "columns",
            { count in
                let row = String(repeating: "|a", count: count / 10) + "\n"
                return row + String(repeating: "|-", count: count / 10) + "\n"
                    + String(repeating: "|\\|\n", count: count / 10)
            }
        ),
        ("definitions", { (0..<$0).map { "[a\($0)]: /b\n" }.joined() + "\n[a0]" }),
        ("items", { String(repeating: "- ", count: $0) + "a" }),
        (
            "items in steps",
            { (0..<min($0, 1_000)).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined() }
        ),
        ("fences", { String(repeating: "```\n~~~\n", count: $0) }),
        ("imports", { String(repeating: "import {\n", count: $0) }),
        ("exports", { String(repeating: "export const a = 1\n", count: $0) }),
        ("exports with templates", { String(repeating: "export const a = \\`x\n\n", count: $0) }),
        ("exports with tabs", { String(repeating: "export\tconst a = (\n\n", count: $0) }),
        ("exports with quotes", { "export const a = " + String(repeating: "\"\\", count: $0 * 4) }),
        (
            "exports with patterns",
            { "export const a = " + String(repeating: "(/[", count: $0 * 4) + "]((/" }
        ),
        ("one line", { String(repeating: "word ", count: $0 * 4) }),
        (
            "joined texts",
            { count in String(repeating: "{'\(String(repeating: "word ", count: 40))'}", count: count) }
        ),
        ("breaks", { String(repeating: "<br/>", count: $0) }),
        ("line ends", { String(repeating: "\r", count: $0) }),
        ("backslashes", { String(repeating: "\\", count: $0) }),
    ]
}
