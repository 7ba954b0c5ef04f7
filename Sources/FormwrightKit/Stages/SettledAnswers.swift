import FormExtraction
import FormModel

/// Finds new places for answers whose place no longer exists, because the place may have moved to a different
/// page.
///
/// Each such answer is tried on the pages that have its heading. It moves if exactly one page has its place, and its own
/// page does not have the label under another heading. The other answers of a missing page or section then move to the
/// same page. An answer whose own page has errors stays where it is, because its place may still be there.
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
        var diagnostics = reworded(pages, of: docs)
        let homeless = homeless(pages, of: docs, in: inputs)
        let homes = homeless.isEmpty ? [:] : homes(of: homeless, docs, workers: inputs.request.workers)
        let numbers =
            homes.isEmpty
            ? [:]
            : Dictionary(
                docs.documents.enumerated().compactMap { number, document in
                    docs.configuration.answeredPath(of: document).map { ($0, number) }
                }, uniquingKeysWith: { first, _ in first })
        let paths =
            homeless.contains { !$0.hasPage }
            ? docs.documents.compactMap(docs.configuration.answeredPath) : []
        var changed: Set<Int> = []
        for (number, lost) in homeless.enumerated() {
            if let home = homes[number], let path = docs.configuration.answeredPath(of: docs.documents[home])
            {
                docs.configuration.answers[lost.answer.page]?.removeAll { $0 == lost.answer }
                docs.configuration.answers[path, default: []].append(lost.answer)
                changed.insert(home)
                // The indices of the remaining answers have changed.
                if let old = numbers[lost.answer.page] { changed.insert(old) }
                diagnostics.append(
                    Diagnostic(
                        .note, rule: "moved-answer",
                        "'\(lost.answer.place.label)' moved to '\(path)'; 'formwright review' updates this line",
                        at: lost.answer.range))
            } else if inputs.coversConfiguration, lost.isReported {
                diagnostics.append(unused(lost, among: paths))
            }
        }
        let places = changed.sorted()
        let again = PageForms.read(places, of: docs, workers: inputs.request.workers)
        for (place, page) in zip(places, again) { pages[place] = page }
        diagnostics += contradictions(on: pages, of: docs)
        return Staged(value: (docs, pages, moved(pages, of: docs)), diagnostics: diagnostics)
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
                let heading = place.heading == answer.place.heading ? "" : " under '\(place.heading)'"
                return Diagnostic(
                    .note, rule: "moved-answer",
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

    /// The index of the page to which each answer moved.
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
            let used = PageForms.read([place], of: trial, workers: 1).first?.usedAnswers ?? []
            return used.filter { $0 >= own.count }.flatMap { alike[$0 - own.count] }
        }
        var homes: [Int: [Int]] = [:]
        for (place, numbers) in found.enumerated() {
            for number in numbers { homes[number, default: []].append(place) }
        }
        // The label of an answer whose page has it under another heading may be meant there.
        var settled = homes.filter { homeless[$0.key].headings.isEmpty }.compactMapValues {
            $0.count == 1 ? $0[0] : nil
        }
        let groups = Dictionary(grouping: homes.keys) { number in
            homeless[number].hasPage
                ? [homeless[number].answer.page, headings[number]] : [homeless[number].answer.page]
        }
        let paths = docs.documents.map(docs.configuration.answeredPath)
        for numbers in groups.values {
            let alone = Set(numbers.compactMap { settled[$0] })
            let home =
                alone.isEmpty
                ? renamed(homeless[numbers[0]], numbers.compactMap { homes[$0] }, paths)
                : alone.count == 1 ? alone.first : nil
            guard let home else { continue }
            for number in numbers where homes[number]?.contains(home) == true { settled[number] = home }
        }
        return settled
    }

    /// The page that a missing page became: the only page that has the places of all answers. If there are several such
    /// pages, the only one that has the file name of the missing page, or the one that has a similar path.
    ///
    /// - Parameters:
    ///   - homes: for each answer of the missing page, the indices of the pages that have its place.
    ///   - paths: the paths of all pages.
    private static func renamed(_ lost: Homeless, _ homes: [[Int]], _ paths: [String?]) -> Int? {
        guard !lost.hasPage else { return nil }
        let page = lost.answer.page
        let shared = homes.dropFirst().reduce(Set(homes.first ?? [])) { $0.intersection($1) }
        guard shared.count > 1 else { return shared.first }
        let moved = shared.filter { paths[$0].map(Path.name(of:)) == Path.name(of: page) }
        guard moved.isEmpty else { return moved.count == 1 ? moved.first : nil }
        let nearest = PageSuggestion.nearest(to: page, among: shared.compactMap { paths[$0] })
        return shared.first { nearest != nil && paths[$0] == nearest }
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
