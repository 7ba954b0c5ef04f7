import CodeGeneration
import FormModel
import Testing

@testable import FormComparison

/// Models are untrusted, so comparing them must take a bounded amount of work.
@Suite("The work of a comparison")
struct BoundedWorkTests {
    @Test("A long chain of dependent fields causes no deep recursion, and every change is reported")
    func chain() throws {
        func form(_ presence: Presence) throws -> RecordedModel {
            let fields = (0..<500).map { number in
                Sample.field(
                    "f\(number)", .choice, presence: number == 0 ? .required : presence,
                    when: Condition(field: "f\(max(number - 1, 0))", equals: "a"), options: ["a"])
            }
            return try Sample.model([Sample.form(fields)])
        }
        let changes = ModelComparison.changes(from: try form(.conditional), to: try form(.required))
        #expect(changes.count { $0.rule == .changedDemand } == 499)
    }

    @Test("If a search is given up, the change counts as breaking, without a witness")
    func givenUp() throws {
        let old = try Sample.model([Sample.form([Sample.field("name")])])
        let new = try Sample.model([
            Sample.form([Sample.field("name", limits: Limits(maxLength: 1_000_000))])
        ])
        let changes = ModelComparison.changes(from: old, to: new)
        #expect(changes.map(\.impact) == [.breaking])
        #expect(changes.map(\.witness) == [nil])
    }

    @Test("A search in a product of automata that is too large is given up")
    func product() {
        let pattern = "^" + String(repeating: "(a|b|c|d)?", count: 200) + "(x|y){40,60}$"
        var plan = TextPlan.any
        plan.pattern = pattern
        plan.maxLength = 10_000
        guard case .unknown = TextSearch(plan: plan).text(breaking: .pattern("^[a-z]{0,20000}$")) else {
            Issue.record("not given up")
            return
        }
    }
}
