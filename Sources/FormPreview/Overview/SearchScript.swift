/// The script for searching and filtering the overview. It is the only script of a site.
enum SearchScript {
    /// The script.
    static let code = EmbeddedCode(
        """

        const part = (id) => document.getElementById(id);
        const rows = [...document.querySelectorAll(".forms > li")].map((element) => ({
          element,
          words: element.dataset.words,
          provider: element.dataset.provider,
          confidence: Number(element.dataset.confidence),
          doubts: Number(element.dataset.doubts),
          unread: Number(element.dataset.unread),
        }));
        const providers = [...document.querySelectorAll(".provider")];
        const controls = ["search", "provider", "confidence", "unsure", "unread"].map(part);

        function filter() {
          const [search, provider, confidence, unsure, unread] = controls;
          const wanted = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
          let count = 0;
          for (const row of rows) {
            const isShown =
              wanted.every((word) => row.words.includes(word)) &&
              (!provider.value || row.provider === provider.value) &&
              (!confidence.value || row.confidence < Number(confidence.value)) &&
              (!unsure.checked || row.doubts > 0) &&
              (!unread.checked || row.unread > 0);
            row.element.hidden = !isShown;
            if (isShown) count += 1;
          }
          for (const section of providers) {
            section.hidden = !section.querySelector("li:not([hidden])");
          }
          part("none").hidden = count > 0;
          part("count").textContent = count === 1 ? "1 form" : `${count} forms`;
        }

        for (const control of controls) control.addEventListener("input", filter);
        document.querySelector(".filters").hidden = false;
        // If a user goes back to the page, the browser restores what was typed.
        filter();

        """)
}
