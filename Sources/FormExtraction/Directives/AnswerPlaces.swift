import FormModel

/// Matches answers with the candidates of a page.
///
/// An answer keeps its place if its label or heading is reworded without a change in meaning
/// (`LabelLikeness`), like the names in `formwright.lock`. If a heading is replaced by a different one, the answers under it
/// keep their places if the page has all of their labels under exactly one heading.
struct AnswerPlaces {
    /// The answers, by candidate.
    private(set) var ofCandidates: [Int: [Statement]] = [:]
    /// The indices of the answers that match a candidate.
    private(set) var used: [Int] = []
    /// The new places of answers whose places were reworded.
    private(set) var moved: [Int: Statement.Place] = [:]

    /// For answers without a match, the headings under which their labels occur.
    private(set) var headings: [Int: [String]] = [:]

    /// For answers that contradict another one about the same place, the index of the first such answer.
    private(set) var contradicted: [Int: Int] = [:]

    /// The candidates that answers declare to be fields.
    private(set) var fields: Set<Int> = []
    /// The candidates that answers declare not to be fields.
    private(set) var ignored: Set<Int> = []

    /// The maximum number of label pairs that are compared on a page.
    private static let mostComparisons = 40_000

    private struct Key: Hashable {
        var heading: String
        var label: String

        init(heading: String, label: String) {
            self.heading = heading
            self.label = label
        }

        init(_ place: Statement.Place) {
            self.init(
                heading: place.heading.isEmpty ? "" : LabelLikeness.squashed(place.heading),
                label: LabelLikeness.squashed(place.label))
        }
    }

    init(_ answers: [Statement], on page: ObservedPage) {
        guard !answers.isEmpty else { return }
        let places = page.places
        var candidates: [Key: [Int]] = [:]
        for (index, place) in places.enumerated() { candidates[Key(place), default: []].append(index) }
        var found: [Int: Int] = [:]
        var keys: [String: [Key]] = [:]
        for key in candidates.keys { keys[key.label, default: []].append(key) }
        for (number, answer) in answers.enumerated() {
            guard let place = answer.place else { continue }
            let key = Key(place)
            // An answer without a heading refers to the label, if the label is under only one heading.
            let others = keys[key.label] ?? []
            let isWhole = candidates[key] == nil && place.heading.isEmpty && others.count == 1
            guard let all = candidates[isWhole ? others[0] : key], all.indices.contains(place.occurrence - 1)
            else { continue }
            found[number] = all[place.occurrence - 1]
        }
        findReworded(answers, places, candidates, &found)
        findUnderRenamedHeadings(answers, on: page, candidates, &found)
        for (number, answer) in answers.enumerated() where found[number] == nil {
            guard let place = answer.place, let others = keys[Key(place).label] else { continue }
            headings[number] = others.compactMap { candidates[$0]?.first }.sorted()
                .map { places[$0].heading }.filter { !$0.isEmpty }
        }
        var byCandidate: [Int: [Int]] = [:]
        for (number, index) in found { byCandidate[index, default: []].append(number) }
        for (index, numbers) in byCandidate {
            // If pages were merged, two answers about the same place apply only if they agree.
            guard let first = numbers.min() else { continue }
            guard Set(numbers.map { answers[$0].values }).count == 1 else {
                for number in numbers { contradicted[number] = first }
                continue
            }
            ofCandidates[index] = [answers[first]]
            switch answers[first].saysNoField {
            case true: ignored.insert(index)
            case false: fields.insert(index)
            case nil: break
            }
            used += numbers
            for number in numbers where answers[number].place != places[index] {
                moved[number] = places[index]
            }
        }
        used.sort()
    }

    /// Matches the remaining answers to labels and headings with the same meaning, if the match is unique.
    private func findReworded(
        _ answers: [Statement], _ places: [Statement.Place], _ candidates: [Key: [Int]],
        _ found: inout [Int: Int]
    ) {
        let open = answers.indices.filter { found[$0] == nil && answers[$0].place != nil }
        let taken = Set(found.values)
        let free = places.indices.filter { !taken.contains($0) }
        guard !open.isEmpty, open.count * free.count <= Self.mostComparisons else { return }
        var matches: [(answer: Int, candidate: Int)] = []
        for number in open {
            guard let place = answers[number].place else { continue }
            for index in free where Self.isSame(place, places[index]) { matches.append((number, index)) }
        }
        let ofAnswers = Dictionary(grouping: matches, by: \.answer)
        let ofCandidates = Dictionary(grouping: matches, by: \.candidate)
        for match in matches
        where ofAnswers[match.answer]?.count == 1 && ofCandidates[match.candidate]?.count == 1 {
            found[match.answer] = match.candidate
        }
    }

