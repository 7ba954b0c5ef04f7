/// What is known about the forms of English words.
enum English {
    /// Whether a lower-case noun is a plural that one has several of.
    static func isPlural(_ noun: String) -> Bool {
        guard noun.count > 3, noun.hasSuffix("s"), !noun.hasSuffix("ss"), !noun.hasSuffix("us"),
            !noun.hasSuffix("is")
        else { return false }
        return !singularInS.contains(noun)
    }

    /// Whether a word is a verb of the kind that labels of switches begin with.
    static func isVerb(_ word: String) -> Bool { switchVerbs.contains(word) }

    private static let switchVerbs: Set<String> = [
        "hide", "show", "allow", "enable", "disable", "force", "require", "restrict", "prevent", "block",
        "ignore", "skip",
        "include", "exclude", "keep", "preserve", "use", "send", "notify", "display", "enforce", "validate",
        "verify",
        "encrypt", "compress", "overwrite", "replace", "delete", "remove", "retain", "sync", "synchronize",
        "log", "track",
        "limit", "share", "expose", "publish", "start", "stop", "pause", "resume", "run", "apply",
        "automatically", "auto",
        "receive", "manage", "accept", "reject", "bypass", "override", "inherit", "mirror", "cache", "lock",
        "unlock",
    ]

    /// Words that end in s and name one thing, or a thing that has no singular.
    private static let singularInS: Set<String> = [
        "credentials", "details", "settings", "kubernetes", "dns", "https", "tls", "aws", "address", "access",
        "comments", "notes", "instructions", "alias", "status", "os", "gas", "canvas", "sms", "iops",
        "basics",
        "nfs", "efs", "ebs", "aks", "eks", "gcs", "maas", "rds", "always", "sas", "contents", "permissions",
    ]
}
