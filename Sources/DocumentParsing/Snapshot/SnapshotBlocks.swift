import FormModel

/// Turns the contents of a snapshot into blocks.
struct SnapshotBlocks {
    let source: SourceText

    /// The blocks of neighbouring nodes.
    ///
    /// - Parameter name: the accessible name of the element that has exactly these nodes as its contents;
    ///   empty if it has none.
    func blocks(_ nodes: [SnapshotNode], name: String = "") -> [Block] {
        var result: [Block] = []
        // This is running text without a paragraph, as in a table cell.
        var run: [SnapshotNode] = []
        let hasRunningText = nodes.contains { $0.flow == .inline && !$0.text.isEmpty }
        let isAllRunningText = nodes.allSatisfy { $0.flow != .block }
        func endRun() {
            if let paragraph = paragraph(run, name: isAllRunningText ? name : "") { result.append(paragraph) }
            run = []
        }
        var index = 0
        while index < nodes.count {
            let node = nodes[index]
            index += 1
            switch node.flow {
            case .inline: run.append(node)
            case .flexible where hasRunningText: run.append(node)
            case .flexible:
                endRun()
                run = [node]
                endRun()
            case .block:
                endRun()
                if node.role == "term" || node.role == "definition" {
                    var last = node
                    var parts = [node]
                    while index < nodes.count,
                        nodes[index].role == "term" || nodes[index].role == "definition"
                    {
                        last = nodes[index]
                        parts.append(last)
                        index += 1
                    }
                    result.append(Block(.list(definitions(parts)), range: node.range.union(last.range)))
                } else if node.role == "tablist" {
                    var panels: [SnapshotNode] = []
                    while index < nodes.count, let panel = tabPanel(nodes[index]) {
                        panels.append(panel)
                        index += 1
                    }
                    result.append(tabs(node, panels: panels))
                } else {
                    result += blocks(of: node)
                }
            }
        }
        endRun()
        return result
    }

    /// The blocks of a node. A node that only groups others can have several blocks.
    private func blocks(of node: SnapshotNode) -> [Block] {
        switch node.role {
        case "heading": return heading(node).map { [$0] } ?? []
        case "paragraph":
            if node.children.contains(where: { $0.flow == .block }) { return blocks(contents(of: node)) }
            return paragraph(contents(of: node), name: node.name).map { [$0] } ?? []
        case "list": return [Block(.list(list(node)), range: node.range)]
        case "blockquote": return [Block(.blockQuote(blocks(node.children)), range: node.range)]
        case "table", "grid", "treegrid":
            return SnapshotTable(source: source).table(node).map { [Block(.table($0), range: node.range)] }
                ?? []
        case "code": return [code(node, range: node.range)]
        case "separator": return [Block(.thematicBreak, range: node.range)]
        case "figure":
            let caption = SnapshotInlines.inlines(contents(of: node), name: "", source: source)
            return [Block(.figure(caption: captionOf(caption)), range: node.range)]
        case "group": return group(node)
        case "generic":
            if let kind = SnapshotNode.admonitionKind(node.children) {
                let admonition = Admonition(kind: kind, blocks: blocks(Array(node.children.dropFirst())))
                return [Block(.admonition(admonition), range: node.range)]
            }
            if SnapshotNode.isCodeBlock(node.children),
                let code = node.children.first(where: { $0.role == "code" })
            {
                return [self.code(code, range: node.range)]
            }
            return blocks(node.children)
        // The name of any other element labels the element and is not part of its contents.
        default: return node.isControl ? [] : blocks(node.children, name: node.name)
        }
    }

    /// The children of a node. If a node has no children, its name is its only text.
    private func contents(of node: SnapshotNode) -> [SnapshotNode] {
        if !node.children.isEmpty || node.name.isEmpty { return node.children }
        return [SnapshotNode(role: "text", name: node.name, nameRange: node.nameRange, range: node.nameRange)]
    }

    // MARK: Text

    private func paragraph(_ nodes: [SnapshotNode], name: String) -> Block? {
        let inlines = SnapshotInlines.inlines(nodes, name: name, source: source)
        guard let first = inlines.first else { return nil }
        let range = inlines.reduce(first.range) { $0.union($1.range) }
        if inlines.count == 1, case .image(let alternative) = first.kind {
            return Block(.figure(caption: alternative), range: range)
        }
        return Block(.paragraph(Inlines(inlines)), range: range)
    }

