import FormModel

/// An attribute of an element.
///
/// Names are defined in this file, classes are part of the program, and links lead to pages of the site.
/// Therefore, text from documentation cannot become a name, a link or a script.
struct Attribute {
    /// The source of the attribute, with a leading space.
    let source: String

    private init(_ name: String, _ value: String) {
        var source = " \(name)=\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": source += "&amp;"
            case "<": source += "&lt;"
            case ">": source += "&gt;"
            case "\"": source += "&quot;"
            case "'": source += "&#39;"
            case "\0": source += "\u{FFFD}"
            case _ where scalar.value < 0x20: source += "&#\(scalar.value);"
            default: source.unicodeScalars.append(scalar)
            }
        }
        self.source = source + "\""
    }

    private init(flag name: String) { source = " \(name)" }

    /// Attributes with untrusted text.
    enum Name: String {
        case value, placeholder, title, pattern, min, max, step, minlength, maxlength, name, low, high,
            optimum, rows
        case label = "aria-label"
        case provider = "data-provider"
        case words = "data-words"
        case confidence = "data-confidence"
        case doubts = "data-doubts"
        case unread = "data-unread"
    }

    /// An attribute with text.
    ///
    /// In attributes that are shown or read aloud, invisible characters are replaced as in `HTML.text(_:)`.
    /// Attributes that a browser compares are unchanged.
    static func text(_ name: Name, _ value: String) -> Attribute {
        switch name {
        case .placeholder, .title, .label: Attribute(name.rawValue, HTML.visible(value))
        default: Attribute(name.rawValue, value)
        }
    }

    /// An attribute with a number.
    static func number(_ name: Name, _ value: Int) -> Attribute { Attribute(name.rawValue, String(value)) }

    /// Boolean attributes.
    enum Flag: String {
        case required, checked, selected, hidden
    }

    /// A Boolean attribute.
    static func flag(_ flag: Flag) -> Attribute { Attribute(flag: flag.rawValue) }

    /// Attributes whose value is one of a few keywords.
    enum Keyword: String {
        case type, method, autocomplete, inputmode, role, spellcheck, tabindex
        case isHidden = "aria-hidden"
        case live = "aria-live"
        case current = "aria-current"
    }

    /// An attribute with a keyword that is part of the program.
    static func keyword(_ name: Keyword, _ value: StaticString) -> Attribute {
        Attribute(name.rawValue, "\(value)")
    }

    /// The classes of an element.
    static func style(_ names: StaticString) -> Attribute { Attribute("class", "\(names)") }

    /// The id of an element.
    static func id(_ id: ElementID) -> Attribute { Attribute("id", id.text) }

    /// The id of the control that a label belongs to.
    static func `for`(_ id: ElementID) -> Attribute { Attribute("for", id.text) }

    /// The id of the list of suggestions for a control.
    static func list(_ id: ElementID) -> Attribute { Attribute("list", id.text) }

    /// The ids of the elements that describe an element.
    static func describedBy(_ ids: [ElementID]) -> Attribute {
        Attribute("aria-describedby", ids.map(\.text).joined(separator: " "))
    }

    /// The ids of the elements that name an element.
    static func labelledBy(_ ids: [ElementID]) -> Attribute {
        Attribute("aria-labelledby", ids.map(\.text).joined(separator: " "))
    }

    /// The target of a link.
    static func link(_ link: Link) -> Attribute { Attribute("href", link.text) }
}

/// The id of an element: a word from the program, followed by numbers.
enum ElementID: Hashable {
    /// A part of the page.
    case part(Part)
    /// The heading of a part.
    case heading(Part)
    /// A field, by its number in the form.
    case field(Int)
    /// The name of a field that has several controls.
    case legend(Int)
    /// The control of a field; if there are several controls, with its number.
    case control(Int, Int? = nil)
    /// The help of a field.
    case help(Int)
    /// The suggestions for a field.
    case suggestions(Int)
    /// A range of words on the page.
    case words(Int)
    /// A doubt.
    case doubt(Int)

    /// The parts of pages.
    enum Part: String {
        case main, form, words, doubts, schema, example, search, provider, confidence, unsure, unread, count,
            none
    }

    /// The id as text.
    var text: String {
        switch self {
        case .part(let part): part.rawValue
        case .heading(let part): part.rawValue + "-heading"
        case .field(let number): "f\(number)"
        case .legend(let number): "l\(number)"
        case .control(let number, nil): "c\(number)"
        case .control(let number, let option?): "c\(number)-\(option)"
        case .help(let number): "h\(number)"
        case .suggestions(let number): "s\(number)"
        case .words(let number): "w\(number)"
        case .doubt(let number): "d\(number)"
        }
    }
}

/// The target of a link: a part of the page, or another page of the site.
enum Link {
    case part(ElementID)
    /// The overview, linked from a form's page.
    case overview
    /// A form's page, linked from the overview.
    case form(FormID)

    /// The value of `href`.
    var text: String {
        switch self {
        case .part(let id): "#" + id.text
        case .overview: "../../index.html"
        case .form(let id): SitePaths.form(id)
        }
    }
}
