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
        let own = fields.flatMap { [$0.decided] + $0.mentions }.flatMap { passages(of: $0, page) }
        guard let first = own.min(), let last = own.max() else { return }
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
}

/// The passages that name and describe a field.
private func passages(of field: DecidedField, _ page: ObservedPage) -> [Int] {
    let candidate = page.candidates.all[field.candidate]
    return [candidate.place?.passage].compactMap { $0 } + candidate.description.map(\.passage)
}
