/// A property that does not hold for an input, in words.
package struct Violation: Error, CustomStringConvertible {
    package let description: String

    /// Throws where a condition does not hold.
    static func unless(_ holds: Bool, _ description: @autoclosure () -> String) throws(Violation) {
        guard holds else { throw Violation(description: description()) }
    }
}
