import FormExtraction
import FormModel

/// Finds new places for answers whose place no longer exists, because the place may have moved to a different
/// page.
///
/// Each such answer is tried on the pages that have its heading. An answer whose own page has errors stays where it is,
/// because its place may still be there.
enum SettledAnswers {
    /// The docs, the results of reading their pages, and the answers that moved or whose places were
    /// reworded.
    typealias Settled = (docs: LoadedDocs, pages: [PageForms], moved: [(old: Answer, new: Answer)])

    /// An answer whose place is no longer on its page.
    private struct Homeless {
        var answer: Answer
        /// Whether the answer's page is compiled.
        var hasPage: Bool
        /// The headings on the answer's page under which its label occurs.
        var headings: [String] = []
        /// The labels of the fields on the answer's page.
        var labels: [String] = []
        /// Whether the answer may move to another page. If its page has errors, includes missing files or was not
        /// read, the place may still be there.
        var mayMove: Bool
        /// Whether the answer is reported if it does not move.
        var isReported: Bool
    }

    /// Moves answers to the pages that now have their places. If the inputs have errors, no answer moves.
    ///
    /// - Parameter pages: the results of reading all pages.
    /// - Returns: the docs with the answers at their new places, and the updated results.
    static func settle(
        _ pages: [PageForms], of docs: LoadedDocs, in inputs: Inputs
    ) -> Staged<Settled> {
        guard inputs.answers?.source != nil else {
            return Staged(value: (docs, pages, []))
        }
        var (docs, pages) = (docs, pages)
        // With a broken configuration or lock, or unreadable files, the right page of an answer may be missing.
        let isIncomplete = inputs.problems.hasErrors || docs.hasUnreadable
        guard !isIncomplete else {
            return Staged(value: (docs, pages, []), diagnostics: contradictions(on: pages, of: docs))
        }
        let lost = homeless(pages, of: docs, in: inputs)
        var homes = lost.isEmpty ? [:] : homes(of: lost, docs, workers: inputs.request.workers)
        var settled = move(lost, to: homes, pages, docs, workers: inputs.request.workers)
        // An answer that does not apply to its new page, for example because it contradicts another one, stays.
        let applied = homes.filter { number, home in
            let answers = settled.docs.configuration.answers(for: docs.documents[home])
            return settled.pages[home].usedAnswers.contains { answers[$0] == lost[number].answer }
        }
        if applied.count < homes.count {
            homes = applied
            settled = move(lost, to: homes, pages, docs, workers: inputs.request.workers)
        }
        (docs, pages) = settled
        var diagnostics = homes.sorted { $0.key < $1.key }.compactMap { number, home in
            docs.configuration.answeredPath(of: docs.documents[home]).map { path in
                Diagnostic(
                    .note, rule: "moved-answer",
                    "'\(lost[number].answer.place.label)' moved to '\(path)'; 'formwright review' updates this line",
                    at: lost[number].answer.range)
            }
        }
        if inputs.coversConfiguration, !lost.isEmpty {
            let unused = homeless(pages, of: docs, in: inputs).filter(\.isReported)
            let paths =
                unused.contains { !$0.hasPage }
                ? docs.documents.compactMap(docs.configuration.answeredPath) : []
            diagnostics += unused.map { self.unused($0, among: paths) }
        }
        diagnostics += reworded(pages, of: docs) + contradictions(on: pages, of: docs)
        return Staged(value: (docs, pages, moved(pages, of: docs)), diagnostics: diagnostics)
    }

    /// Moves answers to other pages, and reads the pages again whose answers changed.
    ///
    /// - Parameter homes: for each answer that moves, the index of its new page.
    private static func move(
        _ lost: [Homeless], to homes: [Int: Int], _ pages: [PageForms], _ docs: LoadedDocs, workers: Int
    ) -> (docs: LoadedDocs, pages: [PageForms]) {
        guard !homes.isEmpty else { return (docs, pages) }
        var (docs, pages) = (docs, pages)
        let moves = homes.sorted { $0.key < $1.key }
        let leaving = Dictionary(grouping: moves.map { lost[$0.key].answer }, by: \.page).mapValues(Set.init)
        for (page, answers) in leaving {
            docs.configuration.answers[page]?.removeAll { answers.contains($0) }
        }
        for (number, home) in moves {
            guard let path = docs.configuration.answeredPath(of: docs.documents[home]) else { continue }
            docs.configuration.answers[path, default: []].append(lost[number].answer)
        }
        // The indices of the answers that stay on a page have changed, too.
        let entered = Set(homes.values)
        let changed = docs.documents.indices.filter { place in
            entered.contains(place)
                || docs.configuration.answeredPath(of: docs.documents[place]).map { leaving[$0] != nil }
                    ?? false
        }
        let again = PageForms.read(changed, of: docs, workers: workers)
        for (place, page) in zip(changed, again) { pages[place] = page }
        return (docs, pages)
    }

