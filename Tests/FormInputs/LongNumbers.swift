/// Finds numbers that are read with the help of the standard library, which allocates: those that fifteen digits and a power
/// of ten up to 22 do not say exactly.
package enum LongNumbers {
    /// Whether an input may have such a number.
    package static func areIn(_ json: [UInt8]) -> Bool {
        var digits = 0
        var isAfterExponent = false
        for byte in json {
            switch byte {
            case 0x30...0x39:
                digits += 1
                if digits > 15 || (isAfterExponent && digits > 1) { return true }
            case 0x2E: break
            case 0x45, 0x65:
                isAfterExponent = digits > 0
                digits = 0
            case 0x2B, 0x2D: if !isAfterExponent { digits = 0 }
            default:
                digits = 0
                isAfterExponent = false
            }
        }
        return false
    }
}
