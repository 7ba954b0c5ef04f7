/// Words that say what a text is: an address, a date, a time that lasts.
struct FormatWords: Sendable {
    /// Words for a host; with "or" and "IP" in one sentence, two formats are allowed.
    let hostNouns: Set<String>
    /// Words of labels that take a time which lasts.
    let timeSpanNouns: Set<String>
    /// Units of time; two of them with "or" between leave the unit to the reader.
    let timeUnits: Set<String>
    /// Names of addresses of the internet protocol.
    let addressNames: Set<String>
    /// Head nouns that, with the word cron, ask for a cron expression.
    let scheduleHeads: Set<String>
    /// Before the text that a value begins with.
    let prefixes: [Phrase]
    /// Before the text that a value ends with.
    let suffixes: [Phrase]
    /// Head nouns of dates and points in time.
    let dateNouns: Set<String>
    /// Head nouns of labels that name an account, whatever the account is named after.
    let accountHeads: Set<String>
    /// What labels and objects end with that ask for an email address.
    let emailEndings: [Phrase]
}
