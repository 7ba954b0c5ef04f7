import FormModel

/// A node of a rendered page's accessibility tree.
struct SnapshotNode {
    /// The role of the node, such as `paragraph`, or `text` for a piece of text.
    var role: String
    /// The accessible name of the node; if it is a piece of text, the text.
    var name: String
    /// The place of the name without quotation marks, if the node has a name.
    var nameRange: SourceRange
    /// The attributes in brackets, such as `level=2` or `selected`.
    var attributes: [Attribute]
    /// The value of `/url`; nil if there is none.
    var url: String?
    /// The children of the node, including pieces of text.
    var children: [SnapshotNode]
    /// The place of the node, including its children.
    var range: SourceRange
    /// How the node is laid out among other nodes.
    let flow: Flow

    /// How a node is laid out among other nodes.
    enum Flow {
        /// Part of running text.
        case inline
        /// Either a block or part of running text: a `generic` element with inline contents.
        case flexible
        /// A block.
        case block
    }

    /// The roles of running text. Nodes with other roles are blocks or are dropped.
    private static let inlineRoles: Set<String> = [
        "text", "strong", "emphasis", "code", "link", "img", "image", "subscript", "superscript", "insertion",
        "deletion", "mark", "time", "button", "checkbox", "switch",
    ]

    init(
        role: String, name: String, nameRange: SourceRange, attributes: [Attribute] = [], url: String? = nil,
        children: [SnapshotNode] = [], range: SourceRange
    ) {
        self.role = role
        self.name = name
        self.nameRange = nameRange
        self.attributes = attributes
        self.url = url
        self.children = children
        self.range = range
        let hasBlock = children.contains { $0.flow == .block }
        let hasOnlyInlines = children.allSatisfy { $0.flow == .inline }
        if role == "generic" {
            flow =
                hasBlock || SnapshotNode.isAdmonition(children) || SnapshotNode.isCodeBlock(children)
                ? .block : .flexible
        } else if role == "code" {
            flow = hasOnlyInlines ? .inline : .block
        } else {
            flow = SnapshotNode.inlineRoles.contains(role) && !hasBlock ? .inline : .block
        }
    }

    /// The value of an attribute; empty if there is only a name.
    subscript(attribute name: String) -> String? {
        attributes.first { $0.name == name }.map { $0.value ?? "" }
    }

    /// The text of the node and its descendants, with spaces between the pieces. It is used to recognise
    /// nodes, not for display.
    var text: String {
        if children.isEmpty { return role == "img" || role == "image" ? "" : name }
        return children.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Whether the node is a control or an embedded page, which contains no text that belongs to the page.
    var isControl: Bool { SnapshotNode.controlRoles.contains(role) }

    private static let controlRoles: Set<String> = [
        "button", "checkbox", "switch", "textbox", "searchbox", "combobox", "listbox", "option", "radio",
        "radiogroup", "slider", "spinbutton", "progressbar", "scrollbar",
    ]

    // MARK: Shapes of several nodes

    private static let admonitionKinds: Set<String> = [
        "note", "tip", "info", "warning", "danger", "caution", "important", "success", "preview", "attention",
        "hint", "error", "secondary", "further", "tech preview",
    ]

    /// Whether the children form an admonition: the first child contains a picture and the word for the kind
    /// of admonition.
    static func isAdmonition(_ children: [SnapshotNode]) -> Bool {
        admonitionKind(children) != nil
    }

    /// The kind of the admonition that the children form; nil if they form none.
    static func admonitionKind(_ children: [SnapshotNode]) -> String? {
        guard children.count > 1, let head = children.first, head.role == "generic",
            head.children.contains(where: { $0.role == "img" || $0.role == "image" })
        else { return nil }
        let words = head.children.filter { $0.role != "img" && $0.role != "image" }
        guard words.count == 1, let word = words.first else { return nil }
        let kind = word.text.lowercased()
        return admonitionKinds.contains(kind) ? kind : nil
    }

    /// Whether the children form a code block: they consist only of code and buttons, and there is more than
    /// one word of code.
    static func isCodeBlock(_ children: [SnapshotNode]) -> Bool {
        let contents = children.filter { $0.role != "button" }
        guard contents.count == 1, let code = contents.first, code.role == "code" else { return false }
        return contents.count < children.count || code.children.contains { $0.role != "text" }
    }
}
