/// Why bytes are not a JSON text as defined by RFC 8259, and where the problem is.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was expected, or what is not allowed. The message never contains parts of the input.
    public var message: String
    /// The offset of the byte at which reading stopped.
    public var offset: Int

    /// Creates an error.
    package init(message: String, offset: Int) {
        self.message = message
        self.offset = offset
    }

    /// The message and the offset.
    public var description: String { "\(message) (at byte \(offset))" }
}
