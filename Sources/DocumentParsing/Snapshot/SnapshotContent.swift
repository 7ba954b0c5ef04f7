/// The main content of a rendered page, and the metadata in the frame around it.
struct SnapshotContent {
    /// The main content, without navigation and similar parts.
    private(set) var nodes: [SnapshotNode]
    /// The page's tags.
    private var tags: [String] = []

    /// The roles of regions that frame a page's content.
    private static let frames: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu",
        "menubar",
        "toolbar", "form",
    ]

    /// Finds the content in a page's tree: the article; if there is none, `main`; otherwise, the whole tree.
    init(_ tree: [SnapshotNode]) {
        let articles = SnapshotContent.outermost("article", in: tree)
        let mains = SnapshotContent.outermost("main", in: tree)
        nodes = []
        // If there are several articles, they are teasers on an overview page, not the content of the page.
        if articles.count == 1, let article = articles.first {
            nodes = content(of: article.children, isArticle: true)
        } else if let main = mains.first {
            nodes = content(of: main.children, isArticle: false)
        } else {
            nodes = content(of: tree, isArticle: false)
        }
    }

    /// The page's title and tags.
    ///
    /// - Parameter blocks: the content, whose first heading of level 1 is the title.
    func metadata(blocks: [Block]) -> PageMetadata {
        let title = blocks.lazy.compactMap { block -> String? in
            if case .heading(1, let content, _) = block.kind { content.plainText } else { nil }
        }.first
        return PageMetadata(title: title, tags: tags)
    }

    // MARK: Finding

    /// The nodes with a role that are not inside another node with that role.
    private static func outermost(_ role: String, in nodes: [SnapshotNode]) -> [SnapshotNode] {
        nodes.flatMap { $0.role == role ? [$0] : outermost(role, in: $0.children) }
    }

    /// The first text in or below a node, ignoring pictures and their wrappers; nil if there is none.
    private static func leaf(of node: SnapshotNode) -> String? {
        if node.children.isEmpty {
            guard node.role != "img", node.role != "image", !node.name.isEmpty else { return nil }
            return node.name
        }
        return node.children.lazy.compactMap { leaf(of: $0) }.first
    }

    // MARK: Cutting

    private mutating func content(of nodes: [SnapshotNode], isArticle: Bool) -> [SnapshotNode] {
        var kept: [SnapshotNode] = []
        kept.reserveCapacity(nodes.count)
        var index = 0
        while index < nodes.count {
            let node = nodes[index]
            index += 1
            if SnapshotContent.isFrame(node, isArticle: isArticle) {
                // The footer of an article is not content, but may contain the page's tags.
                if isArticle, node.role == "contentinfo" { _ = content(of: node.children, isArticle: true) }
                continue
            }
            if index < nodes.count, SnapshotContent.isTagsLabel(node), nodes[index].role == "list" {
                let items = SnapshotContent.outermost("listitem", in: [nodes[index]])
                tags = items.compactMap { SnapshotContent.leaf(of: $0) }
                index += 1
                continue
            }
            guard !node.children.isEmpty else {
                kept.append(node)
                continue
            }
            let children = content(of: node.children, isArticle: isArticle)
            // A node that contains only parts of the frame is part of the frame, too; its name only repeats
            // its contents.
            if children.isEmpty, node.flow != .inline { continue }
            kept.append(
                SnapshotNode(
                    role: node.role, name: node.name, nameRange: node.nameRange, attributes: node.attributes,
                    url: node.url, children: children, range: node.range))
        }
        return kept
    }

    private static func isFrame(_ node: SnapshotNode, isArticle: Bool) -> Bool {
        if frames.contains(node.role) { return true }
        if node.role == "link" { return isEditLink(node) || isSkipLink(node) || isPagerLink(node) }
        return !isArticle && node.role == "list" && isTableOfContents(node)
    }

    private static func isTagsLabel(_ node: SnapshotNode) -> Bool {
        guard node.flow != .block else { return false }
        let text = node.text
        return text == "Tags:" || text == "Tags"
    }

    private static func isEditLink(_ node: SnapshotNode) -> Bool {
        ["Edit this page", "Edit on "].contains { node.name.hasPrefix($0) }
    }

    private static func isSkipLink(_ node: SnapshotNode) -> Bool {
        node.name.lowercased().hasPrefix("skip to ") && node.url?.hasPrefix("#") == true
    }

    /// Whether a node is a link to the previous or next page, which consists of two lines: a word such as
    /// "Next", and the page's title.
    private static func isPagerLink(_ node: SnapshotNode) -> Bool {
        guard node.children.count == 2, let word = node.children.first, word.role == "generic" else {
            return false
        }
        return word.text == "Previous" || word.text == "Next"
    }

    /// Whether a list contains only links to places on the same page.
    private static func isTableOfContents(_ list: SnapshotNode) -> Bool {
        var hasLink = false
        func check(_ node: SnapshotNode) -> Bool {
            switch node.role {
            case "link":
                hasLink = true
                return node.url?.hasPrefix("#") == true
            case "list", "listitem", "generic": return node.children.allSatisfy { check($0) }
            default: return false
            }
        }
        return list.children.allSatisfy { check($0) } && hasLink
    }
}
