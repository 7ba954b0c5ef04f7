import Testing

@testable import FormwrightKit

@Suite("Plain words of Markdown")
struct PlainWordsTests {
    @Test(
        "Markup is left out, also where the words begin or end within it",
        arguments: [
            ("Select either **North** or *South*.", "Select either North or South."),
            ("North** or **Sou", "North or Sou"),
            ("Enter `a_b*c` and snake_case, 2 * 3.", "Enter a_b*c and snake_case, 2 * 3."),
            ("See [the **list**](https://a.example/(x)) or [this][ref].", "See the list or this."),
            ("of the list](https://a.example), or [the next", "of the list, or the next"),
            (
                "![A depot](depot.png) <b>big</b><!-- no --> <https://a.example>",
                "A depot big https://a.example"
            ),
            ("[optional] a\\|b \\* c\n  ~~old~~ ~5", "[optional] a|b * c old ~5"),
            ("`code without an end", "code without an end"), ("a < b", "a < b"),
            ("_disk_1_ of v_2 in LOG_2_FILE", "disk_1 of v_2 in LOG_2_FILE"), ("**5*60** s", "5*60 s"),
            ("0 0 * * *", "0 0 * * *"), ("* 1 *", "* 1 *"),
        ])
    func plain(source: String, words: String) {
        #expect(PlainWords.line(source, to: 120) == words)
    }

    @Test("Long words end with an ellipsis, and no markup is cut")
    func long() {
        let link = "[a depot](https://a.example/" + String(repeating: "x", count: 200) + ")"
        #expect(PlainWords.line("Choose \(link), which is **far away**", to: 20) == "Choose a depot, whic…")
    }
}
