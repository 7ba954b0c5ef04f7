import Foundation
import TestTools

/// The program `cmark-gfm`, the reference for tables.
enum CMarkGFM {
    /// Whether it is installed.
    static let isInstalled = ChildProcess.succeeds("cmark-gfm", ["--version"])

    /// Its XML output for a text.
    static func xml(of text: [UInt8]) throws -> String {
        try ChildProcess.run(
            "cmark-gfm", ["--unsafe", "-e", "table", "-t", "xml"],
            input: String(decoding: text, as: UTF8.self)
        ).output
    }

    /// The tables of a text in order: the rows of each, and the text of each cell.
    static func tables(in text: [UInt8]) throws -> [[[String]]] {
        let parser = CMarkXML(try xml(of: text))
        return parser.tables()
    }
}

/// Reads the tables from cmark's XML; only tags matter, not attributes.
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
