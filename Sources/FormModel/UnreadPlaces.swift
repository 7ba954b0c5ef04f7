/// The places in a form's procedure that look like fields but were not read as fields.
package struct UnreadPlaces: Hashable, Codable, Sendable {
    /// A place that looks like a field but was not read as one.
    package struct Place: Hashable, Codable, Sendable {
        /// The label that the page gives this place.
        package var label: String
        /// Where the label is.
        package var source: SourceRange

        /// Creates a place.
        package init(label: String, source: SourceRange) {
            self.label = label
            self.source = source
        }
    }

    /// The maximum number of places that are stored.
    package static let mostPlaces = 3

    /// The first places, in page order, each with a different label; never empty.
    package let places: [Place]
    /// The number of all places that look like fields but were not read.
    package let count: Int

    /// Collects the given places; nil if there are none.
    package init?(_ all: [Place]) {
        guard !all.isEmpty else { return nil }
        places = Array(all.prefix(Self.mostPlaces))
        count = all.count
    }
}
