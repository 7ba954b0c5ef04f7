/// A group of cues that look at the same thing. The cues of a group are documented together, and are left out
/// together to measure the value of the group.
package enum CueGroup: String, CaseIterable, Sendable {
    // About whether a place is a field.
    case place = "place"
    case labelWords = "label words"
    case repetition = "repetition"
    case sectionHeading = "section heading"
    case introduction = "introduction"
    case sentenceBefore = "sentence before"
    case description = "description"
    case tableHeader = "table header"
    case wholeGroup = "table or list as a whole"
    case sentenceFrame = "sentence frame"
    case sentenceNeighbours = "words beside a name"
    case sentenceMood = "sentence mood"
    case pageKind = "page kind"
    case console = "whose interface"
    // About facts.
    case typeLabel = "type by label"
    case typeColumn = "type by column"
    case typeWording = "type by wording"
    case typeValues = "type by values"
    case presenceRemarks = "presence by remark or column"
    case presenceWording = "presence by wording"
    case presenceCondition = "presence by condition"
    case presenceScope = "presence by scope"
    case secrecy = "secrecy"
    case options = "options by how they are read"

    /// The cues of the group, in the order of their declaration.
    var cues: [Cue] { Cue.allCases.filter { $0.group == self } }

    /// The names of the cues, as returned by `cueName`.
    package var cueNames: [String] { cues.map { "\($0)" } }
}

extension Cue {
    /// The group of the cue. `bias`, which is always observed, belongs to `place`.
    var group: CueGroup {
        switch self {
        case .bias, .kind, .kindMark, .inTab, .aside, .depth, .step, .parentField, .headsLabels, .underLabel,
            .underGroup, .innerHeading:
            .place
        case .labelHead, .labelFirst, .labelWord, .labelHeadClass, .labelFirstClass: .labelWords
        case .repeated, .repeatedAsMember: .repetition
        case .headingFirst, .headingFirstClass, .headingWord, .headingLast, .headingPattern: .sectionHeading
        case .introMood, .introColon, .introNone, .introStatement, .groupPattern: .introduction
        case .beforeVerb, .beforeClass, .beforeWord, .beforeRole: .sentenceBefore
        case .descriptionFirst, .descriptionFirstClass, .descriptionVerb, .descriptionPhrase,
            .descriptionEmpty, .descriptionLength, .descriptionWord, .descriptionHasSpan:
            .description
        case .descriptionMood, .descriptionSecondMood, .spanMood, .spanCondition: .sentenceMood
        case .columnCount, .columnHeader, .columnHeaderLast, .columnOther, .columnRole, .labelRole:
            .tableHeader
        case .groupSize, .groupMarked, .groupCode, .groupCapital, .groupMood, .groupEmpty, .groupLong,
            .groupOrdered, .groupVerbs:
            .wholeGroup
        case .spanPattern, .spanPatternControl, .spanDistance, .spanOthers, .spanOrdinal, .spanLast,
            .spanSentence, .spanPassage, .spanOpening, .spanRole, .spanMark, .spanMarkVerb, .spanEnd,
            .spanArrow, .spanAction, .spanPlace, .spanRoute, .spanStatement:
            .sentenceFrame
        case .spanVerb, .spanVerbClass, .spanVerbBefore, .spanVerbAfter, .spanVerbControl, .spanBefore,
            .spanBeforeClass, .spanAfter, .spanAfterClass, .spanAfter2, .spanPreposition, .spanFirstWord,
            .spanFirstClass, .spanControl, .spanEarlier, .spanObject:
            .sentenceNeighbours
        case .pageControls, .pageCode, .sectionVerbs, .sectionClicks, .sectionSteps, .pathWord, .fileWord,
            .codeLanguage:
            .pageKind
        case .vendor, .console, .consoleSpan, .consoleWord, .productHeading, .productSentence, .vendorHeading,
            .vendorTitle, .valueSource, .columnOwner:
            .console
        case .typeWord, .typeHead, .typeHeadBefore, .typeHeadClass, .typeLabelPlural, .typeLabelBigram:
            .typeLabel
        case .typeColumn, .typeColumnWord: .typeColumn
        case .typeVia, .typeVerb, .typeVerbClass, .typeControl, .typeControlWord, .typePhrase, .typeNoun,
            .typeNounClass, .typeFirst, .typeFirstClass, .typeSecond, .typePlural, .typeObject, .typeSwitch,
            .typeSentences, .typeVerbNoun, .typeNounHead, .typeNounBigram:
            .typeWording
        case .typeOptions, .typeOptionSource, .typeURL, .typeExample, .typeDefault, .typeUnit, .typeNumbers,
            .typeCode,
            .typeTruth, .typeEmail, .typePath:
            .typeValues
        case .presenceLabel, .presenceColumn, .presenceColumnWord, .presenceLegend: .presenceRemarks
        case .presencePhrase, .presencePhraseLater, .presenceMood, .presenceFirst, .presencePrefix,
            .presenceWord, .presenceType, .presenceDefault, .presenceVia:
            .presenceWording
        case .presenceCondition, .presenceConditionWord, .presenceConditionMark, .presenceIfLater,
            .presenceEdition, .presenceTab:
            .presenceCondition
        case .presenceIntro, .presenceIntroCondition, .presenceIntroWord, .presenceHeading, .presenceParent,
            .presenceScope:
            .presenceScope
        case .secretHead, .secretBigram, .secretLabel, .secretType, .secretNoun: .secrecy
        case .optionsSource, .optionsReading, .optionsCertainty, .optionsKind, .optionsClosed,
            .optionsSeveral,
            .optionsCount, .optionsRival, .optionsPlural, .optionsLength, .optionsCase, .optionsMarks,
            .optionsSourceMarks, .optionsVerb, .optionsEnd, .optionsJoint:
            .options
        }
    }

    /// The names of the cues whose values are of the given kinds.
    static func names(whoseValuesAre kinds: Set<Value>) -> [String] {
        allCases.filter { kinds.contains($0.value) }.map { "\($0)" }
    }
}

/// The names of the cues whose values are words on a page, classes of words, or phrases.
package enum CueValues {
    package static let words = Cue.names(whoseValuesAre: [.word, .pair])
    package static let classes = Cue.names(whoseValuesAre: [.wordClass])
    package static let phrases = Cue.names(whoseValuesAre: [.phrase])
}
