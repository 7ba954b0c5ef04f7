import CodeGeneration
import FormModel

/// A difference between two models.
package struct Change: Hashable, Sendable {
    /// The rule that found the change.
    package var rule: ChangeRule
    /// The id of the form; if the id changed, the old id.
    package var form: String
    /// The key of the field; if the key changed, the old key. Nil if the change is about the form itself.
    package var field: String?
    /// What changed, as one sentence without a full stop.
    package var message: String
    /// The impact on senders of data.
    package var senders: Impact
    /// The impact on readers of data.
    package var readers: Impact
    /// The changed fact, used to find its words on the page; nil for a whole field or form.
    package var fact: Fact?
    /// The place in the old model; nil if the form did not exist.
    package var oldPlace: ModelPlace?
    /// The place in the new model. For a removed field, this is the place of its form; nil if the form was
    /// removed.
    package var newPlace: ModelPlace?
    /// An input that shows why the change is breaking; nil if it is not breaking, or if no such input was
    /// found within the limits.
    package var witness: Witness?
    /// The cause of the change, if something other than the pages may have caused it.
    package var cause: ChangeCause?

    /// The class of the change: its impact on senders, or breaking if a removal is breaking for
    /// readers.
    package var impact: Impact {
        senders == .breaking || rule.isRemoval && readers == .breaking ? .breaking : senders
    }

    /// The part of the version that must be incremented.
    package var bump: VersionBump {
        if impact == .breaking { return .major }
        return senders == .neutral && readers == .neutral ? .patch : .minor
    }
}

/// The place of a form or field, as recorded in a model.
package struct ModelPlace: Hashable, Sendable {
    /// The id of the form.
    package var form: String
    /// The key of the field; nil for a form.
    package var field: String?
    /// The page or partial.
    package var file: String
    /// The heading; nil if the model has none.
    package var heading: String?
}

/// A cause of a change other than the pages.
package struct ChangeCause: Hashable, Sendable {
    /// The kind of cause.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A different version of the tool.
        case version
        /// Different learned weights.
        case weights
        /// Pages were changed earlier but not compiled at the time.
        case uncompiled
    }

    /// The kind of this cause.
    package var kind: Kind
    /// Whether the cause is certain; otherwise, the pages may also have caused the change.
    package var isCertain: Bool

    /// Creates a cause.
    package init(_ kind: Kind, isCertain: Bool) {
        self.kind = kind
        self.isCertain = isCertain
    }
}

/// An input on which two models disagree.
package struct Witness: Hashable, Sendable {
    /// Which of the forms accepts the input; the other form rejects it.
    package enum Direction: String, Hashable, Sendable {
        /// The old form accepts the input, so senders' data is now rejected.
        case oldAccepts = "old-accepts"
        /// The new form accepts the input, so readers can receive a value that could not arrive before.
        case newAccepts = "new-accepts"
    }

    /// Which of the forms accepts the input.
    package var direction: Direction
    /// The id of the form that accepts the input, and the id of the other form, which may not exist.
    package var forms: (accepting: String, refusing: String) {
        direction == .oldAccepts ? (oldForm, newForm) : (newForm, oldForm)
    }
    /// The keys of the secret fields in the input, whose values are made up.
    package var secrets: [String]
    /// The input, as JSON on one line.
    package var json: String
    var oldForm: String
    var newForm: String
}
