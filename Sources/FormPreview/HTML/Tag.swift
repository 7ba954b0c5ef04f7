/// The elements of a page. None of them runs a script, loads anything, or changes the meaning of other
/// elements.
enum Tag: String {
    case a, button, code, datalist, dd, details, div, dl, dt, fieldset, footer, form, h1, h2, h3, header,
        label
    case legend, li, main, meter, nav, ol, option, output, p, pre, search, section, select, span, strong,
        summary
    case textarea, ul
}

/// Elements without content.
enum EmptyTag: String {
    case input
}
