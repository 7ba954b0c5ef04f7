import FormModel

/// Matches the forms of the pages with those in `formwright.lock`.
struct FormMatching {
    /// The result of matching a form on the pages.
    enum Outcome: Hashable {
        /// The form is the one with this id in the lock.
        case known(String)
        /// The form is the one with this id in the lock, except that its provider is different.
        case otherProvider(String)
        /// The form is not in the lock.
        case new
        /// The form may be the one with this id in the lock, or a new one.
        case unclear(String)
    }

    let forms: [FormTraits]
    private let stated: [Bool]
    /// The forms in the lock, sorted by id: first the existing forms, then the removed forms.
    let locked: [FormTraits]
    let isGone: [Bool]
    private let isCovered: [Bool]
    private let pages: LockedPages
    /// The number of forms with each heading, on the pages and in the lock.
    private let titles: [String: Int]
    private let lockedTitles: [String: Int]
    private(set) var outcomes: [Outcome?]
    private(set) var owners: [Int?]

    /// Matches forms with those in the lock. The ids of the given forms are made from their headings.
    ///
    /// - Returns: the outcome for each form. A form in the lock matches at most one of the given forms.
    static func outcomes(_ forms: [Form], _ lock: NameLock, pages: LockedPages) -> [Outcome] {
        var matching = FormMatching(forms, lock, pages)
        matching.matchStated()
        matching.matchOnPages()
        matching.matchMoved()
        matching.matchElsewhere()
        matching.matchReworded()
        matching.matchBack()
        return matching.outcomes.map { $0 ?? .new }
    }

    private init(_ forms: [Form], _ lock: NameLock, _ pages: LockedPages) {
        self.forms = forms.map { FormTraits($0, pages: $0.pages.map(pages.path(of:))) }
        stated = forms.map(\.hasStatedID)
        let sorted = lock.sorted.filter { !$0.isGone } + lock.sorted.filter(\.isGone)
        locked = sorted.map(FormTraits.init)
        isGone = sorted.map(\.isGone)
        isCovered = sorted.map { !$0.pages.contains(where: pages.isElsewhere) }
        self.pages = pages
        titles = self.forms.reduce(into: [:]) { $0[$1.squashedTitle, default: 0] += 1 }
        lockedTitles = zip(locked, isGone).reduce(into: [:]) {
            $0[$1.0.squashedTitle, default: 0] += $1.1 ? 0 : 1
        }
        outcomes = Array(repeating: nil, count: forms.count)
        owners = Array(repeating: nil, count: locked.count)
    }

    mutating func match(_ index: Int, _ place: Int) {
        let id = locked[place].id
        // The provider is a part of the id, so the id has to change.
        outcomes[index] =
            forms[index].providerID == locked[place].providerID ? .known(id) : .otherProvider(id)
        owners[place] = index
    }

    mutating func ask(_ index: Int, _ place: Int) { outcomes[index] = .unclear(locked[place].id) }

    /// The unmatched forms on the pages.
    var open: [Int] { forms.indices.filter { outcomes[$0] == nil } }

    /// The unmatched existing forms in the lock.
    var missing: [Int] { locked.indices.filter { owners[$0] == nil && !isGone[$0] } }

    // MARK: Directives

    /// Matches forms with a stated id. The id determines the form in the lock, or makes the form new.
    private mutating func matchStated() {
        let places = Dictionary(uniqueKeysWithValues: zip(locked.map(\.id), locked.indices))
        for index in forms.indices where stated[index] {
            if let place = places[forms[index].id], owners[place] == nil {
                match(index, place)
            } else {
                outcomes[index] = .new
            }
        }
    }

    // MARK: The same page

    struct Spot: Hashable {
        var page: String
        var id: String?
        var title: String?
    }

