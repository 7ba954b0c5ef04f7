import FormModel

/// The policy that decides which facts a schema enforces. It is part of the configuration.
package struct EnforcementPolicy: Hashable, Sendable {
    /// Which fields are required if the page does not say whether they may be left out.
    ///
    /// Toggles and fields with a default are never required.
    package enum UnstatedPresence: String, Hashable, Sendable, CaseIterable {
        /// The fields that the page tells the reader to fill in.
        case ordered
        /// All fields.
        case required
        /// No fields.
        case optional
    }

    /// How to treat names in an input that are not fields of the form.
    package enum UnknownKeys: String, Hashable, Sendable, CaseIterable {
        /// Unknown names are rejected.
        case refuse
        /// Unknown names are accepted.
        case accept
        /// Unknown names are rejected if everything in the form's procedure was read.
        case auto
    }

    /// Which fields with an unstated presence are required.
    package var unstatedPresence: UnstatedPresence
    /// How to treat unknown names.
    package var unknownKeys: UnknownKeys
    /// The confidences at which facts are enforced, for the facts that do not use the learned threshold.
    package var confidences: [Fact: Confidence]

    /// Creates a policy; the defaults are those of an empty configuration.
    package init(
        unstatedPresence: UnstatedPresence = .ordered, unknownKeys: UnknownKeys = .auto,
        confidences: [Fact: Confidence] = [:]
    ) {
        self.unstatedPresence = unstatedPresence
        self.unknownKeys = unknownKeys
        self.confidences = confidences
    }

    /// Whether a field with unstated presence is required.
    ///
    /// - Parameter isOrdered: whether the page tells the reader to fill in the field.
    package func demandsUnstated(_ type: FieldType, hasDefault: Bool, isOrdered: Bool) -> Bool {
        guard type != .boolean, !hasDefault else { return false }
        return switch unstatedPresence {
        case .ordered: isOrdered
        case .required: true
        case .optional: false
        }
    }

    /// The confidence at which a fact is enforced.
    func threshold(of fact: Fact) -> Confidence {
        confidences[fact] ?? EnforcementThresholds.threshold(of: fact)
    }

    /// Whether a form rejects unknown names.
    package func refusesUnknownKeys(of form: Form) -> Bool {
        switch unknownKeys {
        case .refuse: true
        case .accept: false
        case .auto: form.isComplete
        }
    }
}
