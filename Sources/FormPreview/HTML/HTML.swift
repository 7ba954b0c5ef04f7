import FormModel

/// A part of an HTML page.
///
/// This type can write only escaped text and the elements and attributes of `Tag` and `Attribute`, which run
/// no scripts and load nothing. Therefore, content from the documentation can only become text.
struct HTML {
    /// The source so far.
    private(set) var source = ""

    /// Writes text.
    ///
    /// Invisible characters and bidirectional controls are shown as U+FFFD.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": source += "&amp;"
            case "<": source += "&lt;"
            case ">": source += "&gt;"
            default: source.unicodeScalars.append(Self.visible(scalar))
            }
        }
    }

    /// The text in which each invisible character and bidirectional control is replaced by U+FFFD.
    static func visible(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(visible(scalar)) }
        return String(result)
    }

    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let isKept = scalar == "\n" || scalar == "\t" || joiners.contains(scalar)
        return isKept || !InvisibleCharacters.contains(scalar) ? scalar : "\u{FFFD}"
    }

    /// Joiners that some scripts and pictographs need between letters.
    private static let joiners: Set<Unicode.Scalar> = ["\u{200C}", "\u{200D}"]

    /// Writes an element with its content.
    mutating func element(
        _ tag: Tag, _ attributes: [Attribute] = [], _ content: (inout HTML) -> Void = { _ in }
    ) {
        source += "<\(tag.rawValue)"
        for attribute in attributes { source += attribute.source }
        source += ">"
        content(&self)
        source += "</\(tag.rawValue)>"
    }

    /// Writes an element that contains only text.
    mutating func element(_ tag: Tag, _ attributes: [Attribute] = [], text: String) {
        element(tag, attributes) { $0.text(text) }
    }

    /// Writes an element without content.
    mutating func empty(_ tag: EmptyTag, _ attributes: [Attribute] = []) {
        source += "<\(tag.rawValue)"
        for attribute in attributes { source += attribute.source }
        source += ">"
    }

    /// Writes a multi-line control with its text.
    mutating func textArea(_ attributes: [Attribute], text: String = "") {
        // Browsers drop a leading line feed.
        element(.textarea, attributes, text: text.isEmpty ? "" : "\n" + text)
    }

    /// Writes a line feed, to make the source readable.
    mutating func newLine() { source += "\n" }

    /// Writes the beginning of a document, up to its body. This is the only place for a style sheet and a
    /// script, both of which are part of the program.
    mutating func head(title: String, style: EmbeddedCode, script: EmbeddedCode?) {
        var policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '\(style.hash)'"
        if let script { policy += "; script-src '\(script.hash)'" }
        source += """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>
            """
        text(title)
        source += "</title>\n<style>\(style.text)</style>\n"
        if let script { source += "<script type=\"module\">\(script.text)</script>\n" }
        source += "</head>\n<body>\n"
    }

    /// Writes the end of a document.
    mutating func foot() { source += "\n</body>\n</html>\n" }
}
