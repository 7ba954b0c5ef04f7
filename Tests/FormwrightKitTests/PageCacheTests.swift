import FormModel
import FormwrightKit
import Foundation
import TestTools
import Testing

@Suite("Cache of pages")
struct PageCacheTests {
    /// Documentation that random edits change. A compiler with a cache must give the same result as
    /// one without.
    private struct Tree {
        var random: SplitMix64
        var files: [String: String] = [
            "docs/formwright.yml": "products: [Depot]\n"
        ]

        init(seed: UInt64) {
            random = SplitMix64(seed: seed)
            for number in 0..<4 { files["docs/page\(number).md"] = page(number) }
            for number in 0..<3 { files["docs/_partials/_part\(number).mdx"] = partial(number) }
        }

        func page(_ number: Int) -> String {
            """
            # Register a Thing \(number)

            1. Fill out the following fields.

               - **Name \(number):** A name.

            # Add a Depot Part

            <PartialsComponent category="depot" name="part\(number % 3)" />

            """
        }

        func partial(_ number: Int) -> String {
            """
            ---
            partial_category: depot
            partial_name: part\(number)
            ---

            1. Fill out the following fields.

               - **Part \(number):** What it is called.

            """
        }

        /// Changes one file; returns a description of the edit for failures.
        mutating func edit() -> String {
            let number = Int(random.next() % 4)
            let name = "docs/page\(number).md"
            let part = "docs/_partials/_part\(number).mdx"
            switch random.next() % 15 {
            case 0: files[name] = page(number)
            case 1:
                files[name] = (files[name] ?? page(number)) + "\n   - **Extra \(random.next() % 5):** More.\n"
            case 2: files[name] = nil
            case 3: files[part] = partial(number)
            case 4:
                files[part] =
                    (files[part] ?? partial(number)) + "\n   - **Extra \(random.next() % 5):** More.\n"
            case 5: files[part] = nil
            case 6:
                // Another partial may now have the same name, or two may have it.
                files[part]?.replace("partial_name: part", with: "partial_name: part0", maxReplacements: 1)
            case 7: files[name, default: ""] += "\n<PartialsComponent category=\"depot\" name=\"part9\" />\n"
            case 8: files[name, default: ""] += "\n<!-- formwright: field \"Name\" presnce=required -->\n"
            case 9:
                files["docs/formwright.yml"] =
                    random.next() % 2 == 0
                    ? "products: [Depot]\n" : "products: [Store]\npresence-unstated: optional\n"
            case 11, 12:
                let state = ["ignore: true", "presence: required", "type: integer"][Int(random.next() % 3)]
                files["docs/formwright.answers.yml", default: "formwright-answers: 1\nanswers:\n"] +=
                    "- {page: page\(number).md, heading: Register a Thing \(random.next() % 4), field: Name \(number), \(state)}\n"
            case 13: files["docs/formwright.answers.yml"] = nil
            case 10: files[name] = "import P from \"./_own.mdx\"\n\n# Add an Own Thing\n\n<P />\n"
            default: files["docs/_own.mdx"] = random.next() % 2 == 0 ? nil : partial(number)
            }
            return "\(name) of \(files.count) files"
        }
    }

    private func write(_ files: [String: String], over old: [String: String], in folder: TemporaryFolder)
        throws
    {
        for name in old.keys where files[name] == nil {
            try FileManager.default.removeItem(atPath: folder.path(of: name))
        }
        for (name, content) in files where old[name] != content { try folder.write(content, to: name) }
    }

    @Test("Whatever was edited, a run with the cache of the run before gives what a run without gives")
    func randomEdits() throws {
        var reused = 0
        for seed in 1...6 as ClosedRange<UInt64> {
            var tree = Tree(seed: seed)
            let folder = try TemporaryFolder(tree.files)
            var cache: [UInt8] = []
            for _ in 0..<40 {
                let old = tree.files
                let edit = tree.edit()
                try write(tree.files, over: old, in: folder)
                let cached = folder.compile(keepsGoing: true, cache: cache)
                let fresh = folder.compile(keepsGoing: true, cache: nil)
                #expect(cached.files == fresh.files, "seed \(seed): \(edit)")
                #expect(cached.diagnostics == fresh.diagnostics, "seed \(seed): \(edit)")
                cache = cached.cache ?? []
                reused += cached.reusedPageCount
            }
        }
        #expect(reused > 400)
    }

