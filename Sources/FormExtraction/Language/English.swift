/// What is known about the forms of English words.
enum English {
    /// Whether a lower-case noun is a plural that one has several of.
    static func isPlural(_ noun: String) -> Bool {
        guard noun.count > 3, noun.hasSuffix("s"), !noun.hasSuffix("ss"), !noun.hasSuffix("us"),
            !noun.hasSuffix("is")
        else { return false }
        return !singularInS.contains(noun)
    }

    /// Words that end in s and name one thing, or a thing that has no singular.
    private static let singularInS: Set<String> = [
        "credentials", "details", "settings", "kubernetes", "dns", "https", "tls", "aws", "address", "access",
        "comments", "notes", "instructions", "alias", "status", "os", "gas", "canvas", "sms", "iops",
        "basics",
        "nfs", "efs", "ebs", "aks", "eks", "gcs", "maas", "rds", "always", "sas", "contents", "permissions",
    ]
}
