import FormModel

/// The facets of a field that a schema enforces, and why.
package struct Enforcement: Hashable, Sendable {
    /// The enforced facets.
    package private(set) var facets: FacetSet = []
    /// The facets that are enforced because of their confidence, not because of a statement. Rewording the
    /// page can change which facets these are.
    package private(set) var uncertain: FacetSet = []
    /// For each stated facet that is not enforced, the reason; nil for other facets.
    private var obstacles = [Obstacle?](repeating: nil, count: Facet.allCases.count)
    /// Whether the default applies if the field is left out.
    private(set) var hasDefault = false

    /// The reason why a schema does not enforce a stated facet.
    package enum Obstacle: Hashable, Sendable {
        /// The confidence of a fact is below the threshold.
        case uncertain(Fact, Confidence, threshold: Confidence)
        /// The type is not enforced.
        case openType
        /// There is only one option, which may be an example.
        case singleOption
        /// A schema cannot express the facet.
        case inexpressible
    }

    /// Creates the enforcement that a model records.
    ///
    /// - Parameter hasDefault: whether the field's default applies if the field is left out.
    init(_ field: Field, recorded: FacetSet, hasDefault: Bool) {
        facets = recorded
        self.hasDefault =
            hasDefault && field.defaultValue != nil && !field.secret && recorded.contains(.type)
    }

    /// Decides which facets of a field to enforce.
    ///
    /// - Parameter kept: the facets that the previous run enforced; these facets stay enforced until their
    ///   confidence is well below the threshold.
    init(_ field: borrowing Field, policy: EnforcementPolicy, kept: FacetSet) {
        let (confidence, areOptionsAll) = (field.confidence, field.listsAllOptions)
        func decide(_ facet: Facet, by facts: [Fact], if isStated: Bool) {
            guard isStated else { return }
            self.decide(facet, by: facts, confidence, policy, isKept: kept.contains(facet))
        }
        decide(.required, by: [.field, .demand], if: field.isDemanded(by: policy))
        decide(.type, by: [.type], if: true)
        // A list of options also determines the type.
        decide(.type, by: [.options], if: areOptionsAll)
        decide(.options, by: [.options], if: areOptionsAll)
        if field.options.count == 1, !areOptionsAll, !field.secret {
            obstacles[Facet.options.index] = .singleOption
        }
        let isFormat = field.type == .url || field.type == .email || field.type == .date
        decide(
            .format, by: isFormat ? [.type] : [.type, .format],
            if: isFormat || field.type == .text && field.format != nil)
        decide(.limits, by: [.type, .limits], if: field.hasLimits)
        decide(
            .when, by: [.field, .presence, .when], if: field.presence == .conditional && field.when != nil)
        hasDefault =
            facets.contains(.type) && field.defaultValue != nil && !field.secret
            && confidence[.default] >= policy.threshold(of: .default)
    }

    /// Why a stated facet is not enforced; nil if it is enforced, or if there is nothing to enforce.
    package func obstacle(to facet: Facet) -> Obstacle? { obstacles[facet.index] }

    /// Removes a facet that a schema cannot state.
    mutating func remove(_ facet: Facet) {
        facets.remove(facet)
        uncertain.remove(facet)
        obstacles[facet.index] = .inexpressible
    }

    private mutating func decide(
        _ facet: Facet, by facts: [Fact], _ confidence: FieldConfidence, _ policy: EnforcementPolicy,
        isKept: Bool
    ) {
        if facet != .required, facet != .type, !facets.contains(.type) {
            obstacles[facet.index] = .openType
            return
        }
        let slack = isKept ? EnforcementThresholds.slack : 0
        for fact in facts {
            let threshold = policy.threshold(of: fact).perMille - slack
            guard confidence[fact].perMille < threshold else { continue }
            // The type can also follow from the options. If neither source is certain, the confidence of the
            // type itself is the reason to give.
            guard !facets.contains(facet), obstacles[facet.index] == nil else { return }
            obstacles[facet.index] = .uncertain(
                fact, confidence[fact], threshold: Confidence(perMille: threshold))
            return
        }
        obstacles[facet.index] = nil
        facets.insert(facet)
        if facts.contains(where: { confidence[$0] < .certain }) { uncertain.insert(facet) }
    }
}

extension Field {
    /// Whether the page or the policy always requires the field.
    fileprivate func isDemanded(by policy: EnforcementPolicy) -> Bool {
        switch presence {
        case .required: true
        case .optional, .conditional: false
        case .unstated:
            policy.demandsUnstated(type, hasDefault: defaultValue != nil, isOrdered: isOrdered)
        }
    }

    /// Whether the page states limits that apply to the type.
    fileprivate var hasLimits: Bool {
        switch type {
        case .integer, .number: limits.minimum != nil || limits.maximum != nil
        case .text, .multilineText, .url, .email, .date, .reference:
            limits.minLength != nil || limits.maxLength != nil || limits.pattern != nil
        case .boolean, .choice, .multipleChoice, .multipleReference, .list, .keyValues, .file: false
        }
    }

    /// Whether the listed options are all the options. A single option may be a sample, and the options of a
    /// secret are never shown.
    fileprivate var listsAllOptions: Bool {
        guard type == .choice || type == .multipleChoice, !secret else { return false }
        return options.count > (hasOnlyStatedOptions ? 0 : 1)
    }
}
