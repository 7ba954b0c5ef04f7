extension Cue {
    /// The name of the cue in evidence and in `formwright explain`, in kebab case.
    var name: String { Cue.namesByNumber[Int(rawValue)] }

    /// The names, indexed by raw value.
    private static let namesByNumber = caseNames.map(kebab)

    /// The names of the cases, indexed by raw value. They are stored, because each conversion is slow.
    static let caseNames = allCases.map { "\($0)" }

    /// The name in kebab case: "typeURL" becomes `type-url`.
    private static func kebab(_ text: String) -> String {
        var name: [UInt8] = []
        var isAfterLowercase = false
        for byte in text.utf8 {
            let isLowercase = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            if isAfterLowercase, !isLowercase { name.append(UInt8(ascii: "-")) }
            let isUppercase = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            name.append(isUppercase ? byte | 0x20 : byte)
            isAfterLowercase = isLowercase
        }
        return String(decoding: name, as: UTF8.self)
    }
}
