import FormModel

/// The navigation of a form: the menus that lead to it, and the button that submits it.
struct FormRoute: Sendable {
    private(set) var navigation: [String] = []
    private(set) var submit: String?

    /// Reads the sentences of a procedure before and after its fields.
    init(
        of procedure: Procedure, _ fields: [MentionedField], spans: Set<FormAssembly.LabelPlace>,
        in page: ObservedPage
    ) {
        let text = page.text
        guard let (first, last) = Self.passages(of: fields, page) else { return }
        for section in procedure.sections {
            for number in text.sections[section].passages {
                let place = text.places[number]
                guard !place.isAside, place.role != .heading, place.role != .cell else { continue }
                let passage = text.passages[number]
                if number <= first {
                    let places = NavigationReader.places(in: passage) { span in
                        spans.contains(
                            FormAssembly.LabelPlace(
                                passage: number, token: passage.spans[span].tokens.lowerBound))
                    }
                    for name in places where navigation.last != name { navigation.append(name) }
                }
                if number >= last, submit == nil { submit = SubmitReader.submit(in: passage) }
            }
        }
        // "Fill out the fields below and click **Save**."
        if submit == nil {
            let introductions = fields.flatMap {
                page.candidates.all[$0.decided.candidate].introduction.map(\.passage)
            }
            // All sentences of an introduction are in the same passage, and every field has this
            // introduction, so read it only once.
            var seen: Set<Int> = []
            for number in introductions
            where submit == nil && seen.insert(number).inserted && text.places[number].role != .heading {
                submit = SubmitReader.submit(in: text.passages[number])
            }
        }
    }

    /// The first and the last of the passages that name and describe fields; nil if there are none.
    private static func passages(
        of fields: [MentionedField], _ page: ObservedPage
    ) -> (first: Int, last: Int)? {
        var first = Int.max
        var last = -1
        func add(_ passage: Int) {
            first = min(first, passage)
            last = max(last, passage)
        }
        func add(_ candidate: Candidate) {
            if let place = candidate.place { add(place.passage) }
            for slice in candidate.description { add(slice.passage) }
        }
        for index in fields.indices {
            add(page.candidates.all[fields[index].decided.candidate])
            for mention in fields[index].mentions.indices {
                add(page.candidates.all[fields[index].mentions[mention].candidate])
            }
        }
        return last < 0 ? nil : (first, last)
    }
}
