/// The result of a search for a value that meets one rule and violates another.
enum SearchResult<Value> {
    /// A value was found.
    case found(Value)
    /// There is no such value.
    case none
    /// The budget was exceeded.
    case unknown

    /// The result with its value transformed.
    func map<Other>(_ transform: (Value) -> Other) -> SearchResult<Other> {
        switch self {
        case .found(let value): .found(transform(value))
        case .none: .none
        case .unknown: .unknown
        }
    }

    /// The first value that one of the searches finds; unknown if none finds a value and at least one exceeds
    /// its budget.
    static func first(_ searches: [() -> SearchResult<Value>]) -> SearchResult<Value> {
        var isUnknown = false
        for search in searches {
            switch search() {
            case .found(let value): return .found(value)
            case .unknown: isUnknown = true
            case .none: continue
            }
        }
        return isUnknown ? .unknown : .none
    }
}
