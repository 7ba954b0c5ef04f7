import FormModel

/// The lines of `model.json`, split by form, so that a run can replace only the forms of some
/// pages.
struct ModelParts {
    /// The lines of a provider before its forms, and its forms.
    private struct Provider {
        var id: String
        var head: [Substring]
        var forms: [(id: String, lines: [Substring])]
    }

    private var providers: [Provider] = []
    /// The lines that record the tool.
    private var heading: [Substring] = []

    /// Splits a file that this program wrote; nil if it has a different layout.
    init?(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard lines.popFirst() == "{", lines.popFirst() == #"  "formwright": 1,"# else { return nil }
        while let line = lines.first, line.hasPrefix(#"  "tool": "#) || line.hasPrefix(#"  "weights": "#) {
            heading.append(line)
            lines.removeFirst()
        }
        guard let first = lines.popFirst() else { return nil }
        if first == #"  "providers": []"# { return }
        guard first == #"  "providers": ["# else { return nil }
        while lines.first == "    {" {
            var head: [Substring] = []
            while let line = lines.popFirst() {
                head.append(line)
                if line.hasPrefix(#"      "forms": ["#) { break }
            }
            guard let id = head.dropFirst().first.flatMap({ Self.id(in: $0) }) else { return nil }
            var forms: [(id: String, lines: [Substring])] = []
            while lines.first == "        {" {
                var form: [Substring] = []
                while let line = lines.popFirst() {
                    form.append(line == "        }," ? "        }" : line)
                    if line.hasPrefix("        }") { break }
                }
                guard form.count > 2, let id = Self.id(in: form[1]) else { return nil }
                forms.append((id, form))
            }
            while let line = lines.popFirst(), !line.hasPrefix("    }") {}
            providers.append(Provider(id: id, head: head, forms: forms))
        }
    }

    /// The lines of each form.
    var forms: [String: [Substring]] {
        Dictionary(
            providers.flatMap(\.forms).map { ($0.id, $0.lines) }, uniquingKeysWith: { first, _ in first })
    }

    private static func id(in line: Substring) -> String? {
        let text = line.drop { $0 == " " }
        guard text.hasPrefix(#""id": ""#), text.hasSuffix("\",") else { return nil }
        return String(text.dropFirst(7).dropLast(2))
    }

    /// This file with some forms taken from another file.
    ///
    /// - Parameter isTaken: whether to take a form from `new`, or to remove the form if `new` does not
    ///   contain it.
    func replacing(by new: ModelParts, where isTaken: (String) -> Bool) -> String {
        var merged: [Provider] = []
        let ids = Set(providers.map(\.id) + new.providers.map(\.id)).sorted(by: TextOrder.precedes)
        for id in ids {
            let before = providers.first { $0.id == id }
            let after = new.providers.first { $0.id == id }
            let own = (after?.forms ?? []).filter { isTaken($0.id) }
            let ownLines = Dictionary(own.map { ($0.id, $0.lines) }, uniquingKeysWith: { first, _ in first })
            var forms = (before?.forms ?? []).compactMap { form -> (id: String, lines: [Substring])? in
                guard isTaken(form.id) else { return form }
                return ownLines[form.id].map { (form.id, $0) }
            }
            // A new form is inserted after the form that precedes it in the complete list.
            var place = 0
            for form in after?.forms ?? [] {
                if let index = forms.firstIndex(where: { $0.id == form.id }) {
                    place = index + 1
                } else if isTaken(form.id) {
                    forms.insert(form, at: place)
                    place += 1
                }
            }
            guard !forms.isEmpty, let head = (before ?? after)?.head else { continue }
            merged.append(Provider(id: id, head: head, forms: forms))
        }
        return text(of: merged)
    }

    /// The text of a file with the given providers. It records the same tool as this file.
    private func text(of providers: [Provider]) -> String {
        var lines: [Substring] = ["{", #"  "formwright": 1,"#] + heading
        guard !providers.isEmpty else {
            return (lines + [#"  "providers": []"#, "}", ""]).joined(separator: "\n")
        }
        lines.append(#"  "providers": ["#)
        for (number, provider) in providers.enumerated() {
            lines += provider.head
            for (index, form) in provider.forms.enumerated() {
                lines += form.lines.dropLast()
                lines.append(index + 1 < provider.forms.count ? "        }," : "        }")
            }
            lines.append("      ]")
            lines.append(number + 1 < providers.count ? "    }," : "    }")
        }
        lines += ["  ]", "}", ""]
        return lines.joined(separator: "\n")
    }
}
