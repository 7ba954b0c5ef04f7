import DocumentParsing
import FormModel

/// Finds values of secrets in directives, front matter and the configuration.
struct StatedSamples {
    /// The keys of settings that contain values.
    private static let keys: Set<String> = ["default", "example", "options"]

    /// The places of the values.
    let ranges: [SourceRange]

    /// Examines all statements about a page.
    ///
    /// - Parameters:
    ///   - statements: the statements in front matter and the configuration.
    ///   - fields: the fields of the page's forms, by the place of their label.
    init(_ reading: ObservedPage, statements: [Statement], fields: [SourceRange: Field]) {
        let secrets = fields.values.filter(\.secret)
        let labels = Set(secrets.map { LabelLikeness.key($0.label) })
        let directives = PlacedDirectives(reading)
        var stated = statements + directives.fields.values.joined()
        stated += directives.added.values.joined().map(\.statement)
        var found = stated.filter { statement in
            switch statement.subject {
            case .field(let label?), .add(let label): labels.contains(LabelLikeness.key(label))
            case .field(nil), .form, .ignore: false
            }
        }
        found += stated.filter { $0.settings.contains { $0.key == "secret" && $0.value == "true" } }
        for (index, statements) in directives.ofCandidates
        where fields[reading.candidates.all[index].source]?.secret ?? false {
            found += statements
        }
        ranges = found.flatMap(\.settings).filter { Self.keys.contains($0.key) }.map(\.range)
    }
}
