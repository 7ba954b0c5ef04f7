import CodeGeneration
import FormExtraction
import FormModel

/// How many forms reject an input that is right according to the labels, and what share of the stated facts
/// is enforced. The companies of these forms were left out of learning.
///
/// A right input contains a value for each labelled field, but leaves out the fields that, according to the
/// labels, can be left out.
struct EnforcementScore: CustomStringConvertible {
    private var forms = 0
    private var refusing = 0
    private var closed = 0
    private var reasons: [String: Int] = [:]
    private var required = (enforced: 0, right: 0)
    private var options = (enforced: 0, right: 0)

    /// Adds the forms of a page that have a labelled field.
    mutating func add(_ page: LabelledPage, _ weights: Weights, _ policy: EnforcementPolicy, prints: Bool = false) {
        let configuration = GenerationConfiguration(policy: policy)
        let skip = Set((page.gold.dontCare ?? []).map(Score.labelKey))
        var labelled = Dictionary(grouping: page.gold.fields.indices) { Score.labelKey(page.gold.fields[$0].label) }
        var found: Set<Int> = []
        let compiled = FormExtraction.forms(of: page.page, weights: weights, products: page.products)
        var matches: [(form: Form, fields: [(field: Field, gold: Int?)])] = []
        for form in compiled {
            let fields = form.fields.filter { !skip.contains(Score.labelKey($0.label)) }.map { field in
                let key = Score.labelKey(field.label)
                let gold = labelled[key]?.first
                if gold != nil { labelled[key]?.removeFirst() }
                return (field: field, gold: gold)
            }
            found.formUnion(fields.compactMap(\.gold))
            if fields.contains(where: { $0.gold != nil }) { matches.append((form, fields)) }
        }
        for (form, fields) in matches {
            let enforced = EnforcementScore.facets(of: form, configuration)
            var faults: Set<String> = []
            for (field, gold) in fields {
                let facets = enforced[field.key] ?? []
                guard let gold = gold.map({ page.gold.fields[$0] }) else {
                    if facets.contains(.required) { faults.insert("demands what is no field") }
                    continue
                }
                faults.formUnion(EnforcementScore.faults(of: field, facets, gold))
                count(field, facets, gold)
            }
            let names = Set(fields.compactMap { $0.gold.flatMap { page.gold.fields[$0].form } })
            let missed = page.gold.fields.indices.contains { index in
                !found.contains(index) && !skip.contains(Score.labelKey(page.gold.fields[index].label))
                    && (page.gold.fields[index].form.map(names.contains) ?? (matches.count == 1))
            }
            if missed, policy.refusesUnknownKeys(of: form) { faults.insert("refuses a field that was not read") }
            forms += 1
            if policy.refusesUnknownKeys(of: form) { closed += 1 }
            if !faults.isEmpty { refusing += 1 }
            for fault in faults { reasons[fault, default: 0] += 1 }
            if prints, !faults.isEmpty {
                print("REFUSES \(page.company)/\(page.gold.page) \(form.title): \(faults.sorted())")
            }
        }
    }

    /// The enforced facts of the form's fields, by key. Names in Swift do not matter here.
    private static func facets(of form: Form, _ configuration: GenerationConfiguration) -> [String: FacetSet] {
        let names = SwiftFormNames(type: "", properties: [:], enumerations: [:], cases: [:])
        let provider = Provider(id: form.providerID, title: "", forms: [form])
        let catalog = NamedCatalog(catalog: FormCatalog(providers: [provider]), names: [form.id: names])
        let plan = CatalogPlan(catalog, configuration: configuration)
        return plan.enforcements(ofForm: form.id).mapValues(\.facets)
    }

    private mutating func count(_ field: Field, _ facets: FacetSet, _ gold: GoldPage.GoldField) {
        if gold.presence == "required", field.presence == .required {
            required.right += 1
            if facets.contains(.required) { required.enforced += 1 }
        }
        let values = field.options.map(\.value)
        if gold.type == field.type.rawValue, gold.options?.count ?? 0 > 1, Score.holds(gold, values) {
            options.right += 1
            if facets.contains(.options) { options.enforced += 1 }
        }
    }

    /// The reasons why a schema rejects an input with a right value of the labelled field, or an input
    /// without the field although the field can be left out.
    private static func faults(of field: Field, _ facets: FacetSet, _ gold: GoldPage.GoldField) -> [String] {
        var faults: [String] = []
        let mayBeLeftOut = Demand.presences(gold).isDisjoint(with: ["required", "unstated"])
        if facets.contains(.required), mayBeLeftOut || gold.type == "boolean" {
            faults.append("demands what may be left out")
        }
        if facets.contains(.when), Demand.presences(gold) == ["optional"] { faults.append("demands what is optional") }
        guard facets.contains(.type), let type = FieldType(rawValue: gold.type) else { return faults }
        let types = [type] + (gold.either?["type"] ?? []).compactMap { other in
            if case .text(let text) = other { FieldType(rawValue: text) } else { nil }
        }
        if !types.contains(where: { accepts(field.type, $0) }) {
            faults.append("wants another type of value")
        } else if facets.contains(.options), !Score.holds(gold, field.options.map(\.value)) {
            faults.append("refuses a value of a choice")
        } else if facets.contains(.format), !types.contains(field.type) || field.format?.rawValue != gold.format {
            faults.append("wants another format")
        }
        return faults
    }

    /// Whether the first type accepts the values of the second type.
    private static func accepts(_ type: FieldType, _ value: FieldType) -> Bool {
        switch type {
        case .text, .multilineText, .url, .email, .date, .reference, .choice, .file:
            [.text, .multilineText, .url, .email, .date, .reference, .choice, .file].contains(value)
        case .integer: value == .integer
        case .number: value == .integer || value == .number
        case .boolean: value == .boolean
        case .list, .multipleChoice, .multipleReference: [.list, .multipleChoice, .multipleReference].contains(value)
        case .keyValues: value == .keyValues
        }
    }

    var description: String {
        func share(_ part: Int, _ whole: Int) -> String {
            "\(part)/\(whole) \(Score.three(Double(part) / Double(max(whole, 1))))"
        }
        let why = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
        return "forms that refuse a right input \(share(refusing, forms)), unknown keys \(share(closed, forms)); required enforced "
            + "\(share(required.enforced, required.right)), options enforced \(share(options.enforced, options.right))"
            + why.map { "\n  \($0)" }.joined()
    }
}
