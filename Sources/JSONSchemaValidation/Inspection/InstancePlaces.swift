@_spi(Generated) import FormValidation

/// Where in an input an inspection is, from the root to a value; texts are made of it only where an issue is reported.
struct InstancePlaces {
    /// A step from a value to one of its own.
    private struct Step {
        enum Kind {
            case root
            /// The member whose name is at a place.
            case member(FormPlace)
            /// The entry at an index.
            case entry(Int)
            /// The same value, by the title of a schema.
            case titled(String)
            /// The same value, which a schema says is secret.
            case secret
        }

        var kind: Kind
        /// The step before; -1 at the root.
        var outer: Int
        /// Whether the value must not be shown.
        var isSecret: Bool
    }

    private var steps = [Step(kind: .root, outer: -1, isSecret: false)]

    /// The number of steps, to go back to.
    var count: Int { steps.count }

    /// Forgets all steps but the first ones.
    mutating func goBack(to count: Int) { steps.removeSubrange(count...) }

    private mutating func add(_ kind: Step.Kind, _ outer: Int, isSecret: Bool) -> Int {
        steps.append(Step(kind: kind, outer: outer, isSecret: isSecret))
        return steps.count - 1
    }

    /// The place of a member.
    mutating func addMember(_ name: FormPlace, isSecret: Bool, to outer: Int) -> Int {
        add(.member(name), outer, isSecret: isSecret || steps[outer].isSecret)
    }

    /// The place of an entry.
    mutating func addEntry(_ index: Int, to outer: Int) -> Int {
        add(.entry(index), outer, isSecret: steps[outer].isSecret)
    }

    /// The same place by what a schema calls it and whether that says that it is secret.
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

    /// What people call the value.
    func name(_ place: Int, _ json: Span<UInt8>) -> String {
        let step = steps[place]
        switch step.kind {
        case .root: return "the value"
        case .titled(let title): return DisplayText.quoted(title)
        case .secret: return name(step.outer, json)
        case .entry(let index): return "\(name(step.outer, json)), entry \(index + 1),"
        case .member(let name):
            // Names below a secret may themselves be what must not be shown.
            return steps[step.outer].isSecret
                ? "a value of \(self.name(step.outer, json))" : DisplayText.quoted(name.text(in: json))
        }
    }

    /// The JSON Pointer of the value; below a secret, that of the secret.
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
