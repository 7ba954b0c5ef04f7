/// A site generator for documentation. It is recognised by the files that it needs or by the syntax of its
/// pages.
enum SiteGenerator: String, CaseIterable, Sendable {
    case docusaurus = "Docusaurus"
    case mkDocs = "MkDocs"
    case hugo = "Hugo"
    case docFX = "DocFX or Microsoft Learn"
    case mintlify = "Mintlify"
    case vuePress = "VuePress or VitePress"
    case nuxtContent = "Nuxt Content"
    case jekyll = "Jekyll or Kramdown"
    case mdBook = "mdBook"
    case gitBook = "GitBook"

    /// The files that identify the generator, relative to the folder of the site. Any one of these files is
    /// enough; `*` matches any ending.
    var files: [String] {
        switch self {
        case .docusaurus: ["docusaurus.config.*"]
        case .mkDocs: ["mkdocs.yml", "mkdocs.yaml"]
        case .hugo: ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config/_default"]
        case .docFX: ["docfx.json", ".openpublishing.publish.config.json"]
        case .mintlify: ["mint.json", "docs.json"]
        case .vuePress:
            [
                ".vitepress", ".vuepress", "docs/.vitepress", "docs/.vuepress", "src/.vitepress",
                "src/.vuepress",
            ]
        case .nuxtContent: ["content.config.*", "nuxt.config.*"]
        case .jekyll: ["_config.yml", "_config.yaml"]
        case .mdBook: ["book.toml"]
        case .gitBook: [".gitbook.yaml", ".gitbook.yml", ".gitbook"]
        }
    }

    /// The folders that the generator reads pages from. The first existing folder is used; an empty list
    /// means the folder of the site itself.
    var folders: [String] {
        switch self {
        case .docusaurus, .mkDocs: ["docs"]
        case .hugo, .nuxtContent: ["content"]
        case .mdBook: ["src"]
        case .vuePress: ["docs", "src"]
        case .docFX: ["articles"]
        case .jekyll: ["_docs", "docs"]
        case .mintlify, .gitBook: []
        }
    }

    /// Strings that occur only on pages for this generator.
    var signs: [String] {
        switch self {
        case .docusaurus:
            [
                ":::note", ":::tip", ":::info", ":::caution", ":::warning", ":::danger", "'@theme/",
                "\"@theme/", "'@site/",
            ]
        case .mkDocs:
            ["!!! note", "!!! warning", "!!! tip", "!!! info", "!!! danger", "\n??? ", "\n=== \"", "--8<--"]
        case .hugo: ["{{<", "{{%"]
        case .docFX: ["[!INCLUDE", "[!UICONTROL", "[!div ", "\nms.date:", "\nms.topic:"]
        case .mintlify:
            [
                "<ParamField", "<CardGroup", "<AccordionGroup", "<CodeGroup>", "<Steps>", "<Note>", "<Frame>",
                "<Warning>",
            ]
        case .vuePress:
            ["\n::: tip", "\n::: warning", "\n::: danger", "\n::: details", "\n::: info", "\n[[toc]]"]
        case .nuxtContent:
            ["\n::callout", "\n::code-group", "\n::steps", "\n::card", "\n::alert", "\n::note", "\n::tip"]
        case .jekyll: ["{% include ", "{% link ", "\n{: ", "{% raw"]
        case .mdBook: ["{{#include", "{{#playground", "{{#title"]
        case .gitBook: ["{% hint ", "{% tabs %}", "{% content-ref ", "{% endhint"]
        }
    }
}
