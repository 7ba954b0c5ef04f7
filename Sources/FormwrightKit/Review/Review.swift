import FormExtraction
import FormModel

/// What the reader is not sure of in a tree of docs, as questions, and where their answers go.
package struct Review: Sendable {
    /// A question with the page that it is about.
    struct Question: Sendable {
        /// The page as answers name it.
        var page: String
        var question: PageQuestion
    }

    /// The questions: forms before fields, and fields before facts; of equal ones, the most that may be wrong first.
    let questions: [Question]
    /// The file of answers.
    let file: AnswersFile
    /// The texts that the questions are about.
    let evidence: EvidenceReport
    /// The lines of the file whose places have other words now, and what they are to be.
    let moved: [(old: Answer, new: Answer)]

    /// Asks about the pages of a compilation.
    ///
    /// - Parameters:
    ///   - page: a path or pattern of pages, as in the configuration; nil: all.
    ///   - limit: a confidence, such as `0.9`: each question has a decision that is less sure.
    /// - Throws: if there is no configuration, no such page, or the confidence is none.
    package init(_ docs: CompiledDocs, page: String?, below limit: String?, workers: Int) throws(OutputError)
    {
        guard let file = docs.answers else {
            throw OutputError(
                "answers need \(Configuration.fileName) beside them, and there is none; 'formwright init' writes one"
            )
        }
        let confidence = try Self.confidence(limit)
        let evidence = EvidenceReport(docs)
        let configuration = evidence.configuration
        var documents = evidence.pages
        if let page {
            let pattern = PagePattern(glob: Glob(page), range: SourceRange.start(of: ""))
            documents.removeAll { !pattern.matches($0, in: configuration) }
            guard !documents.isEmpty else {
                let suggestion = Suggestion.clause(for: page, among: evidence.pages.map(\.name))
                throw OutputError("no page matches '\(page)'\(suggestion)")
            }
        }
        let found = Parallel.map(documents, workers: workers) { document in
            evidence.questions(on: document, below: confidence).map { question in
                Question(page: configuration.answeredPath(of: document) ?? document.name, question: question)
            }
        }
        questions = found.flatMap(\.self).enumerated().sorted { left, right in
            let (one, other) = (left.element.question, right.element.question)
            if one.kind.rank != other.kind.rank { return one.kind.rank < other.kind.rank }
            if one.doubt != other.doubt { return one.doubt > other.doubt }
            return left.offset < right.offset
        }.map(\.element)
        self.file = file
        self.evidence = evidence
        moved = docs.movedAnswers
    }

    private static func confidence(_ text: String?) throws(OutputError) -> Confidence {
        guard let text else { return Confidence(perMille: 900) }
        guard let number = Double(text), (0...1).contains(number) else {
            throw OutputError("'--below' is a confidence between 0 and 1, such as 0.9; found '\(text)'")
        }
        return Confidence(perMille: Int(number * 1000 + 0.5))
    }

    /// Updates the lines whose places are worded differently now.
    ///
    /// - Returns: how many there are.
    package func writeMoved() throws(OutputError) -> Int {
        guard !moved.isEmpty else { return 0 }
        try file.write(moved.map(\.new), inPlaceOf: moved.map(\.old))
        return moved.count
    }
}
