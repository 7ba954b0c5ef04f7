/// Values for some of the lines of a body, by the index of the line.
///
/// Every line is looked up several times, and an array is faster than a dictionary.
struct LineTable<Value> {
    private var values: [Value?] = []
    private var count = 0

    var isEmpty: Bool { count == 0 }

    /// The lines that have a value, in order.
    var lines: [Int] { isEmpty ? [] : values.indices.filter { values[$0] != nil } }

    subscript(line: Int) -> Value? {
        get { values.indices.contains(line) ? values[line] : nil }
        set {
            guard newValue != nil || values.indices.contains(line) else { return }
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
