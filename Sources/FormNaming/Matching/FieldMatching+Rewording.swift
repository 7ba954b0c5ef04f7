import FormExtraction
import FormModel

/// Matching of fields whose labels were reworded.
extension FieldMatching {
    // MARK: Other words

    /// The evidence that a field on the page is the same as a field in the lock.
    private struct Signs {
        var isNear: Bool
        var isClear: Bool
    }

    /// Matches fields whose labels have the same meaning, if they also have the same place and facts. If a
    /// field matches in only some of these respects, or has a similar label, the match is unclear.
    mutating func matchReworded() {
        let (open, missing) = (open, missing)
        guard !open.isEmpty, !missing.isEmpty else { return }
        let comparesLabels = open.count * missing.count <= FieldMatching.mostComparisons
        let anchors = (anchors(of: outcomes.map(FieldMatching.place)), anchors(of: lockedAnchors))
        var byPlace: [Place: [Int]] = [:]
        for place in missing {
            for at in places(anchors.1[place], locked[place].facts.core) {
                byPlace[at, default: []].append(place)
            }
        }
        var signs: [Int: [(place: Int, signs: Signs)]] = [:]
        var clear: [Int: Int] = [:]
        for index in open {
            let here = Set(
                places(anchors.0[index], current[index].facts.core).flatMap { byPlace[$0]?.prefix(64) ?? [] })
            let candidates = comparesLabels ? missing : here.sorted()
            for place in candidates {
                let isNear = comparesLabels && isNear(index, place)
                let isHere = here.contains(place)
                guard isNear || isHere else { continue }
                let found = Signs(isNear: isNear, isClear: isNear && isClear(index, place, isHere: isHere))
                signs[index, default: []].append((place, found))
                if found.isClear { clear[place, default: 0] += 1 }
            }
        }
        for index in open {
            guard let found = signs[index], let first = found.first else { continue }
            let certain = found.filter(\.signs.isClear)
            if certain.count == 1, clear[certain[0].place] == 1 {
                match(index, certain[0].place)
            } else {
                let best = certain.first ?? found.first { $0.signs.isNear } ?? first
                outcomes[index] = .unclear(best.place)
            }
        }
        // A field that is matched now does not make other matches unclear.
        for index in open {
            guard case .unclear(let place) = outcomes[index], owners[place] != nil else { continue }
            outcomes[index] = signs[index]?.first { owners[$0.place] == nil }.map { .unclear($0.place) }
        }
    }

    /// The maximum number of label pairs that are compared. If a form has a thousand new fields, it was not
    /// just reworded.
    private static let mostComparisons = 40_000

    private func isNear(_ index: Int, _ place: Int) -> Bool {
        LabelLikeness.isNear(current[index].field.label, locked[place].label)
    }

    private func isClear(_ index: Int, _ place: Int, isHere: Bool) -> Bool {
        let (label, old) = (current[index].field.label, locked[place].label)
        // A key that was made from the same words without the leading verb has the same meaning.
        let isSameKey = locked[place].key == current[index].field.key
        guard isHere || isSameKey else { return false }
        guard LabelLikeness.isSame(label, old, ignoresVerb: isSameKey) else { return false }
        // If several fields have the same label, their conditions distinguish them.
        let isOnly = counts.current[currentLabels[index]] == 1 && counts.locked[lockedLabels[place]] == 1
        return isOnly || condition(of: index) == condition(ofLocked: place)
    }

    // MARK: Places

    /// The nearest matched fields before and after a field, by index in the lock; -1 at the ends.
    private struct Anchors {
        var before: Int
        var after: Int
    }

    /// A place next to a matched field: which side it is on, which field that is, and the core facts of the
    /// field at the place.
    private struct Place: Hashable {
        var isBefore: Bool
        var anchor: Int
        var core: LockedFacts
    }

    private func places(_ anchors: Anchors, _ core: LockedFacts) -> [Place] {
        [
            Place(isBefore: true, anchor: anchors.before, core: core),
            Place(isBefore: false, anchor: anchors.after, core: core),
        ]
    }

    private static func place(of outcome: Outcome?) -> Int? {
        if case .known(let place) = outcome { place } else { nil }
    }

    private var lockedAnchors: [Int?] {
        locked.indices.map { !locked[$0].isGone && owners[$0] != nil ? $0 : nil }
    }

    private func anchors(of known: [Int?]) -> [Anchors] {
        var anchors = known.map { _ in Anchors(before: -1, after: -1) }
        var last = -1
        for index in known.indices {
            anchors[index].before = last
            last = known[index] ?? last
        }
        last = -1
        for index in known.indices.reversed() {
            anchors[index].after = last
            last = known[index] ?? last
        }
        return anchors
    }
}
