import FormModel

/// Reads the fields that the sentences of a procedure name: "Provide the registry URL in the **Endpoint** field".
///
/// A field is named where the sentence tells the reader to give a marked control a value: the verb, the noun beside the
/// label, and the prepositions between them decide, as READING-RULES.md lists them. Each case is a `StepRule`.
struct StepReader {
    let vocabulary: Vocabulary
    /// Whether the sentences describe a field already: what is marked there is a value sooner than a label.
    var isDescription = false

    /// A label that a sentence names as a control, and what the wording says about it.
    struct Finding: Hashable, Sendable {
        var label: Token
        var type: FieldType?
        var options: [ListedValue] = []
        /// The clause, with what precedes the sentence's first verb.
        var sentence: Sentence
    }

    /// The fields that sentences name, in their order.
    ///
    /// - Parameter sentences: those of one paragraph: "Select the **Method**. Choose **A** if… Choose **B** if…" belong together.
    func fields(in sentences: [Sentence]) -> [Finding] {
        var findings: [Finding] = []
        // "Optional. In **Host**, enter …": the word holds for the sentences after it.
        let opener = sentences.first.flatMap { StepReader.isOptionalOpener($0) ? $0 : nil }
        for (number, sentence) in sentences.enumerated() {
            guard sentence.tokens.contains(where: { $0.mark != nil }) else { continue }
            let clauses = StepClause.clauses(of: sentence, vocabulary: vocabulary)
            for (index, clause) in clauses.enumerated() {
                let following = sentences[(number + 1)...]
                if index == 0 {
                    for control in controls(in: clause.prefix, of: clause, following) {
                        findings += first { $0.readFronted(control) }
                    }
                }
                for control in controls(in: clause.range, of: clause, following) where !control.onlySaysHow {
                    findings += first { $0.read(control) }
                }
            }
        }
        for index in findings.indices {
            if let opener {
                findings[index].sentence = Sentence(tokens: opener.tokens + findings[index].sentence.tokens)
            }
            giveNamedValue(&findings[index], in: sentences)
        }
        return findings
    }

    private static func isOptionalOpener(_ sentence: Sentence) -> Bool {
        sentence.tokens.count <= 3 && sentence.tokens.contains { $0.lower == "optional" }
    }

    /// "Fill out **Name** and **Type**. Select the type **Full**": a later sentence says which value.
    private func giveNamedValue(_ finding: inout Finding, in sentences: [Sentence]) {
        let label = FieldLabel(finding.label.text).words
        guard finding.type == nil, !label.isEmpty else { return }
        for sentence in sentences {
            for (index, token) in sentence.tokens.enumerated()
            where vocabulary.selectVerbs.contains(token.lower) && token.isWord {
                let start =
                    index + 1 < sentence.tokens.count
                        && vocabulary.articles.contains(sentence.tokens[index + 1].lower)
                    ? index + 2 : index + 1
                let end = start + label.count
                guard end < sentence.tokens.count, sentence.tokens[start..<end].map(\.lower) == label,
                    sentence.tokens[end].mark != nil
                else { continue }
                finding.type = .choice
                finding.options = [
                    ListedValue(text: sentence.tokens[end].text, range: sentence.tokens[end].range)
                ]
                return
            }
        }
    }

    private func controls(
        in range: Range<Int>, of clause: StepClause, _ following: ArraySlice<Sentence>
    ) -> [MarkedControl] {
        LabelGroup.groups(in: range, of: clause.sentence, vocabulary: vocabulary).map { group in
            MarkedControl(
                group: group, clause: clause, following: following, isInDescription: isDescription,
                vocabulary: vocabulary)
        }
    }

    /// What the first rule that applies finds.
    private func first(_ find: (any StepRule.Type) -> [Finding]?) -> [Finding] {
        for rule in StepRules.all where vocabulary.uses(rule.documentation.name) {
            if let findings = find(rule) { return findings }
        }
        return []
    }
}
