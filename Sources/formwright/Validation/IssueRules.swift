import FormValidation

/// Descriptions of the kinds of issues, for SARIF.
extension Issue.Code {
    /// What is wrong, as a sentence.
    var summary: String {
        switch self {
        case .malformedJSON: "The input is not JSON."
        case .duplicateKey: "An object has two members with the same name."
        case .missing: "A required value is missing."
        case .unknownKey: "There is no field with this name."
        case .wrongType: "The value has the wrong type."
        case .notAllowed: "The value is not one of the allowed values."
        case .tooShort: "The string is too short."
        case .tooLong: "The string is too long."
        case .tooSmall: "The number is too small."
        case .tooLarge: "The number is too large."
        case .tooFew: "The array or object has too few elements."
        case .tooMany: "The array or object has too many elements."
        case .wrongFormat: "The string does not have the required format."
        case .patternMismatch: "The string does not match the required regular expression."
        case .repeatedElement: "The array contains a duplicate value."
        case .combinationMismatch:
            "The value matches no schema, too many schemas, or one that it must not match."
        }
    }

    /// What to do about the issue.
    var remedy: String {
        switch self {
        case .malformedJSON:
            "Correct the syntax at the reported place. If each line is a document, use '--lines'."
        case .duplicateKey: "Remove or rename one of the members."
        case .missing: "Add the member that the message names."
        case .unknownKey: "Correct the name, or remove the member."
        case .wrongType: "Write a value of the type that the message states."
        case .notAllowed: "Write one of the values that the schema lists."
        case .tooShort, .tooLong: "Write a string of the length that the message states."
        case .tooSmall, .tooLarge: "Write a number within the limit that the message states."
        case .tooFew, .tooMany: "Add or remove elements, as the message says."
        case .wrongFormat: "Write the string in the format that the message states."
        case .patternMismatch: "Write a string that matches the pattern of the schema."
        case .repeatedElement: "Remove the duplicate element."
        case .combinationMismatch:
            "Compare the value with the schemas. In the output of '--format json', 'schemaLocation' shows where they are."
        }
    }
}
