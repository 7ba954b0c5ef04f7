import DocumentParsing
import FormModel
import Testing

@testable import FormExtraction

@Suite("Documentation of cues")
struct CueDocumentationTests {
    @Test("has an entry for each cue, and no name of a rule")
    func complete() {
        #expect(CueDocumentation.all.map(\.cue) == Cue.allCases)
        let names = CueDocumentation.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(Set(names).isDisjoint(with: ExtractionRules.documentation.map(\.name)))
        for entry in CueDocumentation.all {
            #expect(entry.name.wholeMatch(of: /[a-z]+(?:-[a-z0-9]+)*/) != nil, "\(entry.name)")
            #expect(entry.summary.hasSuffix("."), "\(entry.name)")
        }
    }

    @Test(
        "shows a page on which the cue observes something, and one on which it does not",
        arguments: CueDocumentation.all)
    func examples(entry: CueDocumentation) throws {
        let value = try #require(
            WeightsText.value(entry.observed[...], of: entry.cue),
            "'\(entry.observed)' is no value of its kind; see Cue.value")
        let observed = Feature(entry.cue, value)
        let values = Self.observations(on: entry.example, at: entry.path)
            .filter { $0.cue == entry.cue }.map(\.value)
        #expect(
            values.contains(value),
            "'\(entry.observed)' is \(value); the cue observes \(values.isEmpty ? "nothing" : "\(values.sorted())") on its page 'in'"
        )
        let isObserved = Self.observations(on: entry.counterexample, at: entry.otherPath).contains(observed)
        #expect(!isObserved, "'\(entry.observed)' is also observed on the page 'not'")
    }

    /// All observations for any claim at any place of a page.
    static func observations(on page: String, at path: String) -> Set<Feature> {
        let read = ObservedPage(
            Reading.page(page + "\n", file: path), products: ["server"], lexicon: .english)
        let context = read.factContext
        let types = TypeCues(context: context)
        let presences = PresenceCues(context)
        var observed = Set(read.fieldCues.features().flatMap { $0 })
        for index in read.candidates.all.indices {
            let defaults = DefaultReader.findings(for: index, in: context)
            observed.formUnion(types.features(index, defaults: defaults))
            for type in [FieldType.text, .boolean] {
                observed.formUnion(
                    presences.features(index, type: type, defaults: TypeCues.defaultKind(defaults)))
            }
            observed.formUnion(SecretCues.features(read.candidates.all[index], read.text, type: .text))
            if let found = context.options[index].first {
                observed.formUnion(OptionsCues.features(found, index, in: context))
            }
        }
        return observed
    }
}

extension CueDocumentation: CustomTestStringConvertible {
    /// The name, so that a failure shows the cue.
    public var testDescription: String { name }
}
