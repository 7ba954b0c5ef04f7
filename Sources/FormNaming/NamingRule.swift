/// The rules that report notes about names.
package enum NamingRule {
    /// A reworded field or form keeps its name.
    package static let keptName = "kept-name"
    /// A field or form was given a new name because of `--rename`.
    package static let newName = "new-name"
    /// A field or form has the same name as a removed one.
    package static let reusedName = "reused-name"
    /// The facts of a field changed since the previous run.
    package static let changedFacts = "changed-facts"
}
