extension ChoiceWords {
    /// English.
    static let english = ChoiceWords(
        announcing: [
            "one of the following", "any of the following", "the following options", "the following values",
            "the following choices", "of the options below", "from the options below",
            "of the values below",
        ],
        announcingElsewhere: [
            "from the available options", "of the available options", "from the available values",
            "of the available values", "from the available choices", "one of the options",
            "from the listed options", "from the supported values", "from the predefined options",
            "of the predefined values",
        ],
        menus: [
            "drop-down", "dropdown", "drop down", "from the list", "pick list", "select from",
            "choose from",
        ],
        buttons: [
            "ok", "cancel", "save", "next", "done", "apply", "close", "submit", "finish", "continue",
            "validate", "confirm",
        ],
        beforeValues: ["from", "between", "either", "one", "any", "of", "following", ":", "values"],
        beforeOrders: ["and", "or", "then", "can", "must", "should"],
        afterAnnouncement: [
            ":", "are", "is", "include", "includes", "the", "following", "of", "either", "one",
        ],
        supported: ["supported", "available", "allowed", "accepted", "valid", "permitted", "possible"],
        valueHeaders: ["name", "option", "option name", "options", "item", "element", "entry", "label"],
        openVerbs: ["", "set", "specify", "define", "configure", "use"],
        tableNouns: ["table", "options", "values", "choices"],
        selecting: ["if you select", "if you choose", "when you select"],
        valueWords: [
            "none", "default", "all", "any", "yes", "no", "auto", "automatic", "on", "off", "true", "false",
            "never", "always", "enabled", "disabled", "other", "custom",
        ],
        kindHeads: ["type", "method", "mode", "protocol", "kind", "provider"],
        following: ["following", "below", "supported", "available", ":"],
        offering: [
            "one of the following", "one of these", "between the following", "any of the following",
            "either of these", "supported formats", "supported types", "supported modes", "available modes",
            "available types", "available methods", "supported methods", "following types",
            "following methods", "following modes", "following formats",
        ],
        beforeAlternatives: ["between", "from", "either"]
    )
}
