/// What a sentence says outright about a marked name in it.
enum NamedControl: UInt32 {
    /// "Tick **Notify**", "the **Notify** checkbox"
    case ticked = 1
    /// "Enter it into the **Name** field"
    case filled
    /// "(Optional) Select **Notify**"
    case optional
    /// "Find the **Name** text box"
    case located
    /// "The required fields are **Name** and **Port**"
    case listed
    /// "the **Status** column"
    case place
    /// "the **Scanner** plugin"
    case thing

    static func read(_ passage: Passage, _ sentence: Range<Int>, _ span: Range<Int>) -> [NamedControl] {
        let tokens = passage.tokens
        let own = span.first { tokens[$0].span >= 0 }.map { passage.spans[Int(tokens[$0].span)].mark }
        var found: [NamedControl] = []
        func after(_ offset: Int) -> Word? {
            let index = span.upperBound + offset
            return index < sentence.upperBound && tokens[index].span < 0 ? tokens[index].word : nil
        }
        if let next = after(0) {
            if places.contains(next) { found.append(.place) }
            if things.contains(next) { found.append(.thing) }
        }
        guard own != .code else { return found }
        if isToggle(after(0), after(1), after(2)) || isTicked(passage, sentence, span, after(0)) {
            found.append(.ticked)
        }
        let isBox = isBox(after(0), after(1))
        let before = behindDeterminers(passage, sentence, span.lowerBound)
        if before >= sentence.lowerBound, tokens[before].span < 0 {
            let word = tokens[before].word
            if isBox, into.contains(word),
                (sentence.lowerBound..<before).suffix(mostTokens).contains(where: {
                    tokens[$0].span < 0 && tokens[$0].classes.intersects(fillingVerbs)
                })
            {
                found.append(.filled)
            }
            if word == "find" || word == "locate",
                isBox || isToggle(after(0), after(1), after(2)) || after(0).map(options.contains) ?? false
            {
                found.append(.located)
            }
            if isOptionalStep(passage, sentence, before) { found.append(.optional) }
        }
        if passage.wordBits & ("fields" as Word).filterBit != 0,
            (sentence.lowerBound..<span.lowerBound).suffix(mostTokens).contains(where: {
                (tokens[$0].word == "required" || tokens[$0].word == "mandatory") && $0 + 2 < span.lowerBound
                    && tokens[$0 + 1].word == "fields" && tokens[$0 + 2].word == "are"
            })
        {
            found.append(.listed)
        }
        return found
    }

    /// The maximum number of words to read before the name.
    private static let mostTokens = 32

    /// This is computed, like `PageCues.controlVerbs`.
    private static var fillingVerbs: WordClasses {
        WordClasses().with(.enter).with(.paste).with(.select).with(.upload)
    }

    private static let places: WordSet = [
        "page", "tab", "screen", "menu", "panel", "view", "button", "icon", "link", "section", "dialog",
        "wizard",
        "modal", "window", "column", "step", "submenu", "subsection", "sidebar",
    ]
    private static let things: WordSet = [
        "plugin", "node", "module", "connector", "app", "application", "integration", "card", "component",
        "template",
        "permission", "role", "command", "file", "endpoint", "directory", "folder", "variable", "function",
        "object",
        "class", "method", "header", "query", "event", "events",
    ]
    private static let into: WordSet = ["in", "into", "to", "inside"]
    private static let options: WordSet = ["option", "setting", "dropdown", "drop-down", "parameter"]
    private static let toggles: WordSet = [
        "checkbox", "checkboxes", "check-box", "tickbox", "toggle", "toggles", "switch", "switches",
    ]
    private static let boxes: WordSet = ["field", "textbox", "text-box", "textfield", "input", "box"]

    private static func behindDeterminers(_ passage: Passage, _ sentence: Range<Int>, _ start: Int) -> Int {
        var index = start - 1
        while index >= sentence.lowerBound, passage.tokens[index].span < 0,
            passage.tokens[index].isIn(.determiner)
        {
            index -= 1
        }
        return index
    }

    private static func isToggle(_ first: Word?, _ second: Word?, _ third: Word?) -> Bool {
        guard let first else { return false }
        if toggles.contains(first) { return second != "list" }
        return (first == "check" || first == "tick") && (second == "box" || second == "boxes")
            && third != "list"
    }

    private static func isBox(_ first: Word?, _ second: Word?) -> Bool {
        guard let first else { return false }
        if boxes.contains(first) { return true }
        return (first == "text" || first == "input")
            && (second.map { boxes.contains($0) || $0 == "area" } ?? false)
    }

    private static let ticking: WordSet = [
        "tick", "untick", "uncheck", "un-check", "deselect", "ticking", "unticking", "checking", "unchecking",
        "deselecting",
    ]
    private static let skipped: WordSet = [
        "the", "on", "option", "box", "checkbox", "check-box", "for", "of", "beside",
    ]
    private static let followers: WordSet = [
        ".", ",", "and", "if", "to", "box", "checkbox", "option", "check",
    ]

    private static func isTicked(
        _ passage: Passage, _ sentence: Range<Int>, _ span: Range<Int>, _ next: Word?
    ) -> Bool {
        let tokens = passage.tokens
        if let next, places.contains(next) { return false }
        var index = span.lowerBound - 1
        while index >= sentence.lowerBound, index > span.lowerBound - 6, tokens[index].span < 0,
            skipped.contains(tokens[index].word)
        { index -= 1 }
        guard index >= sentence.lowerBound, tokens[index].span < 0 else { return false }
        if ticking.contains(tokens[index].word) { return true }
        let verb = behindDeterminers(passage, sentence, span.lowerBound)
        guard verb >= sentence.lowerBound, tokens[verb].span < 0, tokens[verb].word == "check" else {
            return false
        }
        guard span.upperBound >= sentence.upperBound || next.map(followers.contains) ?? false else {
            return false
        }
        guard verb > sentence.lowerBound else { return true }
        let previous = tokens[verb - 1]
        return previous.span < 0
            && (previous.word == Sign.comma || previous.word == "and" || previous.word == "then"
                || previous.word == "to")
    }

    /// Whether the verb at an index begins an optional step.
    private static func isOptionalStep(_ passage: Passage, _ sentence: Range<Int>, _ verb: Int) -> Bool {
        guard ClauseReader.isVerb(passage.tokens[verb]), verb - sentence.lowerBound <= 5 else { return false }
        var saysOptional = false
        for index in sentence.lowerBound..<verb where passage.tokens[index].kind != .punctuation {
            let word = passage.tokens[index].word
            guard word == "optional" || word == "optionally" else { return false }
            saysOptional = true
        }
        return saysOptional
    }
}
