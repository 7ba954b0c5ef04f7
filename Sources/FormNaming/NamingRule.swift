/// The rules of notes about names.
package enum NamingRule {
    /// A field or form reworded has the name that it had.
    package static let keptName = "kept-name"
    /// A field or form has a new name, as the user wants it.
    package static let newName = "new-name"
    /// A field or form has a name that another had.
    package static let reusedName = "reused-name"
    /// A field has other facts than in the previous run.
    package static let changedFacts = "changed-facts"
}
