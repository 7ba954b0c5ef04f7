/// A named observation at a place that could name a field.
///
/// A cue decides nothing by itself: `Weights` contains a weight of the cue for each claim.
enum Cue: UInt16, CaseIterable, Sendable {
    // Observed at every candidate.
    case bias, kind, kindMark
    case labelHead, labelFirst, labelWord, labelHeadClass, labelFirstClass
    case headingFirst, headingFirstClass, headingWord, headingLast, innerHeading
    case introMood, introColon, introNone, introStatement
    case beforeVerb, beforeClass, beforeWord, beforeRole
    case headsLabels, underLabel, underGroup
    case inTab, aside, depth, step, sectionSteps, parentField
    case descriptionFirst, descriptionFirstClass, descriptionVerb, descriptionPhrase, descriptionEmpty,
        descriptionLength, descriptionMood
    case descriptionWord, descriptionHasSpan, descriptionSecondMood
    case repeated, repeatedAsMember
    // Observed at members of groups.
    case groupSize, groupMarked, groupCode, groupCapital, groupMood, groupEmpty, groupLong,
        groupOrdered, groupVerbs
    case columnCount, columnHeader, columnHeaderLast, columnOther, columnRole, labelRole
    // Observed at spans in sentences.
    case spanVerb, spanVerbClass, spanMood, spanDistance, spanBefore, spanBeforeClass, spanAfter,
        spanAfterClass, spanAfter2
    case spanVerbBefore, spanVerbAfter, spanPreposition, spanOthers, spanOrdinal, spanCondition,
        spanFirstWord, spanFirstClass
    case spanControl, spanLast, spanRole, spanSentence, spanVerbControl, spanMark, spanArrow,
        spanEnd, spanEarlier
    case spanPassage, spanOpening, spanMarkVerb, spanPlace, spanRoute, spanStatement
    // About the page and the section.
    case pageControls, pageCode, vendor, sectionVerbs, sectionClicks
    case spanPattern, spanPatternControl, spanObject, groupPattern, headingPattern, spanAction
    case console, consoleSpan, consoleWord, productHeading, productSentence, vendorHeading, vendorTitle,
        valueSource, columnOwner
    case pathWord, fileWord, codeLanguage
    // About the type.
    case typeColumn, typeColumnWord, typeVerb, typeVerbClass, typeControl, typeControlWord, typePhrase,
        typeWord, typeHead, typeHeadBefore, typeHeadClass, typeOptions,
        typeOptionSource, typeURL, typeExample, typeDefault, typeNoun, typeNounClass, typeFirst,
        typeFirstClass, typeSecond, typePlural, typeObject, typeUnit, typeNumbers, typeTruth, typeSwitch,
        typeVia,
        typeLabelPlural, typeCode, typeLabelBigram, typeEmail, typePath, typeSentences, typeVerbNoun,
        typeNounHead, typeNounBigram
    // About the presence.
    case presenceLabel, presenceColumn, presenceColumnWord, presencePhrase, presencePhraseLater,
        presenceCondition, presenceConditionWord,
        presenceConditionMark, presenceIntro, presenceIntroCondition, presenceHeading, presenceParent,
        presenceLegend,
        presenceType, presenceMood, presenceFirst, presenceIfLater,
        presenceTab, presenceDefault, presenceVia, presenceIntroWord, presencePrefix,
        presenceEdition, presenceWord,
        presenceScope
    // About secrecy.
    case secretHead, secretBigram, secretLabel, secretType, secretNoun
    // About the options.
    case optionsSource, optionsReading, optionsCertainty, optionsKind, optionsClosed, optionsSeveral,
        optionsCount, optionsRival, optionsPlural, optionsLength, optionsCase, optionsMarks,
        optionsSourceMarks, optionsVerb, optionsEnd, optionsJoint

    /// The kind of a cue's value.
    enum Value { case word, pair, wordClass, phrase, number }

    var value: Value {
        switch self {
        case .pathWord, .fileWord, .codeLanguage, .typeNounHead, .secretNoun, .spanObject, .consoleWord,
            .labelHead, .labelFirst, .labelWord, .headingFirst, .headingWord, .headingLast, .beforeVerb,
            .beforeWord, .descriptionFirst, .descriptionVerb, .descriptionWord, .columnHeader,
            .columnHeaderLast, .columnOther, .spanVerb, .spanBefore, .spanAfter, .spanAfter2,
            .spanFirstWord, .spanPreposition, .spanVerbAfter, .spanVerbBefore, .typeColumnWord, .typeVerb,
            .typeWord, .typeHead, .typeHeadBefore, .typeNoun, .typeFirst, .typeSecond, .typeControlWord,
            .typeObject, .presenceConditionWord, .presenceFirst, .presenceColumnWord, .secretHead,
            .presenceIntroWord, .presencePrefix, .typeVerbNoun, .spanEarlier,
            .presenceWord:
            .word
        case .beforeClass, .labelHeadClass, .labelFirstClass, .headingFirstClass, .descriptionFirstClass,
            .spanVerbClass, .spanBeforeClass, .spanAfterClass, .spanFirstClass, .typeVerbClass,
            .typeNounClass, .typeFirstClass, .spanControl, .typeControl, .typeHeadClass, .secretLabel:
            .wordClass
        case .descriptionPhrase, .typePhrase, .presencePhrase, .presencePhraseLater, .presenceIntro:
            .phrase
        case .typeLabelBigram, .typeNounBigram, .secretBigram:
            .pair
        default: .number
        }
    }
}
