import FormModel

/// Reads the fields that the sentences of a procedure name: "Provide the registry URL in the **Endpoint** field".
///
/// A field is named where the sentence tells the reader to give a marked control a value: the verb, the noun beside the
/// label, and the prepositions between them decide, as READING-RULES.md lists them. Each case is a `StepRule`.
struct StepReader {
    let vocabulary: Vocabulary

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
                for control in controls(in: clause.range, of: clause, following) {
                    findings += first { $0.read(control) }
                }
            }
        }
        return findings
    }

    private func controls(
        in range: Range<Int>, of clause: StepClause, _ following: ArraySlice<Sentence>
    ) -> [MarkedControl] {
        LabelGroup.groups(in: range, of: clause.sentence, vocabulary: vocabulary).map { group in
            MarkedControl(group: group, clause: clause, following: following, vocabulary: vocabulary)
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