    /// Matches forms on the same page with the same id or heading.
    private mutating func matchOnPages() {
        let (open, missing) = (open, missing)
        // Forms that have a page and an id or heading in common are matched together.
        var ties = Ties(count: forms.count + locked.count)
        var first: [Spot: Int] = [:]
        func tie(_ node: Int, _ traits: FormTraits) {
            for page in traits.pages {
                for spot in [
                    Spot(page: page, id: traits.id), Spot(page: page, title: traits.squashedTitle),
                ] {
                    ties.tie(node, first[spot, default: node])
                    if first[spot] == nil { first[spot] = node }
                }
            }
        }
        for index in open { tie(index, forms[index]) }
        for place in missing { tie(forms.count + place, locked[place]) }
        let groups = Dictionary(grouping: open) { ties.root(of: $0) }
        let lockedGroups = Dictionary(grouping: missing) { ties.root(of: forms.count + $0) }
        for (root, indices) in groups {
            guard let places = lockedGroups[root] else { continue }
            if indices.count == 1, places.count == 1 {
                matchOne(indices[0], places[0])
            } else {
                matchSeveral(indices, places)
            }
        }
    }

    private mutating func matchOne(_ index: Int, _ place: Int) {
        let (form, old) = (forms[index], locked[place])
        // A unique heading is sufficient, regardless of what happened to the fields.
        let isOnly = titles[form.squashedTitle] == 1 && lockedTitles[old.squashedTitle] == 1
        let isCalledSo = form.hasTitle(of: old) || form.id == old.id && form.isSameTitle(old)
        if isOnly && isCalledSo || form.overlap(old) > 0 || form.hasSameField(of: old) {
            match(index, place)
        } else {
            ask(index, place)
        }
    }

    /// The maximum number of pairs of forms that are compared field by field.
    static let mostComparisons = 10_000

    /// Matches several forms on one page that can be distinguished only by their fields.
    private mutating func matchSeveral(_ indices: [Int], _ places: [Int]) {
        matchEqualFields(indices, places)
        let (rest, left) = (indices.filter { outcomes[$0] == nil }, places.filter { owners[$0] == nil })
        guard !left.isEmpty, rest.count * left.count <= FormMatching.mostComparisons else { return }
        // A form that is on two pages can connect the forms of both pages.
        let values = rest.map { index in
            left.map { forms[index].sharesPage(with: locked[$0]) ? forms[index].overlap(locked[$0]) : -1 }
        }
        matchByID(rest, left, FormOverlaps(values, rows: rest.indices, columns: left.indices))
        let overlaps = FormOverlaps(
            values, rows: rest.indices.filter { outcomes[rest[$0]] == nil },
            columns: left.indices.filter { owners[left[$0]] == nil })
        for row in overlaps.rows {
            for column in overlaps.columns {
                let own = overlaps[row, column]
                guard own > 0, overlaps.bestRival(row, column) < own,
                    isToldApart(forms[rest[row]], locked[left[column]])
                else { continue }
                match(rest[row], left[column])
            }
        }
        for (row, index) in rest.enumerated() where outcomes[index] == nil {
            let free = left.indices.filter { owners[left[$0]] == nil }
            // If two forms are equally similar, ask about the first one.
            let best = free.max { (values[row][$0], $1) < (values[row][$1], $0) }
            if let best,
                values[row][best] > 0 || free.contains(where: { locked[left[$0]].id == forms[index].id })
            {
                ask(index, left[best])
            }
        }
    }

    /// Matches forms by id, unless another form has more fields in common.
    private mutating func matchByID(_ rest: [Int], _ left: [Int], _ overlaps: FormOverlaps) {
        let ids = Dictionary(uniqueKeysWithValues: left.enumerated().map { (locked[$1].id, $0) })
        let isComplete = rest.count == left.count && rest.allSatisfy { ids[forms[$0].id] != nil }
        for (row, index) in rest.enumerated() {
            guard let column = ids[forms[index].id] else { continue }
            let (form, old) = (forms[index], locked[left[column]])
            let own = overlaps[row, column]
            let best = overlaps.bestRival(row, column)
            guard own > 0 || own == 0 && form.hasSameField(of: old) else { continue }
            if isComplete ? own >= best : own > best && form.isAlike(old) { match(index, left[column]) }
        }
    }

