import FormModel

/// A node of a rendered page's accessibility tree.
struct SnapshotNode {
    /// Its role, `paragraph`; `text` for a piece of text.
    var role: String
    /// Its accessible name, for `text` its text.
    var name: String
    /// The place of the name without quotes, if it is there.
    var nameRange: SourceRange
    /// What is in brackets: `level=2`, `selected`.
    var attributes: [Attribute]
    /// The value of `/url`.
    var url: String?
    /// Its children, text pieces among them.
    var children: [SnapshotNode]
    /// Its place with its children, if it is there.
    var range: SourceRange
    /// How it stands among others.
    let flow: Flow

    /// How a node stands among others.
    enum Flow {
        /// In running text.
        case inline
        /// On its own, or within running text: a `generic` of inline contents.
        case flexible
        /// On its own.
        case block
    }

    /// Roles of running text; all others are blocks, or drop out.
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

    /// The text of the node and all below it, a space between pieces: to recognise things by, not to show.
    var text: String {
        if children.isEmpty { return role == "img" || role == "image" ? "" : name }
        return children.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Whether the node is a control or an embedded page, which shows no text of the page's.
    var isControl: Bool { SnapshotNode.controlRoles.contains(role) }

    private static let controlRoles: Set<String> = [
        "button", "checkbox", "switch", "textbox", "searchbox", "combobox", "listbox", "option", "radio",
        "radiogroup", "slider", "spinbutton", "progressbar", "scrollbar",
    ]

    // MARK: Shapes that several nodes make

    private static let admonitionKinds: Set<String> = [
        "note", "tip", "info", "warning", "danger", "caution", "important", "success", "preview", "attention",
        "hint", "error", "secondary", "further", "tech preview",
    ]

    /// Whether children make an admonition: the first holds a picture and the word for its kind.
    static func isAdmonition(_ children: [SnapshotNode]) -> Bool {
        admonitionKind(children) != nil
    }

    /// The kind of the admonition that children make.
    static func admonitionKind(_ children: [SnapshotNode]) -> String? {
        guard children.count > 1, let head = children.first, head.role == "generic",
            head.children.contains(where: { $0.role == "img" || $0.role == "image" })
        else { return nil }
        let words = head.children.filter { $0.role != "img" && $0.role != "image" }
        guard words.count == 1, let word = words.first else { return nil }
        let kind = word.text.lowercased()
        return admonitionKinds.contains(kind) ? kind : nil
    }

    /// Whether children make a code block: nothing but code and buttons, and not just a word of code.
    static func isCodeBlock(_ children: [SnapshotNode]) -> Bool {
        let contents = children.filter { $0.role != "button" }
        guard contents.count == 1, let code = contents.first, code.role == "code" else { return false }
        return contents.count < children.count || code.children.contains { $0.role != "text" }
    }
}
