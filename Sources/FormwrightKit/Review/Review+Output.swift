import CodeGeneration
import FormExtraction
import FormModel

extension Review {
    /// All questions as text.
    ///
    /// - Parameter showsAll: whether to show all evidence.
    package func text(showsAll: Bool) -> String {
        guard !questions.isEmpty else { return "there are no questions\n" }
        return questions.map { question in
            text(of: question, detail: showsAll ? .full : .brief(rest: "'--verbose' shows everything"))
                .text(AnswerDraft(question).settings)
        }.joined(separator: "\n")
    }

    /// A question as text that people can read.
    func text(of question: Question, detail: QuestionText.Detail) -> QuestionText {
        QuestionText(
            question: question, sources: evidence.sources, effects: effects(of: question), detail: detail)
    }

    private func effects(of question: Question) -> AnswerEffects {
        AnswerEffects(
            question: question.question, policy: evidence.configuration.generation.policy)
    }

    /// All questions as JSON.
    package var json: String {
        JSONRenderer.render(
            .members([
                ("formwright", .integer(1)), ("answers", file.map { .string($0.printed) } ?? .null),
                ("questions", .array(questions.map(json))),
            ]))
    }

    private func json(_ question: Question) -> JSON {
        let page = question.question
        let effects = effects(of: question)
        let draft = AnswerDraft(question)
        return .members(
            [
                ("place", .string(place(of: question))), ("kind", .string(page.kind.rawValue)),
                ("page", .string(question.page)),
            ]
                + evidence.place(page.range)
                + [
                    ("heading", .string(page.heading)), ("isForm", .boolean(page.isForm)),
                    ("confidence", .thousandths(page.least.perMille)),
                    ("expectedChanges", .thousandths(page.doubt)),
                    (
                        "effects",
                        .members([
                            ("yes", .string(effects.yes(draft.settings))),
                            ("no", .string(effects.no)), ("skip", .string(effects.skip)),
                        ])
                    ),
                    (
                        "members",
                        .array(zip(page.members, draft.answers).map { json($0, answer: $1, effects) })
                    ),
                ])
    }

    private func json(_ member: PageQuestion.Member, answer: Answer, _ effects: AnswerEffects) -> JSON {
        .members([
            ("label", .string(member.evidence.label)), ("isField", .boolean(member.evidence.isField)),
            ("confidence", .thousandths(member.least.perMille)),
            ("isRequired", .boolean(effects.isRequired(member, answer.settings))),
            ("decisions", .array(member.decisions.map(evidence.json))),
            ("answer", .string(answer.line)),
        ])
    }
}
