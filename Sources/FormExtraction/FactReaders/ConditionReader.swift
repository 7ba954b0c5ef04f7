import FormModel

/// Reads the case in which a page asks for a field. The case can be in the field's description, in the
/// introduction of its table or list, in a heading, in a tab, or in an outer item.
struct ConditionReader {
    let number: Int
    let candidate: Candidate
    let context: FactContext
    var found: [ConditionFinding] = []

    /// The cases of a candidate, starting with the most certain.
    static func findings(for number: Int, in context: FactContext) -> [ConditionFinding] {
        var reader = ConditionReader(
            number: number, candidate: context.candidates.all[number], context: context)
        reader.readColumns()
        reader.readRemark()
        reader.readSentences()
        reader.readIntroduction()
        reader.readHeadings()
        reader.readParents()
        guard reader.found.count > 1 else { return reader.found }
        return reader.found.enumerated().sorted {
            ($1.element.certainty, $0.offset) < ($0.element.certainty, $1.offset)
        }.map(\.element)
    }

    private init(number: Int, candidate: Candidate, context: FactContext) {
        self.number = number
        self.candidate = candidate
        self.context = context
    }

    mutating func add(_ source: ConditionFinding.Source, _ clause: TextSlice, _ certainty: Certainty) {
        found.append(
            ConditionFinding(
                source: source, clause: clause,
                range: context.text.passages[clause.passage].range(of: clause.tokens),
                resolved: ConditionResolver.resolve(clause, of: number, in: context), certainty: certainty))
    }

    /// Reads a column such as "Required" whose cell states a case.
    private mutating func readColumns() {
        for column in candidate.columns where column.fact == .required || column.fact == .optional {
            for number in column.cell.passages {
                let passage = context.text.passages[number]
                guard
                    let index = passage.tokens.firstIndex(where: {
                        $0.word == "if" || $0.word == "when" || $0.word == "only" || $0.word == "conditional"
                            || $0.word == "unless" || $0.word == "conditionally" || $0.word == "depends"
                    })
                else { continue }
                add(.column, TextSlice(passage: number, tokens: index..<passage.tokens.count), .certain)
                return
            }
        }
    }

    // MARK: Sentences

    /// Reads a case in parentheses: "**Group** (for search-based mailings only): …", "**Key** (if not set
    /// elsewhere)".
    private mutating func readRemark() {
        guard let place = candidate.place else { return }
        let passage = context.text.passages[place.passage]
        let open = place.tokens.upperBound
        guard passage.isSign(open, Sign.open), open + 2 < passage.tokens.count,
            let close = (open..<min(passage.tokens.count, open + 20)).first(where: {
                passage.isSign($0, Sign.close)
            })
        else { return }
        let clause = open + 1..<close
        let first = passage.tokens[clause.lowerBound].word
        let isCase =
            first == "if" || first == "when" || first == "only" || first == "for"
            || first == "specific" && passage.tokens[clause.lowerBound + 1].word == "to"
        guard isCase, !clause.isEmpty, first != "for" || passage.tokens[close - 1].word == "only",
            !isSoft(passage, clause)
        else { return }
        add(.shownOnly, TextSlice(passage: place.passage, tokens: clause), .likely)
    }

    /// Reads the sentences of the description.
    private mutating func readSentences() {
        for (index, slice) in candidate.description.prefix(8).enumerated() {
            let passage = context.text.passages[slice.passage]
            readPhrases(slice, passage)
            guard index == 0 else { continue }
            readLeading(slice, passage)
            readTrailing(slice, passage)
        }
    }

    /// Whether words merely mean "if needed", or are about an edition of a product.
    func isSoft(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        passage.phrases(in: tokens).contains {
            // "if you want" is soft, but "if you want to keep them" is a case.
            $0.range.upperBound <= tokens.upperBound
                && ($0.name == .optional && tokens.upperBound - $0.range.upperBound <= 1
                    || $0.name == .omission
                    || $0.name == .leaveBlank)
        }
            || passage.tokens[tokens].contains {
                $0.isIn(.edition) && $0.word != "cloud" && $0.word != "version"
            }
    }
}
