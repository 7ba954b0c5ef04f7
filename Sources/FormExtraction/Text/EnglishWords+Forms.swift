extension EnglishWords {
    /// The endings of nouns in the singular and the plural.
    static let plurals = [("", "s"), ("", "es"), ("y", "ies")]

    /// Words in names of forms and fields.
    static let names: [(WordClass, String)] = [
        (
            .headingVerb,
            """
            add register create upload manage configure set adding registering creating uploading managing configuring setting deploy delete \
            remove update upgrade edit change enable disable install connect import generate define launch provision deploying deleting removing \
            updating upgrading editing changing enabling disabling installing connecting importing generating defining launching provisioning \
            attach attaching assign assigning reset resetting view viewing inspect inspecting use using run running start starting schedule \
            scheduling invite inviting test testing build building integrate integrating customize customizing restore restoring send sending
            """
        ),
        (
            .slugVerb,
            """
            add register create upload manage configure set adding registering creating uploading managing configuring setting
            """
        ),
        (.slugEnd, "of for in from to with on at by as into using via and or your"),
        (.fillingVerb, "enter provide specify type input upload paste select choose pick"),
        (.labelFiller, "a an the of for your its"),
        (.labelConnector, "of for"),
        (
            .contrast,
            """
            no not non never without except disable disabled skip ignore exclude deny block secondary second third other another alternate \
            alternative additional backup fallback failover confirm repeat retype verify old new current previous next first last min minimum max \
            maximum start end public private internal external source destination target remote local parent child
            """
        ),
        (
            .lookalike,
            """
            county country contact contract complaint compliant trail trial causal casual interval internal through thorough angle angel diary dairy \
            martial marital united untied quite quiet desert dessert personal personnel
            """
        ),
        (.titleNoun, "configuration settings options fields details parameters setup method authentication"),
        (.interfaceNoun, "ui gui interface console dashboard portal browser screen"),
        (
            .aimless,
            """
            enablement procedure steps step instructions setup configuration usage how guide walkthrough process getting started enable create add \
            configure configuring form fields prerequisite prerequisites requirements overview introduction before you begin start what why does \
            do it work works this up use using with via from through in on by the a an of to for and your or web user
            """
        ),
        (.placeholder, "todo tbd tbc fixme xxx placeholder"),
    ]

    /// Words about the navigation to a form, and about the form's submit button.
    static let ways: [(WordClass, String)] = [
        (.beforePlace, "on to the and then left next tab page under"),
        (.openingVerb, "add create register new deploy start import generate connect"),
        (.submitVerb, "save create add submit apply confirm finish"),
        (
            .trialVerb,
            "validate test verify check copy cancel back upload browse reload download x close edit preview"
        ),
    ]
}
