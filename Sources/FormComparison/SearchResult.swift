/// The result of looking for something that keeps to one rule and breaks another.
enum SearchResult<Value> {
    /// There is such a thing.
    case found(Value)
    /// There is none.
    case none
    /// It took more work than is allowed.
    case unknown

    /// The result with another value.
    func map<Other>(_ transform: (Value) -> Other) -> SearchResult<Other> {
        switch self {
        case .found(let value): .found(transform(value))
        case .none: .none
        case .unknown: .unknown
        }
    }

    /// What the first of several searches finds; unknown where none finds anything and one is.
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
