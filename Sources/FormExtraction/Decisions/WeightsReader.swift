/// Parses the lines of `WeightsText` byte by byte. The parser is optimised, because every run of the tool
/// parses about ten thousand lines.
struct WeightsReader {
    private(set) var rows = WeightsText.claims.map { _ in [(feature: UInt64, weights: [Int32])]() }
    private(set) var calibration = Calibration()
    private(set) var settings: [String: Int] = [:]

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// The ranges of the fields in the line.
    private var fields: [Range<Int>] = []
    /// The claim and the cue of the previous line, with their names, because consecutive lines often have the
    /// same ones.
    private var claim: (name: Range<Int>, index: Int)?
    private var cue: (name: Range<Int>, value: Cue)?

    private let outcomes = WeightsText.claims.map { $0.outcomes.map { Array($0.utf8) } }
    private let cues = Dictionary(uniqueKeysWithValues: Cue.allCases.map { ("\($0)", $0) })
    private let classes = Dictionary(
        uniqueKeysWithValues: WordClass.allCases.map { ("\($0)", UInt32($0.rawValue)) })
    private let phrases = Dictionary(
        uniqueKeysWithValues: PhraseClass.allCases.map { ("\($0)", UInt32($0.rawValue)) })

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Reads a line; returns false if there is none.
    mutating func nextLine() -> Bool {
        guard position < bytes.count else { return false }
        fields.removeAll(keepingCapacity: true)
        var start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
            if bytes[position] == UInt8(ascii: " ") {
                if start < position { fields.append(start..<position) }
                start = position + 1
            }
            position += 1
        }
        if start < position { fields.append(start..<position) }
        position += 1
        if fields.count >= 3 { readFields() }
        return true
    }

    private mutating func readFields() {
        if claim == nil || !isEqual(claim?.name, fields[0]) {
            let name = text(fields[0])
            switch name {
            case "setting":
                settings[text(fields[1])] = number(fields[2])
                return
            case "calibration":
                guard fields.count == 4, let claim = Calibration.Claim(rawValue: text(fields[1])),
                    let score = number(fields[2]), let share = number(fields[3])
                else { return }
                calibration.steps[claim, default: []].append(Calibration.Step(score: score, perMille: share))
                return
            default:
                guard let index = WeightsText.claims.firstIndex(where: { $0.name == name }) else { return }
                claim = (fields[0], index)
            }
        }
        if cue == nil || !isEqual(cue?.name, fields[1]) {
            guard let value = cues[text(fields[1])] else { return }
            cue = (fields[1], value)
        }
        guard let claim = claim?.index, let cue = cue?.value, let value = value(of: cue, in: fields[2]) else {
            return
        }
        rows[claim].append((UInt64(cue.rawValue) << 32 | UInt64(value), weights(of: claim)))
    }

    private func weights(of claim: Int) -> [Int32] {
        let names = outcomes[claim]
        var weights = [Int32](repeating: 0, count: names.count)
        var next = 0
        for field in fields.dropFirst(3) {
            if names.count == 1 {
                weights[0] = number(field).map { Int32(clamping: $0) } ?? 0
                continue
            }
            guard let colon = field.last(where: { bytes[$0] == UInt8(ascii: ":") }) else { continue }
            // The weights are in the order of the outcomes.
            let name = bytes[field.lowerBound..<colon]
            guard
                let outcome = names.indices[next...].first(where: { names[$0].elementsEqual(name) })
                    ?? names.indices[..<next].first(where: { names[$0].elementsEqual(name) })
            else { continue }
            weights[outcome] = number(colon + 1..<field.upperBound).map { Int32(clamping: $0) } ?? 0
            next = outcome + 1
        }
        return weights
    }

    /// The value of a cue's observation, read from a range of the text.
    func value(of cue: Cue, in field: Range<Int>) -> UInt32? {
        if bytes[field.lowerBound] == UInt8(ascii: "#") {
            return UInt32(text(field.lowerBound + 1..<field.upperBound), radix: 16)
        }
        switch cue.value {
        case .word: return word(field).hash
        case .pair:
            guard let plus = field.first(where: { bytes[$0] == UInt8(ascii: "+") }), plus > field.lowerBound,
                plus + 1 < field.upperBound
            else { return nil }
            return Word.pair(word(field.lowerBound..<plus), word(plus + 1..<field.upperBound)).hash
        case .wordClass: return classes[text(field)]
        case .phrase: return phrases[text(field)]
        case .number: return number(field).flatMap { UInt32(exactly: $0) }
        }
    }

    private func word(_ field: Range<Int>) -> Word {
        var hasher = WordHasher()
        for byte in bytes[field] { hasher.add(byte) }
        return hasher.word
    }

    private func number(_ field: Range<Int>) -> Int? {
        let isNegative = field.first.map { bytes[$0] == UInt8(ascii: "-") } ?? false
        let digits = isNegative ? field.dropFirst() : field
        guard !digits.isEmpty, digits.count <= 10 else { return nil }
        var number = 0
        for index in digits {
            guard bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
        }
        return isNegative ? -number : number
    }

    private func text(_ field: Range<Int>) -> String { String(decoding: bytes[field], as: UTF8.self) }

    private func isEqual(_ left: Range<Int>?, _ right: Range<Int>) -> Bool {
        left.map { bytes[$0].elementsEqual(bytes[right]) } ?? false
    }
}
