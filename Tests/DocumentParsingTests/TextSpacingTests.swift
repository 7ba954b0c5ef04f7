import Testing

@testable import DocumentParsing

@Suite("Text spacing")
struct TextSpacingTests {
    private func join(_ pieces: [String], name: String = "") -> String {
        zip(pieces, TextSpacing(pieces, name: name).hasSpaceBefore).map { $1 ? " " + $0 : $0 }.joined()
    }

    @Test(
        "Punctuation decides where no name tells",
        arguments: [
            "Click |Save| to continue", "Click |Save|.", "Click |Save|, |Next|; then |Done|!", "Is it |on|?",
            "See (|this page|) or [|that|].", "the port|'s| name", "two |cluster|s in |region|s.",
            "|s3| |cmd|",
            "He said \"|yes|\" to \"|no|\" and |left|.", "a \"quoted\" |word|", "|It|'s 'single |word|' here",
            "the |'first'| one", "pre-|install| and |PCG|-based", "|Name| - |description|", "a — |b| — c",
            "|Name|: |value|", "a |.NET| app, the |.pem| file", "|yes|/|no|", "costs $|5| or |80|%",
            "“|quoted|” and ‘|this|’",
            "|日本|と|中国", "a |b|…", "|One| |Two|", "|A| > |B|", "|A| & |B|",
            "a |+ Add| button",
            "(|optional|) text",
        ])
    func punctuation(text: String) {
        let expected = text.split(separator: "|").joined()
        let pieces = text.split(separator: "|").map { piece in
            String(String.UnicodeScalarView(piece.unicodeScalars.trimmingSpaces()))
        }.filter { !$0.isEmpty }
        #expect(join(pieces) == expected)
    }

    @Test("A name decides, whatever follows in it; a name that says something else does not")
    func names() {
        #expect(join(["a", "b", ". c"], name: "a b . c") == "a b . c")
        #expect(join(["a", "b"], name: "abAnchor") == "ab")
        #expect(join(["a  b", "c"], name: "a b c") == "a  b c")
        #expect(join(["a", "b"], name: "x b") == "a b")
        #expect(join(["a", "", "b"], name: "ab") == "ab")
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
