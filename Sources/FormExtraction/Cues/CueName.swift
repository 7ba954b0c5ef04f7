extension Cue {
    /// The name of the cue in evidence and in `formwright explain`, in kebab case.
    var name: String { Cue.namesByNumber[Int(rawValue)] }

    /// The names, indexed by raw value.
    private static let namesByNumber = allCases.map { kebab("\($0)") }

    /// The name in kebab case: "typeURL" becomes `type-url`.
    private static func kebab(_ text: String) -> String {
        var name = ""
        var previous: Character?
        for character in text {
            if let previous, previous.isLowercase, !character.isLowercase { name += "-" }
            name += character.lowercased()
            previous = character
        }
        return name
    }
}
