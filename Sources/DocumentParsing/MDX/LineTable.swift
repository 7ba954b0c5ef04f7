/// Values for some of the lines of a body, by the index of the line.
///
/// Every line is looked up several times, and an array is faster than a dictionary.
struct LineTable<Value> {
    private var values: [Value?] = []
    private var count = 0
    /// The number of lines for which memory is allocated with the first value.
    private let capacity: Int

    /// Creates a table for a body with approximately the given number of lines.
    init(capacity: Int = 0) { self.capacity = capacity }

    var isEmpty: Bool { count == 0 }

    /// The lines that have a value, in order.
    var lines: [Int] {
        var lines: [Int] = []
        lines.reserveCapacity(count)
        guard !isEmpty else { return lines }
        for line in values.indices where values[line] != nil { lines.append(line) }
        return lines
    }

    subscript(line: Int) -> Value? {
        get { values.indices.contains(line) ? values[line] : nil }
        set {
            guard newValue != nil || values.indices.contains(line) else { return }
            if values.isEmpty { values.reserveCapacity(capacity) }
            while values.count <= line { values.append(nil) }
            count += (newValue == nil ? 0 : 1) - (values[line] == nil ? 0 : 1)
            values[line] = newValue
        }
    }

    /// Removes the value of a line, and returns it.
    mutating func removeValue(ofLine line: Int) -> Value? {
        guard let value = self[line] else { return nil }
        self[line] = nil
        return value
    }
}
