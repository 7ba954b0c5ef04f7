/// The elements that a page has: none of them runs a script, loads anything, or changes what others mean.
enum Tag: String {
    case a, aside, button, caption, code, datalist, dd, details, div, dl, dt, fieldset, footer, form, h1, h2,
        h3, header
    case label, legend, li, main, mark, meter, nav, ol, option, output, p, pre, search, section, select, span,
        strong, summary
    case table, tbody, td, textarea, th, thead, tr, ul
}

/// Elements that hold nothing.
enum EmptyTag: String {
    case input
}
