import FormModel

/// A document as blocks and inlines, with the exact place of each in its source.
///
/// Markdown pages, partials and snapshots of rendered pages all become this, so that everything after the
/// front end is shared.
package struct Page: Sendable {
    /// The document's text; its `file` names the page.
    package var source: SourceText
    /// What it says about itself.
    package var metadata: PageMetadata
    /// The body.
    package var blocks: [Block]

    /// Makes a page.
    package init(source: SourceText, metadata: PageMetadata = PageMetadata(), blocks: [Block]) {
        self.source = source
        self.metadata = metadata
        self.blocks = blocks
    }

    /// The page's name: its path relative to the folder that is compiled.
    package var file: String { source.file }
}
