/// A property of a field that a schema can enforce.
package enum Facet: String, Hashable, Sendable, CaseIterable {
    /// The input must contain the field.
    case required
    /// The type of the value.
    case type
    /// The value must be one of the options.
    case options
    /// The format of a text value.
    case format
    /// The limits on the value.
    case limits
    /// The input must contain the field in the stated case.
    case when
}

/// A set of facets. Each facet is a bit of a number, because the sets of each field are read often.
package struct FacetSet: Hashable, Sendable, ExpressibleByArrayLiteral, Sequence {
    private var bits: UInt8 = 0

    /// Creates a set from its elements.
    package init(_ facets: some Sequence<Facet>) {
        for facet in facets { insert(facet) }
    }

    /// Creates a set from its elements.
    package init(arrayLiteral facets: Facet...) { self.init(facets) }

    /// Whether the set has no elements.
    package var isEmpty: Bool { bits == 0 }

    /// Whether the set contains a facet.
    package func contains(_ facet: Facet) -> Bool { bits & facet.bit != 0 }

    /// Adds a facet.
    package mutating func insert(_ facet: Facet) { bits |= facet.bit }

    /// Removes a facet.
    package mutating func remove(_ facet: Facet) { bits &= ~facet.bit }

    /// The facets in the order of `Facet.allCases`.
    package func makeIterator() -> IndexingIterator<[Facet]> {
        Facet.allCases.filter(contains).makeIterator()
    }
}

extension Facet {
    /// The place of the facet in `allCases`.
    package var index: Int {
        switch self {
        case .required: 0
        case .type: 1
        case .options: 2
        case .format: 3
        case .limits: 4
        case .when: 5
        }
    }

    fileprivate var bit: UInt8 { 1 << UInt8(index) }
}
