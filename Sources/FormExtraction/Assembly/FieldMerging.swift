import FormModel

/// A field of a procedure: the place that names it, and other places that also name it.
///
/// This is a class, because advice rules refer to fields without copying their facts.
final class MentionedField: Sendable {
    let decided: DecidedField
    let group: String?
    /// Other places in the procedure that name the same field.
    let mentions: [DecidedField]

    init(_ decided: DecidedField, group: String?, mentions: [DecidedField]) {
        self.decided = decided
        self.group = group
        self.mentions = mentions
    }
}

/// Merges the places in a procedure that name the same field.
struct FieldMerging: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "same-field", kind: .field,
        summary: """
            If several tables, lists or sentences of one procedure use the same label in the same group, they describe \
            one field. A row takes precedence over an item, and an item over a sentence; the other places can add \
            facts. The same label for different things (the name of a cluster, the name of credentials) makes two fields.
            """,
        reason: "The sentences of a procedure often repeat what its table lists.",
        example: """
            ## Add a server

            1. Fill out the following fields.

               | Field | Description |
               | --- | --- |
               | Name | What the server is called. |

            2. Check that the **Name** is right. Enter another **Name** if it is taken.
            """,
        counterexample: """
            ## Add a server

            1. Fill out the following fields.

               | Field | Description |
               | --- | --- |
               | Name | What the server is called. |

            2. Enter the **Owner**.
            """)

    private let page: ObservedPage
    private let decided: [DecidedField]

    /// The numbers of the decided fields that name one field.
    private struct Merged {
        var main: Int
        var group: String?
        var mentions: [Int] = []
    }

    /// The maximum number of fields with the same label that are compared.
    private static let mostNamesakes = 32

    init(_ page: ObservedPage, _ decided: [DecidedField]) {
        self.page = page
        self.decided = decided
    }

    /// The fields of a procedure in page order, without duplicates. A row takes precedence over an
    /// item, and an item over a sentence; the other places can add facts.
    ///
    /// - Parameters:
    ///   - fields: the numbers of the procedure's decided fields, in page order.
    ///   - group: the title of the group of a decided field; nil if it is in no group.
    func merged(_ fields: [Int], group: (Int) -> String?) -> [MentionedField] {
        var kept: [Merged] = []
        kept.reserveCapacity(fields.count)
        var byLabel: [[Word]: [Int]] = [:]
        for number in fields {
            let candidate = candidate(number)
            let words =
                candidate.label.parenthesis.isEmpty
                ? candidate.label.words : candidate.label.words + candidate.label.parenthesis
            let field = Merged(main: number, group: group(number))
            let same = byLabel[words]?.suffix(Self.mostNamesakes).first { isOne(kept[$0], field) }
            guard let same else {
                byLabel[words, default: []].append(kept.count)
                kept.append(field)
                continue
            }
            if rank(number) < rank(kept[same].main) {
                kept[same] = Merged(
                    main: number, group: field.group ?? kept[same].group,
                    mentions: kept[same].mentions + [kept[same].main])
            } else {
                kept[same].mentions.append(number)
            }
        }
        return kept.map { field in
            guard !field.mentions.isEmpty else {
                return MentionedField(decided[field.main], group: field.group, mentions: [])
            }
            var completed = decided[field.main]
            for number in field.mentions { completed.complete(with: decided[number]) }
            return MentionedField(completed, group: field.group, mentions: field.mentions.map { decided[$0] })
        }
    }

    private func candidate(_ number: Int) -> Candidate { page.candidates.all[decided[number].candidate] }

    private func rank(_ number: Int) -> Int {
        switch candidate(number).kind {
        case .row, .component: 0
        case .item, .lead: 1
        case .span: 2
        }
    }

    /// Whether two places with the same label name the same field: they differ in kind or are both sentences,
    /// they are in the same group or one is a sentence directly in the procedure, and they are about the same
    /// thing.
    private func isOne(_ left: Merged, _ right: Merged) -> Bool {
        let (first, second) = (candidate(left.main), candidate(right.main))
        if rank(left.main) == rank(right.main), first.kind != .span || second.kind != .span { return false }
        if left.group != right.group {
            // A sentence directly in the procedure refers to the field in a table or list below it.
            let isOfProcedure =
                first.kind == .span && left.group == nil || second.kind == .span && right.group == nil
            guard isOfProcedure, first.kind != second.kind, first.section == second.section else {
                return false
            }
        }
        if let subject = subject(first), let other = self.subject(second) { return subject == other }
        if first.kind == .span || second.kind == .span { return true }
        return first.description.isEmpty || second.description.isEmpty
    }

    /// The thing that a field belongs to, as the last word of a phrase, such as "cluster" in "Enter a name
    /// for your new cluster."; nil if no thing is named.
    private func subject(_ candidate: Candidate) -> Word? {
        guard let slice = candidate.description.first else { return nil }
        let passage = page.text.passages[slice.passage]
        guard let start = slice.tokens.first(where: { passage.tokens[$0].isIn(.labelConnector) }) else {
            return nil
        }
        var last: Word?
        for index in slice.tokens where index > start {
            let token = passage.tokens[index]
            if token.kind == .punctuation || token.span >= 0 || token.isIn(.be) || token.isIn(.preposition)
                || token.isIn(.conjunction) || token.isIn(.pronoun) && !token.isIn(.determiner)
                || token.isIn(.possibility)
            {
                break
            }
            if !token.isIn(.determiner) { last = token.word }
        }
        return last
    }
}

extension DecidedField {
    /// Adds the facts that another place states but this place does not.
    mutating func complete(with other: DecidedField) {
        if presence == .unstated, other.presence != .unstated {
            presence = other.presence
            condition = other.condition
            take([.presence, .demand, .when], from: other)
        }
        if !secret, other.secret {
            secret = true
            take([.secret], from: other)
        }
        let isBare = type == .text && format == nil && limits == Limits()
        if isBare, other.type != .text || other.format != nil {
            type = other.type
            format = other.format
            take([.type, .format], from: other)
        }
        let listsOptions = (type == .choice || type == .multipleChoice) && options.isEmpty
        if !other.options.isEmpty, listsOptions || type == .reference && other.type == .choice {
            type = type == .reference ? other.type : type
            options = other.options
            optionsAreOnly = other.optionsAreOnly
            take([.options], from: other)
        }
        if defaultValue == nil, let value = other.defaultValue, type == other.type {
            defaultValue = value
            take([.default], from: other)
        }
        if limits == Limits(), other.limits != Limits(), type == other.type {
            limits = other.limits
            take([.limits], from: other)
        }
        if examples.isEmpty { examples = other.examples }
    }

    private mutating func take(_ facts: Set<Fact>, from other: DecidedField) {
        evidence.removeAll { facts.contains($0.fact) }
        evidence += other.evidence.filter { facts.contains($0.fact) }
        for fact in facts { confidence[fact] = other.confidence[fact] }
    }
}
