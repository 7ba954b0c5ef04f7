import FormModel

/// The components that Mintlify, Starlight, Fumadocs and Nextra share.
enum CommonComponents {
    private static let admonitions: Set<String> = [
        "Note", "Tip", "Warning", "Info", "Check", "Caution", "Danger", "Callout", "Admonition", "Alert",
        "Important",
        "Aside",
    ]
    private static let details: Set<String> = [
        "Accordion", "Expandable", "Details", "Collapsible", "Disclosure",
    ]

    /// The kind of block for a component if it is an admonition or a collapsible block; otherwise nil.
    static func kind(_ name: String, _ attributes: [Attribute], blocks: [Block], range: SourceRange) -> Block
        .Kind?
    {
        func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
        func inlines(_ text: String?) -> Inlines {
            guard let text, !text.isEmpty else { return [] }
            return [Inline(.text(InlineText(InvisibleText.removed(from: text))), range: range)]
        }
        if admonitions.contains(name) {
            let kind = value("type") ?? value("variant") ?? name
            return .admonition(
                Admonition(kind: kind.lowercased(), title: inlines(value("title")), blocks: blocks))
        }
        if details.contains(name) {
            return .details(Details(summary: inlines(value("title") ?? value("summary")), blocks: blocks))
        }
        return nil
    }

    /// Whether a component is an admonition or a collapsible block.
    static func isKnown(_ name: String) -> Bool { admonitions.contains(name) || details.contains(name) }

    /// Whether a component is a badge that is shown next to text but is not part of it.
    static func isBadge(_ name: String) -> Bool {
        name.hasSuffix("Badge") || ["Pill", "Chip", "Tag", "New", "Beta"].contains(name)
    }

    /// Words in the names of components that display fields.
    private static let fieldWords = [
        "Field", "Param", "Prop", "Setting", "Option", "Config", "Form", "Table", "Argument", "Input",
        "Variable",
    ].map { Array($0.utf8) }

    /// Whether a component without contents seems to display fields that are defined elsewhere.
    static func looksLikeFields(_ component: Component) -> Bool {
        let name = Array(component.name.utf8)[...]
        guard component.blocks.isEmpty, name.first?.isUppercase ?? false, !name.hasPrefix("TableOf"),
            component.name != "ParamField", component.name != "ResponseField"
        else { return false }
        return name.indices.contains { index in
            name[index].isUppercase && fieldWords.contains { name[index...].starts(with: $0) }
        }
    }
}
