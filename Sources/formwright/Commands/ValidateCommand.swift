import FormModel
import FormwrightKit
import Foundation
import JSONSchemaValidation

/// `formwright validate`: validates JSON against a schema.
enum ValidateCommand {
    static let declaration = CommandDeclaration(
        name: "validate",
        summary: "Validate JSON against a schema, or against the schema of a generated form.",
        operands: "[FILE]…",
        operandCount: 0...Int.max,
        discussion: """
            Each FILE is a JSON document, or a folder in which all files that end in .json, .jsonl or
            .ndjson are read; '-' or no FILE means standard input. If the shell does not expand a '*' in
            a name, formwright does. Files that end in .jsonl or .ndjson contain one document per line
            (JSON Lines). With '--lines', all files are read this way.

            Issues go to standard output, one per line, as FILE:LINE:COLUMN: error: MESSAGE (POINTER)
            [KEYWORD], or in the format that '--format' selects. Issues never show values from the input.
            The keyword 'format' is enforced. An unsupported part of the schema, such as an unknown
            keyword, is an error. If there are several documents, a summary goes to standard error.

            exit status: 0 all are valid, 1 at least one is invalid, 2 usage error or unreadable input
            """,
        options: [
            OptionDeclaration("schema", value: "FILE", help: "The JSON Schema."),
            OptionDeclaration("form", value: "ID", help: "The form, such as 'azure/cloud-account'."),
            OptionDeclaration(
                "generated", value: "DIR",
                help:
                    "The folder with the form's schema; default: 'output' in the\nconfiguration, or 'generated'."
            ),
            OptionDeclaration(
                "config", value: "FILE",
                help:
                    "The configuration file; default: the nearest\nformwright.yml in or above the working directory."
            ),
            OptionDeclaration(
                "ignore-unsupported",
                help:
                    "Warn about unsupported parts of the schema, and accept\ninput that they would reject."
            ),
            OptionDeclaration(
                "against", value: "OLD",
                help: "Show the documents that the schema OLD accepts but the\nnew schema rejects."),
            OptionDeclaration(
                "lines", help: "Read each line as a document (JSON Lines), and skip\nempty lines."),
            OptionDeclaration(
                "max-line", value: "BYTES",
                help: "The maximum length of a line; default: 16777216. Longer\nlines are invalid."),
            OptionDeclaration(
                "jobs", short: "j", value: "N", help: "The number of threads; default: one per processor."),
            OptionDeclaration(
                "format", value: "FORMAT", allowed: IssueFormat.allCases.map(\.rawValue),
                help: "The format of issues: 'text', 'json', 'ndjson', 'github'\nor 'sarif'."),
            OptionDeclaration(
                "max-issues", value: "N",
                help:
                    "Show at most N issues and count the rest; 0 means all.\nDefault: 1000 for text, all for other formats."
            ),
            OptionDeclaration(
                "valid-to", value: "FILE",
                help:
                    "Write valid lines to FILE; '-' is standard output, and\nissues then go to standard error."
            ),
            OptionDeclaration("invalid-to", value: "FILE", help: "Write invalid lines to FILE."),
            OptionDeclaration(
                "quiet", short: "q", help: "Show no issues or summary; only set the exit status."),
        ],
        run: run)

    /// Why validation could not begin.
    private struct Failure: Error {
        var problems: [RunProblem]
        /// The problems as text; nil if `problems` already says everything.
        var text: String?
        /// Additional lines of text.
        var hint = ""

        init(_ problems: [RunProblem], text: String? = nil) {
            self.problems = problems
            self.text = text
        }

