/// The style of all pages, for light and dark mode, wide and narrow screens, and paper.
enum Stylesheet {
    /// The style.
    static let code = EmbeddedCode(
        """

        :root {
          color-scheme: light dark;
          --ground: #f5f6f8; --surface: #fff; --sunk: #f0f2f5; --text: #1b2027; --muted: #545d69;
          --line: #d5dae1; --edge: #7d8794; --accent: #0b57a4; --on-accent: #fff; --warn: #fff3d4; --on-warn: #664600;
          --label: #dbe8fd; --type: #d5f0df; --presence: #ffe6bf; --values: #e9defc; --secrecy: #ffdbe0;
          --low: #c0392b; --middling: #b7791f; --good: #2f855a;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ground: #0f1216; --surface: #181c22; --sunk: #12161b; --text: #e7ebf0; --muted: #a1abb7;
            --line: #2d343d; --edge: #77828f; --accent: #7db8f7; --on-accent: #0b1a2b; --warn: #3b2e0c; --on-warn: #f5d98b;
            --label: #1e3b60; --type: #17422c; --presence: #4c3611; --values: #3d2d60; --secrecy: #57242e;
            --low: #f08a7d; --middling: #e0b25a; --good: #6bcf9a;
          }
        }
        *, ::before, ::after { box-sizing: border-box; }
        html { font: 100%/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
        body { margin: 0; background: var(--ground); color: var(--text); }
        [hidden] { display: none !important; }
        main, footer, .bar nav { max-width: 84rem; margin-inline: auto; padding-inline: 1.5rem; }
        main { padding-block: 1.5rem 3rem; }
        main:focus { outline: none; }
        footer { padding-block: 1rem 2rem; color: var(--muted); font-size: .875rem; }
        a { color: var(--accent); text-underline-offset: .15em; }
        :focus-visible { outline: .1875rem solid var(--accent); outline-offset: .125rem; border-radius: .1875rem; }
        /* The focus is within a date, where the browser marks its part. */
        input[type=date]:focus-within { outline: .1875rem solid var(--accent); outline-offset: .125rem; }
        h1, h2, h3, p, dl, ul, ol, pre { margin: 0; }
        h1 { font-size: 1.75rem; line-height: 1.25; letter-spacing: -.01em; overflow-wrap: anywhere; }
        h2 { font-size: 1.0625rem; line-height: 1.4; }
        h3 { font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
        code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .8125rem; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .skip { position: absolute; left: -100vw; top: 0; padding: .5rem 1rem; background: var(--surface); z-index: 1; }
        .skip:focus { left: 0; }
        .bar { background: var(--surface); border-bottom: 1px solid var(--line); }
        .bar nav { display: flex; flex-wrap: wrap; gap: .5rem; padding-block: .75rem; color: var(--muted); font-size: .9375rem; }
        .card { background: var(--surface); border: 1px solid var(--line); border-radius: .625rem; padding: 1.25rem; min-width: 0; }
        .card > h2 { margin-bottom: 1rem; }
        .path, .sure, .rule, .about { color: var(--muted); font-size: .8125rem; overflow-wrap: anywhere; }
        .about { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-top: .375rem; }
        .unsure { background: var(--warn); color: var(--on-warn); border-radius: 1rem; padding: .0625rem .625rem; font-size: .8125rem; white-space: nowrap; }
        .unsure a { color: inherit; }
        .confidence { display: inline-flex; align-items: center; gap: .5rem; font-variant-numeric: tabular-nums; font-size: .875rem; }
        meter { display: block; width: 5rem; height: 1rem; background: none; border: 0; }
        meter::-webkit-meter-bar { border: 0; border-radius: .25rem; background: var(--line); overflow: hidden; }
        meter::-webkit-meter-optimum-value { background: var(--good); }
        meter::-webkit-meter-suboptimum-value { background: var(--middling); }
        meter::-webkit-meter-even-less-good-value { background: var(--low); }
        .counts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0; margin-block: .75rem 1.25rem; font-size: .9375rem; }
        .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.25rem; align-items: start; margin-block: 1.25rem; }

        .field { padding-block: .875rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
        .field:first-child, legend + .field { border-top: 0; padding-top: 0; }
        .field:target, .doubts > li:target { background: var(--sunk); box-shadow: 0 0 0 .5rem var(--sunk); border-radius: .25rem; }
        .group { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 1rem; padding: .75rem 1rem .25rem; min-width: 0; }
        .group > legend { padding-inline: .375rem; margin-left: -.375rem; font-weight: 600; }
        .options { border: 0; margin: 0; padding: 0; min-width: 0; }
        .options > legend { padding: 0; }
        .name { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem; }
        label, .options > legend { font-weight: 600; overflow-wrap: anywhere; }
        .toggle label { font-weight: 500; }
        .need { color: var(--muted); font-size: .75rem; font-weight: 400; }
        .options > legend .need { margin-left: .5rem; }
        .help { color: var(--muted); font-size: .875rem; margin-top: .125rem; overflow-wrap: anywhere; }
        input:not([type=checkbox], [type=radio]), select, textarea {
          display: block; width: 100%; min-height: 2.5rem; margin-top: .375rem; padding: .4375rem .625rem; font: inherit;
          color: var(--text); background: var(--surface); border: 1px solid var(--edge); border-radius: .375rem;
        }
        textarea { resize: vertical; font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .875rem; }
        .secret { -webkit-text-security: disc; }
        ::placeholder { color: var(--muted); opacity: 1; }
        .toggle { display: flex; align-items: flex-start; gap: .625rem; min-height: 1.5rem; }
        .toggle input { width: 1.125rem; height: 1.125rem; margin: .1875rem 0 0; flex: none; accent-color: var(--accent); }
        .choices { display: grid; gap: .375rem; margin-top: .5rem; }
        button { min-height: 2.5rem; padding: .4375rem 1.25rem; font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent);
          border: 1px solid transparent; border-radius: .375rem; cursor: pointer; }
        .facts { margin-top: .5rem; font-size: .8125rem; }
        .facts summary { color: var(--muted); cursor: pointer; width: fit-content; }
        .facts dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem .75rem; margin-top: .5rem; padding: .625rem .75rem;
          background: var(--sunk); border-radius: .375rem; }
        .facts dt { color: var(--muted); }
        .facts dd { margin: 0; overflow-wrap: anywhere; }
        .field > .unsure { display: inline-block; margin: .5rem .375rem 0 0; }

        .words { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
        .key { display: flex; flex-wrap: wrap; gap: .375rem; margin-bottom: .75rem; font-size: .8125rem; }
        .file + .file { margin-top: 1rem; }
        .lines { list-style: none; padding: 0; margin-top: .375rem; }
        .lines li { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); gap: .75rem; padding-block: .0625rem; }
        .lines .number { color: var(--muted); text-align: right; font: .75rem/1.6 ui-monospace, Menlo, Consolas, monospace; user-select: none; }
        .lines code { white-space: pre-line; overflow-wrap: anywhere; line-height: 1.6; }
        .lines .gap { display: block; margin-block: .375rem; padding-left: 3.25rem; color: var(--muted); font-size: .8125rem; }
        .mark { color: var(--text); text-decoration: underline; text-decoration-thickness: 1px; text-decoration-color: transparent; border-radius: .1875rem; padding-inline: .125rem; }
        a.mark:hover { text-decoration-color: currentcolor; }
        .mark:target { outline: .125rem solid var(--accent); scroll-margin: 30vh; }
        .mark.label { background: var(--label); }
        .mark.type { background: var(--type); }
        .mark.presence { background: var(--presence); }
        .mark.values { background: var(--values); }
        .mark.secrecy { background: var(--secrecy); }

        .doubts { padding: 0; list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr)); gap: 1.5rem; }
        .doubts > li { min-width: 0; scroll-margin-top: 1rem; }
        .answer { margin-block: .625rem; padding-left: .75rem; border-left: .1875rem solid var(--line); font-size: .875rem; overflow-wrap: anywhere; }
        .settle { display: block; margin-top: .25rem; padding: .375rem .5rem; background: var(--sunk); border-radius: .25rem; user-select: all; white-space: pre-wrap; }
        .settle .end { white-space: nowrap; }
        .counts li { display: flex; align-items: center; gap: .5rem; }
        pre { max-height: 32rem; overflow: auto; padding: .75rem; background: var(--sunk); border-radius: .375rem; line-height: 1.5; }

        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; margin-block: 1rem; }
        .tiles > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; background: var(--surface); border: 1px solid var(--line); border-radius: .625rem; padding: .75rem 1rem; }
        .tiles dt { color: var(--muted); font-size: .875rem; }
        .tiles dd { margin: 0; font-size: 1.5rem; font-weight: 600; line-height: 1.25; font-variant-numeric: tabular-nums; }
        .filters { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem 1.25rem; margin-bottom: 1.5rem; }
        .filters > div:not(.toggle) { flex: 1 1 9rem; }
        .filters > .wide:not(.toggle) { flex: 3 1 14rem; }
        .filters .toggle { min-height: 2.5rem; align-items: center; }
        .filters .toggle input { margin: 0; }
        .filters output { margin-left: auto; min-height: 2.5rem; display: flex; align-items: center; font-weight: 600; }
        .provider { margin-top: 1.5rem; }
        .forms { list-style: none; padding: 0; margin-top: .5rem; background: var(--surface); border: 1px solid var(--line); border-radius: .625rem; }
        .forms > li { display: grid; grid-template-columns: minmax(0, 1fr) 11rem 8.5rem 8rem; align-items: center; gap: .25rem 1rem; padding: .75rem 1.25rem; border-top: 1px solid var(--line); }
        .forms > li:first-child { border-top: 0; }
        .forms .title { display: grid; }
        .forms .title a { font-weight: 600; overflow-wrap: anywhere; }
        .forms .number { font-size: .875rem; color: var(--muted); display: flex; flex-wrap: wrap; gap: .25rem; }
        .unread { margin-top: 2rem; display: grid; gap: .75rem; }
        .unread pre { margin-top: .5rem; }
        .unread p { font-size: .9375rem; overflow-wrap: anywhere; }

        @media (max-width: 60rem) {
          .columns { grid-template-columns: minmax(0, 1fr); }
          .words { position: static; max-height: none; }
        }
        @media (max-width: 44rem) {
          main, footer, .bar nav { padding-inline: 1rem; }
          .card { padding: 1rem; }
          .forms > li { grid-template-columns: minmax(0, 1fr) auto; padding: .75rem 1rem; }
          .forms .title { grid-column: 1 / -1; }
          .lines li { grid-template-columns: 2rem minmax(0, 1fr); gap: .5rem; }
          .lines .gap { padding-left: 2.5rem; }
        }
        @media print {
          :root { color-scheme: light; --ground: #fff; --surface: #fff; --sunk: #fff; --text: #000; --muted: #444; --line: #bbb; --accent: #000; --on-accent: #fff; --warn: #fff; --on-warn: #000;
            --label: #dbe8fd; --type: #d5f0df; --presence: #ffe6bf; --values: #e9defc; --secrecy: #ffdbe0;
            --low: #c0392b; --middling: #b7791f; --good: #2f855a; }
          .bar, .skip, .filters, button, footer { display: none; }
          .card { border: 0; padding: 0; }
          .columns { display: block; }
          .columns > * { margin-bottom: 1.5rem; }
          .words, pre { position: static; max-height: none; overflow: visible; }
          pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 0; }
          .field, .doubts > li, .forms > li { break-inside: avoid; }
          .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          ::details-content { content-visibility: visible; }
        }

        """)
}