    /// The answers whose places moved or were reworded.
    private static func moved(_ pages: [PageForms], of docs: LoadedDocs) -> [(old: Answer, new: Answer)] {
        zip(docs.documents, pages).flatMap { document, page -> [(old: Answer, new: Answer)] in
            guard let path = docs.configuration.answeredPath(of: document) else { return [] }
            let answers = docs.configuration.answers(for: document)
            let stays = page.mayLackPlaces(docs)
            return answers.indices.compactMap { number in
                var new = answers[number]
                if stays, new.page == path { return nil }
                new.page = path
                new.place = page.movedAnswers[number] ?? new.place
                return new == answers[number] ? nil : (answers[number], new)
            }
        }
    }

    /// Notes about answers whose places were reworded.
    private static func reworded(_ pages: [PageForms], of docs: LoadedDocs) -> [Diagnostic] {
        zip(docs.documents, pages).flatMap { document, page -> [Diagnostic] in
            guard !page.mayLackPlaces(docs) else { return [] }
            let answers = docs.configuration.answers(for: document)
            return page.movedAnswers.sorted { $0.key < $1.key }.compactMap { number, place -> Diagnostic? in
                let answer = answers[number]
                // The answer left out only the heading.
                if answer.place.heading.isEmpty, place.label == answer.place.label { return nil }
                // Moves to other pages have a note of their own.
                if answer.page != docs.configuration.answeredPath(of: document) { return nil }
                let heading = place.heading == answer.place.heading ? "" : " under '\(place.heading)'"
                let isReplaced =
                    !answer.place.heading.isEmpty
                    && !LabelLikeness.isSame(answer.place.heading, place.heading)
                return Diagnostic(
                    isReplaced ? .warning : .note, rule: "moved-answer",
                    "'\(answer.place.label)' is now '\(place.label)'\(heading); 'formwright review' updates this line",
                    at: answer.range)
            }
        }
    }

    /// Warnings about answers that name the same place in different words and contradict each other.
    private static func contradictions(on pages: [PageForms], of docs: LoadedDocs) -> [Diagnostic] {
        zip(docs.documents, pages).flatMap { document, page in
            let answers = docs.configuration.answers(for: document)
            return page.contradictedAnswers.sorted { $0.key < $1.key }.compactMap { number, first in
                number == first
                    ? nil : AnswersFile.contradiction(of: answers[number], with: answers[first])
            }
        }
    }

    /// The warning about an answer that no longer applies.
    ///
    /// - Parameter paths: the paths of the compiled pages.
    private static func unused(_ lost: Homeless, among paths: [String]) -> Diagnostic {
        let answer = lost.answer
        return Diagnostic(
            .warning, rule: RuleNames.unusedAnswer, reason(lost, among: paths), at: answer.range)
    }

    private static func reason(_ lost: Homeless, among paths: [String]) -> String {
        let (page, place) = (lost.answer.page, lost.answer.place)
        let headings = lost.headings.prefix(mostHeadings).map { "'\($0)'" }
        let all =
            lost.headings.count > mostHeadings
            ? headings.joined(separator: ", ") + "…" : headings.joined(separator: " and ")
        let gone = "this answer matches nothing: '\(page)'"
        let end = "; correct or remove this line"
        guard lost.hasPage else {
            let clause = PageSuggestion.nearest(to: page, among: paths).map { "; did you mean '\($0)'?" }
            return "\(gone) is not among the compiled pages" + (clause ?? end)
        }
        if place.heading.isEmpty, let heading = lost.headings.first, place.occurrence == 1 {
            return "this answer does not apply: '\(place.label)' is under \(all) of '\(page)'; "
                + "add the heading, as in 'heading: \(YAMLText.quoted(heading))'"
        }
        let under = place.heading.isEmpty ? "" : " under '\(place.heading)'"
        let other =
            headings.isEmpty || place.heading.isEmpty || place.occurrence > 1 ? "" : ", only under \(all)"
        let change =
            other.isEmpty
            ? end : "; if the heading was reworded, change it in this line, or else remove the line"
        let meant = other.isEmpty ? Suggestion.nearest(to: place.label, among: lost.labels) : nil
        return "\(gone) has no '\(place.label)'" + under + other
            + (meant.map { "; did you mean '\($0)'?" } ?? change)
    }

    /// The maximum number of headings that a message lists.
    private static let mostHeadings = 2

