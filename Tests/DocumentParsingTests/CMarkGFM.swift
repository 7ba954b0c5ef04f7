import Foundation

/// The `cmark-gfm` executable, the oracle for tables.
enum CMarkGFM {
    static let executable: URL? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/usr/local/bin").split(
            separator: ":")
        return folders.lazy.map { URL(fileURLWithPath: String($0)).appendingPathComponent("cmark-gfm") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()

    /// What it prints as XML for a text.
    static func xml(of text: [UInt8]) throws -> String {
        guard let executable else { return "" }
        let input = FileManager.default.temporaryDirectory
            .appendingPathComponent("formwright-oracle-\(UUID().uuidString).md")
        try Data(text).write(to: input)
        defer { try? FileManager.default.removeItem(at: input) }
        let process = Process()
        let output = Pipe()
        process.executableURL = executable
        process.arguments = ["--unsafe", "-e", "table", "-t", "xml", input.path]
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    /// The tables of a text in order, each as its rows of cells, each cell as the text in it.
    static func tables(in text: [UInt8]) throws -> [[[String]]] {
        let parser = CMarkXML(try xml(of: text))
        return parser.tables()
    }
}

/// Reads the tables from cmark's XML; only its tags matter, not its attributes.
private struct CMarkXML {
    let xml: Substring

    init(_ xml: String) { self.xml = xml[...] }

    func tables() -> [[[String]]] {
        var tables: [[[String]]] = []
        var inCell = false
        var rest = xml
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            let tag = rest[rest.index(after: open)..<close]
            let isClosing = tag.hasPrefix("/")
            let name =
                (isClosing ? "/" : "") + tag.dropFirst(isClosing ? 1 : 0).prefix { $0 != " " && $0 != "/" }
            rest = rest[rest.index(after: close)...]
            let isEmpty = tag.hasSuffix("/")
            switch name {
            case "table": tables.append([])
            case "table_header", "table_row": tables[tables.count - 1].append([])
            case "table_cell":
                let table = tables.count - 1
                let row = tables[table].count - 1
                tables[table][row].append("")
                inCell = !isEmpty
            case "/table_cell": inCell = false
            case "text", "code", "html_inline":
                let text = rest.prefix { $0 != "<" }
                rest = rest[text.endIndex...]
                guard inCell, name != "html_inline" else { continue }
                let table = tables.count - 1
                let row = tables[table].count - 1
                let cell = tables[table][row].count - 1
                tables[table][row][cell] += Self.decoded(text)
            default: break
            }
        }
        return tables
    }

    private static func decoded(_ text: Substring) -> String {
        text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&amp;", with: "&")
    }
}
