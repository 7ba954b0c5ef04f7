import FormExtraction
import FormModel

/// The questions about uncertain decisions in a documentation tree, and the file for the answers.
package struct Review: Sendable {
    /// A question with its page.
    struct Question: Sendable {
        /// The path of the page as written in answers.
        var page: String
        var question: PageQuestion
    }

    /// The questions, ordered by kind (forms, fields, facts), then by the number of decisions that
    /// may be wrong.
    let questions: [Question]
    /// Whether nothing is uncertain.
    package var isEmpty: Bool { questions.isEmpty }
    /// Whether answers can be saved.
    package var takesAnswers: Bool { file != nil }
    /// Whether part of the docs could not be read. No answers are saved then, because the pages may lack included
    /// text, and an answer about a table or list covers only the fields that were read.
    package let isPartMissing: Bool
    /// The answers file; nil if answers cannot be saved.
    let file: AnswersFile?
    /// The evidence on the pages.
    let evidence: EvidenceReport
    /// The answers whose places were reworded, each with its new version.
    let moved: [(old: Answer, new: Answer)]

    /// Collects the questions about the pages of a compilation.
    ///
    /// - Parameters:
    ///   - page: the path of a page or a pattern, as in the configuration; nil for all pages.
    ///   - limit: a confidence, such as `0.9`; each question has a decision below it.
    /// - Throws: if no page matches, or the confidence is invalid.
    package init(_ docs: CompiledDocs, page: String?, below limit: String?, workers: Int) throws(OutputError)
    {
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
        isPartMissing = !docs.hasAllFolders
        file = isPartMissing ? nil : docs.answers
        self.evidence = evidence
        moved = docs.movedAnswers
    }

    private static func confidence(_ text: String?) throws(OutputError) -> Confidence {
        guard let text else { return Confidence(perMille: 900) }
        guard let confidence = Confidence(number: text) else {
            throw OutputError(Confidence.problem(with: text))
        }
        return confidence
    }

    /// Updates the lines whose places were reworded.
    ///
    /// - Returns: a line that says how many lines were updated; empty if there are none.
    package func writeMoved() throws(OutputError) -> String {
        guard let file, !moved.isEmpty else { return "" }
        try file.write(moved.map(\.new), inPlaceOf: moved.map(\.old))
        let count = moved.count
        return
            "\(count) answer\(count == 1 ? " was" : "s were") updated to the new wording of \(count == 1 ? "its page" : "their pages")\n"
    }
}
