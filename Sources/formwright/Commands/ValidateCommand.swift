import FormModel
import FormValidation
import FormwrightKit
import JSONSchemaValidation

/// `formwright validate`: validates JSON by a schema.
enum ValidateCommand {
    static let declaration = CommandDeclaration(
        name: "validate",
        summary: "Validate JSON by a schema, or by the schema of a generated form.",
        operands: "[FILE]…",
        operandCount: 0...Int.max,
        discussion: """
            Each FILE is a JSON document, '-' or no FILE standard input. Issues go to standard
            output, one a line, as FILE:LINE:COLUMN: error: MESSAGE (POINTER) [KEYWORD]; they never
            show a value. Formats are asserted. A schema that has what is not checked, such as a
            keyword or format that is not supported, is an error.

            exit status: 0 all are valid, 1 any is invalid, 2 wrong usage or unreadable input
            """,
        options: [
            OptionDeclaration("schema", value: "FILE", help: "The JSON Schema."),
            OptionDeclaration("form", value: "ID", help: "The form, such as 'azure/cloud-account'."),
            OptionDeclaration(
                "generated", value: "DIR",
                help:
                    "Where the form's schema is looked up; else the\nconfiguration's 'output', else 'generated'."
            ),
            OptionDeclaration(
                "config", value: "FILE",
                help: "The configuration; else the nearest formwright.yml\nin or above the working directory."
            ),
            OptionDeclaration(
                "lines", help: "Each line is a document (JSON Lines); empty ones are\nleft out."),
            OptionDeclaration(
                "ignore-unsupported",
                help: "Warn of parts of the schema that are not checked, and\naccept what they would refuse."),
            OptionDeclaration("quiet", short: "q", help: "Show no issues; the exit status tells."),
        ],
        run: run)

    /// Why validation could not begin.
    private struct Failure: Error {
        var message: String
        var status = ExitStatus.usage
    }

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        let schema: CompiledSchema
        do {
            schema = try readSchema(arguments, console)
        } catch {
            if !error.message.isEmpty { console.error(error.message + "\n") }
            return error.status
        }
        var status = ExitStatus.success
        for path in arguments.operands.isEmpty ? ["-"] : arguments.operands {
            do throws(InputFile.Failure) {
                let file = try InputFile(path)
                let isValid =
                    arguments.flag("lines")
                    ? try validateLines(of: file, schema, arguments, console)
                    : try show(schema.validate(file.readAll()), of: file, line: 1, arguments, console)
                if !isValid, status == .success { status = .failure }
            } catch {
                console.error("formwright: error: \(error.message)\n")
                status = .usage
            }
        }
        return status
    }

    // MARK: Inputs

    private static func validateLines(
        of file: InputFile, _ schema: CompiledSchema, _ arguments: ParsedArguments, _ console: Console
    ) throws(InputFile.Failure) -> Bool {
        var isValid = true
        var number = 0
        while let line = try file.readLine() {
            number += 1
            let isEmpty = line.allSatisfy {
                $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
            }
            if isEmpty { continue }
            if !show(schema.validate(line), of: file, line: number, arguments, console) { isValid = false }
        }
        return isValid
    }

    /// Prints the issues of a document that begins on a line of its file; true where there are none.
    private static func show(
        _ issues: [Issue], of file: InputFile, line: Int, _ arguments: ParsedArguments, _ console: Console
    ) -> Bool {
        if !arguments.flag("quiet") {
            for issue in issues {
                let place = "\(file.name):\(line + issue.line - 1):\(issue.column)"
                let hint = issue.suggestion.map { "; did you mean '\($0)'?" } ?? ""
                let pointer = issue.path.isEmpty ? "" : " (\(issue.path))"
                let keyword = issue.keyword.isEmpty ? "" : " [\(issue.keyword)]"
                console.output(
                    TerminalText.neutralised("\(place): error: \(issue.message)\(hint)\(pointer)\(keyword)")
                        + "\n")
            }
        }
        return issues.isEmpty
    }

    // MARK: Schemas

    private static func readSchema(
        _ arguments: ParsedArguments, _ console: Console
    ) throws(Failure) -> CompiledSchema {
        let path: String
        switch (arguments.value("schema"), arguments.value("form")) {
        case (let schema?, nil): path = schema
        case (nil, let form?): path = try schemaPath(ofForm: form, arguments, console)
        case (nil, nil): throw Failure(message: usage("'validate' needs '--schema FILE' or '--form ID'"))
        case (_?, _?): throw Failure(message: usage("'validate' takes '--schema' or '--form', not both"))
        }
        let bytes: [UInt8]
        do {
            bytes = try InputFile(path).readAll()
        } catch {
            throw Failure(message: "formwright: error: \(error.message)")
        }
        let source = SourceText(file: path, bytes: bytes)
        let schema: CompiledSchema
        do {
            schema = try CompiledSchema(json: bytes, unsupportedParts: .ignored)
        } catch {
            let location = source.location(at: error.offset)
            let message =
                "\(path):\(location.line):\(location.column): error: \(error.message) (\(error.location))"
            throw Failure(message: TerminalText.neutralised(message))
        }
        let level = arguments.flag("ignore-unsupported") ? "warning" : "error"
        for part in schema.unsupportedParts {
            let location = source.location(at: part.offset)
            console.error(
                TerminalText.neutralised(
                    "\(path):\(location.line):\(location.column): \(level): \(part.message) (\(part.location))"
                )
                    + "\n")
        }
        guard schema.unsupportedParts.isEmpty || level == "warning" else {
            throw Failure(
                message: "formwright: error: '\(path)' has parts that are not checked; "
                    + "'--ignore-unsupported' accepts what they would refuse")
        }
        return schema
    }

    private static func schemaPath(
        ofForm form: String, _ arguments: ParsedArguments, _ console: Console
    ) throws(Failure) -> String {
        let compilation = Compiler.configure(CompilationRequest(configuration: arguments.value("config")))
        guard compilation.outcome == .success else {
            CommonOptions.show(compilation, arguments, console)
            throw Failure(message: "")
        }
        let folder = CommonOptions.outputFolder(arguments.value("generated"), compilation.configuration)
        do {
            let path = try GeneratedSchemas.path(ofForm: form, in: folder.location, printed: folder.printed)
            return Path.printable(path, from: Path.workingDirectory)
        } catch {
            throw Failure(message: "formwright: error: \(error.message)")
        }
    }

    private static func usage(_ message: String) -> String {
        "formwright: error: \(message)\nusage: \(declaration.usage)"
    }
}
