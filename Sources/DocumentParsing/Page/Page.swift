import FormModel

/// A document as blocks and inlines, with the exact place of each in its source.
///
/// Markdown pages, partials and snapshots of rendered pages are all read as pages, so that they share the
/// later stages.
package struct Page: Sendable {
    /// The document's text; its `file` names the page.
    package var source: SourceText
    /// The metadata of the document.
    package var metadata: PageMetadata
    /// The blocks of the body.
    package var blocks: [Block]
    /// Whether the blocks may include partials or exceed the maximum depth. Only such pages are expanded.
    var mayInclude = true

    /// Whether there may be directives among the blocks.
    package internal(set) var mayHoldDirectives = true

    /// Creates a page.
    package init(source: SourceText, metadata: PageMetadata = PageMetadata(), blocks: [Block]) {
        self.source = source
        self.metadata = metadata
        self.blocks = blocks
    }

    /// The page's name: its path relative to the compiled folder.
    package var file: String { source.file }
}