    private static func homeless(
        _ pages: [PageForms], of docs: LoadedDocs, in inputs: Inputs
    ) -> [Homeless] {
        var homeless: [Homeless] = []
        var known: Set<String> = []
        for (document, page) in zip(docs.documents, pages) {
            let answers = docs.configuration.answers(for: document)
            guard !answers.isEmpty, let path = docs.configuration.answeredPath(of: document) else { continue }
            known.insert(path)
            let used = Set(page.usedAnswers)
            for (number, answer) in answers.enumerated()
            where !used.contains(number) && page.contradictedAnswers[number] == nil {
                let hasPlaces = !page.mayLackPlaces(docs)
                homeless.append(
                    Homeless(
                        answer: answer, hasPage: true, headings: page.answerHeadings[number] ?? [],
                        labels: page.forms.flatMap { $0.fields.map(\.label) },
                        mayMove: hasPlaces && !page.lacksInclusions, isReported: hasPlaces))
            }
        }
        let leftOut = Set(inputs.allPages.map(\.location)).subtracting(inputs.documents.pages.map(\.location))
        let folder = docs.configuration.folder ?? "/"
        for (page, answers) in docs.configuration.answers where !known.contains(page) {
            // A page that the configuration leaves out keeps its answers, and so does one that only a run over other
            // docs would read.
            let location = Path.absolute(page, from: folder)
            let mayMove =
                !leftOut.contains(location)
                && (inputs.coversConfiguration || !FileSystem.exists(location))
            homeless += answers.map {
                Homeless(answer: $0, hasPage: false, mayMove: mayMove, isReported: true)
            }
        }
        return homeless.sorted { $0.answer.range.offsets.lowerBound < $1.answer.range.offsets.lowerBound }
    }

    /// The index of the page to which each answer moves.
    ///
    /// An answer moves to the only page that has its place. The other answers of its page then move to the same page if that
    /// page has their places. If several pages have the place of each answer of a missing page, the answers move to the only
    /// page that has all of them, and has no answers of its own.
    private static func homes(of homeless: [Homeless], _ docs: LoadedDocs, workers: Int) -> [Int: Int] {
        let headings = homeless.map { lost in
            lost.answer.place.heading.isEmpty ? "" : LabelLikeness.squashed(lost.answer.place.heading)
        }
        let wanted = Set(headings).subtracting([""])
        guard !wanted.isEmpty else { return [:] }
        let found = Parallel.map(Array(docs.sources.indices), workers: workers) { place -> [Int] in
            let lines = headingLines(of: docs.sources[place], among: wanted)
            guard !lines.isEmpty else { return [] }
            let own = docs.configuration.answers(for: docs.documents[place])
            let tried = homeless.indices.filter {
                homeless[$0].mayMove && lines.contains(headings[$0])
                    && !own.contains(homeless[$0].answer)
            }
            guard !tried.isEmpty, let path = docs.configuration.answeredPath(of: docs.documents[place]) else {
                return []
            }
            // Answers of several pages about the same place would contradict each other, so one of them is tried.
            let alike = Dictionary(grouping: tried, by: { homeless[$0].answer.place })
                .values.sorted { $0[0] < $1[0] }
            var trial = docs
            trial.configuration.answers = [path: own + alike.map { homeless[$0[0]].answer }]
            guard let page = PageForms.read([place], of: trial, workers: 1).first else { return [] }
            return (page.usedAnswers + page.contradictedAnswers.keys).filter { number in
                // The page must have the heading of the answer, not only its label.
                number >= own.count
                    && page.movedAnswers[number].map {
                        LabelLikeness.isSame(
                            $0.heading, trial.configuration.answers[path]?[number].place.heading ?? "")
                    } ?? true
            }.flatMap { alike[$0 - own.count] }
        }
        var homes: [Int: [Int]] = [:]
        for (place, numbers) in found.enumerated() {
            for number in numbers { homes[number, default: []].append(place) }
        }
        // If a page has the label of an answer under another heading, the answer may be meant for that place.
        let mayMove = homeless.indices.filter { homeless[$0].mayMove && homeless[$0].headings.isEmpty }
        var settled: [Int: Int] = [:]
        for numbers in Dictionary(grouping: mayMove, by: { homeless[$0].answer.page }).values {
            let found = numbers.map { homes[$0] ?? [] }
            let alone = Set(found.filter { $0.count == 1 }.joined())
            var home = alone.count == 1 ? alone.first : nil
            if alone.isEmpty, !homeless[numbers[0]].hasPage {
                let shared = found.dropFirst().reduce(Set(found[0])) { $0.intersection($1) }
                    .filter { docs.configuration.answers(for: docs.documents[$0]).isEmpty }
                home = shared.count == 1 ? shared.first : nil
            }
            for (number, places) in zip(numbers, found) {
                if places.count == 1 { settled[number] = places[0] }
                if let home, places.contains(home) { settled[number] = home }
            }
        }
        return settled
    }

    /// The wanted headings that occur on a page, without markup such as `{#add}` in `## Add a server {#add}`.
    private static func headingLines(of source: SourceText, among wanted: Set<String>) -> Set<String> {
        var found: Set<String> = []
        for line in source.text(in: 0..<source.bytes.count).split(whereSeparator: \.isNewline) {
            guard line.utf8.count <= 1000 else { continue }
            let text = line.split(separator: "{", maxSplits: 1).first.map(String.init) ?? ""
            let squashed = LabelLikeness.squashed(text)
            if wanted.contains(squashed) { found.insert(squashed) }
        }
        return found
    }
}
