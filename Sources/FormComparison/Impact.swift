/// The impact of a change on one side of a form.
package enum Impact: String, Hashable, Sendable, CaseIterable, Comparable {
    /// No impact.
    case neutral
    /// Something changes, but everything that used to work still works.
    case compatible
    /// For senders, an input that was accepted is now rejected. For readers, a value can arrive that could
    /// not arrive before.
    case breaking

    /// Orders by severity.
    package static func < (left: Impact, right: Impact) -> Bool { left.weight < right.weight }

    private var weight: Int {
        switch self {
        case .neutral: 0
        case .compatible: 1
        case .breaking: 2
        }
    }
}

/// The part of a semantic version that a change increments.
package enum VersionBump: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Nothing changed.
    case none
    /// Only wording changed.
    case patch
    /// Something was added or changed in a compatible way.
    case minor
    /// Clients may stop working.
    case major

    /// Orders by how much of the version changes.
    package static func < (left: VersionBump, right: VersionBump) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
