import FormModel
import FormwrightKit
import Foundation

/// `formwright explain`: shows where the facts in the model come from.
enum ExplainCommand {
    static let declaration = CommandDeclaration(
        name: "explain",
        summary: "Show where the facts about a form, field or line come from, or what a rule does.",
        operands: "FORM[.FIELD]|PAGE:LINE|RULE|rules [DOCS]…",
        operandCount: 1...Int.max,
        discussion: """
            FORM       a form's id, such as 'azure/cloud-account': shows its fields
            FORM.FIELD a field by its key or label: shows each fact, the rule that inferred it, and
                       the line of the page with the words underlined
            PAGE:LINE  a line of a page, optionally with a column: shows the evidence for and against
                       each decision, its confidence, and the runner-up
            RULE       a rule or cue: shows what it looks for, why, and examples
            rules      prints a Markdown reference of all rules


            """ + CommonOptions.docs + """


                exit status: 0 explained, 2 unknown form, field or place, usage error or unreadable input
                """,
        options: [CommonOptions.config, CommonOptions.root],
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        let name = arguments.operands[0]
        if let text = name == "rules" ? RuleReference.page : RuleReference.text(of: name) {
            console.output(text)
            return .success
        }
        if let place = PlaceExplanation.Place(name) { return explain(place, arguments, console) }
        let page = PlaceExplanation.Place.pageWithoutLine(name)
        if let page, FileManager.default.fileExists(atPath: page) {
            console.error("formwright: error: \(missingLine(of: page))\n")
            return .usage
        }
        if let reason = reasonForNoRule(name, hasDocs: arguments.operands.count > 1) {
            console.error("formwright: error: \(reason)\n")
            return .usage
        }
        let operands = Array(arguments.operands.dropFirst())
        guard let docs = CommonOptions.readDocs(arguments, console, docs: operands) else { return .usage }
        do {
            let explanation = try Explanation(
                of: arguments.operands[0], in: docs.plan)
            console.output(explanation.text)
            CommonOptions.showProjectProblems(of: docs.report, arguments, console, showsNotes: false)
            return .success
        } catch {
            CommonOptions.showProjectProblems(of: docs.report, arguments, console, showsNotes: false)
            console.error(
                "formwright: error: \(page.map { "there is no page '\(TerminalText.neutralised($0))'" } ?? error.message)\n"
            )
            InventoryOptions.noteErrors(of: docs.report, console)
            return .usage
        }
    }

    /// The message that says why a page without a line cannot be explained, and what to type instead.
    private static func missingLine(of page: String) -> String {
        let text = TerminalText.neutralised(page)
        return "expected a line of the page '\(text)', such as '\(text):12', or a form; "
            + "'formwright list --page \(ShellWord.quoted(text))' lists the page's forms"
    }

    /// Explains what was decided on a line. Without DOCS, compiles the page of the line if its path exists.
    /// Otherwise, compiles the docs of the configuration; as in the explanation of a form, the path may be
    /// relative to these docs.
    private static func explain(
        _ place: PlaceExplanation.Place, _ arguments: ParsedArguments, _ console: Console
    ) -> ExitStatus {
        let operands = arguments.operands.dropFirst()
        let isFile = FileManager.default.fileExists(atPath: place.file)
        var request = CommonOptions.request(
            arguments, docs: operands.isEmpty && isFile ? [place.file] : Array(operands))
        request.keepsGoing = true
        var compilation = Compiler.compile(request)
        if request.docs.isEmpty, compilation.report.diagnostics.contains(where: { $0.rule == "no-documents" })
        {
            request.docs = [place.file]
            compilation = Compiler.compile(request)
        }
        guard let docs = compilation.docs, docs.hasPages else {
            CommonOptions.show(compilation.report, arguments, console)
            return .usage
        }
        do {
            console.output(try PlaceExplanation(of: place, in: EvidenceReport(docs)).text)
            CommonOptions.showProjectProblems(of: docs.report, arguments, console, showsNotes: false)
            return .success
        } catch {
            CommonOptions.showProjectProblems(of: docs.report, arguments, console, showsNotes: false)
            console.error("formwright: error: \(error.message)\n")
            return .usage
        }
    }

    /// The error message for a misspelled rule; nil if the name may be the name of a form.
    ///
    /// Without this check, the message would be about DOCS.
    private static func reasonForNoRule(_ name: String, hasDocs: Bool) -> String? {
        guard !hasDocs, !name.contains("/"),
            let meant = Suggestion.nearest(to: name, among: RuleReference.names)
        else { return nil }
        return "there is no rule '\(name)'; did you mean '\(meant)'?"
    }
}
