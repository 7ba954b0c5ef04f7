/// The phrases that English documentation uses about fields, in lower case, by class.
extension EnglishWords {
    static let phrases: [(PhraseClass, [String])] = [
        (
            .optional,
            [
                "optional", "optionally", "if desired", "if needed", "if required", "if relevant",
                "if applicable", "if necessary", "if any",
                "if preferred", "if you wish", "if you want", "if you like", "as needed", "not mandatory",
                "is not required", "are not required",
                "isn't required", "not required", "not necessary", "can be omitted", "may be omitted",
                "can be skipped", "if available",
                "when needed", "where needed", "where applicable", "optional field", "if you prefer",
                "isn't mandatory", "non-mandatory",
            ]
        ),
        (
            .leaveBlank,
            [
                "can be left blank", "can be left empty", "leave blank", "leave this blank", "leave it blank",
                "leave this field blank",
                "leave the field blank", "leave it empty", "leave this empty", "leave empty",
                "leave this field empty", "leave the field empty",
                "may be left blank", "may be left empty", "may be blank", "can be blank", "can be empty",
                "may be empty", "leave it as is",
                "you leave this field empty", "you leave it blank", "you leave it empty", "leave unset",
                "leave it unset",
            ]
        ),
        (
            .omission,
            [
                "if not provided", "if not specified", "if omitted", "when omitted", "if left blank",
                "if left empty", "if not set", "if blank",
                "if empty", "if unset", "if none is", "if nothing is", "when not set", "when empty",
                "if no value", "if not selected", "if not defined",
                "if this is empty", "if this field is empty", "if this field is left", "when left blank",
                "when left empty", "if not entered",
            ]
        ),
        (
            .required,
            [
                "required", "mandatory", "compulsory", "must provide", "must enter", "must specify",
                "must select", "must choose",
                "must be provided", "must be specified", "must be entered", "must be filled", "must be set",
                "must be selected", "cannot be empty",
                "cannot be blank", "can't be empty", "can't be blank", "must not be empty",
                "must not be blank", "must supply", "must set",
                "must be supplied", "cannot be left blank", "must fill", "must be defined",
                "must be configured", "need to specify",
                "need to provide", "need to enter", "needs to be filled", "has to be", "have to provide",
                "have to enter", "have to specify",
                "must define", "must configure", "must complete", "must have a", "is needed", "must always",
                "required field", "are obligatory",
                "is obligatory",
            ]
        ),
        (
            .shownOnly,
            [
                "only applies", "only apply", "only appear", "only appears", "only shown", "only displayed",
                "only available", "only used",
                "only visible", "only applicable", "appears if", "appears when", "appear if", "appear when",
                "available when", "available if",
                "applies if", "applies when", "applicable if", "applicable when", "displayed if",
                "displayed when", "shown if", "shown when",
                "visible when", "visible if", "applicable only", "only relevant", "applies only", "only if",
                "only when", "only for",
                "is available only", "available only", "shown only", "displayed only", "visible only",
                "appears only", "relevant if",
                "relevant when", "applies to", "applicable to", "used only", "only valid", "valid only",
                "available for", "only present",
                "appears after", "displayed after", "only works", "only supported", "specific to",
            ]
        ),
        (
            .neededIf,
            [
                "only required", "only needed", "required if", "required for", "required when",
                "required only", "mandatory if", "mandatory for",
                "mandatory when", "needed if", "needed when", "required unless", "needed only",
                "required in case", "necessary if", "necessary when",
            ]
        ),
        (
            .needs,
            [
                "only after", "depending on", "depends on", "in case of", "in case", "in this case",
                "in the case of", "for this option",
            ]
        ),
        (
            .oneOf,
            [
                "one of the following", "one of these", "one of", "either", "between the following",
                "from the following", "any one of",
                "select between", "choose between", "either of", "one of two", "one of three",
                "one of several", "you can choose from",
                "you can select from", "choose from the following", "select from the following", "choose one",
                "select one", "choose either",
                "which of the following", "two options", "three options", "four options", "two modes",
                "three modes", "two types", "three types",
            ]
        ),
        (
            .severalOf,
            [
                "one or more", "multi-select", "multiselect", "series of checkboxes", "multiple", "several",
                "all that apply", "at least one", "any of",
                "any combination", "one or several",
                "as many as", "which of the", "select all", "any number of", "more than one", "one or many",
            ]
        ),
        (
            .valuesAre,
            [
                "available options are", "available values are", "available choices are",
                "allowed values are", "valid values are",
                "valid options are", "valid choices are", "supported values are", "supported options are",
                "possible values are",
                "possible options are", "accepted values are", "permitted values are", "options are",
                "values are", "choices are",
                "allowed values", "valid values", "available options", "available values", "possible values",
                "accepted values",
                "supported values", "valid options", "supported options", "possible options",
                "options include", "values include",
                "allowed options", "can be either", "must be either", "can be one of", "must be one of",
                "the options", "supported types",
                "available types", "supported modes", "available modes", "types are", "modes are", "supports",
                "the following options",
                "the following values", "the following choices", "the following types", "the following modes",
                "the following methods",
                "following options are available", "you can choose between", "can be", "acceptable values",
                "may be", "options available",
            ]
        ),
        (
            .followingValues,
            [
                "the following options", "the following values", "the following choices",
                "of the options below", "from the options below",
                "of the values below", "following", "below", "these options",
            ]
        ),
        (
            .fromMenu,
            [
                "drop-down", "dropdown", "drop down", "from the list", "pick list", "select from",
                "choose from", "from the menu", "from a list",
                "drop-down list", "drop-down menu", "dropdown menu", "dropdown list", "in the list",
                "from your", "from the available",
                "search for", "searchable list", "pull-down",
            ]
        ),
        (
            .separated,
            [
                "comma-separated", "comma separated", "comma-delimited", "comma delimited", "space-separated",
                "space separated",
                "semicolon-separated", "semicolon separated", "one per line", "separated by commas",
                "separated by a comma",
                "separated by comma", "newline-separated", "separated by spaces", "separated by semicolons",
                "on separate lines",
                "separate multiple", "use commas", "list of", "per line", "separated list",
                "separate them with", "comma separates", "separate with commas", "separated with commas",
                "separate by commas", "separate by comma", "separate each", "array of", "press enter",
                "comma-separate", "multiple values", "each on a new line", "hit enter", "press return",
            ]
        ),
        (
            .pairs,
            [
                "key-value", "key/value", "key value", "key-values", "key=value", "name-value", "name/value",
                "name=value", "key and value",
                "key:value", "key–value", "keys and values", "with key", "set key", "with value",
                "state variable", "name and value", "pairs",
                "environment variables", "port mapping", "port mappings",
            ]
        ),
        (
            .example,
            ["for example", "for instance", "example", "examples", "e.g", "such as", "eg", "like", "i.e"]
        ),
        (
            .logIn,
            [
                "log in to", "log into", "login to", "sign in to", "sign into", "logging in to", "log on to",
                "access the", "open the", "go to",
            ]
        ),
        (
            .existing,
            [
                "existing", "that you created", "you created", "previously created", "already", "you want",
                "you wish", "from your",
            ]
        ),
        (
            .byDefault,
            [
                "by default", "default", "defaults to", "default is", "the default", "default value",
                "defaulted to",
            ]
        ),
        (
            .defaultIs,
            [
                "defaults to", "default is", "default value is", "default setting is", "default to",
                "default:", "default value:", "defaulted to", "default of", "is set to", "default option is",
            ]
        ),
        (
            .following,
            [
                "the following", "following fields", "as follows", "fields below", "details below", "below",
                "the fields", "this form", "the form", "following details", "following information",
                "following settings", "following options", "following parameters", "following values",
            ]
        ),
        (
            .filledByItself,
            [
                "automatically populated", "automatically filled", "will be filled", "auto-generated",
                "automatically generated", "is generated",
                "generated automatically", "auto-filled", "is filled", "automatically set", "read-only",
                "read only", "cannot be changed",
                "can't be changed", "not editable", "auto-populated", "filled automatically",
                "populated automatically", "filled in automatically",
                "is displayed", "are displayed", "this field displays", "automatically assigned",
                "automatically calculated",
            ]
        ),
        (.recommended, ["recommended", "we recommend", "we suggest", "it is recommended", "should be"]),
        (
            .whether,
            [
                "whether", "select this option", "enable this option", "if checked", "if enabled",
                "if selected", "when enabled", "when checked", "when selected", "select this check",
                "check this", "turn on", "turn off", "toggle on", "switch on", "if set", "this toggle",
                "tick this", "enable this", "if this is enabled", "if true", "when this", "check this box",
                "select the check box", "select the checkbox", "enable or disable", "enables or disables",
                "on or off", "set to true", "if activated", "when active", "if ticked", "activate this",
                "this checkbox", "this switch", "if this option is", "when this option is", "select to",
                "enable to", "check to", "when turned on", "allow or", "specifies whether", "specifies if",
                "specify whether", "indicates whether", "determines whether", "choose whether",
                "decide whether", "toggle to", "toggle whether", "set whether", "sets whether",
                "controls whether",
                "configures whether", "configure whether", "defines whether", "select whether", "true/false",
                "true or false", "yes/no", "yes or no", "on/off", "this box", "the box", "if true",
                "whether or not",
            ]
        ),
        (
            .multiline,
            [
                "multi-line", "multiline", "pem format", "pem-encoded", "paste the", "json format", "in json",
                "as json", "json object", "json array",
                "yaml format", "base64-encoded", "markdown", "rich text", "text area", "contents of",
                "the content of", "public key", "private key", "code editor", "free text", "free-form",
            ]
        ),
        (
            .range,
            [
                "between", "at least", "at most", "minimum of", "maximum of", "up to", "no more than",
                "must be greater", "must be less", "from 1", "range", "characters",
            ]
        ),
        (
            .ordered,
            [
                "fill in", "fill out", "complete the", "enter the", "provide the", "specify the",
                "configure the", "set the", "enter your", "fill the",
            ]
        ),
        (
            .optionsAnnounced,
            [
                "one of the following", "any of the following", "the following options",
                "the following values",
                "the following choices", "of the options below", "from the options below",
                "of the values below",
                "from the available options", "of the available options", "from the available values",
                "of the available values", "from the available choices", "one of the options",
                "from the listed options", "from the supported values", "from the predefined options",
                "of the predefined values",
            ]
        ),
        (
            .units,
            [
                "supported units", "units supported", "optional units", "timeout units", "units include",
                "select the unit", "available units", "choose the unit", "the unit from", "with a unit",
                "with units", "and unit", "unit suffix",
            ]
        ),
        (
            .softened,
            [
                "as required", "as necessary", "as desired", "as appropriate", "as applicable", "if you need",
                "you want to",
            ]
        ),
    ]
}
