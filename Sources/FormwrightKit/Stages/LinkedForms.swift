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
        var titles: [String: [Int]] = [:]
        var candidates: [Candidate] = []
        for number in pages.indices where !pages[number].forms.isEmpty {
            let (forms, provider) = (pages[number].forms, pages[number].provider)
            for index in forms.indices {
                candidates.append(Candidate(form: forms[index], page: pages[number].file, index: index))
            }
            if forms.contains(where: { $0.providerID == provider }) {
                titles[provider, default: []].append(number)
            }
        }
        var all = titles.compactMapValues { numbers in title(in: numbers.map { pages[$0] }) }
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
        let ordered = TextOrder.sorted(written.isEmpty ? pages : written, by: \.file)
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
        let areSnapshots = candidates.map { PagePath.isSnapshot($0.page) }
        let sorted = candidates.indices.sorted { left, right in
            if areSnapshots[left] != areSnapshots[right] { return areSnapshots[right] }
            let (first, second) = (candidates[left].page, candidates[right].page)
            if first != second { return TextOrder.precedes(first, second) }
            return candidates[left].index < candidates[right].index
        }
        var merged: [Form] = []
        merged.reserveCapacity(candidates.count)
        var counts: [String: Int] = [:]
        counts.reserveCapacity(candidates.count)
        for index in candidates.indices { counts[candidates[index].form.id, default: 0] += 1 }
        var indices: [FormIdentity: [Int]] = [:]
        for index in sorted {
            // Most forms have an id of their own. The ids are counted first, because an identity is expensive to hash.
            guard counts[candidates[index].form.id] != 1 else {
                merged.append(candidates[index].form)
                continue
            }
            let candidate = candidates[index]
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
        for index in merged.indices where merged[index].pages.count > 1 {
            merged[index].pages = Set(merged[index].pages).sorted(by: TextOrder.precedes)
        }
        return merged
    }
}
