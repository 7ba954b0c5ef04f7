/// Which of some things are tied together, directly or through others.
struct Ties {
    private var parents: [Int]

    /// Things by their numbers, none tied to another.
    init(count: Int) { parents = Array(0..<count) }

    /// One number for all that is tied to a thing.
    mutating func root(of node: Int) -> Int {
        var node = node
        while parents[node] != node {
            parents[node] = parents[parents[node]]
            node = parents[node]
        }
        return node
    }

    /// Ties two things, and all that is tied to them.
    mutating func tie(_ left: Int, _ right: Int) {
        let (left, right) = (root(of: left), root(of: right))
        // The lower is the root: which it is does not depend on the order.
        parents[max(left, right)] = min(left, right)
    }
}
