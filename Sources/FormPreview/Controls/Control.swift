import CodeGeneration
import FormModel
import FormValidation

/// The HTML control for a field's value.
///
/// The control rejects the same values as the form's schema, as far as HTML allows. For example, a URL is a
/// text box with a pattern, because the browser's own check of URLs is different.
enum Control {
    /// One line of text.
    case line(Line)
    /// Several lines of text.
    case area(TextPlan?, isSecret: Bool)
    /// A number or integer within bounds.
    case number(minimum: String?, maximum: String?, isWhole: Bool)
    /// On or off.
    case toggle
    /// One of a few options.
    case radios([FieldOption])
    /// One of many options.
    case menu([FieldOption])
    /// Text with suggestions.
    case suggestions([FieldOption])
    /// Several of the options.
    case checks([FieldOption])
    /// Several strings, one per line.
    case lines
    /// Pairs of strings, one per line.
    case pairs
    /// A date.
    case date
    /// A file.
    case file

    /// The properties of a line of text.
    struct Line {
        /// The rule for the text; nil if there is none.
        var plan: TextPlan?
        /// Whether the text is hidden.
        var isSecret = false
        /// The on-screen keyboard that suits the text.
        var keyboard = Keyboard.text
    }

    /// An on-screen keyboard.
    enum Keyboard {
        case text, url, email, number
    }

    /// The maximum number of options that are shown as radio buttons instead of a menu.
    private static let fewOptions = 4

    /// Chooses the control of a field.
    init(_ plan: FieldPlan) {
        let field = plan.field
        switch plan.rule {
        case .text(let text): self = Self.text(text, of: plan)
        case .choice(let options, isOpen: true): self = .suggestions(options)
        case .choice(let options, isOpen: false):
            // A radio button cannot be cleared, so an optional field needs a menu.
            let isFree = !plan.isRequired && plan.givenDefault == nil
            self = options.count > Self.fewOptions || isFree ? .menu(options) : .radios(options)
        case .integer(let bounds):
            self = .number(
                minimum: bounds.lowerBound == .min ? nil : String(bounds.lowerBound),
                maximum: bounds.upperBound == .max ? nil : String(bounds.upperBound), isWhole: true)
        case .number(let bounds):
            self = .number(
                minimum: bounds.lowerBound.isFinite ? JSONRenderer.line(.number(bounds.lowerBound)) : nil,
                maximum: bounds.upperBound.isFinite ? JSONRenderer.line(.number(bounds.upperBound)) : nil,
                isWhole: false)
        case .boolean: self = .toggle
        case .choices(let options, isOpen: false): self = .checks(options)
        case .texts, .choices: self = field.secret ? .area(nil, isSecret: true) : .lines
        case .pairs: self = field.secret ? .area(nil, isSecret: true) : .pairs
        case .scalar: self = Self.scalar(field)
        case .open:
            self =
                field.secret ? .area(nil, isSecret: true) : field.type == .keyValues ? .pairs : .lines
        }
    }

    private static func text(_ text: TextPlan, of plan: FieldPlan) -> Control {
        let field = plan.field
        switch field.type {
        case .multilineText: return .area(text, isSecret: field.secret)
        case .file: return .file
        case .date where text.format == .date && !field.secret: return .date
        case .url: return .line(Line(plan: text, isSecret: field.secret, keyboard: .url))
        case .email: return .line(Line(plan: text, isSecret: field.secret, keyboard: .email))
        default: return .line(Line(plan: text, isSecret: field.secret))
        }
    }

    /// The control for a value of uncertain type: the control for the most likely type, if that control
    /// rejects nothing.
    private static func scalar(_ field: Field) -> Control {
        switch field.type {
        case .boolean: .toggle
        case .multilineText: .area(nil, isSecret: field.secret)
        case .choice where !field.secret && !field.options.isEmpty: .suggestions(field.distinctOptions)
        case .integer, .number: .line(Line(isSecret: field.secret, keyboard: .number))
        case .url: .line(Line(isSecret: field.secret, keyboard: .url))
        case .email: .line(Line(isSecret: field.secret, keyboard: .email))
        default: .line(Line(isSecret: field.secret))
        }
    }

    /// How to write a value, if this is not obvious.
    var hint: String? {
        switch self {
        case .lines: "One entry per line."
        case .pairs: "One pair per line, as name=value."
        case .line, .area, .number, .toggle, .radios, .menu, .suggestions, .checks, .date, .file: nil
        }
    }
}
