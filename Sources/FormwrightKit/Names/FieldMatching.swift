import FormExtraction
import FormModel

/// Finds which field of a form is which of those that `formwright.lock` has for it.
///
/// Each rule only takes what is certain: a wrong guess would send one field's values under another's name.
struct FieldMatching {
    /// A field as the page has it now.
    struct Current {
        var field: Field
        var facts: LockedFacts
        /// Whether a directive states its key.
        var isPinned: Bool
    }

    /// What became of a field of the page.
    enum Outcome: Hashable {
        /// It is the field at an index of the lock's, which was there until now; perhaps in other words.
        case known(Int)
        /// It is the field at an index of the lock's, which had gone away.
        case back(Int)
        /// It is a field of which the lock says nothing.
        case new
        /// It may be the field at an index of the lock's, or another.
        case unclear(Int)
    }

    private let current: [Current]
    private let locked: [LockedField]
    private let currentLabels: [String]
    private let lockedLabels: [String]
    private(set) var outcomes: [Outcome?]
    private var owners: [Int?]

    /// Matches the fields of a page with those of the lock.
    ///
    /// - Returns: the outcome for each of the page's fields; no field of the lock is that of two.
    static func outcomes(_ current: [Current], _ locked: [LockedField]) -> [Outcome] {
        var matching = FieldMatching(current, locked)
        matching.matchPinned()
        matching.matchEqual()
        matching.matchBack()
        matching.matchReworded()
        return matching.outcomes.map { $0 ?? .new }
    }

    private init(_ current: [Current], _ locked: [LockedField]) {
        self.current = current
        self.locked = locked
        currentLabels = current.map { LabelLikeness.squashed($0.field.label) }
        lockedLabels = locked.map { LabelLikeness.squashed($0.label) }
        outcomes = Array(repeating: nil, count: current.count)
        owners = Array(repeating: nil, count: locked.count)
    }

    private mutating func match(_ index: Int, _ place: Int) {
        outcomes[index] = locked[place].isGone ? .back(place) : .known(place)
        owners[place] = index
    }

    /// The fields of the page of which nothing is known yet.
    private var open: [Int] { current.indices.filter { outcomes[$0] == nil } }

    /// The fields of the lock that are there and not found yet.
    private var missing: [Int] { locked.indices.filter { owners[$0] == nil && !locked[$0].isGone } }

    // MARK: Directives

    /// A stated key says which field it is, or that it is a new one.
    private mutating func matchPinned() {
        let places = Dictionary(
            locked.indices.map { (locked[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
        for index in current.indices where current[index].isPinned {
            if let place = places[current[index].field.key], owners[place] == nil {
                match(index, place)
            } else {
                outcomes[index] = .new
            }
        }
    }

    // MARK: Equal labels

    private struct Label: Hashable {
        var label: String
        var group: String?
    }

    private mutating func matchEqual() {
        let groups = (
            current.map { $0.facts.group.map(LabelLikeness.squashed) },
            locked.map { $0.facts.group.map(LabelLikeness.squashed) }
        )
        matchEqual(
            by: { Label(label: $0.currentLabels[$1], group: groups.0[$1]) },
            { Label(label: $0.lockedLabels[$1], group: groups.1[$1]) })
        // In another group, a label is enough where no other field has it, before or now.
        let counts = (
            FieldMatching.counts(currentLabels),
            FieldMatching.counts(
                locked.indices.filter { !locked[$0].isGone }.map { lockedLabels[$0] })
        )
        let places = Dictionary(
            missing.map { (lockedLabels[$0], $0) }, uniquingKeysWith: { first, _ in first })
        for index in open {
            let label = currentLabels[index]
            guard counts.0[label] == 1, counts.1[label] == 1, let place = places[label] else { continue }
            match(index, place)
        }
    }

    /// Matches fields that have one label: those with equal facts first, then in order where there are as many as before.
    private mutating func matchEqual(
        by key: (FieldMatching, Int) -> Label, _ lockedKey: (FieldMatching, Int) -> Label
    ) {
        let buckets = Dictionary(grouping: open) { key(self, $0) }
        let lockedBuckets = Dictionary(grouping: missing) { lockedKey(self, $0) }
        for (label, indices) in buckets {
            guard let places = lockedBuckets[label] else { continue }
            if indices.count == 1, places.count == 1 {
                match(indices[0], places[0])
                continue
            }
            let alike = Dictionary(grouping: indices) { current[$0].facts.core }
            let lockedAlike = Dictionary(grouping: places) { locked[$0].facts.core }
            for (facts, indices) in alike {
                guard let places = lockedAlike[facts], places.count == indices.count else { continue }
                for (index, place) in zip(indices, places) { match(index, place) }
            }
            let rest = (indices.filter { outcomes[$0] == nil }, places.filter { owners[$0] == nil })
            if indices.count == places.count {
                for (index, place) in zip(rest.0, rest.1) { match(index, place) }
            } else if let place = rest.1.first {
                for index in rest.0 { outcomes[index] = .unclear(place) }
            }
        }
    }

    private static func counts(_ labels: [String]) -> [String: Int] {
        labels.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// A label that went away and is there again; of several, the one of the same group, or of the same name.
    private mutating func matchBack() {
        let gone = locked.indices.filter { locked[$0].isGone && owners[$0] == nil }
        let places = Dictionary(grouping: gone) { lockedLabels[$0] }
        let indices = Dictionary(grouping: open) { currentLabels[$0] }
        for (label, indices) in indices {
            guard let places = places[label] else { continue }
            for index in indices {
                let free = places.filter { owners[$0] == nil }
                let alike = [
                    free.filter { locked[$0].key == current[index].field.key },
                    free.filter { locked[$0].facts.group == current[index].facts.group },
                    indices.count == 1 ? free : [],
                ]
                if let place = alike.first(where: { $0.count == 1 })?.first {
                    match(index, place)
                } else if let place = free.first {
                    outcomes[index] = .unclear(place)
                }
            }
        }
    }

    // MARK: Other words

    /// What speaks for it that a field of the page is one of the lock.
    private struct Signs {
        var isNear: Bool
        var isAtPlace: Bool

        var isClear: Bool { isNear && isAtPlace }
    }

    /// Matches fields whose labels are near, and that stand where they stood with the facts that they had; what has only
    /// some of this is unclear.
    private mutating func matchReworded() {
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
                // A key that is made of the label's words, without the verb before them, says the same.
                let isSame = isNear && locked[place].key == current[index].field.key
                let found = Signs(isNear: isNear, isAtPlace: here.contains(place) || isSame)
                guard found.isNear || found.isAtPlace else { continue }
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
        // What is found now is no question for others.
        for index in open {
            guard case .unclear(let place) = outcomes[index], owners[place] != nil else { continue }
            outcomes[index] = signs[index]?.first { owners[$0.place] == nil }.map { .unclear($0.place) }
        }
    }

    /// The most pairs of labels that are compared: a form of a thousand fields that are all new is no rewording.
    private static let mostComparisons = 40_000

    private func isNear(_ index: Int, _ place: Int) -> Bool {
        LabelLikeness.isNear(current[index].field.label, locked[place].label)
    }

    // MARK: Places

    /// The nearest fields before and after one that are known on both sides, by their indices in the lock; -1 for the ends.
    private struct Anchors {
        var before: Int
        var after: Int
    }

    /// One of the two neighbours, and the facts of the field beside it.
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
