/// The rules by which files are read and written: what they report, and what to do about it.
///
/// They are about files and not about wording, so that they have no pages as examples.
enum InputRules {
    /// What each reports, by its name, sorted.
    static let summaries: [(name: String, summary: String)] = [
        (
            "answers",
            "formwright.answers.yml has a line that is not understood, or two about one place that say different things. The other lines count, and the line stays where it is."
        ),
        (
            "baseline",
            "formwright.baseline.yml has an entry that is not understood, or that names a page that is gone. The other entries count. 'formwright check --update-baseline' writes the file anew once all of it is understood."
        ),
        (
            "changed-enforcement",
            "A schema enforces more or less of a field than in the run before, because the page's words are surer or less sure. The run that updates formwright.lock says it; a directive states the fact for good."
        ),
        (
            "changed-facts",
            "A field has other facts than in the run before: what it was and what it is. The run that updates formwright.lock says it."
        ),
        ("duplicate-key", "A mapping in YAML has a key twice. Remove one; the first counts."),
        (
            "duplicate-partial",
            "Two partials claim one category and name in their front matter. Give each its own, so that an inclusion says which."
        ),
        (
            "edited-output",
            "A generated file was changed by hand, or stands where one is to be written. Change the page, or keep your file elsewhere."
        ),
        ("empty-page", "A page has no text. Write it, or leave it out of DOCS."),
        (
            "front-matter",
            "The front matter between '---' lines is no YAML. The page's body is read all the same."
        ),
        (
            "invalid-configuration",
            "formwright.yml has a key or a value that is not understood. Nothing is compiled."
        ),
        (
            "invalid-form-id",
            "The id of a form cannot be a file name: it has two parts with a slash between them, the provider and the form. Each part has lower-case letters, digits and single hyphens, at most 100 bytes, and is no name of a device of Windows."
        ),
        (
            "kept-name",
            "A label or heading is in other words, and keeps the name that it had. The run that updates formwright.lock says it; a directive 'key=…' or 'id=…' gives another name."
        ),
        (
            "lock-file",
            "formwright.lock cannot be read, so that no name could be kept. Nothing is compiled. After a merge, keep the lines of both sides."
        ),
        (
            "merge-conflict",
            "A page has the lines '<<<<<<<', '=======' and '>>>>>>>' of a merge conflict. Keep the text of one side, or of both, and remove the lines."
        ),
        (
            "missing-partial",
            "A page includes a partial that is nowhere. Correct its category and name or its path, or name its folder under 'partials'."
        ),
        (
            "missing-prop",
            "A partial uses '{props.x}', and the page that includes it does not give it. Give it where the partial is included."
        ),
        (
            "moved-answer",
            "What an answer is about has other words now, or is on another page. The answer counts; 'formwright review' writes its line anew."
        ),
        (
            "nesting-too-deep",
            "Lists, quotes or components stand in each other deeper than any page needs. The inner ones are not read as nested."
        ),
        (
            "new-name",
            "'--rename' gave a field or form a new name where it was unclear whether it is one that had another. Services that know the old name no longer reach it."
        ),
        ("no-documents", "No DOCS are given or configured, or there are no pages in them."),
        ("not-utf8", "A file is not UTF-8, from the byte that is shown on. Save it as UTF-8."),
        ("nul-byte", "A file has a NUL byte, which no text has. It may be UTF-16 or not a text at all."),
        ("output", "The output folder cannot be written."),
        (
            "output-manifest",
            "The list of generated files in the output folder cannot be read, so that nothing can be removed safely. Restore it, or remove the folder."
        ),
        (
            "page-snapshot",
            "A snapshot of a rendered page is not the accessibility tree that Playwright prints."
        ),
        (
            "partial-cycle",
            "Partials include each other in a circle. The inclusion that closes it is left out."
        ),
        ("partial-too-deep", "Partials include each other more than 32 deep."),
        (
            "renamed-field",
            "A field may be one that had other words, or another field, and services know it by its key. A directive 'key=…' decides it, or 'formwright compile --rename' takes the new names."
        ),
        (
            "renamed-form",
            "A form may be one that had another heading, page or provider, or another form, and services know it by its id. A directive 'form id=…' decides it, or 'formwright compile --rename' takes the new names."
        ),
        (
            "reused-name",
            "A field or form has a name that another had, which is gone: what was sent for the one is read as the other. A directive 'key=…' or 'form id=…' gives it another name."
        ),
        ("stale-output", "A generated file is not what the docs say. Compile, and commit what is written."),
        (
            "stray-closing-marker",
            "A component, tab or admonition is closed that was never opened. Remove the marker, or open it."
        ),
        (
            "table-delimiter",
            "The row of dashes below a table's header has more or fewer cells than the header. The table is read all the same, but GitHub shows it as text. Write one cell of dashes for each of the header."
        ),
        (
            "table-too-large",
            "The rows of a page's tables lack more cells, compared with the headers, than any page needs. Further rows are not read."
        ),
        (
            "too-many-inclusions",
            "A page includes more partials than any page needs, those within partials counted each time."
        ),
        (
            "unclosed-marker",
            "A component, tab or admonition is opened and never closed. It ends with its surroundings."
        ),
        (
            "unread-cells",
            "A row has more cells than its table's header. Renderers drop the rest; write a bar within a cell, in code too, as \\|."
        ),
        (
            "unread-component",
            "A component without text looks as if it showed fields from elsewhere. Describe them on the page, or add them by directives."
        ),
        (
            "unread-include",
            "A page includes a file by another site generator's syntax, and the file is no document of the tree. Correct the path, or compile the folder that has it."
        ),
        ("unreadable-file", "A file or folder of DOCS, or the configuration, cannot be read."),
        (
            "unused-answer",
            "An answer applies no longer: its page, heading or label is gone. Remove the line, or correct its 'page', 'heading' or 'field'."
        ),
        (
            "unused-statement",
            "A statement under 'fields' in formwright.yml changes no field. Correct its page or its label, or remove it."
        ),
        (
            "unwatched-file",
            "A build reads a file whose changes it does not notice, as it lies outside of the documentation's folder. Put it there, or a link to its folder."
        ),
    ]
}
