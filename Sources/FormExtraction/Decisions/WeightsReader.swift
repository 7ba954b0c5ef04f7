/// Parses the lines of `WeightsText` byte by byte.
///
/// Every run of the tool parses about twenty thousand lines, and a build plugin runs a tool that was compiled
/// without optimisation. Plain loops then take much less time than methods of collections.
struct WeightsReader {
    /// The observations of a claim, with one weight per outcome for each of them.
    struct Rows {
        var features: [UInt64] = []
        var weights: [Int32] = []
    }

    /// The observations of each claim. Those of the claim of the current line are in `current`.
    private var finished = WeightsText.claims.map { _ in Rows() }
    private var current = Rows()
    private(set) var calibration = Calibration()
    private(set) var settings: [String: Int] = [:]

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// The claim of the current line, as an index in `finished`.
    private var claim: Int?
    private var cue: Cue?
    /// The names of the claim and the cue in the previous line, with the spaces behind them. Consecutive lines
    /// often have the same.
    private var prefix: Range<Int>?

    private let outcomes = WeightsText.claims.map { $0.outcomes.map { Array($0.utf8) } }
    private let cues = Dictionary(uniqueKeysWithValues: zip(Cue.caseNames, Cue.allCases))
    private let classes = Dictionary(
        uniqueKeysWithValues: WordClass.allCases.map { ("\($0)", UInt32($0.rawValue)) })
    private let phrases = Dictionary(
        uniqueKeysWithValues: PhraseClass.allCases.map { ("\($0)", UInt32($0.rawValue)) })

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The observations of each claim that were read so far.
    var rows: [Rows] {
        var rows = finished
        if let claim { rows[claim] = current }
        return rows
    }

    /// Sets the claim of the current line. Appending to an array in `finished` takes longer than to `current`.
    private mutating func setClaim(_ index: Int) {
        if let claim { finished[claim] = current }
        current = Rows()
        swap(&current, &finished[index])
        claim = index
    }

    /// Reads a line; returns false if there is none.
    mutating func nextLine() -> Bool {
        guard position < bytes.count else { return false }
        if skipsSamePrefix() {
            if let value = nextField() { readRow(value) }
        } else if let claim = nextField(), let cue = nextField(), let value = nextField() {
            readLine(claim, cue, value)
        }
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        position += 1
        return true
    }

    /// Skips the claim and the cue if they are those of the previous line, as they are in most lines.
    private mutating func skipsSamePrefix() -> Bool {
        guard let prefix, position + prefix.count < bytes.count else { return false }
        var index = 0
        while index < prefix.count {
            guard bytes[prefix.lowerBound &+ index] == bytes[position &+ index] else { return false }
            index &+= 1
        }
        position += prefix.count
        return true
    }

    /// Reads the next word of the line; nil at the end of the line.
    private mutating func nextField() -> Range<Int>? {
        while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: " "),
            bytes[position] != UInt8(ascii: "\n")
        {
            position += 1
        }
        return start < position ? start..<position : nil
    }

    private mutating func readLine(_ first: Range<Int>, _ second: Range<Int>, _ third: Range<Int>) {
        prefix = nil
        let name = text(first)
        switch name {
        case "setting": settings[text(second)] = number(third)
        case "calibration":
            guard let fourth = nextField(), nextField() == nil,
                let claim = Calibration.Claim(rawValue: text(second)),
                let score = number(third), let share = number(fourth)
            else { return }
            calibration.steps[claim, default: []].append(Calibration.Step(score: score, perMille: share))
        default:
            guard let index = WeightsText.claims.firstIndex(where: { $0.name == name }),
                let value = cues[text(second)]
            else { return }
            if index != claim { setClaim(index) }
            cue = value
            prefix = first.lowerBound..<third.lowerBound
            readRow(third)
        }
    }

    /// Reads a line of the current claim and cue from the value on.
    private mutating func readRow(_ field: Range<Int>) {
        guard let claim, let cue, let value = value(of: cue, in: field) else { return }
        current.features.append(UInt64(cue.rawValue) << 32 | UInt64(value))
        readWeights(of: claim)
    }

    /// Reads the rest of a line: one weight, or weights with the names of their outcomes.
    private mutating func readWeights(of claim: Int) {
        let count = outcomes[claim].count
        if count == 1 {
            var weight: Int32 = 0
            while let field = nextField() { weight = number(field).map { Int32(clamping: $0) } ?? 0 }
            current.weights.append(weight)
            return
        }
        let start = current.weights.count
        for _ in outcomes[claim] { current.weights.append(0) }
        var next = 0
        while let field = nextField() {
            var colon = field.upperBound - 1
            while colon >= field.lowerBound, bytes[colon] != UInt8(ascii: ":") { colon -= 1 }
            // The weights are in the order of the outcomes.
            guard colon >= field.lowerBound,
                let outcome = outcome(of: claim, field.lowerBound..<colon, in: next..<count)
                    ?? outcome(of: claim, field.lowerBound..<colon, in: 0..<next)
            else { continue }
            current.weights[start + outcome] =
                number(colon + 1..<field.upperBound).map { Int32(clamping: $0) } ?? 0
            next = outcome + 1
        }
    }

    /// The outcome with the given name, among those with the given numbers; nil if there is none.
    private func outcome(of claim: Int, _ name: Range<Int>, in numbers: Range<Int>) -> Int? {
        var number = numbers.lowerBound
        while number < numbers.upperBound {
            if isEqual(outcomes[claim][number], name) { return number }
            number &+= 1
        }
        return nil
    }

    /// The value of a cue's observation, read from a range of the text; nil if it is invalid.
    func value(of cue: Cue, in field: Range<Int>) -> UInt32? {
        if bytes[field.lowerBound] == UInt8(ascii: "#") {
            return UInt32(text(field.lowerBound + 1..<field.upperBound), radix: 16)
        }
        switch cue.value {
        case .word: return word(field).hash
        case .pair:
            let plus = bytes[field].firstIndex(of: UInt8(ascii: "+")) ?? field.lowerBound
            guard plus > field.lowerBound, plus + 1 < field.upperBound else { return nil }
            return Word.pair(word(field.lowerBound..<plus), word(plus + 1..<field.upperBound)).hash
        case .wordClass: return classes[text(field)]
        case .phrase: return phrases[text(field)]
        case .number: return number(field).flatMap { UInt32(exactly: $0) }
        }
    }

    private func word(_ field: Range<Int>) -> Word {
        var hasher = WordHasher()
        var index = field.lowerBound
        while index < field.upperBound {
            hasher.add(bytes[index])
            index &+= 1
        }
        return hasher.word
    }

    private func number(_ field: Range<Int>) -> Int? {
        let isNegative = !field.isEmpty && bytes[field.lowerBound] == UInt8(ascii: "-")
        var index = isNegative ? field.lowerBound + 1 : field.lowerBound
        guard index < field.upperBound, field.upperBound - index <= 10 else { return nil }
        var number = 0
        while index < field.upperBound {
            guard bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
            index &+= 1
        }
        return isNegative ? -number : number
    }

    private func text(_ field: Range<Int>) -> String { String(decoding: bytes[field], as: UTF8.self) }

    private func isEqual(_ name: [UInt8], _ field: Range<Int>) -> Bool {
        guard name.count == field.count else { return false }
        var index = 0
        while index < name.count, name[index] == bytes[field.lowerBound &+ index] { index &+= 1 }
        return index == name.count
    }
}
