import Foundation
import Testing

@testable import FormPreview

@Suite("HTML")
struct HTMLTests {
    private func html(_ write: (inout HTML) -> Void) -> String {
        var html = HTML()
        write(&html)
        return html.source
    }

    @Test("Text cannot become elements")
    func texts() {
        #expect(
            html { $0.element(.p, text: "</p><script>x()</script> & \"'") }
                == "<p>&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt; &amp; \"'</p>")
        #expect(html { $0.textArea([], text: "</textarea>") } == "<textarea>\n&lt;/textarea&gt;</textarea>")
    }

    @Test("Attributes end where they should")
    func attributes() {
        #expect(
            html { $0.empty(.input, [.text(.value, "\" onfocus=x() '>\n")]) }
                == "<input value=\"&quot; onfocus=x() &#39;&gt;&#10;\">")
    }

    @Test("Invisible characters and bidirectional controls are shown")
    func invisible() {
        #expect(html { $0.text("a\u{202E}b\u{0}c\u{200B}d") } == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
        #expect(html { $0.text("👩\u{200D}🚀\n\té") } == "👩\u{200D}🚀\n\té")
        // Titles, placeholders and labels are texts, too. Attributes that a browser compares are
        // unchanged.
        for name in [Attribute.Name.title, .placeholder, .label] {
            #expect(
                html { $0.empty(.input, [.text(name, "a\u{202E}b\u{200B}c")]) }
                    == "<input \(name.rawValue)=\"a\u{FFFD}b\u{FFFD}c\">")
        }
        #expect(html { $0.empty(.input, [.text(.value, "a\u{200B}b")]) } == "<input value=\"a\u{200B}b\">")
    }

    @Test("The hash is that of FIPS 180-4")
    func hash() {
        func digits(_ text: String) -> String {
            SHA256.digest(of: Array(text.utf8)).map { String(format: "%02x", $0) }.joined()
        }
        #expect(digits("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(digits("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            digits("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(
            digits(String(repeating: "a", count: 1000))
                == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
    }
}
