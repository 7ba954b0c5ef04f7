/// Recognises RFC 8259 byte by byte, as a pushdown automaton. It shares neither code nor design
/// with the readers that it tests.
///
/// It makes the same documented choices: no lone surrogates, only UTF-8, and at most 128 nested
/// arrays and objects.
struct JSONRecognizer {
    private enum State {
        case value, elementOrEnd, nameOrEnd, name, colon, after
        case minus, zero, integer, point, fraction, exponent, power, powerDigits
        case word(Substring.UTF8View)
        case text, escape
        case hexadecimal(count: Int, unit: Int)
        case lowBackslash, lowU
    }

    private var state = State.value
    /// The open arrays (false) and objects (true).
    private var isObject: [Bool] = []
    private var isName = false
    /// Whether the first half of a surrogate pair was read.
    private var isHalf = false

    /// Whether the bytes are a JSON text.
    static func accepts(_ bytes: [UInt8]) -> Bool {
        guard String(validating: bytes, as: UTF8.self) != nil else { return false }
        var recognizer = JSONRecognizer()
        for byte in bytes where !recognizer.take(byte) { return false }
        // The byte that ends a number is not part of it.
        return recognizer.take(0x20) && recognizer.isAfter && recognizer.isObject.isEmpty
    }

    private var isAfter: Bool { if case .after = state { true } else { false } }

    private mutating func go(_ next: State) -> Bool {
        state = next
        return true
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        let scalar = Unicode.Scalar(byte)
        let isSpace = [" ", "\t", "\n", "\r"].contains(scalar)
        let isDigit = ("0"..."9").contains(scalar)
        switch state {
        case .value: return isSpace || takeValue(scalar)
        case .elementOrEnd:
            if isSpace { return true }
            return scalar == "]" ? close(isObject: false) : takeValue(scalar)
        case .nameOrEnd:
            if isSpace { return true }
            return scalar == "}" ? close(isObject: true) : takeName(scalar)
        case .name: return isSpace || takeName(scalar)
        case .colon: return isSpace || (scalar == ":" && go(.value))
        case .after: return isSpace || takeAfter(scalar)
        case .minus: return isDigit && go(scalar == "0" ? .zero : .integer)
        case .zero, .integer:
            if isDigit, case .integer = state { return true }
            return takeNumber(scalar, isSpace, mayHavePoint: true)
        case .point: return isDigit && go(.fraction)
        case .fraction: return isDigit || takeNumber(scalar, isSpace, mayHavePoint: false)
        case .exponent:
            return scalar == "+" || scalar == "-" ? go(.power) : isDigit && go(.powerDigits)
        case .power: return isDigit && go(.powerDigits)
        case .powerDigits: return isDigit || endNumber(scalar, isSpace)
        case .word(let rest):
            guard byte == rest.first else { return false }
            return go(rest.count == 1 ? .after : .word(rest.dropFirst()))
        case .text, .escape, .hexadecimal, .lowBackslash, .lowU: return takeText(scalar)
        }
    }

    private mutating func takeValue(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "[", "{":
            isObject.append(scalar == "{")
            return isObject.count <= 128 && go(scalar == "{" ? .nameOrEnd : .elementOrEnd)
        case "\"":
            isName = false
            return go(.text)
        case "-": return go(.minus)
        case "0": return go(.zero)
        case "1"..."9": return go(.integer)
        case "t": return go(.word("rue"[...].utf8))
        case "f": return go(.word("alse"[...].utf8))
        case "n": return go(.word("ull"[...].utf8))
        default: return false
        }
    }

    private mutating func takeName(_ scalar: Unicode.Scalar) -> Bool {
        isName = true
        return scalar == "\"" && go(.text)
    }

    private mutating func takeAfter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "]": return close(isObject: false)
        case "}": return close(isObject: true)
        case ",": return isObject.last.map { go($0 ? .name : .value) } ?? false
        default: return false
        }
    }

    private mutating func close(isObject: Bool) -> Bool {
        self.isObject.popLast() == isObject && go(.after)
    }

    private mutating func takeNumber(_ scalar: Unicode.Scalar, _ isSpace: Bool, mayHavePoint: Bool) -> Bool {
        if mayHavePoint, scalar == "." { return go(.point) }
        return scalar == "e" || scalar == "E" ? go(.exponent) : endNumber(scalar, isSpace)
    }

    private mutating func endNumber(_ scalar: Unicode.Scalar, _ isSpace: Bool) -> Bool {
        state = .after
        return isSpace || takeAfter(scalar)
    }
}

extension JSONRecognizer {
    private mutating func takeText(_ scalar: Unicode.Scalar) -> Bool {
        switch state {
        case .text:
            if scalar == "\"" { return go(isName ? .colon : .after) }
            return scalar == "\\" ? go(.escape) : scalar.value >= 0x20
        case .escape:
            if scalar == "u" { return go(.hexadecimal(count: 0, unit: 0)) }
            return "\"\\/bfnrt".unicodeScalars.contains(scalar) && go(.text)
        case .hexadecimal(let count, let unit):
            guard let digit = Int(String(scalar), radix: 16) else { return false }
            guard count == 3 else { return go(.hexadecimal(count: count + 1, unit: unit * 16 + digit)) }
            return endUnit(unit * 16 + digit)
        case .lowBackslash: return scalar == "\\" && go(.lowU)
        case .lowU: return scalar == "u" && go(.hexadecimal(count: 0, unit: 0))
        default: return false
        }
    }

    private mutating func endUnit(_ unit: Int) -> Bool {
        let wasHalf = isHalf
        isHalf = false
        switch unit {
        case 0xD800...0xDBFF:
            isHalf = true
            return !wasHalf && go(.lowBackslash)
        case 0xDC00...0xDFFF: return wasHalf && go(.text)
        default: return !wasHalf && go(.text)
        }
    }
}
