/// Groups things that are connected directly or indirectly (union-find).
struct Ties {
    private var parents: [Int]

    /// Makes a number of unconnected things.
    init(count: Int) { parents = Array(0..<count) }

    /// The number that represents the group of a thing.
    mutating func root(of node: Int) -> Int {
        var node = node
        while parents[node] != node {
            parents[node] = parents[parents[node]]
            node = parents[node]
        }
        return node
    }

    /// Connects two things and their groups.
    mutating func tie(_ left: Int, _ right: Int) {
        let (left, right) = (root(of: left), root(of: right))
        // The lower number becomes the root, independently of the order.
        parents[max(left, right)] = min(left, right)
    }
}
