import FormModel

/// Tabs without an enclosing element. Consecutive tabs form one block of tabs.
enum TabBlocks {
    /// The name of the temporary component for a single tab, used until its neighbours are known.
    static let name = "formwright-tab"

    /// A single tab.
    static func tab(label: String, blocks: [Block]) -> Block.Kind {
        .component(
            Component(
                name: name, attributes: [Attribute(name: "label", value: InvisibleText.removed(from: label))],
                blocks: blocks))
    }

    /// The blocks, with consecutive tabs combined.
    static func grouped(_ blocks: [Block]) -> [Block] {
        guard blocks.contains(where: isTab) else { return blocks }
        var result: [Block] = []
        var tabs: [TabPanel] = []
        func end() {
            guard let first = tabs.first, let last = tabs.last else { return }
            result.append(Block(.tabs(tabs), range: first.range.union(last.range)))
            tabs = []
        }
        for block in blocks {
            if let tab = tab(block) {
                tabs.append(tab)
            } else {
                end()
                result.append(block)
            }
        }
        end()
        return result
    }

    private static func isTab(_ block: Block) -> Bool {
        if case .component(let component) = block.kind { component.name == name } else { false }
    }

    private static func tab(_ block: Block) -> TabPanel? {
        guard case .component(let component) = block.kind, component.name == name else { return nil }
        return TabPanel(
            label: component.attributes.first?.value ?? "", blocks: component.blocks, range: block.range)
    }

    // MARK: Tabs in an enclosing element

    /// The names of elements for a single tab.
    private static let items: Set<String> = [
        "TabItem", "Tab", "tab", "Tabs.Tab", "TabPanel", "tabs-item", "tab-item", name,
    ]

    /// The tabs among the contents of an element, followed by the other contents.
    static func blocks(_ contents: [Block], attributes: [Attribute], range: SourceRange) -> [Block] {
        let labels = labels(attributes)
        var tabs: [TabPanel] = []
        var others: [Block] = []
        for block in contents {
            guard case .component(let component) = block.kind, items.contains(component.name) else {
                others.append(block)
                continue
            }
            func value(_ name: String) -> String? {
                component.attributes.first { $0.name == name }?.value.flatMap { $0.isEmpty ? nil : $0 }
            }
            let named = value("value").flatMap { value in labels.first { $0.value == value }?.label }
            let numbered = tabs.count < labels.count ? labels[tabs.count].label : nil
            let label =
                value("label") ?? value("title") ?? named ?? value("value") ?? value("name") ?? numbered ?? ""
            tabs.append(
                TabPanel(
                    label: InvisibleText.removed(from: label), blocks: component.blocks, range: block.range))
        }
        return [Block(.tabs(tabs), range: range)] + others
    }

    /// The labels of tabs that are stated in the enclosing element: `values={[{label: 'A', value: 'a'}]}`,
    /// `items={['A', 'B']}`.
    private static func labels(_ attributes: [Attribute]) -> [(value: String, label: String)] {
        guard let list = attributes.first(where: { $0.name == "values" || $0.name == "items" })?.value else {
            return []
        }
        var result: [(value: String, label: String)] = []
        var entry: [String: String] = [:]
        var key = ""
        var depth = 0
        let bytes = Array(list.utf8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "{"):
                depth += 1
                entry = [:]
            case UInt8(ascii: "}"):
                depth -= 1
                if let label = entry["label"] { result.append((entry["value"] ?? label, label)) }
                entry = [:]
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
                let start = index + 1
                index = start
                while index < bytes.count, bytes[index] != byte {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                let text = bytes[start..<min(index, bytes.count)].string
                // The braces of the expression itself are the first level.
                if depth > 1 { entry[key] = text } else { result.append((text, text)) }
            default:
                if byte.isLetter {
                    let word = bytes[index...].prefix { $0.isAlphanumeric }
                    key = word.string
                    index = word.endIndex - 1
                }
            }
            index += 1
        }
        return result
    }
}
