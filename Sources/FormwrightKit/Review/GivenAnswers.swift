import FormExtraction
import FormModel

extension Review {
    /// Writes answers that are given without a dialogue, such as `docs/a.md:18=yes`.
    ///
    /// Several answers can refer to the same question: corrections, such as `docs/a.md:18=2 no`, and `yes`.
    /// If an answer is invalid or contradicts another one, the file stays as it is. Otherwise, the lines whose
    /// places were reworded are updated, too.
    ///
    /// - Parameter given: for each answer, the place as the question prints it, `=`, and an answer as it
    ///   would be typed in a session.
    /// - Returns: a summary.
    /// - Throws: if an answer is invalid or the file cannot be written.
    package func write(_ given: [String]) throws(OutputError) -> String {
        guard let file else {
            if isPartMissing {
                throw OutputError("no answer was saved, because part of the docs could not be read")
            }
            throw OutputError(
                "answers are saved next to \(ProjectFile.configuration), but these docs have no \(ProjectFile.configuration); to create one, run 'formwright init'"
            )
        }
        let drafts = try drafts(from: given)
        let updated = try writeMoved()
        try file.write(drafts.sorted { $0.key < $1.key }.flatMap(\.value.answers))
        return updated + summary(ofAnswered: drafts.count, in: file)
    }

    /// The summary, such as `2 of 14 questions answered in 'formwright.answers.yml'; …`.
    func summary(ofAnswered count: Int, in file: AnswersFile) -> String {
        let all = questions.count
        guard all > 0 else { return "there are no questions\n" }
        return "\(count) of \(all) question\(all == 1 ? "" : "s") answered"
            + (count == 0 ? "\n" : " in '\(file.printed)'; 'formwright compile' uses the answers\n")
    }

    /// The place of a question as it is printed and as `--answer` expects it: `docs/a.md:18:1`.
    func place(of question: Question) -> String {
        let sources = evidence.sources
        let range = question.question.range
        let start = sources.location(of: range)
        return "\(sources[range.file]?.path ?? range.file):\(start.line):\(start.column)"
    }

    /// The drafts that the given answers describe, by the index of their question.
    private func drafts(from given: [String]) throws(OutputError) -> [Int: AnswerDraft] {
        let places = indicesByPlace
        var drafts: [Int: AnswerDraft] = [:]
        var verdicts: [Int: GivenVerdicts] = [:]
        var found: [(index: Int, answer: String, text: String)] = []
        for text in given {
            let (place, answer) = try Self.parts(text)
            let index = try question(at: place, among: places)
            if let other = verdicts[index, default: GivenVerdicts()].add(answer, text) {
                throw OutputError(
                    "'\(TerminalText.neutralised(text))' contradicts '\(TerminalText.neutralised(other))', which answers the same question; remove one of them"
                )
            }
            found.append((index, answer, text))
        }
        let ranks = found.map { GivenVerdicts.rank(of: $0.answer) }
        for number in found.indices.sorted(by: { (ranks[$0], $0) < (ranks[$1], $1) }) {
            let (index, answer, text) = found[number]
            if let problem = Self.apply(answer, to: &drafts[index, default: AnswerDraft(questions[index])]) {
                throw OutputError("'\(TerminalText.neutralised(text))': \(problem)")
            }
        }
        return drafts
    }

    /// The indices of the questions at each place, both with and without its column.
    private var indicesByPlace: [String: [Int]] {
        var indices: [String: [Int]] = [:]
        for index in questions.indices {
            let place = place(of: questions[index])
            indices[place, default: []].append(index)
            guard let colon = place.lastIndex(of: ":") else { continue }
            indices[String(place[..<colon]), default: []].append(index)
        }
        return indices
    }

    private static func parts(_ text: String) throws(OutputError) -> (place: String, answer: String) {
        // A path can contain '=', so the place must end with a line number.
        guard let match = text.firstMatch(of: /^\s*(.+?:[0-9]+(?::[0-9]+)?)\s*=(.*)$/) else {
            throw OutputError(
                "'\(TerminalText.neutralised(text))' is not an answer; expected PLACE=ANSWER, such as 'docs/a.md:18=yes' or 'docs/a.md:18=2 type=text'"
            )
        }
        return (String(match.1), String(match.2).trimmingSpaces)
    }

    private func question(
        at place: String, among places: [String: [Int]]
    ) throws(OutputError) -> Int {
        let found = places[place] ?? []
        if found.count == 1 { return found[0] }
        let printed = TerminalText.neutralised(place)
        guard let first = found.first else {
            if let answer = answer(at: place) {
                throw OutputError(
                    "'\(printed)' is already answered in \(TerminalText.neutralised(answer)); to ask the question again, remove that line, or edit the line to change the answer"
                )
            }
            throw OutputError(
                "there is no question at '\(printed)'; 'formwright review --format text' lists the questions, and '--below 1' adds those about decisions with a high confidence"
            )
        }
        throw OutputError(
            "there are \(found.count) questions at '\(printed)'; add the column, as in '\(TerminalText.neutralised(self.place(of: questions[first])))'"
        )
    }

    /// The path and line of an answer about a place; nil if there is none.
    private func answer(at text: String) -> String? {
        guard let place = PlaceExplanation.Place(text) else { return nil }
        let sources = evidence.sources
        func begins(_ range: SourceRange) -> Bool {
            let start = sources.location(of: range)
            return (sources[range.file]?.path ?? range.file) == place.file && start.line == place.line
                && start.column == place.column ?? start.column
        }
        for document in evidence.pages {
            for answered in evidence.answeredPlaces(on: document)
            where begins(answered.label) || answered.block.map(begins) ?? false {
                let range = answered.answer
                return
                    "\(file?.printed ?? range.file):\(file?.source?.location(at: range.offsets.lowerBound).line ?? 1)"
            }
        }
        return nil
    }

    /// Applies an answer to a draft. Returns the problem if the answer is invalid.
    private static func apply(_ answer: String, to draft: inout AnswerDraft) -> String? {
        switch answer.lowercased() {
        case "n", "no": draft.reject()
        case "y", "yes": nil
        default: draft.correct(answer)
        }
    }
}
