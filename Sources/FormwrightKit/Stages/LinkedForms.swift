import FormExtraction
import FormModel
import FormNaming

/// The forms of all pages, with ids made from their headings. Forms that ask for the same input are merged.
struct LinkedForms {
    /// The forms, ordered by their first page and their place on that page.
    let forms: [Form]
    private let titles: [String: String]

    /// A form with its page.
    private struct Candidate {
        var form: Form
        var page: String
        /// The index of the form among the page's forms.
        var index: Int
    }

    /// Links the forms of all pages.
    ///
    /// - Parameter configured: the configuration's providers, whose titles take precedence over
    ///   titles from pages.
    static func link(
        _ pages: [PageForms], configured: [ExtractionConfiguration.Provider]
    ) -> LinkedForms {
        var titles: [String: [PageForms]] = [:]
        var candidates: [Candidate] = []
        for page in pages {
            for (index, form) in page.forms.enumerated() {
                candidates.append(Candidate(form: form, page: page.file, index: index))
            }
            if page.forms.contains(where: { $0.providerID == page.provider }) {
                titles[page.provider, default: []].append(page)
            }
        }
        var all = titles.compactMapValues(title)
        for provider in configured.reversed() {
            if let title = provider.title { all[provider.id] = title }
        }
        return LinkedForms(forms: merged(candidates), titles: all)
    }

    /// The title that most pages give their provider. If several titles are equally common, the title from
    /// the first page by name is used, so that the result does not depend on the order in which pages are
    /// read.
    private static func title(in pages: [PageForms]) -> String? {
        let written = pages.filter(\.isProviderTitleWritten)
        let ordered = (written.isEmpty ? pages : written).sorted { TextOrder.precedes($0.file, $1.file) }
        let counts = Dictionary(grouping: ordered, by: \.providerTitle).mapValues(\.count)
        let most = counts.values.max()
        return ordered.first { counts[$0.providerTitle] == most }?.providerTitle
    }

    /// The title of a provider; if nothing states one, the words of its id.
    func title(ofProvider id: String) -> String {
        titles[id]
            ?? id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
    }

    /// Merges forms that have the same id and ask for the same input.
    private static func merged(_ candidates: [Candidate]) -> [Form] {
        // Sort forms of Markdown pages before forms of snapshots, and then by page. The words and places of
        // the first form are kept.
        let sorted = candidates.sorted { left, right in
            let isSnapshot = (PagePath.isSnapshot(left.page), PagePath.isSnapshot(right.page))
            if isSnapshot.0 != isSnapshot.1 { return isSnapshot.1 }
            if left.page != right.page { return TextOrder.precedes(left.page, right.page) }
            return left.index < right.index
        }
        var merged: [Form] = []
        var indices: [FormIdentity: [Int]] = [:]
        for candidate in sorted {
            let identity = FormIdentity(candidate.form)
            let same = indices[identity]?.first { index in
                merged[index].pages.contains { PagePath.areOfOneProduct($0, candidate.page) }
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
            merged[index].pages = Set(merged[index].pages).sorted(by: TextOrder.precedes)
        }
        return merged
    }
}
