/// What a change means for those on one side of a form.
package enum Impact: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Nothing.
    case neutral
    /// Something changes, and what worked goes on working.
    case compatible
    /// For those who send: an input that was accepted is refused now. For those who read: a value can arrive that could not before.
    case breaking

    /// Orders by weight.
    package static func < (left: Impact, right: Impact) -> Bool { left.weight < right.weight }

    private var weight: Int {
        switch self {
        case .neutral: 0
        case .compatible: 1
        case .breaking: 2
        }
    }
}

/// The part of a version, by semantic versioning, that a change makes grow.
package enum VersionBump: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Nothing changed.
    case none
    /// Words changed.
    case patch
    /// Something came, or changed so that clients go on working.
    case minor
    /// Clients may stop working.
    case major

    /// Orders by weight.
    package static func < (left: VersionBump, right: VersionBump) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
