import FormModel

/// Interprets a component with block contents.
enum ComponentBlock {
    /// The name of the component that includes a partial by its category and name.
    static let partials = "PartialsComponent"

    /// The kind of block for a component: an inclusion of a partial by name, tabs, or a plain component.
    static func kind(_ name: String, _ attributes: [Attribute], blocks: [Block]) -> Block.Kind {
        func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
        if name == partials {
            let target = Inclusion.Target.named(category: value("category") ?? "", name: value("name") ?? "")
            return .inclusion(
                Inclusion(
                    target: target, props: attributes.filter { $0.name != "category" && $0.name != "name" }))
        }
        return .component(Component(name: name, attributes: attributes, blocks: blocks))
    }
}
