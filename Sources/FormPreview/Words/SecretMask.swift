import FormModel

/// Masks the values of a form's secrets.
struct SecretMask {
    /// The text that replaces a value.
    static let mask = "•••"

    /// The sorted, disjoint ranges of possible values, by file.
    private let places: [String: [Range<Int>]]
    /// Possible values that are masked everywhere, starting with the longest.
    private let values: ArraySlice<String>

    /// Short values, which are masked only as whole words, because they also occur within other words.
    private let shortValues: ArraySlice<String>

    private static let shortestValue = 5

    /// The maximum number of values that are searched for in every line. Other values are masked only at
    /// their places.
    private static let mostValues = 64

    /// Collects the values of a form's secret fields, and possible secret values on its pages.
    init(_ form: Form, samples: [SourceRange], sources: SourceMap) {
        guard form.fields.contains(where: \.secret) else {
            (places, values, shortValues) = ([:], [], [])
            return
        }
        let labels = Set(form.fields.filter(\.secret).map(\.source))
        places = Dictionary(grouping: samples.filter { !labels.contains($0) }, by: \.file).mapValues {
            Self.joined($0.map(\.offsets))
        }
        // The options of fields that are not secret are needed in controls and schemas.
        let options = form.fields.filter { !$0.secret }.flatMap { $0.options.map(\.value) }
        let names = Set(
            form.fields.flatMap { [$0.label, $0.key] } + form.groups.map(\.title) + [form.title] + options)
        var values: Set<String> = []
        for sample in samples where !labels.contains(sample) {
            let text = Self.trimmed(sources[sample.file]?.text(in: sample.offsets) ?? "")
            guard !text.isEmpty, text.utf8.count <= 4096, !names.contains(text) else { continue }
            values.insert(text)
        }
        shortValues = values.filter { $0.utf8.count < Self.shortestValue }
            .sorted(by: TextOrder.precedes).prefix(Self.mostValues)
        self.values = values.filter { $0.utf8.count >= Self.shortestValue }.sorted {
            $0.utf8.count == $1.utf8.count
                ? TextOrder.precedes($0, $1) : $0.utf8.count > $1.utf8.count
        }.prefix(Self.mostValues)
    }

    /// The text with values of secrets masked.
    func masked(_ text: String) -> String {
        var text = text
        for value in values where text.utf8.count >= value.utf8.count && text.contains(value) {
            text = text.replacing(value, with: Self.mask)
        }
        for value in shortValues where text.contains(value) { text = Self.replacingWords(value, in: text) }
        return text
    }

    /// Whether a text contains a possible value of a secret.
    func hides(_ text: String) -> Bool { !masked(text).utf8.elementsEqual(text.utf8) }

    private static func replacingWords(_ value: String, in text: String) -> String {
        func isWord(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }
        var masked = ""
        var rest = text[...]
        while let found = rest.firstRange(of: value) {
            let before = found.lowerBound > text.startIndex ? text[text.index(before: found.lowerBound)] : nil
            let after = found.upperBound < text.endIndex ? text[found.upperBound] : nil
            masked += rest[..<found.lowerBound] + (isWord(before) || isWord(after) ? value : mask)
            rest = rest[found.upperBound...]
        }
        return masked + rest
    }

    /// The parts of a range that must not be shown, as sorted, disjoint ranges.
    func hidden(in source: SourceText, _ part: Range<Int>) -> [Range<Int>] {
        guard !places.isEmpty || !values.isEmpty else { return [] }
        let all = places[source.file] ?? []
        let first = all.partition(isBefore: { $0.upperBound <= part.lowerBound })
        var hidden = all[first...].prefix { $0.lowerBound < part.upperBound }.map { $0.clamped(to: part) }
        let bytes = source.bytes[part]
        for value in values {
            let value = Array(value.utf8)
            var rest = bytes
            while let found = rest.firstRange(of: value) {
                hidden.append(found)
                rest = rest[found.upperBound...]
            }
        }
        return Self.joined(hidden)
    }

    private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            if let last = joined.last, range.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }

    /// The text without surrounding white space and Markdown markup.
    private static func trimmed(_ text: String) -> String {
        let outer = Set(" \t\r\n*_`\"'")
        var rest = text[...]
        while let first = rest.first, outer.contains(first) { rest.removeFirst() }
        while let last = rest.last, outer.contains(last) { rest.removeLast() }
        return String(rest)
    }
}

extension [Range<Int>] {
    /// The index of the first range in a sorted list for which the condition is false.
    fileprivate func partition(isBefore: (Range<Int>) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
