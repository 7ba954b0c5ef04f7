/// The words that English documentation uses to name, request and describe fields, in lower case,
/// by class.
enum EnglishWords {
    /// Abbreviations whose full stop does not end a sentence.
    static let abbreviations: WordSet = [
        "e.g", "i.e", "etc", "vs", "cf", "approx", "no", "fig", "incl", "eg", "ie",
    ]

    static let classes: [(WordClass, String)] =
        verbs + functionWords + nouns + headers + values + names + ways

    private static let verbs: [(WordClass, String)] = [
        (
            .enter,
            """
            enter entering type typing provide providing specify specifying input fill filling supply write insert put key complete \
            assign populate state add give name define set setting describe
            """
        ),
        (.select, "select selecting choose choosing pick picking"),
        (
            .configure,
            "configure configuring define set setting change changing adjust modify update edit customize customise tune"
        ),
        (
            .switchOn,
            "enable enabling activate toggle toggling check checking tick ticking switch switching turn turning mark flip flag"
        ),
        (
            .switchOff,
            "disable disabling deactivate uncheck unchecking untick clear clearing deselect unmark unselect"
        ),
        (.paste, "paste pasting"),
        (.upload, "upload uploading attach attaching import importing browse drag drop"),
        (.accept, "accept agree acknowledge"),
        (.click, "click clicking press pressing tap tapping hit push double-click right-click"),
        (
            .navigate,
            "go navigate open opening visit access expand head return switch log login sign proceed continue scroll hover launch"
        ),
        (.display, "shows show displays display lists indicates represents contains tells reflects records"),
        (
            .make,
            """
            add adding create creating register registering new deploy deploying start import generate connect connecting build set setting \
            install enable configure manage invite edit update deploy launch integrate integrating define
            """
        ),
        (
            .check,
            "ensure verify confirm review note see view locate find make copy save test monitor inspect validate compare"
        ),
        (.use, "use using utilize apply"),
        (.leave, "leave keep retain leaving keeping"),
        (.followUp, "follow see refer read learn"),
        (
            .manipulate,
            "delete remove rename move duplicate export download restart stop run archive close cancel submit save"
        ),
        (
            .switchEffect,
            """
            hide show allow allows enable enables disable disables force require restrict prevent prevents block ignore skip include \
            exclude keep preserve use send notify display enforce validate verify encrypt compress overwrite replace retain sync log track \
            limit share expose publish append drop merge trim strip delete refresh automatically auto receive accept reject bypass override \
            inherit mirror cache lock permits activates determines whether controls toggles
            """
        ),
    ]

    private static let functionWords: [(WordClass, String)] = [
        (.article, "a an the"),
        (
            .determiner,
            "a an the your its their this that any some each all new existing unique custom another his her our my either every desired"
        ),
        (.possessive, "your its their our my his her"),
        (
            .preposition,
            """
            of for in from to with on at by as into under between within without via per about against among during inside onto over \
            through using upon after before below above next
            """
        ),
        (.conjunction, "and or & then but nor"),
        (.pronoun, "you we i they it this these those that one"),
        (.possibility, "can may might could optionally"),
        (.obligation, "must should need needs have has required shall"),
        (.negation, "not no never don't doesn't cannot can't without isn't none"),
        (.condition, "if when unless where whether once while"),
        (
            .softener,
            "optionally optional can may needed desired required necessary applicable want wish preferred"
        ),
        (.be, "is are was were be being been"),
        (
            .opener,
            """
            optionally please next then first finally now also optional required alternatively additionally here lastly you can must \
            should need to may afterwards otherwise simply just start by again and
            """
        ),
        (.pointer, "following below table list follows next these listed this"),
    ]

