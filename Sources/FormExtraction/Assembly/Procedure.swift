import FormModel

/// The sections whose fields belong to one form: the section of a heading, and the sections of sub-headings
/// that only group its fields.
struct Procedure: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "procedure", kind: .form,
        summary: """
            The fields under a heading that is an instruction ("Add a server") or has steps belong to one form, \
            including those under sub-headings that only name groups. A sub-heading that is an instruction, or \
            whose steps start again at 1, begins a new form.
            """,
        reason: "One procedure fills in one form, and its sub-headings are parts of that form.",
        example: """
            ## Add a server

            Fill out the following fields:

            - **Name:** What the server is called.

            ### Network

            Fill out the following fields:

            - **Address:** Where the server is reached.
            """,
        counterexample: """
            ## Add a server

            Fill out the following fields:

            - **Name:** What the server is called.

            ## Add a network

            Fill out the following fields:

            - **Address range:** The addresses of the network.
            """)

    /// The sections, in page order; never empty.
    private(set) var sections: [Int]
    /// The heading of the procedure; nil if it is before the first heading.
    let heading: SectionHeading?
    /// The outer headings, outermost first.
    private let outer: ArraySlice<SectionHeading>
    /// The tabs that enclose the procedure, outermost first.
    let tabs: [SectionTab]
    private var hasSteps: Bool
    /// Whether the steps of the first sections, as far as they were examined, submit the form.
    private var hasSubmitted = false
    /// The number of sections that were examined.
    private var examined = 0

    /// The procedures of a page, in the order of their first sections.
    static func all(in text: PageText, lexicon: Lexicon) -> [Procedure] {
        var procedures: [Procedure] = []
        // The procedures that a later section can still join, outermost first.
        var open: [Int] = []
        for number in text.sections.indices {
            let section = text.sections[number]
            // A section that consists only of a heading neither joins nor ends a procedure.
            let joined = open.last { procedures[$0].takes(section, text, lexicon) }
            if let joined {
                procedures[joined].append(number, text)
                // Procedures that began after `joined`, in or below tabs, have ended.
                while let last = open.last, last != joined { open.removeLast() }
                continue
            }
            open.removeAll { !procedures[$0].mayGoOn(before: section, text) }
            open.append(procedures.count)
            procedures.append(Procedure(number, text))
        }
        return procedures
    }

    private init(_ number: Int, _ text: PageText) {
        sections = []
        heading = text.sections[number].heading
        outer = text.sections[number].headings.dropLast()
        tabs = text.sections[number].tabs
        hasSteps = false
        append(number, text)
    }

    /// Whether a section is a sibling that contains another part of the same form: "Optional parameters"
    /// after "Required parameters".
    private mutating func isOtherPart(_ section: Section, _ text: PageText) -> Bool {
        guard let own = heading, let other = section.heading, own.level == other.level, !hasSteps,
            !section.hasSteps, section.headings.dropLast() == outer
        else { return false }
        return HeadingReader.namesPart(own) && HeadingReader.namesPart(other) && !isSubmitted(text)
    }

    private mutating func append(_ number: Int, _ text: PageText) {
        sections.append(number)
        hasSteps = hasSteps || text.sections[number].hasSteps
    }

    /// Whether the steps so far submit the form. Few procedures have a sibling for which this matters.
    private mutating func isSubmitted(_ text: PageText) -> Bool {
        while !hasSubmitted, examined < sections.count {
            hasSubmitted = submits(text.sections[sections[examined]], text.passages)
            examined += 1
        }
        return hasSubmitted
    }

    private func submits(_ section: Section, _ passages: [Passage]) -> Bool {
        for passage in section.passages where SubmitReader.submit(in: passages[passage]) != nil {
            return true
        }
        return false
    }

    /// Whether later sections could still belong to the procedure. Tabs inside the procedure do not end it.
    private mutating func mayGoOn(before section: Section, _ text: PageText) -> Bool {
        section.tabs.count >= tabs.count && section.tabs.prefix(tabs.count).elementsEqual(tabs)
            && (heading.map { section.headings.contains($0) } ?? section.headings.isEmpty
                || isSibling(section) || isOtherPart(section, text))
    }

    /// Whether a section belongs to the procedure: it has the same heading, a lower heading that names a
    /// group of fields, or the next step for a form that stays open.
    private mutating func takes(_ section: Section, _ text: PageText, _ lexicon: Lexicon) -> Bool {
        guard section.tabs == tabs, let heading = section.heading else {
            return section.tabs == tabs && self.heading == nil
        }
        guard let own = self.heading else { return false }
        if heading == own { return true }
        if isOtherPart(section, text) { return !submits(section, text.passages) }
        if isSibling(section) {
            return !HeadingReader.isOrder(heading, lexicon) && !HeadingReader.isOrder(own, lexicon)
                && !isSubmitted(text)
        }
        guard section.headings.contains(own) else { return false }
        let below = section.headings.drop { $0 != own }.dropFirst()
        guard below.allSatisfy({ !HeadingReader.beginsProcedure($0, lexicon) }) else { return false }
        // A noun under a noun ("Git credentials" under "Account settings") is a separate topic. Under an
        // instruction ("Add a service"), it is a part of what the instruction is about.
        return (HeadingReader.isOrder(own, lexicon) || hasSteps) && !section.beginsSteps
    }

    /// Whether a section has the next numbered heading: "Step 2" after "Step 1".
    private func isSibling(_ section: Section) -> Bool {
        guard let own = heading, let other = section.heading, own.level == other.level,
            let first = HeadingReader.number(own), let second = HeadingReader.number(other)
        else { return false }
        return second > first && second <= first + sections.count
    }
}

