extension QuantityWords {
    /// English.
    static let english = QuantityWords(
        beforeNumber: [
            "a", "the", "first", "last", "starting", "maximum", "minimum", "whole", "port", "any",
        ],
        singularOpeners: ["a", "an", "one"],
        severalTexts: ["for any", "of any", "one or more", "each of the"],
        severalEntries: ["one or more", "multiple", "several", "all that apply", "at least one"],
        singleEntryOpeners: ["a", "an", "one", "either"],
        singularInS: [
            "credentials", "details", "settings", "kubernetes", "dns", "https", "tls", "aws", "address",
            "access", "comments", "notes", "instructions", "alias", "status", "os", "gas", "canvas", "sms",
            "iops", "basics", "nfs", "efs", "ebs", "aks", "eks", "gcs", "maas", "rds", "always", "sas",
            "contents", "permissions",
        ],
        severalValues: ["one or more", "any of", "all that apply", "which of the"]
    )
}
