import DocumentParsing
import FormModel

/// A page with all that extraction found on it: what advice is given about.
struct PageReading: Sendable {
    /// The page, with the partials that it includes.
    let page: Page
    /// Its sections.
    let outline: Outline
    /// Its procedures.
    let procedures: [ReadProcedure]
    /// The words of its language.
    let vocabulary: Vocabulary

    /// A procedure, and what was found in it.
    struct ReadProcedure: Sendable {
        /// Its fields, with all that is said of them.
        var collector: FieldCollector
        /// Its form; nil where it has none.
        var form: Form?

        init(collector: FieldCollector) {
            self.collector = collector
        }

        /// The tables and lists of fields, as their fields; fields that sentences name are left out.
        var sources: [[FoundField]] {
            var sources: [[FoundField]] = []
            for field in collector.found where field.reading.via != .steps {
                if let last = sources.last?.last, last.source == field.source {
                    sources[sources.count - 1].append(field)
                } else {
                    sources.append([field])
                }
            }
            return sources
        }

        /// The form's fields by the place of their label.
        var fieldsByPlace: [SourceRange: Field] {
            Dictionary((form?.fields ?? []).map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }
}

extension Diagnostic {
    /// Labels as a message names them: `'A', 'B' and 2 more`.
    static func list(_ labels: [String], limit: Int = 5) -> String {
        let quoted = labels.map { "'\($0)'" }
        if quoted.count > limit + 1 {
            return quoted.prefix(limit).joined(separator: ", ") + " and \(quoted.count - limit) more"
        }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " and " + last
    }
}

/// Places of files, to be asked which stand in a range: in logarithmic time.
struct PlaceIndex {
    private var starts: [String: [Int]]

    init(_ places: [SourceRange]) {
        starts = Dictionary(grouping: places, by: \.file).mapValues { $0.map(\.offsets.lowerBound).sorted() }
    }

    /// Whether one of the places begins in a range.
    func hasPlace(in range: SourceRange) -> Bool {
        guard let starts = starts[range.file] else { return false }
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < range.offsets.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < starts.count && starts[low] < range.offsets.upperBound
    }
}
