/// A list that rarely has more than one element, such as the sentences of a description. A single element needs no
/// memory of its own.
struct Few<Element: Sendable>: RandomAccessCollection, Sendable {
    private var single: Element?
    private var rest: [Element] = []

    init() {}

    init(_ element: Element) { single = element }

    init(contentsOf elements: some Sequence<Element>) {
        for element in elements { append(element) }
    }

    var startIndex: Int { 0 }
    var endIndex: Int { single == nil ? 0 : rest.count + 1 }

    subscript(index: Int) -> Element {
        if index == 0, let single { return single }
        return rest[index - 1]
    }

    mutating func append(_ element: Element) {
        if single == nil { single = element } else { rest.append(element) }
    }
}
