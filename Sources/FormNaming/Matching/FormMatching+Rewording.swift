import FormModel

/// Matching of forms whose headings were reworded, and of removed forms that are on a page again.
extension FormMatching {
    // MARK: Other words

    /// Matches forms that are under a different heading on the same page, if the fields are the same and the
    /// headings have the same meaning.
    mutating func matchReworded() {
        var byPage: [String: [Int]] = [:]
        for place in missing { for page in locked[place].pages { byPage[page, default: []].append(place) } }
        var candidates: [Int: [(place: Int, isClear: Bool)]] = [:]
        var claims: [Int: Int] = [:]
        var comparisons = 0
        search: for index in open {
            var beside: Set<Int> = []
            for page in forms[index].pages {
                for place in byPage[page] ?? [] {
                    comparisons += 1
                    guard comparisons <= FormMatching.mostComparisons else { break search }
                    beside.insert(place)
                }
            }
            for place in beside.sorted() {
                let isAlike = forms[index].isAlike(locked[place])
                guard isAlike || forms[index].isNearTitle(of: locked[place]) else { continue }
                candidates[index, default: []].append(
                    (place, isAlike && forms[index].isSameTitle(locked[place])))
                if isAlike { claims[place, default: 0] += 1 }
            }
        }
        let found = candidates.sorted { $0.key < $1.key }
        // If not all forms could be compared, another form may be equally similar, so no match is certain.
        if comparisons <= FormMatching.mostComparisons {
            for (index, candidates) in found where candidates.count == 1 {
                if candidates[0].isClear, claims[candidates[0].place] == 1 {
                    match(index, candidates[0].place)
                }
            }
        }
        for (index, candidates) in found where outcomes[index] == nil {
            let free = candidates.filter { owners[$0.place] == nil }
            if let best = free.first(where: \.isClear) ?? free.first { ask(index, best.place) }
        }
    }

    // MARK: Back again

    /// Matches removed forms that have reappeared on a page with the same heading or id and most of their
    /// fields.
    mutating func matchBack() {
        let gone = locked.indices.filter { isGone[$0] && owners[$0] == nil }
        let ids = Dictionary(uniqueKeysWithValues: gone.map { (locked[$0].id, $0) })
        var spots: [Spot: [Int]] = [:]
        for place in gone {
            for page in locked[place].pages {
                spots[Spot(page: page, title: locked[place].squashedTitle), default: []].append(place)
            }
        }
        for index in open {
            let form = forms[index]
            let atSpot = Set(form.pages.flatMap { spots[Spot(page: $0, title: form.squashedTitle)] ?? [] })
            let candidates = ids[form.id].map { [$0] } ?? (atSpot.count == 1 ? Array(atSpot) : [])
            guard let place = candidates.first, owners[place] == nil, form.isAlike(locked[place]),
                form.providerID == locked[place].providerID
            else { continue }
            match(index, place)
        }
    }
}
