/// A command. Its parser, help page and usage errors are all derived from this declaration.
struct CommandDeclaration: Sendable {
    /// The command's name.
    var name: String
    /// What the command does, in one line.
    var summary: String
    /// The part of the usage line after the options, such as `[DOCS]…`.
    var operands: String
    /// How many operands the command takes.
    var operandCount: ClosedRange<Int>
    /// Further explanation, in lines of at most 80 characters.
    var discussion: String
    /// The options of the command, except for `--help`.
    var options: [OptionDeclaration]
    /// Runs the command; returns the exit status.
    var run: @Sendable (ParsedArguments, Console) -> ExitStatus

    /// The line that shows how to call the command.
    var usage: String { "formwright \(name) [OPTIONS]" + (operands.isEmpty ? "" : " " + operands) }
}

/// An option of a command.
struct OptionDeclaration: Sendable {
    /// The long name of the option, without hyphens.
    var name: String
    /// The short name of the option, without a hyphen; nil if there is none.
    var short: Character?
    /// The placeholder for the option's value in help; nil for a flag.
    var value: String?
    /// The allowed values; nil if any value is allowed.
    var allowed: [String]?
    /// What the option does, in lines of at most 56 characters.
    var help: String

    init(
        _ name: String, short: Character? = nil, value: String? = nil, allowed: [String]? = nil, help: String
    ) {
        self.name = name
        self.short = short
        self.value = value
        self.allowed = allowed
        self.help = help
    }

    /// The flag that every command has.
    static let help = OptionDeclaration("help", short: "h", help: "Show this help.")
}

/// The exit status of the process.
enum ExitStatus: Int32, Sendable {
    /// Success.
    case success = 0
    /// The docs have errors, the output is stale, or the input is invalid.
    case failure = 1
    /// A usage error, or input that cannot be read.
    case usage = 2
}
