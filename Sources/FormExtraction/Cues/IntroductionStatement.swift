/// What an introduction says outright about the table or list below it, if that is not a form.
enum IntroductionStatement: UInt32 {
    /// "The details page shows the following information:"
    case shows = 1
    /// "Select from these options:", "There are three types:", "The types of fields are:"
    case offers
    /// "You can use the following actions:"
    case names

    /// What a sentence says about the table or list below it.
    ///
    /// - Parameter isInItem: whether the list is in an item that has a label.
    static func read(_ passage: Passage, _ sentence: Range<Int>, isInItem: Bool) -> [IntroductionStatement] {
        var found: [IntroductionStatement] = []
        let tokens = passage.tokens[sentence].suffix(mostTokens)
        if !tokens.contains(where: { asking.contains($0.word) }), isShowing(tokens) { found.append(.shows) }
        if isOffering(tokens) || isInItem && isSelecting(tokens) { found.append(.offers) }
        if isNaming(tokens) { found.append(.names) }
        return found
    }

    /// The maximum number of words that are read. It is limited so that a long sentence above many lists
    /// costs little.
    private static let mostTokens = 64

    private static let asking: WordSet = [
        "field", "fields", "setting", "settings", "parameter", "parameters", "inputs", "form", "fill",
        "enter",
        "configure", "options",
    ]
    private static let displays: WordSet = [
        "details", "information", "result", "results", "view", "views", "report", "table", "summary",
        "column",
        "columns", "dashboard", "log", "logs", "sidebar", "list", "page", "panel", "tab", "overview",
        "history",
        "section",
    ]
    private static let contents: WordSet = [
        "include", "includes", "show", "shows", "display", "displays", "contain", "contains", "list", "lists",
        "provide", "provides", "consist", "consists",
    ]
    private static let showing: WordSet = ["show", "shows", "display", "displays"]
    private static let reach = 9

    private static func isShowing(_ tokens: PassagePart<Token>) -> Bool {
        let (showing, displays) = (showing, displays)
        for index in tokens.indices where tokens[index].kind == .word {
            let word = tokens[index].word
            if tokens[index].span < 0, showing.contains(word) {
                let before = index > tokens.startIndex ? tokens[index - 1] : nil
                if let before, before.word == "to" || before.isIn(.negation) { continue }
                return true
            }
            guard displays.contains(word) else { continue }
            let rest = tokens[(index + 1)...].prefix(reach).prefix { !ends($0) }
            if let verb = rest.firstIndex(where: { $0.span < 0 && contents.contains($0.word) }),
                !rest[..<verb].contains(where: { $0.isIn(.negation) })
            {
                return true
            }
        }
        return false
    }

    private static let kinds: WordSet = [
        "types", "modes", "roles", "methods", "actions", "steps", "stages", "operations", "choices", "events",
        "ways",
        "scenarios", "cases", "features", "benefits", "capabilities", "functions", "permissions", "metrics",
        "examples", "components", "columns", "tabs", "buttons", "statuses", "states", "variables",
        "resources",
        "tasks", "tools", "nodes", "providers", "plans", "levels", "categories", "kinds", "strategies",
        "policies",
    ]
    private static let selecting: WordSet = ["select", "choose", "pick", "selecting", "choosing"]
    private static let from: WordSet = ["from", "between", "among", "of"]

    private static func isOffering(_ tokens: PassagePart<Token>) -> Bool {
        func word(_ index: Int) -> Word? { tokens.indices.contains(index) ? tokens[index].word : nil }
        var isUnbroken = true
        let (selecting, kinds) = (selecting, kinds)
        for index in tokens.indices {
            let token = tokens[index]
            defer { if token.kind == .punctuation { isUnbroken = false } }
            guard token.span < 0, token.kind == .word else { continue }
            if selecting.contains(token.word) {
                if word(index + 1) == "one" { return true }
                if let next = word(index + 1), from.contains(next) { return true }
            }
            if token.word == "one", word(index + 1) == "of",
                word(index + 2) == "the" || word(index + 2) == "these"
            {
                return true
            }
            if token.word == "either" || token.word == "any", word(index + 1) == "of",
                word(index + 2) == "the",
                word(index + 3) == "following"
            {
                return true
            }
            guard token.word == "there" || isUnbroken && kinds.contains(token.word) else { continue }
            let rest = tokens[(index + 1)...].prefix { !ends($0) }
            if token.word == "there", word(index + 1).map({ $0 == "are" || $0 == "is" }) ?? false,
                rest.contains(where: { kinds.contains($0.word) || $0.word == "options" })
            {
                return true
            }
            // "The types of fields are:"
            if isUnbroken, kinds.contains(token.word),
                rest.contains(where: { $0.word == "are" || $0.word == "include" })
            {
                return true
            }
        }
        return false
    }

    private static let requests: WordSet = [
        "fields", "settings", "edit", "enter", "fill", "provide", "details", "information", "parameters",
    ]

    /// "Select the pipelines that trigger it:", below a label.
    private static func isSelecting(_ tokens: PassagePart<Token>) -> Bool {
        guard let last = tokens.last, Sign.colons.contains(last.word) else { return false }
        return tokens.contains { $0.span < 0 && ($0.word == "select" || $0.word == "choose") }
            && !tokens.contains { requests.contains($0.word) }
    }

    /// "The following actions"
    private static func isNaming(_ tokens: PassagePart<Token>) -> Bool {
        tokens.indices.contains { index in
            (tokens[index].word == "following" || tokens[index].word == "these")
                && tokens[(index + 1)...].prefix(3).prefix { $0.kind == .word }.contains {
                    kinds.contains($0.word)
                }
        }
    }

    private static func ends(_ token: Token) -> Bool {
        token.kind == .punctuation && (token.word == Sign.stop || Sign.colons.contains(token.word))
    }
}
