import FormExtraction
import FormModel

/// Matches the fields of a form with those in `formwright.lock`.
///
/// Only matches that are certain are used, because a wrong guess would send the values of one field under the
/// name of another.
struct FieldMatching {
    /// A field on the page.
    struct Current {
        var field: Field
        var facts: LockedFacts
        /// Whether a directive states the field's key.
        var isPinned: Bool
    }

    /// The result of matching a field on the page.
    enum Outcome: Hashable {
        /// The field is the existing field at this index in the lock, perhaps reworded.
        case known(Int)
        /// The field is the removed field at this index in the lock.
        case back(Int)
        /// The field is not in the lock.
        case new
        /// The field may be the one at this index in the lock, or a new one.
        case unclear(Int)
    }

    let current: [Current]
    let locked: [LockedField]
    let currentLabels: [String]
    let lockedLabels: [String]
    /// The number of existing fields with each label, on the page and in the lock.
    let counts: (current: [String: Int], locked: [String: Int])
    /// The indices of the fields on the page, by the keys made from their labels.
    private let indices: [String: Int]
    /// The indices of the fields in the lock, by key.
    private let places: [String: Int]
    var outcomes: [Outcome?]
    private(set) var owners: [Int?]

    /// Matches the fields on a page with those in the lock.
    ///
    /// - Returns: the outcome for each field on the page. A field in the lock matches at most one field
    ///   on the page.
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
        counts = (
            FieldMatching.counts(currentLabels),
            FieldMatching.counts(zip(locked, lockedLabels).filter { !$0.0.isGone }.map(\.1))
        )
        indices = Dictionary(
            zip(current.map(\.field.key), current.indices), uniquingKeysWith: { first, _ in first })
        places = Dictionary(zip(locked.map(\.key), locked.indices), uniquingKeysWith: { first, _ in first })
        outcomes = Array(repeating: nil, count: current.count)
        owners = Array(repeating: nil, count: locked.count)
    }

    mutating func match(_ index: Int, _ place: Int) {
        outcomes[index] = locked[place].isGone ? .back(place) : .known(place)
        owners[place] = index
    }

    /// The unmatched fields on the page.
    var open: [Int] { current.indices.filter { outcomes[$0] == nil } }

    /// The unmatched existing fields in the lock.
    var missing: [Int] { locked.indices.filter { owners[$0] == nil && !locked[$0].isGone } }

    // MARK: Directives

    /// Matches fields with a stated key. The key determines the field in the lock, or makes the field new.
    private mutating func matchPinned() {
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
        // If the group is different, the label is sufficient if it is unique in the lock and on the page.
        let places = Dictionary(
            missing.map { (lockedLabels[$0], $0) }, uniquingKeysWith: { first, _ in first })
        for index in open {
            let label = currentLabels[index]
            guard counts.current[label] == 1, counts.locked[label] == 1, let place = places[label] else {
                continue
            }
            match(index, place)
        }
    }

    /// Matches fields with equal labels. Fields with unique labels are matched first, because the conditions
    /// of the other fields refer to them.
    private mutating func matchEqual(
        by key: (FieldMatching, Int) -> Label, _ lockedKey: (FieldMatching, Int) -> Label
    ) {
        let buckets = Dictionary(grouping: open) { key(self, $0) }
        let lockedBuckets = Dictionary(grouping: missing) { lockedKey(self, $0) }
        var several: [(indices: [Int], places: [Int])] = []
        for (label, indices) in buckets {
            guard let places = lockedBuckets[label] else { continue }
            // If another group has the same label, the field may have moved to a different group; its
            // condition decides.
            let isOnly = counts.current[label.label] == 1 && counts.locked[label.label] == 1
            if isOnly, indices.count == 1, places.count == 1 {
                match(indices[0], places[0])
            } else {
                several.append((indices, places))
            }
        }
        // One unclear field must not make another field unclear.
        let conditions = (
            current.indices.map { condition(of: $0) }, locked.indices.map { condition(ofLocked: $0) }
        )
        for (indices, places) in several { matchSeveral(indices, places, conditions) }
    }

    /// Matches fields with the same label. The fields are compared by all their facts, then by their core
    /// facts and condition, then by the condition only. If conditions do not distinguish the fields, the core
    /// facts decide, then the order.
    private mutating func matchSeveral(
        _ indices: [Int], _ places: [Int], _ conditions: ([LockedFacts.Case?], [LockedFacts.Case?])
    ) {
        /// The facts with the given condition, because the lock may still contain an earlier key in the
        /// condition.
        func facts(_ facts: LockedFacts, _ condition: LockedFacts.Case?) -> LockedFacts {
            var facts = facts
            facts.when = condition
            return facts
        }
        let (now, before) = (current.map(\.facts), locked.map(\.facts))
        matchAlike(
            indices, places, { facts(now[$0], conditions.0[$0]) }, { facts(before[$0], conditions.1[$0]) })
        matchAlike(
            indices, places, { facts(now[$0].core, conditions.0[$0]) },
            { facts(before[$0].core, conditions.1[$0]) })
        matchAlike(indices, places, isOnly: true, { conditions.0[$0] }, { conditions.1[$0] })
        var rest = (indices.filter { outcomes[$0] == nil }, places.filter { owners[$0] == nil })
        guard let place = rest.1.first else { return }
        if Set(rest.0.map { conditions.0[$0] } + rest.1.map { conditions.1[$0] }).count <= 1 {
            matchAlike(indices, places, { now[$0].core }, { before[$0].core })
            rest = (indices.filter { outcomes[$0] == nil }, places.filter { owners[$0] == nil })
            if indices.count == places.count {
                for (index, place) in zip(rest.0, rest.1) { match(index, place) }
            }
        }
        let free = rest.1.first { owners[$0] == nil } ?? place
        for index in rest.0 where outcomes[index] == nil { outcomes[index] = .unclear(free) }
    }

    /// Matches equal fields in order if their number has not changed.
    ///
    /// - Parameter isOnly: whether the match must be unique.
    private mutating func matchAlike<Trait: Hashable>(
        _ indices: [Int], _ places: [Int], isOnly: Bool = false, _ trait: (Int) -> Trait,
        _ lockedTrait: (Int) -> Trait
    ) {
        let alike = Dictionary(grouping: indices.filter { outcomes[$0] == nil }, by: trait)
        let lockedAlike = Dictionary(grouping: places.filter { owners[$0] == nil }, by: lockedTrait)
        for (trait, indices) in alike {
            guard let places = lockedAlike[trait], places.count == indices.count, !isOnly || places.count == 1
            else { continue }
            for (index, place) in zip(indices, places) { match(index, place) }
        }
    }

    private static func counts(_ labels: [String]) -> [String: Int] {
        labels.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    // MARK: Conditions

    /// The condition of a field on the page, with the key that the deciding field has in the lock; nil if
    /// that field has not been matched.
    func condition(of index: Int) -> LockedFacts.Case? {
        guard var condition = current[index].facts.when else { return nil }
        switch indices[condition.field].flatMap({ outcomes[$0] }) {
        case .known(let place), .back(let place): condition.field = locked[place].key
        case .new, .unclear, nil: condition.field = ""
        }
        return condition
    }

    func condition(ofLocked place: Int) -> LockedFacts.Case? {
        guard var condition = locked[place].facts.when else { return nil }
        if places[condition.field].flatMap({ owners[$0] }) == nil { condition.field = "" }
        return condition
    }

    // MARK: Back again

    private struct Home: Hashable {
        var group: String?
        var condition: LockedFacts.Case?
    }

    /// Matches removed fields that are on the page again with the same label and case. If there are several,
    /// the field with the same key matches, or the only field in the same group.
    private mutating func matchBack() {
        let gone = locked.indices.filter { locked[$0].isGone && owners[$0] == nil }
        let places = Dictionary(grouping: gone) { lockedLabels[$0] }
        let conditions = locked.indices.map { condition(ofLocked: $0) }
        let found = Dictionary(grouping: open) { currentLabels[$0] }.map { label, indices in
            (indices, places[label] ?? [])
        }
        let currentConditions = current.indices.map { condition(of: $0) }
        for (indices, places) in found where !places.isEmpty {
            var homes = Dictionary(grouping: places) {
                Home(group: locked[$0].facts.group, condition: conditions[$0])
            }.mapValues(Set.init)
            var left = places.count
            var first = places.startIndex
            for index in indices {
                while first < places.endIndex, owners[places[first]] != nil { first += 1 }
                guard first < places.endIndex else { break }
                let condition = currentConditions[index]
                let home = Home(group: current[index].facts.group, condition: condition)
                let named = self.places[current[index].field.key].flatMap { place in
                    locked[place].isGone && owners[place] == nil
                        && lockedLabels[place] == currentLabels[index] && conditions[place] == condition
                        ? place : nil
                }
                let beside = homes[home].flatMap { $0.count == 1 ? $0.first : nil }
                let only =
                    indices.count == 1 && left == 1 && conditions[places[first]] == condition
                    ? places[first] : nil
                guard let place = named ?? beside ?? only else {
                    outcomes[index] = .unclear(places[first])
                    continue
                }
                match(index, place)
                homes[Home(group: locked[place].facts.group, condition: conditions[place])]?.remove(place)
                left -= 1
            }
        }
    }
}
