import Foundation
import TestTools

@testable import FormExtraction

/// Changes the form of a Markdown page, but not its meaning: other words, other columns, other
/// layout.
///
/// It works on lines in the style of this repository's pages. A generator with a seed makes all
/// choices.
struct Rewording {
    /// What can be changed.
    enum Change: String, CaseIterable {
        case headers, columnOrder, tableToList, boldToCode, verbs, admonitions, reflow
    }

    private var generator: SplitMix64

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    /// A page with several changes, one after the other.
    mutating func apply(_ changes: [Change], to page: String) -> String {
        var blocks = LineBlock.blocks(of: page)
        for change in changes {
            switch change {
            case .headers: eachTable(&blocks) { $0.rewordHeader(&$1.generator) }
            case .columnOrder: eachTable(&blocks) { $0.shuffleColumns(&$1.generator) }
            case .tableToList: eachTable(&blocks) { table, _ in table.becomeList() }
            case .boldToCode: eachTable(&blocks) { table, _ in table.markValuesAsCode() }
            case .verbs: blocks = blocks.map { rewordVerbs($0) }
            case .admonitions: blocks = addAdmonitions(blocks)
            case .reflow: blocks = blocks.map { reflow($0) }
            }
        }
        return blocks.map(\.text).joined(separator: "\n")
    }

    private mutating func eachTable(
        _ blocks: inout [LineBlock], _ change: (inout LineTable, inout Rewording) -> Void
    ) {
        for index in blocks.indices {
            guard case .table(var table) = blocks[index].content else { continue }
            change(&table, &self)
            blocks[index].content = table.isList ? .lines(table.lines) : .table(table)
        }
    }

    // MARK: Words

    /// Groups of verbs with the same meaning at the beginning of a description.
    private static let synonyms: [[String]] = [
        ["Enter", "Provide", "Specify", "Input", "Supply", "Type"], ["Select", "Choose", "Pick"],
        ["Enable", "Activate", "Toggle"],
    ]

    private mutating func rewordVerbs(_ block: LineBlock) -> LineBlock {
        var block = block
        switch block.content {
        case .table(var table):
            for row in table.rows.indices {
                for column in table.rows[row].indices.dropFirst() {
                    table.rows[row][column] = reworded(table.rows[row][column])
                }
            }
            block.content = .table(table)
        case .lines(let lines):
            block.content = .lines(
                lines.map { line in
                    // The description of an item: `- **Name:** Provide …`.
                    guard let label = line.range(of: ":** ") else { return line }
                    return String(line[..<label.upperBound]) + reworded(String(line[label.upperBound...]))
                })
        case .verbatim: break
        }
        return block
    }

    private mutating func reworded(_ text: String) -> String {
        for words in Rewording.synonyms {
            for word in words where text.hasPrefix(word + " ") {
                // Something that is enabled is an option; no other words are known to be synonyms.
                if words[0] == "Enable", !text.hasPrefix(word + " this option") { continue }
                return (words.randomElement(using: &generator) ?? word) + text.dropFirst(word.count)
            }
        }
        return text
    }

    // MARK: Layout

    private static let asides = [
        "Names may have at most 63 characters.", "Ask your administrator if a value is not known.",
        "The interface may look different in older releases.",
    ]

    /// Notes between blocks, where they do not interrupt a list.
    private mutating func addAdmonitions(_ blocks: [LineBlock]) -> [LineBlock] {
        blocks.flatMap { block -> [LineBlock] in
            let isFree =
                switch block.content {
                case .table(let table): table.indentation.isEmpty
                case .lines(let lines): lines[0].hasPrefix("#") || lines[0].first?.isLetter ?? false
                case .verbatim: false
                }
            guard isFree, Bool.random(using: &generator) else { return [block] }
            let kind = ["note", "tip", "warning"].randomElement(using: &generator) ?? "note"
            let text = Rewording.asides.randomElement(using: &generator) ?? ""
            let note = [":::\(kind)", "", text, "", ":::", ""].map { LineBlock(content: .verbatim([$0])) }
            return note + [block]
        }
    }

    /// Paragraphs with other line breaks.
    private mutating func reflow(_ block: LineBlock) -> LineBlock {
        guard case .lines(let lines) = block.content, let first = lines.first, !first.hasPrefix("#") else {
            return block
        }
        let indentation = String(first.prefix { $0 == " " })
        // Lines of one paragraph: the others continue the first.
        guard lines.dropFirst().allSatisfy({ LineBlock.continues($0) }) else { return block }
        let marker = first.dropFirst(indentation.count).prefix { "-*0123456789.".contains($0) }
        let isItem = ["-", "*"].contains(marker) || marker.hasSuffix(".") && marker.count > 1
        let inner = isItem ? indentation + String(repeating: " ", count: marker.count + 1) : indentation
        let words = lines.joined(separator: " ").split(separator: " ").map(String.init)
        let width = Int.random(in: 30...200, using: &generator)
        var result: [String] = []
        var line = indentation
        for word in words {
            let isFirst = line.allSatisfy { $0 == " " }
            // A word that would begin a block must not begin a line.
            let begins =
                word.first.map { !$0.isLetter && $0 != "*" } ?? true || word.hasSuffix(".")
                || word.hasPrefix("* ")
            if !isFirst, line.count + word.count + 1 > width, !begins, result.count + 1 < 40,
                !(isItem && line.trimmed == marker)
            {
                result.append(line)
                line = inner + word
            } else {
                line += isFirst ? word : " " + word
            }
        }
        return LineBlock(content: .lines(result + [line]))
    }
}

extension String {
    fileprivate var trimmed: Substring { drop { $0 == " " } }
}