    /// Whether most fields are the same, and the ids differ only in the page's name or a trailing number.
    private func isToldApart(_ form: FormTraits, _ old: FormTraits) -> Bool {
        var base = Substring(form.id)
        while base.last?.isNumber == true { base.removeLast() }
        base = base.last == "-" ? base.dropLast() : Substring(form.id)
        return ((old.id + "-").hasPrefix(base + "-") || base.hasPrefix(old.id + "-")) && form.isAlike(old)
    }

    /// Matches forms with the same fields: first forms with the same id, then forms that are unique on both
    /// sides.
    private mutating func matchEqualFields(_ indices: [Int], _ places: [Int]) {
        let lockedAlike = Dictionary(grouping: places) { locked[$0].fields }
        for (fields, indices) in Dictionary(grouping: indices, by: { forms[$0].fields }) {
            guard let places = lockedAlike[fields] else { continue }
            let ids = Dictionary(uniqueKeysWithValues: places.map { (locked[$0].id, $0) })
            for index in indices {
                if let place = ids[forms[index].id], owners[place] == nil,
                    forms[index].sharesPage(with: locked[place])
                {
                    match(index, place)
                }
            }
            let rest = (indices.filter { outcomes[$0] == nil }, places.filter { owners[$0] == nil })
            guard rest.0.count * rest.1.count <= FormMatching.mostComparisons else { continue }
            let beside = rest.0.map { index in
                rest.1.filter { forms[index].sharesPage(with: locked[$0]) }
            }
            let claims = beside.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
            for (index, places) in zip(rest.0, beside) where places.count == 1 && claims[places[0]] == 1 {
                match(index, places[0])
            }
        }
    }

    // MARK: Other pages

    /// Matches forms that moved to a different page: by id, or by heading and fields if the page's name was
    /// part of the id.
    private mutating func matchMoved() {
        let places = Dictionary(
            uniqueKeysWithValues: missing.filter { isCovered[$0] }.map { (locked[$0].id, $0) })
        for (id, indices) in Dictionary(grouping: open, by: { forms[$0].id }) {
            guard let place = places[id] else { continue }
            let old = locked[place]
            let alike = indices.filter {
                forms[$0].hasTitle(of: old) ? forms[$0].overlap(old) > 0 : forms[$0].isAlike(old)
            }
            let equal = alike.filter { forms[$0].fields == old.fields }
            if alike.count == 1 {
                match(alike[0], place)
            } else if equal.count == 1 {
                match(equal[0], place)
            } else {
                for index in alike.isEmpty ? indices : alike { ask(index, place) }
            }
        }
        struct Content: Hashable {
            var title: String
            var labels: [String]

            init(_ traits: FormTraits) {
                title = traits.squashedTitle
                labels = traits.fields.map(\.label)
            }
        }
        let left = missing.filter { isCovered[$0] && pages.compiled.isDisjoint(with: locked[$0].pages) }
        let contents = Dictionary(grouping: left) { Content(locked[$0]) }
        for (content, indices) in Dictionary(grouping: open, by: { Content(forms[$0]) }) {
            guard indices.count == 1, let places = contents[content], places.count == 1 else { continue }
            match(indices[0], places[0])
        }
    }

    /// Matches forms with those in the lock that have the same id, heading and fields, and whose pages are
    /// not part of this run.
    private mutating func matchElsewhere() {
        let places = Dictionary(
            uniqueKeysWithValues: missing.filter { !isCovered[$0] }.map { (locked[$0].id, $0) })
        for index in open {
            guard let place = places[forms[index].id], owners[place] == nil,
                forms[index].hasTitle(of: locked[place]), forms[index].fields == locked[place].fields
            else { continue }
            match(index, place)
        }
    }
}
