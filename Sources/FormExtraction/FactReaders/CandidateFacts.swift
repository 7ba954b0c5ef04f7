import FormModel

/// The results of the fact readers for a candidate, as strings, which learning and tests compare with labels.
package struct CandidateFacts: Sendable {
    package struct Options: Sendable {
        package var source: String
        package var values: [String]
        package var certainty: Int
    }

    package struct Stated: Sendable {
        package var source: String
        package var text: String
        package var isBlank: Bool
        package var certainty: Int
        package var resolved: String?
        package var candidate: Int?
    }

    package var options: [Options]
    package var defaults: [Stated]
    package var format: FieldFormat?
    package var conditions: [Stated]
    package var examples: [String]
    package var limits: [Limits]
}

extension ObservedPage {
    /// The results of the fact readers for each candidate.
    package func facts() -> [CandidateFacts] {
        let context = factContext
        return candidates.all.indices.map { number in
            CandidateFacts(
                options: OptionsReader.findings(for: number, in: context).map {
                    CandidateFacts.Options(
                        source: "\($0.source)", values: $0.values.map(\.text),
                        certainty: Int($0.certainty.rawValue))
                },
                defaults: DefaultReader.findings(for: number, in: context).map {
                    CandidateFacts.Stated(
                        source: "\($0.source)", text: $0.value.text, isBlank: $0.isBlank,
                        certainty: Int($0.certainty.rawValue))
                },
                format: FormatReader.finding(for: number, in: context)?.format,
                conditions: ConditionReader.findings(for: number, in: context).map { finding in
                    CandidateFacts.Stated(
                        source: "\(finding.source)",
                        text: finding.clause.map { context.text.passages[$0.passage].string($0.tokens) }
                            ?? "",
                        isBlank: false, certainty: Int(finding.certainty.rawValue),
                        resolved: finding.resolved.map {
                            "\(candidates.all[$0.candidate].label.text)=\($0.value)"
                        })
                },
                examples: ExampleReader.examples(for: number, in: context).map(\.text),
                limits: LimitsReader.findings(for: number, in: context).map(\.limits))
        }
    }
}
