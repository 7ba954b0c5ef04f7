/// Pages with a form.
package enum SamplePage {
    /// A page with one field, whose heading contains the word "Account".
    package static let account = """
        # Register an Account

        1. Fill out the following fields.

           | **Field** | **Description** |
           | --------- | --------------- |
           | **Name**  | A name.         |

        2. Click **Confirm**.

        """

    /// A section with a table of fields.
    ///
    /// - Parameters:
    ///   - heading: the heading, such as `# Add a server`.
    ///   - rows: the rows without their outer bars, such as `Name | What it is called.`.
    ///   - header: the header of the table.
    ///   - before: a line above the table, such as a directive.
    package static func table(
        _ heading: String, _ rows: [String], header: String = "Field | Description", before: String = ""
    ) -> String {
        let delimiters = header.split(separator: "|").map { _ in "---" }.joined(separator: " | ")
        let lines = [header, delimiters] + rows
        return heading + "\n\n" + (before.isEmpty ? "" : before + "\n\n")
            + "Fill out the following fields.\n\n" + lines.map { "| \($0) |\n" }.joined()
    }
}
