import FormModel
import FormwrightKit
import Foundation

/// `formwright review`: asks about uncertain decisions.
enum ReviewCommand {
    static let declaration = CommandDeclaration(
        name: "review",
        summary: "Ask about uncertain decisions and save the answers.",
        operands: "[DOCS]…",
        operandCount: 0...Int.max,
        discussion: CommonOptions.docs + """


            A question covers a table or list with all its fields and their facts, or a single place.
            Questions about forms come first, then those about fields, then those about facts; in each
            group, those with the most decisions that may be wrong come first. A question shows the
            words of the page, what was read, the alternatives with their evidence, and a comment that
            you can add to the page instead of answering.

            On a terminal, the command asks one question at a time. It writes each answer immediately
            to formwright.answers.yml next to the configuration; commit that file. A comment on the page
            takes precedence over an answer, and an answer over the configuration. Without a terminal
            or a configuration, or with '--format', the command prints all questions.

            To answer without a terminal, use '--answer'. PLACE is the place of a question as printed,
            with or without the column, and ANSWER is what you would type on a terminal:

                formwright review --answer 'docs/depots.md:18=yes'
                formwright review --answer 'docs/depots.md:18=2 type=integer'

            Correcting one field confirms the others. If one answer is invalid, none are written.

            exit status: 0 shown or answered, 2 usage error, unreadable input, or an answer that
            cannot be written
            """,
        options: [
            OptionDeclaration(
                "page", value: "PATTERN",
                help:
                    "Show only questions about this page, or about pages\nthat match the pattern, such as 'clouds/**'."
            ),
            OptionDeclaration(
                "below", value: "CONFIDENCE",
                help: "Show only questions with a decision below this\nconfidence; default: 0.9."),
            OptionDeclaration(
                "format", value: "FORMAT", allowed: InventoryOptions.Format.allCases.map(\.rawValue),
                help: "Print all questions as 'text' or 'json' without asking\nthem."),
            OptionDeclaration(
                "answer", value: "PLACE=ANSWER",
                help:
                    "Answer a question without asking or printing any. Can be\nrepeated; '-' reads one answer per line from standard\ninput."
            ),
            OptionDeclaration("verbose", help: "Print all evidence, not only the strongest."),
            OptionDeclaration(
                "schema", help: "Print the JSON Schema of formwright.answers.yml and exit."),
            CommonOptions.config, CommonOptions.root,
        ],
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        if arguments.flag("schema") {
            console.output(AnswersSchema.text)
            return .success
        }
        guard let docs = CommonOptions.readDocs(arguments, console) else { return .usage }
        do {
            let review = try Review(
                docs, page: arguments.value("page"), below: arguments.value("below"),
                workers: CompilationRequest.usualWorkers)
            let format = arguments.value("format").flatMap(InventoryOptions.Format.init(rawValue:))
            let isAsking =
                format == nil && !arguments.flag("answer") && review.takesAnswers
                && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
            // Users who answer questions see how many lines were updated, so notes that lines can be updated
            // are left out.
            CommonOptions.showProjectProblems(
                of: docs.report, arguments, console, showsNotes: !isAsking && !arguments.flag("answer"))
            if arguments.flag("answer") {
                let given = try answers(arguments.values("answer"))
                console.output(try review.write(given))
                return .success
            }
            if isAsking, let session = ReviewSession(review) {
                try converse(session, review, console)
                return .success
            }
            if review.isPartMissing {
                console.error(
                    "formwright: note: answers cannot be saved, because part of the docs could not be read\n")
            } else if !review.takesAnswers {
                console.error(Self.missingPlace(arguments.operands, hasQuestions: !review.isEmpty))
            } else if format == nil, !review.isEmpty {
                console.error(
                    "formwright: note: without a terminal, questions are only listed; to answer one, use '--answer'\n"
                )
            }
            console.output(format == .json ? review.json : review.text(showsAll: arguments.flag("verbose")))
            return .success
        } catch {
            console.error("formwright: error: \(TerminalText.neutralised(error.message))\n")
            return .usage
        }
    }

    /// The given answers. `-` is replaced by the lines of standard input.
    private static func answers(_ given: [String]) throws(OutputError) -> [String] {
        var answers: [String] = []
        for text in given {
            guard text == "-" else {
                answers.append(text)
                continue
            }
            while let line = readLine() {
                let isEmpty = line.allSatisfy(\.isWhitespace)
                if !isEmpty, !line.hasPrefix("#") { answers.append(line) }
            }
        }
        return answers
    }

    /// The message that says where answers would be saved and what is missing.
    private static func missingPlace(_ docs: [String], hasQuestions: Bool) -> String {
        return
            "formwright: note: answers are saved in \(ProjectFile.answers) next to \(ProjectFile.configuration), but these docs have no \(ProjectFile.configuration)"
            + (hasQuestions ? ", so the questions are only listed" : "")
            + "; run \(CommonOptions.creatingConfiguration(docs))\n"
    }

    private static func converse(
        _ begun: ReviewSession, _ review: Review, _ console: Console
    ) throws(OutputError) {
        console.output(try review.writeMoved())
        var session = begun
        console.output(session.text)
        while !session.isDone {
            console.output(ReviewSession.prompt)
            let line = readLine()
            // At the end of input, the cursor is still on the line of the prompt.
            if line == nil { console.output("\n") }
            console.output(try session.take(line))
        }
    }
}
