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
            text(of: question, detail: showsAll ? .full : .brief(rest: "'--verbose' shows all of it"))
                .text(question.question.members.map(\.proposal))
        }.joined(separator: "\n")
    }

    /// A question for people.
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
                            ("yes", .string(effects.yes(page.members.map(\.proposal)))),
                            ("no", .string(effects.no)), ("skip", .string(effects.skip)),
                        ])
                    ),
                    ("members", .array(page.members.map { json($0, on: question.page, effects) })),
                ])
    }

    private func json(_ member: PageQuestion.Member, on page: String, _ effects: AnswerEffects) -> JSON {
        let answer = Answer(
            page: page, place: member.place, settings: member.proposal, range: member.evidence.source)
        return .members([
            ("label", .string(member.evidence.label)), ("isField", .boolean(member.evidence.isField)),
            ("confidence", .thousandths(member.least.perMille)),
            ("isRequired", .boolean(effects.isRequired(member, member.proposal))),
            ("decisions", .array(member.decisions.map(evidence.json))),
            ("answer", .string(answer.line)),
        ])
    }
}
