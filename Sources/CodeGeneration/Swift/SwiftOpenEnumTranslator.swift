import FormModel

/// Translates an open choice into an `enum` with an `other` case.
struct SwiftOpenEnumTranslator {
    private let property: SwiftProperty
    private let enumeration: SwiftEnumeration

    init(_ property: SwiftProperty, _ enumeration: SwiftEnumeration) {
        self.property = property
        self.enumeration = enumeration
    }

    /// The `enum`.
    var declaration: SwiftDeclaration {
        let cases = enumeration.cases.map { option, name in
            SwiftDeclaration(
                documentation: [option.label ?? option.value], kind: .plainCase(name: name, payload: nil))
        }
        let other = SwiftDeclaration(
            documentation: ["A value that the page does not list."],
            kind: .plainCase(name: "other", payload: "String"))
        let listed = SwiftDeclaration(
            documentation: ["The values that the page lists."],
            kind: .stored(
                modifiers: "public static let", name: "listed", type: "[\(enumeration.name)]",
                value: .array(
                    enumeration.cases.map { .name("." + SwiftKeyword.escaped($0.name)) })))
        return SwiftDeclaration(
            documentation: ["The values of \(property.plan.field.label); there may be others."],
            kind: .type(
                keyword: "public enum", name: enumeration.name, conformances: ["OpenFormChoice"],
                members: cases + [other, listed, initializer, rawValue]))
    }

    private var initializer: SwiftDeclaration {
        SwiftDeclaration(
            documentation: ["The value for the given string."],
            kind: .function(
                signature: SwiftSignature(
                    name: "public init", parameters: [.init(name: "rawValue", type: "String", value: nil)]),
                body: [
                    .assign(
                        target: "self",
                        value: .fallback(
                            .call("Self.listed", [.init(nil, .name("rawValue"))]),
                            .call(".other", [.init(nil, .name("rawValue"))])))
                ]))
    }

    private var rawValue: SwiftDeclaration {
        let cases = enumeration.cases.map { option, name in
            (
                pattern: "." + SwiftKeyword.escaped(name),
                body: [SwiftStatement.result(.string(option.value))]
            )
        }
        let other = (pattern: ".other(let text)", body: [SwiftStatement.result(.name("text"))])
        return SwiftDeclaration(
            documentation: ["The string of the value."],
            kind: .computed(
                modifiers: "public var", name: "rawValue", type: "String",
                body: [.match(.name("self"), cases: cases + [other])]))
    }
}
