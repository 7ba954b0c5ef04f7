/// The rules of extraction.
public enum ExtractionRules {
    /// The documentation of all rules: of each kind in the order in which a page is read.
    public static var documentation: [RuleDocumentation] { all.map { $0.documentation } }

    /// All rules.
    static let all: [any ExtractionRule.Type] = fields + facts + forms + diagnostics

    private static let fields: [any ExtractionRule.Type] =
        [
            FieldTable.self, OtherTableRule.self, KeysRule.self, ValuesRule.self, DisplayRule.self,
            LabelCellRule.self, FieldList.self, NestedFieldsRule.self, TasksRule.self, ConsoleReader.self,
            NoProcedureRule.self,
        ] + StepRules.all + [FieldKey.self, SameFieldRule.self]

    private static let facts: [any ExtractionRule.Type] =
        TypeRules.all + [
            PlainTextRule.self, PresenceRule.self, AlternativeGroups.self, TabCases.self,
            ConditionResolver.self,
            OptionsTables.self, SecretRule.self, DefaultReader.self, FormatRule.self, ExampleReader.self,
            LimitsReader.self, Directive.self,
        ]

    private static let forms: [any ExtractionRule.Type] = [
        Procedure.self, TabRule.self, GroupTitleRule.self, ProviderName.self, FormSlug.self,
        NavigationReader.self, SubmitReader.self,
    ]

    private static let diagnostics: [any ExtractionRule.Type] =
        [
            UnknownHeaderRule.self, UnreadColumnRule.self, EmptyTableRule.self, DuplicateFieldRule.self,
            DuplicateFormRule.self,
        ]
        + AdviceRules.all
}
