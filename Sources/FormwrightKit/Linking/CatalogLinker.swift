import FormExtraction
import FormModel

/// Puts the forms of all pages into one catalog: equal forms become one, different ones get different ids.
struct CatalogLinker {
    /// A form with the page that it was read on.
    private struct Candidate {
        var form: Form
        var page: String
        /// Its place among the page's forms.
        var index: Int
    }

    /// A catalog and what is wrong with it.
    struct Result {
        var catalog: FormCatalog
        var diagnostics: [Diagnostic]
        /// The ids that forms keep from earlier runs.
        var kept: Set<String> = []
        /// The ids of forms of which an error asks whether they are new.
        var asked: Set<String> = []
    }

    private let configured: [ExtractionConfiguration.Provider]
    private var candidates: [Candidate] = []
    private var titles: [String: (title: String, page: String)] = [:]

    /// Makes a linker that knows the configuration's providers.
    init(providers: [ExtractionConfiguration.Provider]) {
        configured = providers
    }

    /// Adds the forms of a page.
    mutating func add(_ page: ReadPage) {
        for (index, form) in page.forms.enumerated() {
            candidates.append(Candidate(form: form, page: page.file, index: index))
            // Of two titles, that of the first page in order: what is written does not depend on the order of reading.
            let known = titles[form.providerID]
            if form.providerID == page.provider, known.map({ Path.precedes(page.file, $0.page) }) ?? true {
                titles[form.providerID] = (page.providerTitle, page.file)
            }
        }
    }

    /// Links all forms that were added.
    ///
    /// - Parameter keeper: knows the ids that forms had in earlier runs.
    func link(sources: SourceMap, keeper: NameKeeper? = nil) -> Result {
        let merged = merge()
        let names = keeper?.keepForms(merged) ?? NameKeeper.KeptForms(forms: merged)
        var diagnostics = names.diagnostics
        let apart = tellApart(names, diagnostics: &diagnostics)
        let named = withoutCollisions(apart, diagnostics: &diagnostics)
        var forms: [String: [Form]] = [:]
        for form in named { forms[form.providerID, default: []].append(form) }
        let providers = forms.map { id, forms in
            Provider(id: id, title: title(of: id), forms: forms)
        }
        return Result(
            catalog: FormCatalog(
                providers: providers.sorted { Path.precedes($0.id, $1.id) }, sources: sources),
            diagnostics: diagnostics, kept: Set(names.kept.map { apart[$0].id }),
            asked: Set(names.asked.map { apart[$0].id }))
    }

    /// Makes one form of those that have one id and describe the same input.
    private func merge() -> [Form] {
        // Markdown before snapshots, then by page: the first is the one whose words and places stay.
        let sorted = candidates.sorted { left, right in
            let isSnapshot = (left.page.isSnapshot, right.page.isSnapshot)
            if isSnapshot.0 != isSnapshot.1 { return isSnapshot.1 }
            if left.page != right.page { return Path.precedes(left.page, right.page) }
            return left.index < right.index
        }
        var merged: [Form] = []
        var indices: [FormIdentity: [Int]] = [:]
        for candidate in sorted {
            let identity = FormIdentity(candidate.form)
            let same = indices[identity]?.first { index in
                merged[index].pages.contains { PageName.areOfOneProduct($0, candidate.page) }
            }
            if let index = same {
                merged[index].pages.append(contentsOf: candidate.form.pages)
                merged[index].hasStatedID = merged[index].hasStatedID || candidate.form.hasStatedID
            } else {
                indices[identity, default: []].append(merged.count)
                merged.append(candidate.form)
            }
        }
        for index in merged.indices {
            merged[index].pages = Set(merged[index].pages).sorted(by: Path.precedes)
        }
        return merged
    }

    /// Gives forms that claim one id the name of their page, save the one that has the id from an earlier run.
    private func tellApart(_ names: NameKeeper.KeptForms, diagnostics: inout [Diagnostic]) -> [Form] {
        var forms = names.forms
        var groups: [String: [Int]] = [:]
        for (index, form) in forms.enumerated() {
            groups[FormIdentity.uniqueName(form.id), default: []].append(index)
        }
        for (name, group) in groups.sorted(by: { Path.precedes($0.key, $1.key) })
        where group.count > 1 || names.reserved.contains(name) {
            let pageNames = PageName.slugs(of: group.map { forms[$0].pages.first ?? "" })
            for (position, index) in group.enumerated() where !names.kept.contains(index) {
                let old = forms[index]
                let otherIndex = group.first { $0 != index }
                let other = otherIndex.map { names.forms[$0] }
                let otherID = otherIndex.flatMap { place in
                    names.kept.contains(place)
                        ? nil
                        : group.firstIndex(of: place).map { "\(names.forms[place].id)-\(pageNames[$0])" }
                }
                forms[index].id = old.id + "-" + pageNames[position]
                let difference =
                    other.map { $0.id == old.id } ?? true
                    ? "another page has a different form '\(old.id)'"
                    : "the form '\(old.id)' has the file or Swift type of another"
                diagnostics.append(
                    Diagnostic(
                        .warning, rule: "duplicate-form-id",
                        "\(difference); this one becomes '\(forms[index].id)'",
                        at: old.source,
                        notes: other.map { other in
                            let becomes = otherID.map { ", and becomes '\($0)'" } ?? ""
                            return [Diagnostic.Note("the other form is here\(becomes)", at: other.source)]
                        } ?? []))
            }
        }
        return forms
    }

    /// Leaves out forms whose id, file or Swift type another form has already.
    private func withoutCollisions(_ forms: [Form], diagnostics: inout [Diagnostic]) -> [Form] {
        var owners: [String: Form] = [:]
        var kept: [Form] = []
        for form in forms {
            let name = FormIdentity.uniqueName(form.id)
            if !FormIdentity.isSafe(form.id) {
                diagnostics.append(
                    Diagnostic(
                        .error, rule: "invalid-form-id",
                        "expected a form id of two parts, each of lower-case letters, digits, and single hyphens "
                            + "between them, such as 'azure/cloud-account'; found '\(form.id)'",
                        at: form.source))
            } else if let owner = owners[name] {
                diagnostics.append(
                    Diagnostic(
                        .error, rule: "duplicate-form-id",
                        "the form '\(form.id)' has the id, file or Swift type of the form '\(owner.id)'; "
                            + "give one of them another with the directive 'form id=…'",
                        at: form.source, notes: [Diagnostic.Note("the other form is here", at: owner.source)])
                )
            } else {
                owners[name] = form
                kept.append(form)
            }
        }
        return kept
    }

    private func title(of provider: String) -> String {
        configured.first { $0.id == provider }?.title ?? titles[provider]?.title
            ?? provider.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
    }
}

extension String {
    /// Whether a page of this name is a snapshot of a rendered page.
    var isSnapshot: Bool {
        [".snapshot.yml", ".snapshot.yaml", ".snapshot.md"].contains { hasSuffix($0) }
    }
}
