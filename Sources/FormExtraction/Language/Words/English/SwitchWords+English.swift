extension SwitchWords {
    /// English.
    static let english = SwitchWords(
        verbs: [
            "hide", "show", "allow", "enable", "disable", "force", "require", "restrict", "prevent",
            "block", "ignore", "skip", "include", "exclude", "keep", "preserve", "use", "send", "notify",
            "display", "enforce", "validate", "verify", "encrypt", "compress", "overwrite", "replace",
            "delete", "remove", "retain", "sync", "synchronize", "log", "track", "limit", "share", "expose",
            "publish", "start", "stop", "pause", "resume", "run", "apply", "automatically", "auto",
            "receive", "manage", "accept", "reject", "bypass", "override", "inherit", "mirror", "cache",
            "lock", "unlock",
        ],
        afterSelecting: ["to", "if", "whether"],
        states: ["toggled", "enabled", "disabled", "checked", "selected", "ticked", "activated"],
        effects: ["enables", "allows", "disables", "prevents", "activates", "enforces", "forces", "permits"],
        objects: ["box", "checkbox", "option", "toggle"],
        nouns: ["option", "toggle", "checkbox", "switch", "flag", "box"],
        gerunds: ["enabling", "disabling", "toggling", "checking", "selecting"],
        orders: ["enable", "disable", "allow", "skip", "use", "require", "enforce", "force", "auto"],
        onWords: ["enabled", "checked", "selected", "on", "active", "true", "set"],
        offWords: ["disabled", "unchecked", "deselected", "off", "false"]
    )
}