    @Test("Only the page that was edited is read, and those that include an edited partial")
    func reuse() throws {
        let tree = Tree(seed: 1)
        let folder = try TemporaryFolder(tree.files)
        func reused(_ cache: inout [UInt8]) -> Int {
            let compilation = folder.compile(keepsGoing: true, cache: cache)
            cache = compilation.cache ?? []
            return compilation.reusedPageCount
        }
        var cache: [UInt8] = []
        #expect(reused(&cache) == 0)
        #expect(reused(&cache) == 4)
        try folder.write(tree.page(1) + "\nMore.\n", to: "docs/page1.md")
        #expect(reused(&cache) == 3)
        // Pages 0 and 3 include it.
        try folder.write(tree.partial(0) + "\nMore.\n", to: "docs/_partials/_part0.mdx")
        #expect(reused(&cache) == 2)
        try folder.write("# Nothing\n", to: "docs/page9.md")
        #expect(reused(&cache) == 4)
        try folder.write("products: [Other]\n", to: "docs/formwright.yml")
        #expect(reused(&cache) == 0)
    }

    @Test("A page is read again when what it includes comes, changes, or is a page as well")
    func included() throws {
        let folder = try TemporaryFolder([
            "docs/a.mdx": "import B from './b.mdx'\n\n# A\n\n[!INCLUDE [c](c.md)]\n\n<B />\n",
            "docs/b.mdx": "---\ntitle: B\n---\n\nText.\n",
        ])
        let first = folder.compile(keepsGoing: true, cache: [])
        #expect(first.diagnostics.map(\.rule).contains("unread-include"))
        try folder.write("Text.\n", to: "docs/c.md")
        let second = folder.compile(keepsGoing: true, cache: first.cache)
        #expect(second.diagnostics == folder.compile(keepsGoing: true, cache: nil).diagnostics)
        #expect(second.reusedPageCount == 1)
        try folder.write("---\ntitle: B\n---\n\nOther.\n", to: "docs/b.mdx")
        #expect(folder.compile(keepsGoing: true, cache: second.cache).reusedPageCount == 0)
    }

    @Test("A broken cache counts as none")
    func broken() throws {
        let folder = try TemporaryFolder(Tree(seed: 1).files)
        let fresh = folder.compile(keepsGoing: true, cache: [])
        let cache = try #require(fresh.cache)
        var random = SplitMix64(seed: 5)
        for _ in 0..<60 {
            let length = Int(random.next() % UInt64(cache.count))
            let cut = Array(cache[..<length])
            let garbage = cut + (0..<20).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            for broken in [cut, garbage] {
                let compilation = folder.compile(keepsGoing: true, cache: broken)
                #expect(compilation.files == fresh.files)
                #expect(compilation.reusedPageCount == 0)
            }
        }
    }

    @Test("Files that a build does not watch are reported, by folder")
    func unwatched() throws {
        let folder = try TemporaryFolder([
            "formwright.yml": "", "docs/a.md": "", "_partials/_x.mdx": "", "_partials/_y.mdx": "",
        ])
        func messages(_ watched: [String]) -> [String] {
            Compiler.compile(
                CompilationRequest(
                    docs: ["docs"], workingDirectory: folder.path, watched: watched.map(folder.path(of:)))
            )
            .diagnostics.filter { $0.rule == "unwatched-file" }.map(\.message)
        }
        #expect(
            messages(["docs"]) == [
                "the build does not notice changes to '\(folder.path)/_partials/_x.mdx' and 1 more; move these files into the documentation folder, or put a link to their folder there",
                "the build does not notice changes to '\(folder.path)/formwright.yml'; move this file into the documentation folder, or put a link to its folder there",
            ])
        #expect(messages(["docs", "formwright.yml", "_partials"]).isEmpty)
    }
}
