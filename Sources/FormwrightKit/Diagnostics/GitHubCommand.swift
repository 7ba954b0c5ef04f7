/// The workflow commands of GitHub Actions.
package enum GitHubCommand {
    /// A text as a command has it, escaped as GitHub's own toolkit does: no text ends the command, or begins another property.
    ///
    /// - Parameter isProperty: whether the text is the value of a property, and not the message.
    package static func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.unicodeScalars.append(TerminalText.neutralised(scalar, keepingTabs: true))
            }
        }
        return result
    }
}
