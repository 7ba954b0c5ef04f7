import CodeGeneration
import FormExtraction
import FormModel

extension Review {
    /// All questions for people.
    package var text: String {
        guard !questions.isEmpty else { return "nothing is unsure\n" }
        return questions.map { question in
            QuestionText(question: question, sources: evidence.sources).text(
                question.question.members.map(\.proposal))
        }.joined(separator: "\n")
    }

    /// All questions for programs.
    package var json: String {
        JSONRenderer.render(
            .members([
                ("formwright", .integer(1)), ("answers", .string(file.printed)),
                ("questions", .array(questions.map(json))),
            ]))
    }

    private func json(_ question: Question) -> JSON {
        let page = question.question
        return .members(
            [("kind", .string(page.kind.rawValue)), ("page", .string(question.page))]
                + evidence.place(page.range)
                + [
                    ("heading", .string(page.heading)), ("isForm", .boolean(page.isForm)),
                    ("confidence", .integer(page.least.perMille)),
                    ("expectedChanges", .integer(page.doubt)),
                    ("members", .array(page.members.map { json($0, on: question.page) })),
                ])
    }

    private func json(_ member: PageQuestion.Member, on page: String) -> JSON {
        let answer = Answer(
            page: page, place: member.place, settings: member.proposal, range: member.evidence.source)
        return .members([
            ("label", .string(member.evidence.label)), ("isField", .boolean(member.evidence.isField)),
            ("confidence", .integer(member.least.perMille)),
            ("decisions", .array(member.decisions.map(evidence.json))),
            ("answer", .string(answer.line)),
        ])
    }
}
