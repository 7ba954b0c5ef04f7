/// Groups elements that are connected directly or indirectly (union-find).
struct Ties {
    private var parents: [Int]

    /// Creates a number of unconnected elements.
    init(count: Int) { parents = Array(0..<count) }

    /// The element that represents the group of an element.
    mutating func root(of node: Int) -> Int {
        var node = node
        while parents[node] != node {
            parents[node] = parents[parents[node]]
            node = parents[node]
        }
        return node
    }

    /// Connects two elements and their groups.
    mutating func tie(_ left: Int, _ right: Int) {
        let (left, right) = (root(of: left), root(of: right))
        // The lower number becomes the root, regardless of the order.
        parents[max(left, right)] = min(left, right)
    }
}
