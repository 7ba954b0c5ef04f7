import CodeGeneration

extension RulePlan {
    /// A value that the rule accepts; nil if none was found.
    package var sample: JSON? {
        if case .found(let value) = ValueSearch(rule: self).value() { value } else { nil }
    }
}
