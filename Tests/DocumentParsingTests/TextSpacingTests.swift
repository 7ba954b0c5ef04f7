import Testing

@testable import DocumentParsing

@Suite("Text spacing")
struct TextSpacingTests {
    /// Joins pieces; every second piece is the content of an element.
    private func join(_ texts: [String], name: String = "") -> String {
        let pieces = texts.enumerated().filter { !$1.isEmpty }.map { index, text in
            TextSpacing.Piece(text: text, isLoose: index % 2 == 0, followsLoose: index % 2 == 1)
        }
        return zip(pieces, TextSpacing(pieces, name: name).hasSpaceBefore).map {
            $1 ? " " + $0.text : $0.text
        }.joined()
    }

    @Test(
        "Punctuation decides if there is no name",
        arguments: [
            "Click |Save| to continue", "Click |Save|.", "Click |Save|, |Next|; then |Done|!", "Is it |on|?",
            "See (|this page|) or [|that|].", "the |port|'s name", "two |cluster|s in |region|s.",
            "|s3| |cmd|",
            "He said \"|yes|\" to \"|no|\" and |left|.", "a \"quoted\" |word|", "|It|'s 'single |word|' here",
            "the |'first'| one", "pre-|install| and |PCG|-based", "|Name| - |description|", "a — |b| — c",
            "|Name|: |value|", "a |.NET| app, the |.pem| file", "|yes|/|no|", "costs $|5| or |80|%",
            "“|quoted|” and ‘|this|’",
            "|日本|と|中国", "a |b|…", "|One| |Two|", "|A| > |B|", "|A| & |B|",
            "a |+ Add| button",
            "(|optional|) text", "the |--force| flag", "in |../a| and |/b|, the |https://| prefix",
            "type |:wq| now",
            "|A| --> |B|", "role |PROJECT_| is",
        ])
    func punctuation(text: String) {
        let expected = text.split(separator: "|").joined()
        let pieces = text.split(separator: "|", omittingEmptySubsequences: false).map { piece in
            String(String.UnicodeScalarView(piece.unicodeScalars.trimmingSpaces()))
        }
        #expect(join(pieces) == expected)
    }

    @Test("A name decides, even if it continues; a name with another text does not")
    func names() {
        #expect(join(["a", "b", ". c"], name: "a b . c") == "a b . c")
        #expect(join(["a", "b"], name: "abAnchor") == "ab")
        #expect(join(["a  b", "c"], name: "a b c") == "a  b c")
        #expect(join(["a", "b"], name: "x b") == "a b")
        #expect(join(["a", "", "", "b"], name: "ab") == "ab")
        #expect(join(["a", "b"], name: "a") == "a b")
    }
}

extension String.UnicodeScalarView.SubSequence {
    fileprivate func trimmingSpaces() -> Self {
        var result = drop { $0 == " " }
        while result.last == " " { result = result.dropLast() }
        return result
    }
}
