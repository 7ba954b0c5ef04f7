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
        for line in values.indices where holds(line) { lines.append(line) }
        return lines
    }

    /// Whether a line has a value. The value is not copied.
    func holds(_ line: Int) -> Bool {
        guard values.indices.contains(line) else { return false }
        if case .some = values[line] { return true }
        return false
    }

    subscript(line: Int) -> Value? {
        get { values.indices.contains(line) ? values[line] : nil }
        set {
            guard newValue != nil || values.indices.contains(line) else { return }
            if values.isEmpty { values.reserveCapacity(capacity) }
            while values.count <= line { values.append(nil) }
            count += (newValue == nil ? 0 : 1) - (holds(line) ? 1 : 0)
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
