import CodeGeneration
import FormModel
import FormValidation

/// The control that takes a field's value, in HTML.
///
/// It refuses what the form's schema refuses, as far as HTML can, and nothing else: so a URL is a text with a pattern, as the browser's own
/// check of URLs is another.
enum Control {
    /// One line of text.
    case line(Line)
    /// Several lines of text.
    case area(TextPlan?, isSecret: Bool)
    /// A number, from and to; a whole one or any.
    case number(minimum: String?, maximum: String?, isWhole: Bool)
    /// On or off.
    case toggle
    /// One of a few.
    case radios([FieldOption])
    /// One of many.
    case menu([FieldOption])
    /// A text, for which some are suggested.
    case suggestions([FieldOption])
    /// Several of some.
    case checks([FieldOption])
    /// Several texts, one a line.
    case lines
    /// Pairs of texts, one a line.
    case pairs
    /// A date.
    case date
    /// A file.
    case file

    /// What a line of text is.
    struct Line {
        /// What is demanded of it; nil: nothing.
        var plan: TextPlan?
        /// Whether it must not be seen.
        var isSecret = false
        /// The keyboard that helps.
        var keyboard = Keyboard.text
    }

    /// A keyboard of a telephone.
    enum Keyboard {
        case text, url, email, number
    }

    /// How many options are shown beside each other, rather than in a menu.
    private static let fewOptions = 4

    /// Chooses the control of a field.
    init(_ plan: FieldPlan) {
        let field = plan.field
        switch plan.rule {
        case .text(let text): self = Self.text(text, of: plan)
        case .choice(let options, isOpen: true): self = .suggestions(options)
        case .choice(let options, isOpen: false):
            // A radio button cannot be given back: who may leave the field out needs a menu.
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

    /// The control of a value whose type is not sure: the one of the likely type, where that refuses nothing.
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

    /// How a value is written, where it is not obvious.
    var hint: String? {
        switch self {
        case .lines: "One entry a line."
        case .pairs: "One pair a line, as name=value."
        case .line, .area, .number, .toggle, .radios, .menu, .suggestions, .checks, .date, .file: nil
        }
    }
}