        init(_ message: String, hint: String = "") {
            problems = [RunProblem(message)]
            self.hint = hint
        }
    }

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        do {
            return try validate(arguments, console)
        } catch {
            console.error((error.text ?? error.problems.map(\.text).joined()) + error.hint)
            if let format = format(of: arguments) {
                // A program would take empty output to mean that there are no issues.
                let renderer = IssueRenderer(format: format)
                let document = renderer.start + renderer.end(ValidationSummary(), error.problems)
                if issuesGoToStandardError(arguments) {
                    console.error(document)
                } else {
                    console.output(document)
                }
            }
            return .usage
        }
    }

    /// The format of issues; nil with `--quiet`.
    private static func format(of arguments: ParsedArguments) -> IssueFormat? {
        guard !arguments.flag("quiet") else { return nil }
        return arguments.value("format").flatMap(IssueFormat.init(rawValue:)) ?? .text
    }

    /// Whether issues go to standard error, because documents are written to standard output.
    private static func issuesGoToStandardError(_ arguments: ParsedArguments) -> Bool {
        arguments.value("valid-to") == "-" || arguments.value("invalid-to") == "-"
    }

    private static func validate(
        _ arguments: ParsedArguments, _ console: Console
    ) throws(Failure) -> ExitStatus {
        let maximumLine = try number("max-line", of: arguments, minimum: 1) ?? 16 << 20
        let jobs =
            try number("jobs", of: arguments, minimum: 1, maximum: 1024)
            ?? ProcessInfo.processInfo.activeProcessorCount
        let isQuiet = arguments.flag("quiet")
        let format = format(of: arguments)
        let shownCount =
            try number("max-issues", of: arguments, minimum: 0).map { $0 == 0 ? .max : $0 }
            ?? (format ?? .text == .text ? 1000 : .max)
        let inputs = InputList(arguments.operands, lines: arguments.flag("lines"))
        var warnings: [RunProblem] = []
        let schema = try readSchema(arguments, console, &warnings)
        // Print the warnings now, because the old schema may turn out to be unreadable.
        console.error(warnings.map(\.text).joined())
        var old: CompiledSchema?
        if let path = arguments.value("against") {
            var further: [RunProblem] = []
            old = try readSchema(at: path, arguments, &further)
            console.error(further.map(\.text).joined())
            warnings += further
        }
        let valid = arguments.value("valid-to")
        let invalid = arguments.value("invalid-to")
        if valid != nil || invalid != nil {
            guard inputs.inputs.allSatisfy(\.isLines) else {
                throw usage("'--valid-to' and '--invalid-to' need one document per line; add '--lines'")
            }
            guard old == nil else {
                throw usage("'--valid-to' and '--invalid-to' cannot be combined with '--against'")
            }
            guard valid != invalid else {
                throw usage("'--valid-to' and '--invalid-to' name the same file")
            }
        }
        let renderer = format.map(IssueRenderer.init)
        let output: ValidationOutput
        do {
            output = ValidationOutput(
                renderer: renderer, limit: shownCount,
                valid: try valid.map { path throws(OutputFile.Failure) in try OutputFile(path) },
                invalid: try invalid.map { path throws(OutputFile.Failure) in try OutputFile(path) },
                issuesGoToStandardError: issuesGoToStandardError(arguments))
        } catch {
            throw Failure(error.message)
        }
        let validator = DocumentValidator(
            schema: schema, old: old, renderer: renderer, findsIssues: !isQuiet, keepsValid: valid != nil,
            keepsInvalid: invalid != nil)
        let run = ValidationRun(
            validator, output, console, maximumLine: maximumLine, shownCount: shownCount, jobs: jobs,
            isQuiet: isQuiet, warnings: warnings)
        return run.validate(inputs)
    }

    /// The value of an option as an integer.
    private static func number(
        _ option: String, of arguments: ParsedArguments, minimum: Int, maximum: Int = 1 << 40
    ) throws(Failure) -> Int? {
        guard let text = arguments.value(option) else { return nil }
        guard let number = Int(text), number >= minimum, number <= maximum else {
            throw usage(
                "the option '--\(option)' takes an integer from \(minimum) to \(ValidationSummary.grouped(maximum))"
            )
        }
        return number
    }

    // MARK: Schemas

    private static func readSchema(
        _ arguments: ParsedArguments, _ console: Console, _ warnings: inout [RunProblem]
    ) throws(Failure) -> CompiledSchema {
        let path: String
        switch (arguments.value("schema"), arguments.value("form")) {
        case (let schema?, nil): path = schema
        case (nil, let form?): path = try schemaPath(ofForm: form, arguments, console, &warnings)
        case (nil, nil): throw usage("'validate' needs '--schema FILE' or '--form ID'")
        case (_?, _?): throw usage("'validate' takes '--schema' or '--form', not both")
        }
        return try readSchema(at: path, arguments, &warnings)
    }

    private static func readSchema(
        at path: String, _ arguments: ParsedArguments, _ warnings: inout [RunProblem]
    ) throws(Failure) -> CompiledSchema {
        let bytes: [UInt8]
        do {
            bytes = try InputFile(path).readAll()
        } catch {
            throw Failure(error.message)
        }
        let source = SourceText(file: path, bytes: bytes)
        let schema: CompiledSchema
        do {
            schema = try CompiledSchema(json: bytes, unsupportedParts: .ignored)
        } catch {
            throw Failure([
                RunProblem("\(error.message) (\(error.location))", at: place(error.offset, in: source))
            ])
        }
        let isAccepted = arguments.flag("ignore-unsupported")
        let parts = schema.unsupportedParts.map { part in
            RunProblem(
                "\(part.message) (\(part.location))", at: place(part.offset, in: source),
                severity: isAccepted ? .warning : .error)
        }
        guard parts.isEmpty || isAccepted else {
            let closing = RunProblem(
                "'\(path)' has unsupported parts; to accept input that they would reject, use '--ignore-unsupported'"
            )
            throw Failure(parts + [closing])
        }
        warnings += parts
        return schema
    }

    private static func place(_ offset: Int, in source: SourceText) -> RunProblem.Place {
        RunProblem.Place(path: source.path, location: source.location(at: offset))
    }

    private static func schemaPath(
        ofForm form: String, _ arguments: ParsedArguments, _ console: Console, _ warnings: inout [RunProblem]
    ) throws(Failure) -> String {
        let report: CompilationReport
        do {
            report = try Compiler.configuration(
                of: CompilationRequest(configuration: arguments.value("config")),
                needsOutput: arguments.value("generated") == nil)
        } catch {
            let renderer = DiagnosticRenderer(
                sources: error.sources, isColoured: console.isColoured,
                workingDirectory: Path.workingDirectory)
            throw Failure(
                error.diagnostics.map { RunProblem($0, in: error.sources) },
                text: renderer.render(error.diagnostics, as: .text))
        }
        warnings += report.diagnostics.map { diagnostic in
            var problem = RunProblem(diagnostic, in: report.sources)
            // The output folder is known, and nothing else in the configuration matters here.
            problem.severity = .warning
            return problem
        }
        let folder = CommonOptions.outputFolder(arguments.value("generated"), report.configuration)
        do {
            let path = try GeneratedSchemas.path(ofForm: form, in: folder.location, printed: folder.printed)
            return Path.printable(path, from: Path.workingDirectory)
        } catch {
            throw Failure(error.message)
        }
    }

    private static func usage(_ message: String) -> Failure {
        Failure(message, hint: "usage: \(declaration.usage)\n")
    }
}
