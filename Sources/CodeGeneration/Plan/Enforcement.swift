import FormModel

/// The facets of a field that a schema enforces, and why.
package struct Enforcement: Hashable, Sendable {
    /// The enforced facets.
    package private(set) var facets: Set<Facet> = []
    /// The facets that are enforced because of their confidence, not because of a statement. Rewording the
    /// page can change which facets these are.
    package private(set) var uncertain: Set<Facet> = []
    /// For each stated facet that is not enforced, the reason.
    private var obstacles: [Facet: Obstacle] = [:]
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
    init(_ field: Field, recorded: Set<Facet>, hasDefault: Bool) {
        facets = recorded
        self.hasDefault =
            hasDefault && field.defaultValue != nil && !field.secret && recorded.contains(.type)
    }

    /// Decides which facets of a field to enforce.
    ///
    /// - Parameter kept: the facets that the previous run enforced; these facets stay enforced until their
    ///   confidence is well below the threshold.
    init(_ field: Field, policy: EnforcementPolicy, kept: Set<Facet>) {
        let statements = Statements(field: field, policy: policy, kept: kept)
        decide(.required, by: [.field, .demand], if: statements.demandsField, statements)
        decide(.type, by: [.type], if: true, statements)
        // A list of options also determines the type.
        let areOptionsAll = statements.areOptionsAll
        decide(.type, by: [.options], if: areOptionsAll, statements)
        decide(.options, by: [.options], if: areOptionsAll, statements)
        if field.options.count == 1, !areOptionsAll, !field.secret { obstacles[.options] = .singleOption }
        let isFormat = field.type == .url || field.type == .email || field.type == .date
        decide(
            .format, by: isFormat ? [.type] : [.type, .format],
            if: isFormat || field.type == .text && field.format != nil, statements)
        decide(.limits, by: [.type, .limits], if: statements.limitsValue, statements)
        decide(
            .when, by: [.field, .presence, .when], if: field.presence == .conditional && field.when != nil,
            statements)
        hasDefault =
            facets.contains(.type) && field.defaultValue != nil && !field.secret
            && statements.isSure(of: .default, slack: 0)
    }

    /// Why a stated facet is not enforced; nil if it is enforced, or if there is nothing to enforce.
    package func obstacle(to facet: Facet) -> Obstacle? { obstacles[facet] }

    /// Removes a facet that a schema cannot state.
    mutating func remove(_ facet: Facet) {
        facets.remove(facet)
        uncertain.remove(facet)
        obstacles[facet] = .inexpressible
    }

    private mutating func decide(
        _ facet: Facet, by facts: [Fact], if isStated: Bool, _ statements: Statements
    ) {
        guard isStated else { return }
        let slack = statements.kept.contains(facet) ? EnforcementThresholds.slack : 0
        if facet != .required, facet != .type, !facets.contains(.type) {
            obstacles[facet] = .openType
            return
        }
        let confidence = statements.field.confidence
        if let fact = facts.first(where: { !statements.isSure(of: $0, slack: slack) }) {
            // The type can also follow from the options. If neither source is certain, the confidence of the
            // type itself is the reason to give.
            guard !facets.contains(facet), obstacles[facet] == nil else { return }
            let threshold = statements.policy.threshold(of: fact).perMille - slack
            obstacles[facet] = .uncertain(
                fact, confidence[fact], threshold: Confidence(perMille: threshold))
            return
        }
        obstacles[facet] = nil
        facets.insert(facet)
        if facts.contains(where: { confidence[$0] < .certain }) { uncertain.insert(facet) }
    }
}

/// What the page and the policy state about a field.
private struct Statements {
    let field: Field
    let policy: EnforcementPolicy
    /// The facets that the previous run enforced.
    let kept: Set<Facet>

    /// Whether a fact is certain enough to be enforced.
    func isSure(of fact: Fact, slack: Int) -> Bool {
        field.confidence[fact].perMille >= policy.threshold(of: fact).perMille - slack
    }

    /// Whether the page or the policy always requires the field.
    var demandsField: Bool {
        switch field.presence {
        case .required: true
        case .optional, .conditional: false
        case .unstated:
            policy.demandsUnstated(
                field.type, hasDefault: field.defaultValue != nil, isOrdered: field.isOrdered)
        }
    }

    /// Whether the page states limits that apply to the type.
    var limitsValue: Bool {
        let limits = field.limits
        return switch field.type {
        case .integer, .number: limits.minimum != nil || limits.maximum != nil
        case .text, .multilineText, .url, .email, .date, .reference:
            limits.minLength != nil || limits.maxLength != nil || limits.pattern != nil
        case .boolean, .choice, .multipleChoice, .multipleReference, .list, .keyValues, .file: false
        }
    }

    /// Whether the listed options are all the options. A single option may be a sample, and the options of a
    /// secret are never shown.
    var areOptionsAll: Bool {
        guard field.type == .choice || field.type == .multipleChoice, !field.secret else { return false }
        return field.options.count > (field.hasOnlyStatedOptions ? 0 : 1)
    }
}