    /// Matches the remaining answers whose heading is gone from the page, if exactly one other heading has all of their
    /// labels. A single label is not enough, because many forms have a field such as "Name".
    private func findUnderRenamedHeadings(
        _ answers: [Statement], on page: ObservedPage, _ candidates: [Key: [Int]], _ found: inout [Int: Int]
    ) {
        var groups: [String: [(number: Int, key: Key, occurrence: Int)]] = [:]
        for (number, answer) in answers.enumerated() {
            guard let place = answer.place, !place.heading.isEmpty else { continue }
            let key = Key(place)
            groups[key.heading, default: []].append((number, key, place.occurrence))
        }
        let written = Set(
            page.text.sections.compactMap { $0.heading.map { LabelLikeness.squashed($0.text) } })
        let gone = groups.filter { heading, members in
            Set(members.map(\.key)).count > 1 && !written.contains(heading)
                && members.allSatisfy { found[$0.number] == nil }
        }
        guard !gone.isEmpty else { return }
        var headings: [String: [String]] = [:]
        for key in candidates.keys where !key.heading.isEmpty {
            headings[key.label, default: []].append(key.heading)
        }
        let comparisons = gone.values.joined().reduce(0) { $0 + (headings[$1.key.label]?.count ?? 0) }
        guard comparisons <= Self.mostComparisons else { return }
        let taken = Set(found.values)
        var matches: [[Int: Int]] = []
        for members in gone.values {
            let others = members.map { Set(headings[$0.key.label] ?? []) }
            let shared = others.dropFirst().reduce(others[0]) { $0.intersection($1) }
            let complete = shared.compactMap { heading -> [Int: Int]? in
                var match: [Int: Int] = [:]
                for member in members {
                    let all = candidates[Key(heading: heading, label: member.key.label)] ?? []
                    guard all.indices.contains(member.occurrence - 1),
                        !taken.contains(all[member.occurrence - 1])
                    else { return nil }
                    match[member.number] = all[member.occurrence - 1]
                }
                return match
            }
            if complete.count == 1 { matches.append(complete[0]) }
        }
        // Two old headings that fit the same new one are ambiguous.
        let claims = Dictionary(grouping: matches.flatMap { Set($0.values) }, by: { $0 })
        for match in matches where match.values.allSatisfy({ claims[$0]?.count == 1 }) {
            found.merge(match) { first, _ in first }
        }
    }

    private static func isSame(_ left: Statement.Place, _ right: Statement.Place) -> Bool {
        guard LabelLikeness.isSame(left.label, right.label) else { return false }
        if left.heading.isEmpty || right.heading.isEmpty { return left.heading == right.heading }
        return LabelLikeness.isSame(left.heading, right.heading)
    }
}

extension ObservedPage {
    /// The place of each candidate, in words from the page.
    var places: [Statement.Place] {
        var counts: [[String]: Int] = [:]
        return candidates.all.map { candidate in
            var place = Statement.Place(
                heading: text.sections[candidate.section].heading?.text ?? "", label: candidate.label.text)
            let key = [
                place.heading.isEmpty ? "" : LabelLikeness.squashed(place.heading),
                LabelLikeness.squashed(place.label),
            ]
            counts[key, default: 0] += 1
            place.occurrence = counts[key] ?? 1
            return place
        }
    }
}

extension Statement {
    /// The stated facts, without their ranges in the file.
    fileprivate var values: [[String]] { settings.map { [$0.key, $0.value] } }

    /// Whether the statement says that its subject is not a field; nil if it says neither that it is nor that
    /// it is not.
    var saysNoField: Bool? {
        settings.last { $0.key == "ignore" }.map { $0.value == "true" }
    }
}