    private static let nouns: [(WordClass, String)] = [
        (
            .fieldNoun,
            "field fields textbox textboxes input inputs textarea entry text-box text-field textfield form-field property properties"
        ),
        (.boxNoun, "box boxes checkbox checkboxes area"),
        (
            .toggleNoun,
            "toggle toggles checkbox checkboxes switch switches tickbox toggle-switch check-box slider flag radio"
        ),
        (
            .menuNoun,
            """
            drop-down dropdown dropdowns drop-downs list selector picker combobox menu pulldown select drop-down-list chooser dropdown-list \
            listbox
            """
        ),
        (
            .optionNoun,
            "option options setting settings parameter parameters attribute attributes value values"
        ),
        (
            .place,
            """
            tab tabs page menu button buttons icon link section screen window panel scope wizard dialog form role view drawer tile card step team \
            submenu pane sidebar header toolbar bar area modal popup pop-up breadcrumb navigation console dashboard portal group node block
            """
        ),
        (
            .button,
            "button buttons icon link ok cancel save next done apply close submit finish continue validate confirm"
        ),
        (
            .inputNoun,
            """
            field fields value values information info input inputs form details properties property parameter parameters settings setting option \
            options configuration configurations wizard credentials entries prompts data questions items attributes
            """
        ),
        (
            .numberNoun,
            """
            count port ports replicas number amount quantity timeout retries length maximum minimum limit threshold duration ttl capacity vcpus \
            cpus cpu vlan interval percentage size width height weight priority delay retention age depth max min rate seconds minutes hours days \
            attempts level score attempts period offset precision total price cost rows lines workers concurrency times
            """
        ),
        (
            .unit,
            """
            days hours minutes seconds milliseconds ms s mb gb mib gib kb kib tb tib bytes weeks months years mbps gbps cores day hour minute \
            second % percent percentage megabytes gigabytes kilobytes terabytes mebibytes gibibytes mins secs hrs min sec px pixels
            """
        ),
        (
            .multilineNoun,
            """
            certificate certificates json yaml xml manifest pem kubeconfig manifests openssh metadata snippet cert certs script sql query code \
            template html body markdown css javascript payload prompt instructions message content
            """
        ),
        (
            .pairNoun,
            "tags labels annotations mappings mapping headers taints label variables pairs key-value tag metadata"
        ),
        (
            .secretNoun,
            """
            secret token password passphrase passcode pin apikey secretkey pat credentials key passwords secrets tokens keys credential
            """
        ),
        (.urlNoun, "url urls uri uris link webhook endpoint address callback website homepage"),
        (.emailNoun, "email e-mail emails mail e-mails"),
        (.dateNoun, "date dates datetime timestamp deadline day birthday expiry expiration"),
        (.fileNoun, "file files image logo picture avatar attachment csv photo upload icon document"),
        (.hostNoun, "host hostname fqdn domain dns server ip ipv4 ipv6 cidr subnet host/ip hosts domains"),
        (
            .durationNoun,
            "interval duration timeout ttl period age retention delay time frequency wait lifetime expiration expiry"
        ),
        (
            .plainNoun,
            """
            name id username user description title identifier path version slug notes note comment comments label code subject region \
            endpoint host regex prefix suffix alias namespace bucket database topic text address city street phone nickname summary
            """
        ),
        (
            .kindNoun,
            "type method mode protocol format level size kind provider status state strategy policy role category class scope region language theme"
        ),
        (
            .groupNoun,
            "section group category configuration settings options details credentials parameters information"
        ),
    ]

    private static let headers: [(WordClass, String)] = [
        (
            .remark,
            """
            note notes tip tips warning important caution example examples info danger hint attention remark remarks disclaimer reminder \
            recommendation result
            """
        ),
        (
            .structural,
            """
            prerequisite prerequisites requirements overview troubleshooting limitations faq faqs references permissions introduction related \
            resources next before additional summary about conclusion known architecture glossary changelog release releases what why how
            """
        ),
        (
            .checkingHeading,
            "validate validation verify verification test view inspect monitor monitoring result results inspecting viewing list troubleshoot"
        ),
        (
            .genericHeading,
            """
            enablement procedure steps instructions setup configuration usage guide walkthrough process started enable create add configure form \
            fields settings options parameters details ui dashboard
            """
        ),
        (
            .labelHeader,
            "field fields input inputs property properties parameter parameters setting settings option options attribute attributes argument prompt control"
        ),
        (.weakLabelHeader, "name item items element entry label question configuration title key variable"),
        (
            .descriptionHeader,
            """
            description descriptions overview details detail explanation meaning purpose notes usage comment comments definition information \
            instructions help remarks about function effect what action description/notes value
            """
        ),
        (.typeHeader, "type kind datatype control"),
        (
            .requiredHeader,
            "required mandatory required? mandatory? requirement necessity presence required/optional"
        ),
        (.optionalHeader, "optional optional?"),
        (.defaultHeader, "default defaults"),
        (.optionsHeader, "options values choices allowed possible accepted supported valid"),
        (.exampleHeader, "example examples sample samples"),
        (.formatHeader, "format pattern"),
        (.limitsHeader, "range limits constraints"),
        (
            .otherHeader,
            """
            permission permissions role roles privilege port ports protocol version versions release event events metric metrics status code error \
            errors command commands flag flags endpoint scope scopes feature features limit plan tier icon button annotation resource operation api \
            method methods component term symptom issue file platform service package action actions product edition claim user shortcut response \
            environment helm cli
            """
        ),
        (.formNoun, "form wizard dialog modal screen page window popup drawer tab panel section"),
    ]

    private static let values: [(WordClass, String)] = [
        (.on, "on enabled enable checked selected true yes active activated ticked"),
        (.off, "off disabled disable unchecked deselected false no inactive deactivated cleared unticked"),
        (.numberWord, "zero one two three four five six seven eight nine ten eleven twelve"),
        (
            .valueWord,
            "none default all any yes no auto automatic on off true false never always enabled disabled other custom"
        ),
        (
            .vendor,
            """
            aws amazon azure microsoft google gcp okta auth0 github gitlab bitbucket slack cloudflare salesforce onelogin keycloak entra jira \
            atlassian zapier shopify stripe twilio sendgrid paypal facebook linkedin discord teams digitalocean heroku datadog snowflake bigquery \
            redshift databricks apple mailgun segment hubspot zendesk jenkins grafana telegram whatsapp vmware mongodb confluent openai anthropic
            """
        ),
        (
            .edition,
            "edition plan version license tier subscription enterprise premium pro cloud self-hosted community"
        ),
        (.consoleNoun, "console portal dashboard website site account app"),
        (.blank, "blank empty none nothing unset null nil"),
    ]
}
