import DocumentParsing
import FormModel

/// Finds the provider of a page's forms.
struct ProviderName: ExtractionRule, Hashable {
    static let documentation = RuleDocumentation(
        name: "provider", kind: .form,
        summary: """
            The provider of a page's forms is the first of these: the one in the page's front matter; the one that `providers` in the configuration \
            gives for the page's path; `provider` in the configuration; a tag that also occurs in the title or a heading; a configured provider that the title \
            names; the page's folder; or `general`.
            """,
        reason: """
            The title of a page names its subject, and tags are names of subjects.
            """,
        example: """
            ---
            title: Add Acme servers
            tags: [servers, acme]
            ---

            ## Add a server

            Fill out the following fields:

            - **Name:** What the server is called.
            """,
        counterexample: """
            ---
            title: Add servers
            ---

            ## Add a server

            Fill out the following fields:

            - **Name:** What the server is called.
            """)

    var id: String
    var title: String
    /// Whether the title occurs on the page, in a tag or in the configuration; otherwise, the title is made
    /// from the id.
    var isTitleWritten: Bool

    /// Determines the provider of a page from its front matter, the configuration, a tag that occurs in the
    /// title or a heading, a configured provider in the title, or the folder; otherwise, the provider is
    /// `general`.
    init(of page: Page, _ text: PageText, configuration: ExtractionConfiguration) {
        let headings = text.sections.compactMap(\.heading)
        let pageTitle = text.title.isEmpty ? headings.first?.text ?? "" : text.title
        func named(_ id: String, as written: String? = nil) -> ProviderName {
            let written =
                configuration.providers.first { $0.id == id }?.title ?? written
                ?? ProviderName.written(id, in: pageTitle, headings)
            return ProviderName(
                id: id, title: written ?? ProviderName.title(of: id), isTitleWritten: written != nil)
        }
        if let stated = page.metadata.statements?["provider"]?.string, Slug.isLegal(stated) {
            self = named(stated)
            return
        }
        for provider in configuration.providers
        where provider.paths.contains(where: { ProviderName.covers($0, page.file) }) {
            self = named(provider.id)
            return
        }
        if let provider = configuration.provider {
            self = named(provider)
            return
        }
        let titleWords = PlainText.words(pageTitle)
        let tags = page.metadata.tags
        for words in tags.isEmpty ? [] : [titleWords] + headings.map(\.names) {
            for tag in tags {
                let tagWords = PlainText.words(tag)
                guard let place = ProviderName.range(of: tagWords, in: words) else { continue }
                self = named(
                    Slug.make(tagWords),
                    as: ProviderName.written(
                        in: words == titleWords
                            ? pageTitle : headings.first { $0.names == words }?.text ?? "", at: place))
                return
            }
        }
        for provider in configuration.providers {
            let names =
                [provider.id.split(separator: "-").map(String.init)]
                + (provider.title.map { [PlainText.words($0)] } ?? [])
            if names.contains(where: { ProviderName.range(of: $0, in: titleWords) != nil }) {
                self = named(provider.id)
                return
            }
        }
        let folders = page.file.pathParts.dropLast()
        if let folder = folders.last, folder != ".." {
            let id = Slug.make(String(folder))
            if !id.isEmpty {
                self = named(id)
                return
            }
        }
        let title = configuration.providers.first { $0.id == Self.general.id }?.title
        self = ProviderName(
            id: Self.general.id, title: title ?? Self.general.title, isTitleWritten: title != nil)
    }

    /// The provider of pages that do not name one.
    static let general = ProviderName(id: "general", title: "General", isTitleWritten: false)

    private init(id: String, title: String, isTitleWritten: Bool) {
        self.id = id
        self.title = title
        self.isTitleWritten = isTitleWritten
    }

    /// The names of the provider as they occur in headings, as words.
    var names: [[String]] {
        var names = [PlainText.words(title), id.split(separator: "-").map(String.init)]
        if names[0] == names[1] { names.removeLast() }
        return names.filter { !$0.isEmpty }
    }

    /// The capitalised words of the id: `cox-edge` becomes "Cox Edge".
    private static func title(of id: String) -> String {
        guard Slug.isLegal(id) else { return capitalisedWords(of: id) }
        // A slug consists of ASCII letters and digits, with single hyphens between them.
        var title = Array(id.utf8)
        for index in title.indices {
            if title[index] == UInt8(ascii: "-") {
                title[index] = UInt8(ascii: " ")
            } else if index == 0 || title[index - 1] == UInt8(ascii: " "), title[index] >= UInt8(ascii: "a") {
                title[index] -= 0x20
            }
        }
        return String(decoding: title, as: UTF8.self)
    }

    private static func capitalisedWords(of id: String) -> String {
        id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    /// Whether a configured path is the path of a page or of a folder above it.
    private static func covers(_ path: String, _ file: String) -> Bool {
        var path = path[...]
        while path.hasSuffix("/") { path.removeLast() }
        return file == path || file.hasPrefix(path + "/")
    }

    private static func range(of name: [String], in words: [String]) -> Range<Int>? {
        guard !name.isEmpty, name.count <= words.count else { return nil }
        for start in 0...words.count - name.count
        where words[start] == name[0] && words[start..<start + name.count].elementsEqual(name) {
            return start..<start + name.count
        }
        return nil
    }

    /// The spelling of an id's words in the first text that contains them, such as "MinIO" for `minio`; nil
    /// if there is none.
    private static func written(_ id: String, in title: String, _ headings: [SectionHeading]) -> String? {
        let name = id.split(separator: "-").map(String.init)
        func written(in text: String) -> String? {
            guard name.allSatisfy({ mayContain($0, text) }), !name.isEmpty,
                let place = range(of: name, in: PlainText.words(text)),
                let pieces = pieces(of: text, at: place),
                // "minio" in lower case is not the spelling of a name.
                pieces.contains(where: { $0.contains(where: \.isUppercase) })
            else { return nil }
            return capitalised(pieces)
        }
        return written(in: title) ?? headings.lazy.compactMap { written(in: $0.text) }.first
    }

    /// Whether a text may contain a word in lower case; false only if it does not. Most headings do not
    /// contain the provider's name, and need not be split into words.
    private static func mayContain(_ word: String, _ text: String) -> Bool {
        let mayContain = word.utf8.withContiguousStorageIfAvailable { word in
            text.utf8.withContiguousStorageIfAvailable { text -> Bool in
                // Letters that are not ASCII may become ASCII letters in lower case.
                guard let first = word.first, text.allSatisfy({ $0 < 0x80 }) else { return true }
                func isLowercase(_ byte: UInt8, _ letter: UInt8) -> Bool {
                    byte == letter || byte >= 0x41 && byte <= 0x5A && byte | 0x20 == letter
                }
                guard text.count >= word.count else { return false }
                return (0...text.count - word.count).contains { start in
                    isLowercase(text[start], first)
                        && word.indices.allSatisfy { isLowercase(text[start + $0], word[$0]) }
                }
            } ?? true
        }
        return mayContain ?? true
    }

    /// The name as written in the title, such as "CloudStack" for the tag "cloudstack".
    private static func written(in text: String, at place: Range<Int>) -> String? {
        pieces(of: text, at: place).map(capitalised)
    }

    private static func pieces(of text: String, at place: Range<Int>) -> ArraySlice<Substring>? {
        let pieces = text.split { !$0.isLetter && !$0.isNumber }
        return place.upperBound <= pieces.count ? pieces[place] : nil
    }

    private static func capitalised(_ pieces: ArraySlice<Substring>) -> String {
        pieces.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
}
