/// The workflow commands of GitHub Actions.
package enum GitHubCommand {
    /// Text, escaped in the same way as GitHub's own toolkit, so that it cannot end the command
    /// or begin another property.
    ///
    /// - Parameter isProperty: whether the text is the value of a property instead of the message.
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
