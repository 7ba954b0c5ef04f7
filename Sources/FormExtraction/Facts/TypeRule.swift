import FormModel

/// A rule that tells what a control takes from what the page says about it.
protocol TypeRule: ExtractionRule {
    /// The rule's name in evidence, in kebab case.
    static var name: String { get }

    /// What the rule finds; nil where it does not apply.
    static func find(in reading: FieldReading) -> TypeFinding?
}

/// What a type rule found.
struct TypeFinding: Hashable, Sendable {
    /// The type.
    var type: FieldType
    /// The words that it follows from.
    var range: SourceRange
    /// The values of a choice, with their place.
    var options: [ListedValue] = []
}

/// The type rules.
enum TypeRules {
    /// All of them; the first that applies decides.
    ///
    /// What the page states outright comes first, then verbs (a toggle is a toggle whatever its label says), then nouns.
    static let all: [any TypeRule.Type] = [
        TypeColumnRule.self,
        ControlRule.self,
        UploadRule.self,
        ToggleRule.self,
        DateRule.self,
        ListedOptionsRule.self,
        OptionsSentenceRule.self,
        SeparatedListRule.self,
        PairsRule.self,
        SelectionRule.self,
        NumberRule.self,
        MultilineRule.self,
        URLRule.self,
        EmailRule.self,
        PluralRule.self,
    ]
}
