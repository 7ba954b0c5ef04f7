/// The description of a property that does not hold for an input.
package struct Violation: Error, CustomStringConvertible {
    package let description: String

    /// Throws if a condition does not hold.
    static func unless(_ holds: Bool, _ description: @autoclosure () -> String) throws(Violation) {
        guard holds else { throw Violation(description: description()) }
    }
}
