/// The rules about reading and writing files: what they report, and how to fix it.
///
/// These rules concern files, not wording, so they have no example pages.
enum InputRules {
    /// The summary of each rule, sorted by name.
    static let summaries: [(name: String, summary: String)] = [
        (
            "answers",
            "formwright.answers.yml has a line that cannot be read, or two lines that contradict each other. These lines are not used, but they stay in the file. Correct or remove them. 'formwright check' reports them as errors, unless 'rules' in formwright.yml sets a different severity."
        ),
        (
            "baseline",
            "formwright.baseline.yml has an entry that is invalid or that is about a page that no longer exists. The other entries are used. Once all entries are valid, 'formwright check --update-baseline' rewrites the file."
        ),
        (
            "changed-enforcement",
            "A schema enforces more or less about a field than before, because the page's wording became clearer or less clear. The change is reported by the run that updates formwright.lock. To state the fact explicitly, add a directive."
        ),
        (
            "changed-facts",
            "The facts about a field changed. The change is reported by the run that updates formwright.lock."
        ),
        (
            "duplicate-key",
            "A YAML mapping has the same key twice. The first value is used. Remove one of the two keys."
        ),
        (
            "duplicate-partial",
            "Two partials have the same category and name in their front matter. Give each partial its own category and name, so that inclusions are unambiguous."
        ),
        (
            "edited-output",
            "A generated file was edited by hand, or one of your files has the path of a generated file. Edit the page instead, or move your file."
        ),
        ("empty-page", "A page has no text. Add text, or exclude the page."),
        (
            "front-matter",
            "The front matter between the '---' lines is not valid YAML. Correct the YAML. The body of the page is read anyway."
        ),
        (
            "invalid-configuration",
            "formwright.yml is not valid YAML or has an invalid value. Commands such as 'list' and 'review' still work and use the rest of the file, but no generated file is written. 'preview' writes nothing if the error may concern which pages are shown. All problems are reported at once."
        ),
        (
            "invalid-form-id",
            "The id of a form cannot be used as a file name: it must have two parts with a slash between them, the provider and the form. Each part must consist of lower-case letters, digits and single hyphens, must be at most 100 bytes long, and must not be the name of a Windows device, such as 'con'."
        ),
        (
            "kept-name",
            "A label or heading was reworded, but the field or form keeps its name. This is reported by the run that updates formwright.lock. To change the name, add a 'key=…' or 'form id=…' directive."
        ),
        (
            "lock-file",
            "A line of formwright.lock cannot be read, or this version of formwright does not support the version of the file. Commands such as 'list' and 'preview' use the other lines. Neither this file nor any generated file is written, because names could change. After a merge, keep the lines of both sides."
        ),
        (
            "merge-conflict",
            "A page contains a merge conflict. Keep the text of one side or of both, and remove the '<<<<<<<', '=======' and '>>>>>>>' lines."
        ),
        (
            "missing-partial",
            "A page includes a partial that does not exist. Correct the category and name or the path of the inclusion, or list the partial's folder under 'partials'."
        ),
        (
            "missing-prop",
            "A partial uses '{props.x}', but the page that includes the partial does not pass 'x'. Add 'x' to the inclusion."
        ),
        (
            "moved-answer",
            "The place that an answer is about was reworded or moved to another page. The answer still applies; 'formwright review' updates its line. This is a warning if the heading was replaced by a different one, because the answer may be about a section that was removed. If so, remove the line."
        ),
        (
            "nesting-too-deep",
            "Lists, quotes or components are nested too deeply. The inner ones are read as if they were not nested. Reduce the nesting."
        ),
        (
            "new-name",
            "'--rename' gave a field or form a new name, because it was unclear whether the field or form was new or had been reworded. Services that use the old name must be updated."
        ),
        ("no-documents", "No DOCS are given or configured, or the DOCS contain no pages."),
        ("not-utf8", "The reported byte of a file is not valid UTF-8. Save the file as UTF-8."),
        (
            "nul-byte",
            "A file contains a NUL byte. The file may be encoded in UTF-16, or it may not be a text file."
        ),
        ("output", "The output folder cannot be written to."),
        (
            "output-manifest",
            "The list of generated files in the output folder cannot be read, so nothing can be removed safely. Restore the list, or remove the folder."
        ),
        (
            "page-snapshot",
            "A snapshot of a rendered page is not the accessibility tree that Playwright prints. Record the page again."
        ),
        (
            "partial-cycle",
            "Partials include each other in a cycle. The inclusion that closes the cycle is left out."
        ),
        ("partial-too-deep", "Partials are nested more than 32 levels deep. Include some of them directly."),
        (
            "renamed-field",
            "It is unclear whether a field is new or is an earlier field with a new label. Decide with a 'key=…' directive, or use the new names with 'formwright compile --rename'."
        ),
        (
            "renamed-form",
            "It is unclear whether a form is new or is an earlier form with a new heading, page or provider. Decide with a 'form id=…' directive, or use the new names with 'formwright compile --rename'."
        ),
        (
            "reused-name",
            "A field or form has the name of a removed field or form, so data for the old one is read as data for the new one. To give the new one a different name, add a 'key=…' or 'form id=…' directive."
        ),
        (
            "stale-output",
            "A generated file does not match the docs. Run 'formwright compile' and commit the result."
        ),
        (
            "stray-closing-marker",
            "A closing marker of a component, tab or admonition has no opening marker. Remove the closing marker, or add the opening marker."
        ),
        (
            "table-delimiter",
            "The row of dashes below a table's header has more or fewer cells than the header. The table is still read, but GitHub shows it as text. Write one cell of dashes for each cell of the header."
        ),
        (
            "table-too-large",
            "Too many cells are missing from the tables of a page. Further rows are not read. Give each row as many cells as the header of its table has."
        ),
        (
            "too-many-inclusions",
            "A page includes too many partials. Nested partials count each time they are included. Split the page."
        ),
        (
            "unclosed-marker",
            "A component, tab or admonition has no closing marker, so it ends where the block that contains it ends. Add the closing marker."
        ),
        (
            "unknown-setting",
            "formwright.yml has a key, a rule or a fact that this version of formwright does not know. It is ignored, and the rest of the file is used. Correct or remove it. 'formwright check' reports it as an error, unless 'rules' in formwright.yml sets a different severity."
        ),
        (
            "unread-cells",
            "A row has more cells than its table's header. Renderers drop the extra cells. Write a pipe within a cell, even in code, as \\|."
        ),
        (
            "unread-component",
            "A component without text seems to show fields that are described elsewhere. Describe them on the page, or add them with directives."
        ),
        (
            "unread-include",
            "A page includes a file that is not in the docs. Correct the path, or compile the folder that contains the file."
        ),
        (
            "unreadable-file",
            "A file or folder of DOCS, or the configuration, cannot be read. If a folder is missing, no generated file is written, because the forms of the folder would be removed, and no answer is saved, because pages may lack included text. Commands such as 'list' and 'preview' use what can be read."
        ),
        (
            "unused-answer",
            "An answer matches nothing, because its page, heading or label was removed or is misspelled. Remove the line, or correct its 'page', 'heading' or 'field'. 'formwright check' reports this as an error, unless 'rules' in formwright.yml sets a different severity."
        ),
        (
            "unused-statement",
            "A statement under 'fields' in formwright.yml changes no field. Correct its page or label, or remove the statement."
        ),
        (
            "unwatched-file",
            "A build reads a file outside the documentation folder and does not notice changes to the file. Move the file into the documentation folder, or put a link to the file's folder there."
        ),
    ]
}
