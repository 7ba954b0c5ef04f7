import FormModel

/// Writes the text of the page, with the words behind each fact marked.
struct WordsView {
    /// The form.
    let form: Form
    /// The parts of the form's pages to show.
    let words: ShownWords

    /// The maximum number of facts that are named for the same words.
    private static let mostNames = 6

    func write(to html: inout HTML) {
        html.element(.p, [.style("key")]) { html in
            for category in FactCategory.allCases {
                html.element(.span, [category.style], text: category.name)
                html.text(" ")
            }
        }
        for file in words.files {
            html.element(.div, [.style("file")]) { html in
                html.element(.p, [.style("path")], text: file.path)
                html.element(.ol, [.style("lines")]) { html in
                    var previous: Int?
                    for line in file.lines {
                        if let previous, line.number > previous + 1 {
                            let count = line.number - previous - 1
                            html.element(
                                .li, [.style("gap")], text: "\(count) line\(count == 1 ? "" : "s") left out")
                        }
                        write(line, to: &html)
                        previous = line.number
                    }
                }
            }
        }
    }

    private func write(_ line: ShownWords.Line, to html: inout HTML) {
        html.element(.li) { html in
            html.element(.span, [.style("number"), .keyword(.isHidden, "true")], text: "\(line.number)")
            html.element(.code) { html in
                for segment in line.segments { write(segment, to: &html) }
            }
        }
        html.newLine()
    }

    private func write(_ segment: ShownWords.Segment, to html: inout HTML) {
        guard let first = segment.marks.first, let number = segment.number else {
            html.text(segment.text)
            return
        }
        var names: [String] = []
        for mark in segment.marks {
            let name = "\(form.fields[mark.field].label): \(mark.fact.rawValue)"
            if !names.contains(name) { names.append(name) }
            if names.count > Self.mostNames { break }
        }
        let isMore = names.count > Self.mostNames
        let title = names.prefix(Self.mostNames).joined(separator: ", ") + (isMore ? ", …" : "")
        html.element(
            .a,
            [
                FactCategory(first.fact).style, .id(.words(number)), .link(.part(.field(first.field))),
                .text(.title, title),
            ], text: segment.text)
    }
}

/// A category of facts that are marked in the same colour.
enum FactCategory: CaseIterable {
    case label, type, presence, values, secret

    /// The category of a fact.
    init(_ fact: Fact) {
        self =
            switch fact {
            case .field, .label, .key: .label
            case .type, .format, .limits: .type
            case .presence, .demand, .when: .presence
            case .options, .default, .examples: .values
            case .secret: .secret
            }
    }

    /// The name of the category.
    var name: String {
        switch self {
        case .label: "label"
        case .type: "type, format, limits"
        case .presence: "presence"
        case .values: "options, default, examples"
        case .secret: "secret"
        }
    }

    /// The style for marks of the category.
    var style: Attribute {
        switch self {
        case .label: .style("mark label")
        case .type: .style("mark type")
        case .presence: .style("mark presence")
        case .values: .style("mark values")
        case .secret: .style("mark secrecy")
        }
    }
}
