import CodeGeneration
import FormModel
import FormValidation

/// Writes a field of a form: its label, control and help.
struct ControlWriter {
    /// The field.
    let plan: FieldPlan
    /// The number of the field in its form.
    let number: Int
    /// The help texts, without sample values of secret fields.
    let help: [String]

    private var field: Field { plan.field }
    private var control: Control { Control(plan) }

    /// Writes the label and the control.
    func write(to html: inout HTML) {
        switch control {
        case .radios(let options): group(of: options, isRadio: true, to: &html)
        case .checks(let options): group(of: options, isRadio: false, to: &html)
        case .toggle:
            html.element(.div, [.style("toggle")]) { html in
                let isOn = plan.givenDefault == .boolean(true)
                html.empty(
                    .input,
                    [.keyword(.type, "checkbox")] + common + (isOn ? [.flag(.checked)] : []))
                html.element(.label, [.for(.control(number))], text: field.label)
            }
            writeHelp(to: &html)
        default:
            html.element(.div, [.style("name")]) { html in
                html.element(.label, [.for(.control(number))], text: field.label)
                writeNeed(to: &html)
            }
            writeHelp(to: &html)
            single(to: &html)
        }
    }

    // MARK: Parts

    private var name: Attribute { .text(.name, field.key) }

    /// The attributes that all controls of the field have.
    private var common: [Attribute] {
        [.id(.control(number)), name] + (help.isEmpty ? [] : [.describedBy([.help(number)])])
    }

    /// Writes visible text that says whether the field must be filled in.
    private func writeNeed(to html: inout HTML) {
        guard plan.isRequired else { return }
        html.element(.span, [.style("need"), .keyword(.isHidden, "true")], text: "required")
    }

    private func writeHelp(to html: inout HTML) {
        guard !help.isEmpty else { return }
        html.element(.p, [.style("help"), .id(.help(number))], text: help.joined(separator: " "))
    }

    private var required: [Attribute] { plan.isRequired ? [.flag(.required)] : [] }

    /// The default as a string; empty if there is none.
    private var given: String {
        switch plan.givenDefault {
        case .string(let text): text
        case .integer, .number: plan.givenDefault.map(JSONRenderer.line) ?? ""
        case .null, .boolean, .array, .object, nil: ""
        }
    }

    private var value: [Attribute] { given.isEmpty ? [] : [.text(.value, given)] }

    /// The placeholder attribute with an example from the page; empty if there is no example or the field is
    /// secret.
    private var placeholder: [Attribute] {
        guard !field.secret, let example = field.examples.first, given.isEmpty else { return [] }
        return [.text(.placeholder, example)]
    }

    private func limits(_ text: TextPlan?) -> [Attribute] {
        guard let text else { return [] }
        // `required` already enforces a minimum length of one.
        return (text.minLength > 1 ? [.number(.minlength, text.minLength)] : [])
            + (text.maxLength.map { [.number(.maxlength, $0)] } ?? [])
    }

    private func pattern(_ text: TextPlan?) -> [Attribute] {
        guard let text,
            let pattern = HTMLPattern.matchingAll([text.format?.pattern, text.pattern].compactMap(\.self))
        else { return [] }
        let title = text.format.map { "Expected: \($0.expectation)" } ?? "Expected: \(text.pattern ?? "")"
        return [.text(.pattern, pattern), .text(.title, title)]
    }

    // MARK: Controls

    private func single(to html: inout HTML) {
        switch control {
        case .line(let line): self.line(line, to: &html)
        case .suggestions(let options):
            html.empty(
                .input,
                [.keyword(.type, "text"), .list(.suggestions(number))] + common + required + value)
            html.element(.datalist, [.id(.suggestions(number))]) { html in
                for option in options { self.option(option, to: &html) }
            }
        case .area(let text, let isSecret):
            html.textArea(
                [
                    .number(.rows, 4), .keyword(.autocomplete, "off"), .keyword(.spellcheck, "false"),
                    .style(isSecret ? "secret" : "text"),
                ] + common + required + limits(text) + placeholder, text: isSecret ? "" : given)
        case .lines, .pairs:
            html.textArea([.number(.rows, 3)] + common + required + placeholder)
        case .number(let minimum, let maximum, let isWhole):
            html.empty(
                .input,
                [.keyword(.type, "number"), .text(.step, isWhole ? "1" : "any")]
                    + (minimum.map { [.text(.min, $0)] } ?? []) + (maximum.map { [.text(.max, $0)] } ?? [])
                    + common + required + value + placeholder)
        case .menu(let options):
            html.element(.select, common + required) { html in
                html.element(.option, [.text(.value, "")], text: plan.isRequired ? "Choose…" : "—")
                for option in options { self.option(option, to: &html) }
            }
        case .date: html.empty(.input, [.keyword(.type, "date")] + common + required + value)
        case .file: html.empty(.input, [.keyword(.type, "file")] + common + required)
        case .toggle, .radios, .checks: break
        }
    }

    private func line(_ line: Control.Line, to html: inout HTML) {
        var attributes: [Attribute] = [.keyword(.type, line.isSecret ? "password" : "text")]
        switch line.keyboard {
        case .text: break
        case .url: attributes.append(.keyword(.inputmode, "url"))
        case .email: attributes.append(.keyword(.inputmode, "email"))
        case .number: attributes.append(.keyword(.inputmode, "decimal"))
        }
        // Browsers offer to save a password unless the field is for a new password.
        attributes.append(
            line.isSecret ? .keyword(.autocomplete, "new-password") : .keyword(.autocomplete, "off"))
        html.empty(
            .input,
            attributes + common + required + limits(line.plan) + pattern(line.plan)
                + (line.isSecret ? [] : value + placeholder))
    }

    private func option(_ option: FieldOption, to html: inout HTML) {
        let isGiven = !given.isEmpty && option.value.isIdentical(to: given)
        html.element(
            .option, [.text(.value, option.value)] + (isGiven ? [.flag(.selected)] : []),
            text: option.label ?? option.value)
    }

    private func group(of options: [FieldOption], isRadio: Bool, to html: inout HTML) {
        let described: [Attribute] = help.isEmpty ? [] : [.describedBy([.help(number)])]
        html.element(.fieldset, [.style("options")] + described) { html in
            html.element(.legend, [.id(.legend(number))]) { html in
                html.text(field.label)
                writeNeed(to: &html)
            }
            writeHelp(to: &html)
            html.element(.div, [.style("choices")]) { html in
                for (index, option) in options.enumerated() {
                    let id = ElementID.control(number, index)
                    let isGiven = !given.isEmpty && option.value.isIdentical(to: given)
                    html.element(.div, [.style("toggle")]) { html in
                        html.empty(
                            .input,
                            [
                                isRadio ? .keyword(.type, "radio") : .keyword(.type, "checkbox"), .id(id),
                                name,
                                .text(.value, option.value),
                            ] + (isRadio ? required : []) + (isGiven ? [.flag(.checked)] : []))
                        html.element(.label, [.for(id)], text: option.label ?? option.value)
                    }
                }
            }
        }
    }
}
