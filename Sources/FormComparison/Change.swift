import CodeGeneration
import FormModel

/// One thing that differs between two models.
package struct Change: Hashable, Sendable {
    /// The rule that found it.
    package var rule: ChangeRule
    /// The id of the form, the old one if it has another now.
    package var form: String
    /// The key of the field, the old one if it has another now; nil if the change is one of the form.
    package var field: String?
    /// What changed, in one sentence without a full stop.
    package var message: String
    /// What it means for those who send data.
    package var senders: Impact
    /// What it means for those who read data.
    package var readers: Impact
    /// The fact that changed, by which its words are found on the page; nil if that is the whole field or form.
    package var fact: Fact?
    /// Where the old model says that it comes from; nil if the form was not there.
    package var oldPlace: ModelPlace?
    /// Where the new model says that it comes from; of what is gone, where its form is; nil if that is gone too.
    package var newPlace: ModelPlace?
    /// An input that shows why the change is breaking; nil if it is not, or none was found within the limits.
    package var witness: Witness?
    /// The cause of the change, if it is not only the pages.
    package var cause: ChangeCause?

    /// The class of the change: that for senders, and breaking where something is gone that was read.
    package var impact: Impact {
        senders == .breaking || rule.isRemoval && readers == .breaking ? .breaking : senders
    }

    /// The part of the version that grows.
    package var bump: VersionBump {
        if impact == .breaking { return .major }
        return senders == .neutral && readers == .neutral ? .patch : .minor
    }
}

/// Where a model says that something comes from.
package struct ModelPlace: Hashable, Sendable {
    /// The id of the form.
    package var form: String
    /// The key of the field; nil if the place is the form's.
    package var field: String?
    /// The page or partial.
    package var file: String
    /// The heading; nil if the model has none.
    package var heading: String?
}

/// What made a change besides the pages.
package struct ChangeCause: Hashable, Sendable {
    /// What it was.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Another version of the tool.
        case version
        /// Other learned weights.
        case weights
        /// Pages that were changed before, and not compiled.
        case uncompiled
    }

    /// What it was.
    package var kind: Kind
    /// Whether that is certain; else the pages may have made the change as well.
    package var isCertain: Bool

    /// Makes a cause.
    package init(_ kind: Kind, isCertain: Bool) {
        self.kind = kind
        self.isCertain = isCertain
    }
}

/// An input on which two models do not agree.
package struct Witness: Hashable, Sendable {
    /// Which of the forms accepts the input; the other refuses it.
    package enum Direction: String, Hashable, Sendable {
        /// The old form accepts it: who sends it is refused now.
        case oldAccepts = "old-accepts"
        /// The new form accepts it: who reads it gets what could not arrive before.
        case newAccepts = "new-accepts"
    }

    /// Which of the forms accepts it.
    package var direction: Direction
    /// The id of the form that accepts it, and of the other, which may not exist.
    package var forms: (accepting: String, refusing: String) {
        direction == .oldAccepts ? (oldForm, newForm) : (newForm, oldForm)
    }
    /// The keys of its secret fields, whose values are invented.
    package var secrets: [String]
    /// The input as JSON in one line.
    package var json: String
    var oldForm: String
    var newForm: String
}
