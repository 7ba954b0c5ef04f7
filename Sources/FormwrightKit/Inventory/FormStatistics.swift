import CodeGeneration
import FormModel

/// Statistics of a compilation: the number of forms, how each fact was decided, and what is unstated or
/// unread.
package struct FormStatistics: Sendable {
    /// How one fact was decided for all fields.
    private struct Tally: Sendable {
        var fact: Fact
        /// The number of fields whose page states the fact, and the number of fields whose page does not.
        var stated = 0
        var unstated = 0
        /// The number of fields that have the fact, by rule; several rules can apply to one field.
        var rules: [String: Int] = [:]
        /// The number of fields that have the fact without a rule.
        var withoutRule = 0
        /// The lowest confidence of the fact.
        var least = Confidence.certain
        /// The number of decisions with a confidence below 0.95, and the number below 0.8.
        var unsure = 0
        var doubtful = 0
    }

    private struct Block: Sendable {
        var path: String
        var location: SourceLocation
    }

    /// The facts that a page can leave out.
    private static let facts: [Fact] = [
        .type, .presence, .when, .secret, .options, .default, .format, .examples, .limits,
    ]

    private var pageCount: Int?
    /// The number of documents that are partials, because pages include them; nil if only some forms are
    /// selected.
    private var partialCount: Int?
    private var pagesWithForms: Int
    private var formCount: Int
    private var providerCount: Int
    private var fieldCount = 0
    private var tallies: [Tally]
    private var enforced: [Facet: Int] = [:]
    /// The number of fields whose enforced format comes from their type, such as `url`, and not from words on the page.
    private var formatsOfTypes = 0
    private var blocks: [Block]
    /// The number of other blocks with places that were almost recognised as fields.
    private var unsureCount: Int

    /// Counts the selected forms.
    package init(_ filter: FormFilter, of docs: CompiledDocs) {
        let sources = docs.report.sources
        let forms = filter.forms
        let pages = Set(forms.flatMap(\.pages)).filter(filter.includesPage)
        pagesWithForms = pages.count
        partialCount = filter.isOfAll ? docs.report.partialCount : nil
        pageCount = filter.isOfPagesAlone ? docs.pages.count(where: filter.includesPage) : nil
        formCount = forms.count
        providerCount = Set(forms.map(\.providerID)).count
        tallies = Self.facts.map { Tally(fact: $0) }
        for form in forms {
            fieldCount += form.fields.count
            for field in form.fields {
                for index in tallies.indices { Self.count(field, in: &tallies[index]) }
            }
            let enforcements = docs.plan.enforcements(ofForm: form.id)
            for facet in enforcements.values.map(\.facets).joined() { enforced[facet, default: 0] += 1 }
            formatsOfTypes += form.fields.count { field in
                field.format == nil && enforcements[field.key]?.facets.contains(.format) ?? false
            }
        }
        func ranges(of rule: String) -> [SourceRange] {
            docs.report.diagnostics.filter { $0.rule == rule }.compactMap(\.range).filter {
                filter.isOfPagesAlone ? filter.includesPage($0.file) : pages.contains($0.file)
            }
        }
        blocks = ranges(of: RuleNames.unreadBlock).map {
            Block(path: sources[$0.file]?.path ?? $0.file, location: sources.location(of: $0))
        }
        unsureCount = ranges(of: RuleNames.unsureBlock).count
    }

    private static func count(_ field: Field, in tally: inout Tally) {
        let evidence = field.evidence.filter { $0.fact == tally.fact }
        let isStated =
            switch tally.fact {
            case .type: !evidence.isEmpty
            case .presence: field.presence != .unstated
            case .when: field.when != nil
            case .secret: field.secret
            case .options: !field.options.isEmpty
            case .default: field.defaultValue != nil
            case .format: field.format != nil
            case .examples: !field.examples.isEmpty
            case .limits: field.limits != Limits()
            case .field, .label, .key, .demand: true
            }
        guard isStated else {
            tally.unstated += 1
            return
        }
        tally.stated += 1
        for rule in Set(evidence.map(\.rule)) { tally.rules[rule, default: 0] += 1 }
        if evidence.isEmpty { tally.withoutRule += 1 }
        let confidence = field.confidence[tally.fact]
        tally.least = min(tally.least, confidence)
        if confidence < Confidence(perMille: 950) { tally.unsure += 1 }
        if confidence < Confidence(perMille: 800) { tally.doubtful += 1 }
    }

    // MARK: Output

    /// The statistics as text.
    package var text: String {
        func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        let pages =
            pageCount.map { "\(pagesWithForms) of \(count($0, "page"))" } ?? count(pagesWithForms, "page")
        var text =
            "\(count(formCount, "form")) of \(count(providerCount, "provider")) with \(count(fieldCount, "field")), on \(pages)\n"
        if let partialCount, partialCount > 0 {
            text +=
                "\(count(partialCount, "other document")) \(partialCount == 1 ? "is" : "are") included in pages and not counted\n"
        }
        guard fieldCount > 0 else { return text + blockText }
        var rows = [["fact", "stated", "unstated", "below 0.95", "below 0.8", "decided by"]]
        for tally in tallies {
            let rules = Self.sorted(tally.rules).map { "\($0.key) \($0.value)" }
            rows.append(
                [tally.fact.rawValue]
                    + [tally.stated, tally.unstated, tally.unsure, tally.doubtful].map(String.init)
                    + [
                        TerminalText.neutralised(
                            rules.prefix(5).joined(separator: ", ")
                                + (rules.count > 5 ? ", and \(rules.count - 5) more" : ""))
                    ])
        }
        text += "\n" + TextColumns.lines(rows)
        let facets = Facet.allCases.map { facet in
            let isOfType = facet == .format && formatsOfTypes > 0
            return "\(facet.rawValue) \(enforced[facet] ?? 0)"
                + (isOfType ? " (\(formatsOfTypes) from the types 'url', 'email' and 'date')" : "")
        }
        text += "\nenforced: \(facets.joined(separator: ", "))\n"
        return text + blockText
    }

    private var blockText: String {
        let isOne = unsureCount == 1
        return unreadText
            + (unsureCount == 0
                ? ""
                : "\(unsureCount) other block\(isOne ? "" : "s") may contain fields; 'formwright compile --notes' lists \(isOne ? "it" : "them")\n")
    }

    private var unreadText: String {
        guard !blocks.isEmpty else { return "no unread blocks seem to contain fields\n" }
        let places = blocks.map { "  \(TerminalText.neutralised($0.path)):\($0.location.line)\n" }
        return
            "\(blocks.count) block\(blocks.count == 1 ? " seems" : "s seem") to contain fields but \(blocks.count == 1 ? "was" : "were") not read:\n"
            + places.joined()
    }

    /// The statistics as JSON.
    package var json: String {
        var pages: [(String, JSON)] = [("withForms", .integer(pagesWithForms))]
        if let pageCount { pages.insert(("all", .integer(pageCount)), at: 0) }
        if let partialCount { pages.append(("partials", .integer(partialCount))) }
        return JSONRenderer.render(
            .members([
                ("formwright", .integer(1)), ("pages", .members(pages)),
                ("providers", .integer(providerCount)),
                ("forms", .integer(formCount)), ("fields", .integer(fieldCount)),
                ("facts", .members(tallies.map { ($0.fact.rawValue, Self.json($0)) })),
                ("enforced", .members(Facet.allCases.map { ($0.rawValue, .integer(enforced[$0] ?? 0)) })),
                ("enforcedFormatsOfTypes", .integer(formatsOfTypes)),
                (
                    "unreadBlocks",
                    .array(
                        blocks.map { block in
                            .members([
                                ("file", .string(block.path)), ("line", .integer(block.location.line)),
                                ("column", .integer(block.location.column)),
                            ])
                        })
                ),
                ("unsureBlocks", .integer(unsureCount)),
            ]))
    }

    private static func json(_ tally: Tally) -> JSON {
        .members([
            ("stated", .integer(tally.stated)), ("unstated", .integer(tally.unstated)),
            ("below", .members([("0.95", .integer(tally.unsure)), ("0.8", .integer(tally.doubtful))])),
            ("lowestConfidence", .thousandths(tally.least.perMille)),
            ("withoutRule", .integer(tally.withoutRule)),
            ("rules", .members(sorted(tally.rules).map { ($0.key, .integer($0.value)) })),
        ])
    }

    private static func sorted(_ rules: [String: Int]) -> [(key: String, value: Int)] {
        rules.sorted { left, right in
            left.value == right.value ? TextOrder.precedes(left.key, right.key) : left.value > right.value
        }
    }
}
