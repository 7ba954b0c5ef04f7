extension Block {
    /// The blocks directly inside this block, as one list for each item, cell or panel.
    package var contents: [[Block]] {
        switch kind {
        case .list(let list): list.items.map(\.blocks)
        case .table(let table): (table.header + table.rows.flatMap(\.cells)).map(\.blocks)
        case .tabs(let tabs): tabs.map(\.blocks)
        case .blockQuote(let blocks): [blocks]
        case .admonition(let admonition): [admonition.blocks]
        case .details(let details): [details.blocks]
        case .component(let component): [component.blocks]
        case .inclusion(let inclusion): [inclusion.blocks]
        case .heading, .paragraph, .code, .figure, .directive, .thematicBreak: []
        }
    }

    /// Whether a test is true for at least one of `contents`. The contents are not collected first, and
    /// nothing is copied.
    package func holdsContents(where test: ([Block]) -> Bool) -> Bool {
        switch kind {
        case .list(let list): list.items.indices.contains { test(list.items[$0].blocks) }
        case .table(let table):
            table.header.indices.contains { test(table.header[$0].blocks) }
                || table.rows.indices.contains { row in
                    table.rows[row].cells.indices.contains { test(table.rows[row].cells[$0].blocks) }
                }
        case .tabs(let tabs): tabs.indices.contains { test(tabs[$0].blocks) }
        case .blockQuote(let blocks): test(blocks)
        case .admonition(let admonition): test(admonition.blocks)
        case .details(let details): test(details.blocks)
        case .component(let component): test(component.blocks)
        case .inclusion(let inclusion): test(inclusion.blocks)
        case .heading, .paragraph, .code, .figure, .directive, .thematicBreak: false
        }
    }

    /// The running text directly inside this block: a heading, paragraph, caption, title or
    /// summary.
    package var inlines: Inlines {
        switch kind {
        case .heading(_, let content, _), .paragraph(let content), .figure(let content): content
        case .admonition(let admonition): admonition.title
        case .details(let details): details.summary
        case .list, .blockQuote, .code, .table, .tabs, .component, .inclusion, .directive, .thematicBreak: []
        }
    }

    /// Transforms each list of `contents`.
    package mutating func mapContents(_ transform: ([Block]) -> [Block]) {
        switch kind {
        case .list(var list):
            for index in list.items.indices { list.items[index].blocks = transform(list.items[index].blocks) }
            kind = .list(list)
        case .table(var table):
            func map(_ cells: inout [TableCell]) {
                for index in cells.indices { cells[index].blocks = transform(cells[index].blocks) }
            }
            map(&table.header)
            for row in table.rows.indices { map(&table.rows[row].cells) }
            kind = .table(table)
        case .tabs(var tabs):
            for index in tabs.indices { tabs[index].blocks = transform(tabs[index].blocks) }
            kind = .tabs(tabs)
        case .blockQuote(let blocks): kind = .blockQuote(transform(blocks))
        case .admonition(var admonition):
            admonition.blocks = transform(admonition.blocks)
            kind = .admonition(admonition)
        case .details(var details):
            details.blocks = transform(details.blocks)
            kind = .details(details)
        case .component(var component):
            component.blocks = transform(component.blocks)
            kind = .component(component)
        case .inclusion(var inclusion):
            inclusion.blocks = transform(inclusion.blocks)
            kind = .inclusion(inclusion)
        case .heading, .paragraph, .code, .figure, .directive, .thematicBreak: break
        }
    }

    /// Transforms the running text of `inlines`.
    package mutating func mapInlines(_ transform: (Inlines) -> Inlines) {
        switch kind {
        case .heading(let level, let content, let id):
            kind = .heading(level: level, content: transform(content), id: id)
        case .paragraph(let content): kind = .paragraph(transform(content))
        case .figure(let caption): kind = .figure(caption: transform(caption))
        case .admonition(var admonition):
            admonition.title = transform(admonition.title)
            kind = .admonition(admonition)
        case .details(var details):
            details.summary = transform(details.summary)
            kind = .details(details)
        case .list, .blockQuote, .code, .table, .tabs, .component, .inclusion, .directive, .thematicBreak:
            break
        }
    }
}
