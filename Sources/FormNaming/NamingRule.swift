/// The rules of notes about names.
package enum NamingRule {
    /// A field or form in other words has the name that it had.
    package static let keptName = "kept-name"
    /// A field has other facts than in the run before.
    package static let changedFacts = "changed-facts"
}
