/// The text that a cue looks at.
enum CueScope: UInt8 {
    /// The label.
    case label
    /// The description next to the label. For a span, this is its sentence.
    case description
    /// The cells of columns that state a fact.
    case columns
    /// The words that state the case of a conditional field.
    case condition
    /// The sentences that introduce the table or list.
    case introduction
    /// The sentence before the table or list.
    case before
    /// The heading of the section.
    case heading
    /// The header of the table.
    case header
    /// The table or list.
    case group
    /// The whole page.
    case page
}

extension Cue {
    /// The text that the cue looks at.
    var scope: CueScope { Cue.scopes[Int(rawValue)] }

    private static let scopes = allCases.map(\.foundScope)

    private var foundScope: CueScope {
        switch self {
        case .bias, .pageCode, .pageControls, .pathWord, .fileWord, .codeLanguage: .page
        case .typeVia, .presenceVia, .presenceType, .presenceParent, .optionsKind, .optionsPlural: .label
        case .presenceHeading: .heading
        case .columnOwner: .header
        case .productSentence, .valueSource, .secretNoun: .description
        case .presenceColumn, .presenceColumnWord, .typeExample: .columns
        default:
            switch group {
            case .place, .labelWords, .repetition, .typeLabel, .secrecy,
                .presenceRemarks:
                .label
            case .sectionHeading, .console, .pageKind: .heading
            case .introduction, .presenceScope: .introduction
            case .sentenceBefore: .before
            case .description, .sentenceFrame, .sentenceNeighbours, .sentenceMood, .typeWording, .typeValues,
                .presenceWording, .options:
                .description
            case .tableHeader: .header
            case .wholeGroup: .group
            case .typeColumn: .columns
            case .presenceCondition: .condition
            }
        }
    }
}
