/// The role of a column: the kind of information that it gives about the rows.
enum ColumnRole: UInt8, Sendable, CaseIterable {
    case label, description, type, required, optional, `default`, options, example, format, limits, other

    /// The role of a header, determined by its head word and the words that qualify it.
    ///
    /// - Parameter stated: headers that the configuration defines, as words.
    static func read(_ header: Passage?, stated: [[Word]: ColumnRole] = [:]) -> ColumnRole? {
        guard let header else { return nil }
        if !stated.isEmpty, let role = stated[header.words(0..<header.tokens.count)] { return role }
        let tokens = header.tokens.filter { $0.kind != .punctuation }
        guard let last = tokens.last, tokens.count <= 5 else { return nil }
        func any(_ name: WordClass) -> Bool { tokens.contains { $0.isIn(name) } }
        if any(.defaultHeader) { return .default }
        if any(.exampleHeader) { return .example }
        if any(.requiredHeader) { return .required }
        if any(.optionalHeader), tokens.count == 1 { return .optional }
        if last.isIn(.descriptionHeader), !last.isIn(.labelHeader), last.word != "value" || tokens.count == 1
        {
            return .description
        }
        if last.isIn(.typeHeader), last.word != "control" || tokens.count > 1 { return .type }
        if last.isIn(.formatHeader) { return .format }
        if last.isIn(.limitsHeader) { return .limits }
        if tokens.count > 1, last.isIn(.optionsHeader) || last.word == "value" { return .options }
        if last.isIn(.labelHeader) { return .label }
        if last.isIn(.weakLabelHeader) { return .label }
        if last.isIn(.optionsHeader) { return .options }
        if any(.labelHeader) { return .label }
        if any(.descriptionHeader) { return .description }
        if any(.otherHeader) { return .other }
        return nil
    }
}

/// The roles of a table's columns.
struct TableColumns: Sendable {
    var label: Int
    var roles: [ColumnRole?]

    /// Finds the column that names the subject of each row; nil if there is none.
    init?(_ table: TextTable, _ text: PageText) {
        var count = table.header.count
        for row in table.rows.indices { count = max(count, table.rows[row].cells.count) }
        guard count > 0 else { return nil }
        // A configuration can declare that the rows of tables with a certain header are not fields.
        if !text.headers.isEmpty {
            let isStatedOther = table.header.contains { cell in
                guard let passage = cell.passages.first.map({ text.passages[$0] }) else { return false }
                return text.headers[passage.words(0..<passage.tokens.count)] == .other
            }
            if isStatedOther { return nil }
        }
        var roles = (0..<count).map { column -> ColumnRole? in
            guard column < table.header.count, let passage = table.header[column].passages.first else {
                return nil
            }
            return ColumnRole.read(text.passages[passage], stated: text.headers)
        }
        let sample = table.rows.indices.prefix(12)
        var best = 0
        var bestScore = -Double.infinity
        for column in 0..<min(count, 4) {
            var score = column == 0 ? 1.5 : -0.5 * Double(column)
            switch roles[column] {
            case .label: score += column == 0 ? 3 : 2
            case .description: score -= column == 0 ? 1 : 4
            case .other: score += 0
            case nil: break
            default: score -= column == 0 ? 0.5 : 4
            }
            var empty = 0
            var long = 0
            var numbers = 0
            for row in sample where column < table.rows[row].cells.count {
                let passage = table.rows[row].cells[column].passages.first
                let words = passage.map { text.passages[$0].tokens.count } ?? 0
                if words == 0 { empty += 1 }
                if words > 10 { long += 1 }
                if words == 1, let passage,
                    text.passages[passage].tokens[0].kind == .number
                {
                    numbers += 1
                }
            }
            if !sample.isEmpty {
                score -=
                    3 * Double(empty) / Double(sample.count) + 2 * Double(long) / Double(sample.count)
                    + 4 * Double(numbers) / Double(sample.count)
            }
            if score > bestScore {
                best = column
                bestScore = score
            }
        }
        label = best
        roles[best] = .label
        for column in roles.indices where column != best && roles[column] == .label { roles[column] = nil }
        self.roles = roles
    }

    /// The columns for descriptions: columns with such a header or, if there are none, columns without a
    /// role.
    var descriptions: [Int] {
        let headed = roles.indices.filter { roles[$0] == .description }
        return headed.isEmpty
            ? roles.indices.filter { $0 != label && (roles[$0] == nil || roles[$0] == .other) } : headed
    }
}