/// Interprets headings.
enum HeadingReader {
    /// Whether a heading is an instruction or names an activity: "Add an account", "Changing your password".
    static func isOrder(_ heading: SectionHeading, _ lexicon: Lexicon) -> Bool {
        isOrder(heading, name(heading, lexicon), lexicon)
    }

    private static func isOrder(_ heading: SectionHeading, _ words: [String], _ lexicon: Lexicon) -> Bool {
        guard let first = words.first else { return false }
        if lexicon.has(first, .headingVerb) { return true }
        // "Step 2: Retrieving the schema" is an activity; "Mapping" without a number may be a noun.
        return number(heading) != nil && first.count > 5 && first.hasSuffix("ing")
    }

    /// Whether a heading begins another procedure or a standard part of pages.
    static func beginsProcedure(_ heading: SectionHeading, _ lexicon: Lexicon) -> Bool {
        let words = name(heading, lexicon)
        return isOrder(heading, words, lexicon) || isStructural(words, lexicon)
    }

    /// Whether a heading names a standard part of pages: prerequisites, validation, next steps.
    static func isStructural(_ heading: SectionHeading, _ lexicon: Lexicon) -> Bool {
        isStructural(name(heading, lexicon), lexicon)
    }

    private static func isStructural(_ words: [String], _ lexicon: Lexicon) -> Bool {
        guard let first = words.first else { return false }
        if lexicon.has(first, .checkingHeading) { return true }
        return words.count <= 3
            && words.allSatisfy {
                lexicon.has($0, .structural) || lexicon.has($0, .preposition) || lexicon.has($0, .pronoun)
                    || $0 == "begin" || $0 == "steps"
            }
    }

    /// Whether a heading names nothing specific: "Procedure", "Configure with Dashboard", "How does it
    /// work?", "UI".
    static func isAimless(_ heading: SectionHeading, _ lexicon: Lexicon) -> Bool {
        let words = name(heading, lexicon)
        if words.allSatisfy({
            lexicon.has($0, .aimless) || lexicon.has($0, .interfaceNoun) || genericHeads.contains(Word($0))
        }) {
            return true
        }
        // "Initial setup" is no more specific than "Setup".
        if words.count == 2, words[1] == "setup", setUp.contains(Word(words[0])) { return true }
        // "Using the Acme interface", "From the web console".
        guard let first = words.first, let last = words.last, words.count <= 5 else { return false }
        return lexicon.has(last, .interfaceNoun)
            && (lexicon.has(first, .preposition) || lexicon.has(first, .use))
    }

    /// Whether a heading names only a kind of field: "Required parameters", "Additional options".
    static func namesPart(_ heading: SectionHeading) -> Bool {
        guard let last = heading.words.last, genericHeads.contains(last), !partWords.contains(last) else {
            return false
        }
        return heading.words.count > 1
            && heading.words.dropLast().allSatisfy { partWords.contains($0) || genericHeads.contains($0) }
            && heading.words.contains(where: partWords.contains)
    }

    /// Words in headings that do not name a form.
    private static let genericHeads: WordSet = [
        "options", "option", "inputs", "input", "outputs", "output", "parameters", "parameter", "required",
        "optional", "additional", "properties", "arguments", "attributes", "values", "settings",
        "details", "fields",
    ]
    private static let setUp: WordSet = ["initial", "basic"]
    private static let partWords: WordSet = ["required", "optional", "additional", "mandatory", "other"]

    /// A heading's text without a leading "Step 2:".
    static func withoutNumber(_ text: String) -> String {
        guard beginsWithStep(text), text.lowercased().hasPrefix("step ") else { return text }
        var rest = text[...]
        rest = rest.dropFirst(5).drop { $0.isNumber }
        guard rest.count < text.count - 5 else { return text }
        let signs: Set<Character> = [":", ".", "-", "–", "—", ")", " "]
        guard let first = rest.first, signs.contains(first) else { return text }
        let name = rest.drop(while: signs.contains)
        return name.isEmpty ? text : String(name)
    }

    /// The words of a heading without its number: "Step 2: Match the fields", "3. Create a route".
    static func name(_ heading: SectionHeading, _ lexicon: Lexicon) -> [String] {
        var words = heading.names
        if words.first == "step", words.count > 1, words[1].allSatisfy(\.isNumber) { words.removeFirst() }
        if words.count > 1, let first = words.first, !beginsWithLetter(first), first.count <= 3,
            first.allSatisfy(\.isNumber)
        {
            words.removeFirst()
        }
        return words
    }

    /// Whether a heading can begin with a number or with "Step". Most headings begin with another word.
    private static func mayHaveNumber(_ heading: String) -> Bool {
        guard let first = heading.utf8.first else { return false }
        return !beginsWithLetter(heading) || first | 0x20 == UInt8(ascii: "s") && beginsWithStep(heading)
    }

    private static func beginsWithLetter(_ text: String) -> Bool {
        text.utf8.first.map { (0x61...0x7A).contains($0 | 0x20) } ?? false
    }

    private static func beginsWithStep(_ text: String) -> Bool {
        text.utf8.prefix(4).elementsEqual("step".utf8) { $0 | 0x20 == $1 }
    }

    /// The number of a numbered heading, such as 2 in "Step 2: Match the fields" and in "2. Phone number";
    /// nil if there is none.
    static func number(_ heading: SectionHeading) -> Int? {
        guard mayHaveNumber(heading.text) else { return nil }
        let words = heading.names
        guard let first = words.first else { return nil }
        if first == "step", words.count > 1 { return Int(words[1]) }
        guard first.count <= 3, let number = Int(first), words.count > 1 else { return nil }
        let rest = heading.text.dropFirst(first.count)
        return rest.hasPrefix(".") || rest.hasPrefix(")") || rest.hasPrefix(":") ? number : nil
    }
}
