/// A Swift source file as a structure. Translators build it; only `SwiftRenderer` writes text.
struct SwiftFile {
    /// The lines of the comment at the top.
    var header: [String]
    /// The import statements.
    var imports: [String]

    /// The import of the runtime library, including the declarations that only generated code calls.
    static let runtimeImport = "@_spi(Generated) import FormValidation"
    /// The declarations.
    var declarations: [SwiftDeclaration]
}

/// A declaration, with its documentation.
struct SwiftDeclaration {
    /// The documentation: one string per paragraph, which may contain any characters.
    var documentation: [String] = []
    /// The declaration.
    var kind: Kind

    /// The kinds of declarations that are generated.
    indirect enum Kind {
        /// `public struct Name: A, B { … }`.
        case type(keyword: String, name: String, conformances: [String], members: [SwiftDeclaration])
        /// `case name = "value"`.
        case enumCase(name: String, value: String)
        /// `case name` or `case name(Payload)`.
        case plainCase(name: String, payload: String?)
        /// `public var name: Type = value`.
        case stored(modifiers: String, name: String, type: String?, value: SwiftExpression?)
        /// `public var name: Type { … }`.
        case computed(modifiers: String, name: String, type: String, body: [SwiftStatement])
        /// `public init(…) throws { … }` or `public func name(…) -> Type { … }`.
        case function(signature: SwiftSignature, body: [SwiftStatement])
    }
}

/// The signature of a function.
struct SwiftSignature {
    /// The part before the parameters, such as `public init` or `public static func name`.
    var name: String
    /// The parameters.
    var parameters: [Parameter]
    /// The part after the parameters, such as ` throws` or ` -> [Issue]`.
    var suffix = ""

    /// A parameter.
    struct Parameter {
        /// The label and name, escaped if necessary: `from decoder`, `accountName`.
        var name: String
        /// The type.
        var type: String
        /// The default; nil if there is none.
        var value: SwiftExpression?
    }
}

/// A statement.
enum SwiftStatement {
    /// `target = value`.
    case assign(target: String, value: SwiftExpression)
    /// `let name = value`.
    case constant(name: String, value: SwiftExpression)
    /// `value`. As the last statement of a body, it is the result of the body.
    case expression(SwiftExpression)
    /// `var name = value`.
    case variable(name: String, value: SwiftExpression)
    /// `return value`.
    case result(SwiftExpression)
    /// `throw value`.
    case failure(SwiftExpression)
    /// `return nil`.
    case noValue
    /// `guard a, b else { … }`.
    indirect case check([SwiftExpression], otherwise: SwiftStatement)
    /// `if a { … } else if b { … } else { … }`.
    indirect case branches([(test: SwiftExpression, body: [SwiftStatement])], otherwise: [SwiftStatement])
    /// `switch value { case 1: … default: … }`.
    indirect case choose(
        SwiftExpression, cases: [(value: Int, body: [SwiftStatement])], otherwise: [SwiftStatement])
    /// `switch value { case .a: … }`, with every case.
    indirect case match(SwiftExpression, cases: [(pattern: String, body: [SwiftStatement])])
    /// `while test { … }`.
    indirect case loop(while: SwiftExpression, body: [SwiftStatement])
}

/// An expression.
enum SwiftExpression {
    /// A name that the translators choose, never one from a page.
    case name(String)
    /// A string that may contain any characters.
    case string(String)
    /// An integer.
    case integer(Int)
    /// A number.
    case number(Double)
    /// `true` or `false`.
    case boolean(Bool)
    /// `[a, b]`.
    case array([SwiftExpression])
    /// `["a": b]`.
    case pairs([(key: SwiftExpression, value: SwiftExpression)])
    /// `callee(label: argument)`.
    case call(String, [Argument])
    /// `low...high`.
    indirect case range(SwiftExpression, SwiftExpression)
    /// `try value`.
    indirect case attempt(SwiftExpression)
    /// `let name = value`, as one of several conditions.
    indirect case binding(String, SwiftExpression)
    /// `!value`.
    indirect case not(SwiftExpression)
    /// `value || other`.
    indirect case either(SwiftExpression, SwiftExpression)
    /// `value ?? other`.
    indirect case fallback(SwiftExpression, SwiftExpression)

    /// An argument of a call.
    struct Argument {
        /// The label, if there is one.
        var label: String?
        /// The value.
        var value: SwiftExpression

        init(_ label: String? = nil, _ value: SwiftExpression) {
            self.label = label
            self.value = value
        }
    }
}
