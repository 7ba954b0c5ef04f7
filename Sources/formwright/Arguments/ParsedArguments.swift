import FormModel
import FormwrightKit

/// An error in how a command was called.
struct UsageError: Error, Hashable {
    /// What is wrong, with a suggestion.
    var message: String
}

/// The arguments of a command, parsed according to its declaration.
struct ParsedArguments: Sendable {
    /// The operands, in order.
    private(set) var operands: [String] = []
    /// Whether help is requested.
    var wantsHelp: Bool { flag("help") }

    private var values: [String: [String]] = [:]

    /// Separates options (`--name value`, `--name=value`, `-n value`, `-nvalue` and flags) from
    /// operands. Everything after `--` is an operand, and so is `-` alone.
    ///
    /// - Throws: for an unknown option, a missing, empty or unexpected value, an empty operand, or
    ///   a wrong number of operands.
    init(_ arguments: some Sequence<String>, of command: CommandDeclaration) throws(UsageError) {
        let options = command.options + [OptionDeclaration.help]
        var rest = Array(arguments)[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                operands += rest
                break
            }
            guard argument.hasPrefix("-"), argument != "-" else {
                operands.append(argument)
                continue
            }
            let (option, attached, written) = try ParsedArguments.find(argument, in: options, of: command)
            guard let name = option.value else {
                guard attached == nil else {
                    throw UsageError(message: "the option '\(written)' does not take a value")
                }
                values[option.name, default: []].append("")
                continue
            }
            guard let value = attached ?? rest.popFirst() else {
                throw UsageError(
                    message: "the option '\(written)' needs a value; expected '\(written) \(name)'")
            }
            if value.isEmpty {
                throw UsageError(
                    message: "the value of the option '\(written)' is empty; expected '\(written) \(name)'")
            }
            if let allowed = option.allowed, !allowed.contains(value) {
                throw UsageError(
                    message: "'\(value)' is not a valid value for '\(written)'"
                        + (Suggestion.nearest(to: value, among: allowed).map { "; did you mean '\($0)'?" }
                            ?? "; expected one of \(allowed.map { "'\($0)'" }.joined(separator: ", "))"))
            }
            values[option.name, default: []].append(value)
        }
        if wantsHelp { return }
        // An empty operand comes from an unset variable in a script; it must not be read as the working
        // directory.
        if operands.contains("") {
            throw UsageError(message: "'\(command.name)' does not accept an empty argument")
        }
        if operands.count < command.operandCount.lowerBound {
            throw UsageError(
                message:
                    "'\(command.name)' needs more arguments; expected 'formwright \(command.name) \(command.operands)'"
            )
        }
        if operands.count > command.operandCount.upperBound {
            throw UsageError(
                message:
                    "'\(command.name)' does not take the argument '\(operands[command.operandCount.upperBound])'"
            )
        }
    }

    /// Whether a flag is given.
    func flag(_ name: String) -> Bool { values[name] != nil }

    /// The value of an option; if it is given several times, the last value.
    func value(_ name: String) -> String? { values[name]?.last }

    /// All values of an option, in order.
    func values(_ name: String) -> [String] { values[name] ?? [] }

    private static func find(
        _ argument: String, in options: [OptionDeclaration], of command: CommandDeclaration
    ) throws(UsageError) -> (option: OptionDeclaration, attached: String?, written: String) {
        guard argument.hasPrefix("--") else {
            let short = argument[argument.index(after: argument.startIndex)]
            let attached = argument.dropFirst(2)
            if let option = options.first(where: { $0.short == short }) {
                let value = attached.hasPrefix("=") ? attached.dropFirst() : attached
                return (option, attached.isEmpty ? nil : String(value), "-\(short)")
            }
            throw UsageError(message: "'\(command.name)' has no option '-\(short)'")
        }
        let parts = argument.dropFirst(2).split(
            separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts.first ?? "")
        if let option = options.first(where: { $0.name == name }) {
            return (option, parts.count == 2 ? String(parts[1]) : nil, "--\(name)")
        }
        let suggestion = Suggestion.nearest(to: name, among: options.map(\.name))
        throw UsageError(
            message: "'\(command.name)' has no option '--\(name)'"
                + (suggestion.map { "; did you mean '--\($0)'?" } ?? ""))
    }
}
