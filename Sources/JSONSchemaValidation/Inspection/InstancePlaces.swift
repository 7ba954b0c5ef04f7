@_spi(Generated) import FormValidation

/// Paths from the root of an input to its values. They are converted to strings only to report issues.
struct InstancePlaces {
    /// A step on a path.
    private struct Step {
        enum Kind {
            case root
            /// The member whose name is at the given place.
            case member(FormPlace)
            /// The entry at the given index.
            case entry(Int)
            /// The same value, with the title that a schema gives it.
            case titled(String)
            /// The same value, marked as secret by a schema.
            case secret
        }

        var kind: Kind
        /// The previous step; -1 at the root.
        var outer: Int
        /// Whether the value must not be shown.
        var isSecret: Bool
    }

    private var steps = [Step(kind: .root, outer: -1, isSecret: false)]

    /// The number of steps, for `goBack(to:)`.
    var count: Int { steps.count }

    /// Removes all but the first `count` steps.
    mutating func goBack(to count: Int) { steps.removeSubrange(count...) }

    private mutating func add(_ kind: Step.Kind, _ outer: Int, isSecret: Bool) -> Int {
        steps.append(Step(kind: kind, outer: outer, isSecret: isSecret))
        return steps.count - 1
    }

    /// Adds a step to a member, and returns its index.
    mutating func addMember(_ name: FormPlace, isSecret: Bool, to outer: Int) -> Int {
        add(.member(name), outer, isSecret: isSecret || steps[outer].isSecret)
    }

    /// Adds a step to an entry, and returns its index.
    mutating func addEntry(_ index: Int, to outer: Int) -> Int {
        add(.entry(index), outer, isSecret: steps[outer].isSecret)
    }

    /// Adds the title and secrecy that a schema states for the same value.
    mutating func add(_ node: SchemaNode, to outer: Int) -> Int {
        var place = outer
        if let title = node.title, !isRoot(outer) {
            place = add(.titled(title), place, isSecret: steps[outer].isSecret)
        }
        if node.isSecret { place = add(.secret, place, isSecret: true) }
        return place
    }

    private func isRoot(_ place: Int) -> Bool {
        var place = place
        while true {
            switch steps[place].kind {
            case .root: return true
            case .secret, .titled: place = steps[place].outer
            case .member, .entry: return false
            }
        }
    }

    /// Whether the value must not be shown.
    func isSecret(_ place: Int) -> Bool { steps[place].isSecret }

    /// The name of the value, for messages.
    func name(_ place: Int, _ json: Span<UInt8>) -> String {
        let step = steps[place]
        switch step.kind {
        case .root: return "the value"
        case .titled(let title): return DisplayText.quoted(title)
        case .secret: return name(step.outer, json)
        case .entry(let index): return "entry \(index + 1) of \(name(step.outer, json))"
        case .member(let name):
            // Names inside a secret may be secret, too.
            return steps[step.outer].isSecret
                ? "a value of \(self.name(step.outer, json))" : DisplayText.quoted(name.text(in: json))
        }
    }

    /// The JSON Pointer of the value. For a value inside a secret, this is the pointer to the secret.
    func pointer(_ place: Int, _ json: Span<UInt8>) -> String {
        let step = steps[place]
        switch step.kind {
        case .root: return ""
        case .titled, .secret: return pointer(step.outer, json)
        case .entry(let index): return "\(pointer(step.outer, json))/\(index)"
        case .member(let name):
            let outer = pointer(step.outer, json)
            return steps[step.outer].isSecret ? outer : JSONPointer.append(name.text(in: json), to: outer)
        }
    }
}
