import CodeGeneration
import FormExtraction
import FormModel
import FormNaming

/// Writes the doubts about a form: the alternatives, the evidence for each, and the lines that
/// settle them.
struct DoubtsView {
    /// The form.
    let form: Form
    /// The doubts.
    let doubts: [Doubt]
    /// The mask for secrets.
    let mask: SecretMask
    /// The sources of the pages.
    let sources: SourceMap

    /// The maximum number of cues shown for and against an outcome.
    private static let mostCues = 3

    func write(to html: inout HTML) {
        guard !doubts.isEmpty else {
            html.element(
                .p,
                text:
                    "All decisions about this form have a confidence of at least 0.9. At least nine in ten such decisions are right."
            )
            return
        }
        html.element(.ol, [.style("doubts")]) { html in
            for (number, doubt) in doubts.enumerated() {
                html.element(.li, [.id(.doubt(number))]) { html in write(doubt, to: &html) }
                html.newLine()
            }
        }
    }

    private func write(_ doubt: Doubt, to html: inout HTML) {
        let field = form.fields[doubt.field]
        html.element(.h3) { html in
            html.element(.a, [.link(.part(.field(doubt.field)))], text: field.label)
            html.text(": \(question(doubt.fact, of: field))")
        }
        ConfidenceText.write(doubt.confidence, label: "Confidence", to: &html)
        var answers = [Answer(values: decided(doubt), name: "Read:", cues: spoke(for: true, doubt))]
        for (index, values) in alternatives(to: doubt).enumerated() {
            let cues = index == 0 ? spoke(for: false, doubt) : []
            answers.append(Answer(values: values, name: "Or:", cues: cues))
        }
        let lines = answers.map { line(stating: $0, doubt, field) }
        for (answer, line) in zip(answers, lines) { write(answer, doubt, line, to: &html) }
        let place = sources.location(of: field.source)
        let path = sources[field.source.file]?.path ?? field.source.file
        html.element(.p, [.style("path")]) { html in
            html.text(instruction(lines.compactMap(\.self), field))
            html.text("\(path):\(place.line)")
        }
    }

    /// Says where to put the lines, up to the place of the field.
    private func instruction(_ lines: [String], _ field: Field) -> String {
        let isSnapshot = PagePath.isSnapshot(field.source.file)
        let what = isSnapshot ? "line" : "comment"
        let added = lines.count == 1 ? "this \(what)" : "one of these \(what)s"
        if lines.isEmpty { return "The field is at " }
        if isSnapshot {
            return "Add \(added) below ‘fields’ in \(ProjectFile.configuration); the field is at "
        }
        // In a row, a pipe would end the cell.
        return field.via == .table && lines.contains { $0.contains("|") }
            ? "Add \(added) to the form’s section, outside the table; the field is at "
            : "Add \(added) to the row or item, or to the form’s section: "
    }

    /// The line that states an answer; nil if no line can do so.
    private func line(stating answer: Answer, _ doubt: Doubt, _ field: Field) -> String? {
        let isHidden = field.secret && [.default, .options, .examples].contains(doubt.fact)
        return SettlingLine.stating(doubt.fact, isHidden ? [] : answer.values, of: field)
    }

    /// An outcome with its evidence.
    private struct Answer {
        var values: [String]
        var name: String
        var cues: [CandidateEvidence.WeighedCue]
    }

    private func write(_ answer: Answer, _ doubt: Doubt, _ line: String?, to html: inout HTML) {
        html.element(.div, [.style("answer")]) { html in
            html.element(.p) { html in
                html.element(.strong, text: answer.name)
                html.text(" \(words(answer.values, doubt.fact))")
                var previous: String?
                for cue in answer.cues {
                    html.text(previous == nil ? ", based on " : ", ")
                    // If several cues look at the same words, show the words only once.
                    if !cue.words.isEmpty, cue.words != previous { html.text("“\(mask.masked(cue.words))” ") }
                    html.element(.span, [.style("rule")], text: cue.name)
                    previous = cue.words
                }
            }
            if let line { write(mask.masked(line), to: &html) }
        }
    }

    /// Writes a line that users can copy, without a line break at its end.
    private func write(_ line: String, to html: inout HTML) {
        html.element(.code, [.style("settle")]) { html in
            let end = line.lastIndex(of: " ") ?? line.startIndex
            html.text(String(line[..<end]))
            html.element(.span, [.style("end")], text: String(line[end...]))
        }
    }

    private func question(_ fact: Fact, of field: Field) -> String {
        switch fact {
        case .field: "is it a field?"
        case .secret: "is its value secret?"
        case .presence, .demand: "must it be filled in?"
        case .type: "what type is it?"
        case .options: "are these all the values?"
        case .when: "when is it asked for?"
        default: "which \(fact.rawValue)?"
        }
    }

    private func decided(_ doubt: Doubt) -> [String] {
        doubt.fact == .demand ? ["required"] : doubt.value
    }

    private func alternatives(to doubt: Doubt) -> [[String]] {
        switch doubt.fact {
        case .field: [["false"]]
        case .demand: [["optional"]]
        case .presence where doubt.value == ["unstated"]:
            // A statement can add what the page leaves out.
            [["required"], ["optional"]]
        default: doubt.alternative.map { $0.isEmpty || $0 == doubt.value ? [] : [$0] } ?? []
        }
    }

    private func words(_ values: [String], _ fact: Fact) -> String {
        switch fact {
        case .field: values == ["true"] ? "it is a field" : "it is not a field"
        case .secret: values == ["true"] ? "it is secret" : "it is not secret"
        default: values.isEmpty ? "nothing" : values.map { mask.masked($0) }.joined(separator: ", ")
        }
    }

    private func spoke(for isFor: Bool, _ doubt: Doubt) -> [CandidateEvidence.WeighedCue] {
        Array(
            doubt.cues.filter { cue in
                cue.name != "bias" && (isFor ? (cue.points ?? 1) > 0 : (cue.points ?? 1) < 0)
            }.prefix(Self.mostCues))
    }
}