    private func captionOf(_ inlines: [Inline]) -> Inlines {
        let texts = inlines.filter { if case .image = $0.kind { false } else { true } }
        if !texts.isEmpty { return Inlines(texts) }
        for inline in inlines {
            if case .image(let alternative) = inline.kind { return alternative }
        }
        return []
    }

    private func heading(_ node: SnapshotNode) -> Block? {
        let children = contents(of: node).filter { !isAnchor($0) }
        let content = SnapshotInlines.inlines(children, name: node.name, source: source)
        guard let first = content.first else { return nil }
        let level = min(max(node[attribute: "level"].flatMap { Int($0) } ?? 2, 1), 6)
        return Block(
            .heading(level: level, content: Inlines(content)),
            range: content.reduce(first.range) { $0.union($1.range) })
    }

    /// Whether a node is the link from a heading to itself.
    private func isAnchor(_ node: SnapshotNode) -> Bool {
        guard node.role == "link" else { return false }
        if node.name.hasPrefix("Direct link to ") { return true }
        return node.url?.hasPrefix("#") == true && ["", "#", "\u{B6}", "\u{200B}"].contains(node.text)
    }

    private func code(_ node: SnapshotNode, range: SourceRange) -> Block {
        let contents = contents(of: node)
        // Lines are separate elements. If there is text among the elements, the elements are words on a
        // single line.
        let lines = contents.allSatisfy { $0.role != "text" } ? contents.map { [$0] } : [contents]
        let text = lines.map { SnapshotInlines.inlines($0, source: source).plainText + "\n" }.joined()
        return Block(.code(Code(text: text)), range: range)
    }

    // MARK: Containers

    private func list(_ node: SnapshotNode) -> ListBlock {
        var items: [ListItem] = []
        for child in node.children {
            if child.role == "list", let last = items.indices.last {
                // In this HTML, a list is nested directly in a list, next to its items.
                items[last].blocks += blocks(of: child)
                items[last].range = items[last].range.union(child.range)
            } else {
                let contents = child.role == "listitem" ? self.contents(of: child) : [child]
                items.append(ListItem(blocks: blocks(contents), range: child.range))
            }
        }
        return ListBlock(items: items)
    }

    /// A definition list, whose items begin with the term.
    private func definitions(_ nodes: [SnapshotNode]) -> ListBlock {
        var items: [ListItem] = []
        for node in nodes {
            let blocks = blocks(contents(of: node))
            if node.role == "definition", let last = items.indices.last {
                items[last].blocks += blocks
                items[last].range = items[last].range.union(node.range)
            } else {
                items.append(ListItem(blocks: blocks, range: node.range))
            }
        }
        return ListBlock(marker: .definition, items: items)
    }

    /// A `<details>` element. Its first line is the summary.
    private func group(_ node: SnapshotNode) -> [Block] {
        let contents = contents(of: node)
        guard let summary = contents.first, summary.flow != .block else { return blocks(contents) }
        let details = Details(
            summary: Inlines(SnapshotInlines.inlines([summary], source: source)),
            blocks: blocks(Array(contents.dropFirst())))
        return [Block(.details(details), range: node.range)]
    }

    /// The node if it is a tab panel; otherwise, the tab panel that is its only content; nil if there is
    /// none.
    private func tabPanel(_ node: SnapshotNode) -> SnapshotNode? {
        if node.role == "tabpanel" { return node }
        guard node.role == "generic", node.children.count == 1, let child = node.children.first else {
            return nil
        }
        return tabPanel(child)
    }

    /// Tabs. A rendered page shows only the panel of the selected tab, but the labels of all tabs.
    private func tabs(_ list: SnapshotNode, panels: [SnapshotNode]) -> Block {
        let tabNodes = list.children.filter { $0.role == "tab" }
        var selected = tabNodes.firstIndex { $0[attribute: "selected"] != nil } ?? 0
        var tabs = tabNodes.map { node in
            TabPanel(
                label: SnapshotInlines.inlines(contents(of: node), name: node.name, source: source).plainText,
                blocks: [], range: node.range)
        }
        for (index, panel) in panels.enumerated() {
            if panels.count == tabs.count { selected = index }
            let blocks = blocks(panel.children)
            if tabs.indices.contains(selected) {
                tabs[selected].blocks += blocks
                tabs[selected].range = panel.range
            } else {
                tabs.append(TabPanel(label: panel.name, blocks: blocks, range: panel.range))
            }
        }
        return Block(.tabs(tabs), range: panels.reduce(list.range) { $0.union($1.range) })
    }
}
