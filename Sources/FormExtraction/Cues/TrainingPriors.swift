import FormModel

/// The explicit rules in `Documentation/reading-rules.md`, as initial weights for learning. For example,
/// "(Required)" next to a label makes the field required, although such a remark is rare on labelled pages.
package struct TrainingPriors: Sendable {
    /// For each feature, the prior mean of the weights for some outcomes.
    package var means: [UInt64: [Int: Double]] = [:]

    private mutating func add(_ feature: Feature, _ outcome: Int, _ weight: Double) {
        means[feature.packed, default: [:]][outcome] = weight
    }

    /// The priors for presence.
    package static let presence: TrainingPriors = {
        var priors = TrainingPriors()
        func outcome(_ presence: Presence) -> Int { Presence.allCases.firstIndex(of: presence) ?? 0 }
        let optional = outcome(.optional)
        let required = outcome(.required)
        let conditional = outcome(.conditional)
        priors.add(Feature(.presenceLabel, 1), optional, 7)
        priors.add(Feature(.presenceLabel, 2), required, 7)
        priors.add(Feature(.presenceLabel, 3), required, 1)
        priors.add(Feature(.presenceColumn, 3), required, 7)
        priors.add(Feature(.presenceColumn, 4), optional, 7)
        priors.add(Feature(.presenceColumn, 2), conditional, 7)
        priors.add(Feature(.presenceColumn, 35), optional, 7)
        priors.add(Feature(.presenceColumn, 36), required, 7)
        priors.add(Feature(.presencePhrase, .optional), optional, 1.5)
        priors.add(Feature(.presencePhrase, .leaveBlank), optional, 6)
        priors.add(Feature(.presencePhrase, .omission), optional, 5)
        priors.add(Feature(.presencePhraseLater, .leaveBlank), optional, 6)
        priors.add(Feature(.presencePhraseLater, .omission), optional, 5)
        for (phrase, presence) in [(UInt32(1), required), (2, optional)] {
            priors.add(Feature(.presenceWord, Word(hash: phrase * 4 + 1)), presence, 6)
            priors.add(Feature(.presenceWord, Word(hash: phrase * 4 + 3)), presence, 6)
        }
        for place: UInt32 in [0, 4, 8, 12] {
            priors.add(Feature(.presenceScope, PresenceWord.required.rawValue + place), required, 8)
            priors.add(Feature(.presenceScope, PresenceWord.optional.rawValue + place), optional, 8)
        }
        // This feature is for an optional step.
        priors.add(Feature(.presenceScope, PresenceWord.optional.rawValue + 16), optional, 8)
        for depth: UInt32 in [0, 4] {
            priors.add(Feature(.presenceHeading, 1 + depth), optional, 1.5)
            priors.add(Feature(.presenceHeading, 2 + depth), required, 1.5)
        }
        priors.add(Feature(.presenceParent, 1), optional, 1)
        priors.add(Feature(.presenceParent, 2), required, 1)
        priors.add(Feature(.presenceIntroWord, Word(hash: 65)), required, 4)
        priors.add(Feature(.presenceIntroWord, Word(hash: 129)), optional, 4)
        for source in ConditionFinding.Source.allCases {
            for resolved: UInt32 in [0, 1] {
                func add(_ certainty: Certainty, _ weight: Double, isBoolean: Bool = false) {
                    let base = (UInt32(source.rawValue) * 4 + UInt32(certainty.rawValue)) * 4 + resolved
                    priors.add(Feature(.presenceCondition, base + (isBoolean ? 2 : 0)), conditional, weight)
                }
                let isShown = source == .shownOnly || source == .neededIf
                add(.certain, isShown ? 4 : 2.5)
                if isShown { add(.certain, 1.5, isBoolean: true) }
            }
        }
        return priors
    }()

    /// The priors for the type of a field.
    package static let type: TrainingPriors = {
        var priors = TrainingPriors()
        func outcome(_ type: FieldType) -> Int { FieldType.allCases.firstIndex(of: type) ?? 0 }
        let columns: [(String, FieldType)] = [
            ("boolean", .boolean), ("bool", .boolean), ("toggle", .boolean), ("checkbox", .boolean),
            ("switch", .boolean), ("integer", .integer),
            ("int", .integer), ("number", .integer), ("float", .number), ("decimal", .number),
            ("array", .list), ("list", .list),
            ("date", .date), ("datetime", .date), ("file", .file), ("upload", .file), ("email", .email),
            ("url", .url), ("enum", .choice),
            ("select", .reference), ("dropdown", .reference), ("textarea", .multilineText),
            ("json", .multilineText), ("text", .text),
            ("string", .text),
        ]
        for (word, type) in columns { priors.add(Feature(.typeColumnWord, Word(word)), outcome(type), 2) }
        priors.add(Feature(.typeControl, .toggleNoun), outcome(.boolean), 2)
        priors.add(Feature(.typeControl, .menuNoun), outcome(.reference), 1)
        priors.add(Feature(.typePhrase, .whether), outcome(.boolean), 2)
        priors.add(Feature(.typePhrase, .units), outcome(.text), 3.5)
        priors.add(Feature(.typePhrase, 64 + UInt32(PhraseClass.units.rawValue)), outcome(.text), 3.5)
        priors.add(Feature(.typePhrase, .separated), outcome(.list), 3.5)
        priors.add(Feature(.typePhrase, .multiline), outcome(.multilineText), 1.5)
        priors.add(Feature(.typePhrase, .pairs), outcome(.keyValues), 1.5)
        priors.add(Feature(.typePhrase, .severalOf), outcome(.multipleChoice), 1.5)
        priors.add(Feature(.typePhrase, .severalOf), outcome(.list), 1)
        priors.add(Feature(.typePhrase, .severalOf), outcome(.multipleReference), 1.5)
        for word in ["do", "don't"] { priors.add(Feature(.labelFirst, Word(word)), outcome(.boolean), 2.5) }
        priors.add(Feature(.typeUnit, 2), outcome(.integer), 2.5)
        priors.add(Feature(.typeUnit, 3), outcome(.integer), 4.5)
        priors.add(Feature(.typeUnit, 4), outcome(.integer), 2)
        priors.add(Feature(.typeDefault, 2), outcome(.boolean), 2)
        priors.add(Feature(.typeDefault, 3), outcome(.integer), 1.5)
        priors.add(Feature(.typeDefault, 5), outcome(.text), 3.5)
        // These features are for columns of defaults and examples; those starting at 16 are for values in the
        // description.
        for base: UInt32 in [0, 16] {
            let kinds: [(ValueKind, FieldType)] = [
                (.number, .integer), (.truth, .boolean), (.url, .url), (.email, .email),
            ]
            priors.add(Feature(.typeExample, base + ValueKind.amount.rawValue), outcome(.text), 4.5)
            for (kind, type) in kinds {
                priors.add(Feature(.typeExample, base + kind.rawValue), outcome(type), 3.5)
            }
        }
        priors.add(Feature(.typeFirst, "whether"), outcome(.boolean), 3)
        let select = UInt32(ActionClass.select.rawValue)
        let enter = UInt32(ActionClass.enter.rawValue)
        for base: UInt32 in [0, 32] {
            priors.add(Feature(.typePlural, base + select), outcome(.multipleReference), 1.5)
            priors.add(Feature(.typePlural, base + enter), outcome(.list), 0.5)
        }
        for word in ["url", "uri"] { priors.add(Feature(.typeObject, Word(word)), outcome(.url), 2.5) }
        for word in ["json", "yaml", "javascript", "sql", "css", "html"] {
            priors.add(Feature(.typeWord, Word(word)), outcome(.multilineText), 1)
            priors.add(Feature(.typeFirst, Word(word)), outcome(.multilineText), 1.5)
        }
        priors.add(Feature(.typeVerbClass, .upload), outcome(.file), 4)
        priors.add(Feature(.typeVerbClass, .switchOn), outcome(.boolean), 1)
        priors.add(Feature(.typeVerbClass, .select), outcome(.reference), 1)
        priors.add(Feature(.typeVerbClass, .enter), outcome(.text), 0.5)
        for word in ["email", "e-mail"] { priors.add(Feature(.typeHead, Word(word)), outcome(.email), 3) }
        for cue in [Cue.typeLabelBigram, .typeNounBigram] {
            priors.add(Feature(cue, Word.pair("email", "address")), outcome(.email), 4)
        }
        for word in ["url", "uri"] { priors.add(Feature(.typeHead, Word(word)), outcome(.url), 3) }
        for word in ["percent", "percentage", "%", "ratio"] {
            priors.add(Feature(.typeHead, Word(word)), outcome(.number), 2)
            priors.add(Feature(.typeNounHead, Word(word)), outcome(.number), 2)
        }
        priors.add(Feature(.typeNounHead, "date"), outcome(.date), 3.5)
        for word in ["array", "list"] { priors.add(Feature(.typeNounHead, Word(word)), outcome(.list), 1.5) }
        priors.add(Feature(.typeHead, "file"), outcome(.file), 1.5)
        for word in [
            "port", "timeout", "count", "limit", "size", "retries", "number", "quantity", "threshold",
            "interval",
        ] {
            priors.add(Feature(.typeHead, Word(word)), outcome(.integer), 1.5)
        }
        for word in ["name", "id", "username", "title", "password", "description"] {
            priors.add(Feature(.typeHead, Word(word)), outcome(.text), 1)
        }
        for word in ["tags", "labels", "headers"] {
            priors.add(Feature(.typeHead, Word(word)), outcome(.keyValues), 1)
        }
        for word in ["certificate", "json", "yaml", "script", "sql"] {
            priors.add(Feature(.typeHead, Word(word)), outcome(.multilineText), 1.5)
        }
        for word in ["date", "datetime", "date/time"] {
            priors.add(Feature(.typeHead, Word(word)), outcome(.date), 2.5)
        }
        let heads: [(String, FieldType)] = [
            ("certificate", .multilineText), ("json", .multilineText),
            ("yaml", .multilineText), ("script", .multilineText),
            ("query", .multilineText), ("url", .url), ("uri", .url), ("number", .integer),
            ("count", .integer), ("port", .integer),
            ("name", .text), ("id", .text), ("password", .text), ("uuid", .text), ("username", .text),
            ("description", .text), ("file", .file),
        ]
        for (word, type) in heads { priors.add(Feature(.typeNounHead, Word(word)), outcome(type), 2.5) }
        for count: UInt32 in 2...7 { priors.add(Feature(.typeOptions, count), outcome(.choice), 0.7) }
        for source in OptionsFinding.Source.allCases where source != .set && source != .stated {
            for count: UInt32 in 2...7 {
                func add(_ certainty: Certainty, _ weight: Double) {
                    let base = (UInt32(source.rawValue) * 4 + UInt32(certainty.rawValue)) * 8
                    priors.add(Feature(.typeOptionSource, base + count), outcome(.choice), weight)
                }
                add(.certain, 2.5)
                add(.likely, 1)
            }
        }
        // "Select one or more of **A** and **B**" speaks for several values as much as against one.
        priors.add(Feature(.typeOptions, 16), outcome(.multipleChoice), 4)
        priors.add(Feature(.typeOptions, 16), outcome(.choice), -4)
        priors.add(Feature(.typeCode, 3), outcome(.multilineText), 2.5)
        priors.add(Feature(.typeCode, 7), outcome(.multilineText), 2.5)
        return priors
    }()

    /// The priors for secrecy.
    package static let secret: TrainingPriors = {
        var priors = TrainingPriors()
        let heads = [
            ("password", 3.0), ("passphrase", 3), ("passcode", 3), ("secret", 2.5), ("token", 2),
            ("apikey", 2.5), ("pin", 1),
        ]
        for (word, weight) in heads { priors.add(Feature(.secretHead, Word(word)), 0, weight) }
        for (word, weight) in heads { priors.add(Feature(.secretNoun, Word(word)), 0, weight * 1.6) }
        let pairs = [
            ("api", "key", 2.5), ("private", "key", 2.5), ("secret", "key", 3), ("client", "secret", 2),
            ("json", "credentials", 2.5), ("credentials", "file", 4),
            ("ssh", "key", -2.5), ("public", "key", -3), ("access", "key", -1), ("key", "id", -2),
            ("key", "name", -3), ("token", "url", -3),
            ("token", "type", -3), ("license", "key", 1), ("account", "key", 2), ("encryption", "key", 2),
            ("tls", "key", 2), ("client", "key", 1.5),
            ("signing", "key", 2),
        ]
        for (first, second, weight) in pairs {
            priors.add(Feature(.secretBigram, Word.pair(Word(first), Word(second))), 0, weight)
        }
        // "Secret Access Key", "Private SSH Key"
        for word in ["secret", "private", "password"] { priors.add(Feature(.labelWord, Word(word)), 0, 2) }
        for type in [FieldType.boolean, .choice, .multipleChoice, .integer, .number, .url, .email, .date] {
            priors.add(Feature(.secretType, UInt32(FieldType.allCases.firstIndex(of: type) ?? 0)), 0, -1)
        }
        return priors
    }()

    /// The priors for being a field.
    package static let field: TrainingPriors = {
        var priors = TrainingPriors()
        priors.add(Feature(.headsLabels), 0, -4)
        priors.add(Feature(.underGroup), 0, 1.5)
        for action in [ActionClass.select, .click, .navigate] {
            priors.add(Feature(.spanAction, action.rawValue), 0, -2.5)
        }
        priors.add(Feature(.spanControl, .place), 0, -2)
        // In "From the **Main Menu**, select", the words before the verb name the place to which the reader
        // goes.
        for way in [PrepositionClass.into, .from, .on] {
            priors.add(Feature(.spanPlace, way.rawValue * 2), 0, -3)
        }
        priors.add(Feature(.spanControl, .button), 0, -2)
        priors.add(Feature(.spanControl, .fieldNoun), 0, 1)
        priors.add(Feature(.columnOwner), 0, 3)
        // "Settings > **Accounts**": the way to a form.
        priors.add(Feature(.spanArrow, 1), 0, -2.5)
        for word: Word in [
            "permission", "permissions", "metric", "metrics", "event", "events", "status", "version",
            "versions", "limit",
            "limits", "port", "ports",
        ] {
            priors.add(Feature(.columnHeaderLast, word), 0, -2)
        }
        for (statement, weight) in [
            (NamedControl.ticked, 2.0), (.filled, 2), (.optional, 3), (.located, 2.5), (.listed, 4),
            (.place, -2.5),
            (.thing, -2.5),
        ] {
            priors.add(Feature(.spanStatement, statement.rawValue), 0, weight)
        }
        for (statement, weight) in [(IntroductionStatement.shows, -4.0), (.offers, -3), (.names, -1)] {
            priors.add(Feature(.introStatement, statement.rawValue), 0, weight)
        }
        return priors
    }()
}
