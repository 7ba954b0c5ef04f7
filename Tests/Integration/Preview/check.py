"""Tries the sites of `formwright preview` in a browser.

usage: check.py FORMWRIGHT CHROMIUM FOLDER [SCREENSHOTS]

FOLDER has, of each documentation NAME, `NAME-site` and `NAME-forms`: what `preview` and `compile` wrote.
"""

import collections
import json
import pathlib
import subprocess
import sys

from browser import Browser

HERE = pathlib.Path(__file__).parent
SCRIPT = (HERE / "page.js").read_text()

#: Texts to type: what some format or expression takes, what it nearly takes, and what breaks things.
TEXTS = [
    "", " ", "a", "ab", "abc", "abcd", "example", "a" * 10, "a" * 11, "a" * 40, "a" * 41, "x" * 2000, "1", "0", "true", "é", "👍", "👍👍👍",
    "a\nb", "<script>", "\"'&", "AB-1", "AB-", "ab-1", "xAB-1", "AB-1x", "AB-12", "b&w", "b-d", "b/d", "bcd",
    "https://example.com", "http://10.0.0.1:5240/x", "https://a b", "https://", "example.com", "ftp://a", "s3+x://b", "https://é", "https://a:99999",
    "name@example.com", "name@", "a@b", "@example.com", "a b@c.d", "a@b.c", "é@b.c", "a@-b.c", "a@é.c",
    "2030-12-31", "2030-1-1", "2030-12-31T08:30:00Z", "2030-12-31 08:30", "30-01-01",
    "host.example.com", "a_b", "a b", "a/b", "192.0.2.1", "2001:db8::1", "1.2.3.4/24", "10.0.0.0/16", "10.0.0.0/", "::/0",
    "123e4567-e89b-12d3-a456-426614174000", "123e4567e89b12d3a456426614174000", "arn:aws:iam::123456789012:role/name", "arn:aws:s3", "ARN:aws:s3:::b",
    "30s", "1h30m", "PT1H", "30", "90 seconds", "1h  2m", "0 3 * * 1", "* * * *", "@daily", "0\t3 * * 1",
    "sail", "Sails", "motor", "DE", "Kiel", "Emden", "nothing", "AWS", "AWS GovCloud (US)", "Project", "Azure Public Cloud",
]
NUMBERS = ["", "0", "1", "2", "40", "41", "-1", "1.5", "0.5", "0.4", "21.5", "21.6", "1e1", "3.0", "65535", "65536", "abc"]
LISTS = [[], ["a"], ["a", "b"], ["grain"], ["grain", "ore"], ["nothing"]]
PAIRS = [{}, {"a": "b"}, {"a": "b", "c": "d=e"}]

ROLES = {
    "text": {"textbox", "combobox"}, "password": {"textbox"}, "number": {"spinbutton"}, "date": {"Date"}, "select-one": {"combobox"}, "select": {"combobox"},
    "textarea": {"textbox"}, "checkbox": {"checkbox"}, "radio": {"radio"}, "checks": {"checkbox"}, "file": {"button"},
}

problems = []


def expect(condition, message):
    if not condition:
        problems.append(message)
        print(f"preview: {message}", file=sys.stderr)


def forms(folder):
    """The forms of a model, with their schemas."""
    model = json.loads((folder / "model.json").read_text())
    for provider in model["providers"]:
        for form in provider["forms"]:
            yield form, json.loads((folder / "schemas" / f"{form['id']}.schema.json").read_text())


def open_page(browser, path):
    browser.open(path)
    browser.evaluate(SCRIPT)


# What a control holds, as JSON.


def kind_of(schema):
    types = schema.get("type")
    if isinstance(types, list):
        return "list" if "array" in types else "scalar"
    return {"array": "list", "object": "pairs", "integer": "number"}.get(types, types or "string")


def candidates(kind, control):
    if control == "checkbox":
        return [True, False]
    if kind == "list":
        return LISTS
    if kind == "pairs":
        return PAIRS
    return NUMBERS if kind == "number" else TEXTS


def typed(value, kind, control):
    """A value as it is typed into a control."""
    if control in ("checkbox", "checks"):
        return value
    if isinstance(value, list):
        return "\n".join(value)
    if isinstance(value, dict):
        return "\n".join(f"{name}={text}" for name, text in value.items())
    return str(value) if not isinstance(value, str) else value


def as_json(value, kind, control):
    """What a program sends for a value; None where the field is left out."""
    if control in ("checkbox", "checks"):
        return value
    if value in ("", [], {}):
        return None
    if kind == "number" and isinstance(value, str):
        try:
            number = float(value)
            return int(number) if number.is_integer() else number
        except ValueError:
            return value
    return value


def without_cases(schema):
    """A schema without the cases in which a field is demanded: HTML has none."""
    return {name: value for name, value in schema.items() if name != "allOf"}


def valid_lines(formwright, schema, lines, folder):
    path = folder / "schema.json"
    path.write_text(json.dumps(schema))
    run = subprocess.run(
        [formwright, "validate", "--schema", path, "--lines", "--valid-to", "-", "--quiet"], input="\n".join(lines) + "\n", text=True,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    if run.returncode > 1:
        sys.exit("preview: formwright validate does not run")
    return set(run.stdout.splitlines())


def reason(value, control, schema, is_refused_by_browser):
    """Why HTML cannot say what the schema says of a value; None where it can."""
    text = value if isinstance(value, str) else ""
    if is_refused_by_browser:
        if control in ("text", "password") and any(end in text for end in "\n\r"):
            return "a line feed in one line"
        if control == "date":
            return "a date with a time"
        if control == "radio" and value == "":
            return "a radio button that is given back"
    if "\U0001F44D" in text and ("minLength" in schema or "maxLength" in schema):
        return "a length in UTF-16"
    if not is_refused_by_browser and control == "textarea" and "pattern" in schema:
        return "a pattern of several lines"
    return None


def type_by_hand(browser, key, value):
    browser.evaluate(f"tests.begin({json.dumps(key)})")
    if value:
        browser.type(value)
    else:
        browser.press("Delete")
    return browser.evaluate(f"tests.end({json.dumps(key)}, {json.dumps(value)})")


def check_verdicts(browser, formwright, form, schema, page, folder):
    """Compares the verdicts of the browser with those of the validator; gives how many, and what HTML cannot say."""
    open_page(browser, page)
    fields = browser.evaluate("tests.controls()")
    example = json.loads(browser.evaluate("document.querySelector('#example-heading + pre').textContent"))
    lines = [json.dumps(example, ensure_ascii=False)]
    expect(valid_lines(formwright, schema, lines, folder) == set(lines), f"the example of {form['id']} is not valid")
    keys = [field["key"] for field in form["fields"]]
    expect(list(fields) == keys, f"{form['id']} has controls for {list(fields)}, not for {keys}")
    base, document, cases = {}, {}, []
    for key, field in fields.items():
        if field["kind"] == "file":
            continue
        kind = kind_of(schema["properties"][key])
        value = example.get(key, False if field["kind"] == "checkbox" else [] if field["kind"] == "checks" else "")
        base[key] = typed(value, kind, field["kind"])
        document[key] = as_json(value, kind, field["kind"])
        cases += [(key, value, kind, field["kind"]) for value in candidates(kind, field["kind"])]
    verdicts = browser.evaluate(
        f"tests.verdicts({json.dumps(base)}, {json.dumps([(key, typed(value, kind, control)) for key, value, kind, control in cases])})")
    # Browsers look at lengths only of what somebody typed.
    for number, (key, value, kind, control) in enumerate(cases):
        if schema["properties"][key].keys() & {"minLength", "maxLength"} and control in ("text", "password", "textarea"):
            verdicts[number] = type_by_hand(browser, key, value)
            type_by_hand(browser, key, base[key])
    lines = []
    for key, value, kind, control in cases:
        changed = {**document, key: as_json(value, kind, control)}
        lines.append(json.dumps({name: one for name, one in changed.items() if one is not None}, ensure_ascii=False))
    accepted = valid_lines(formwright, without_cases(schema), lines, folder)
    counts = collections.Counter()
    for (key, value, kind, control), verdict, line in zip(cases, verdicts, lines):
        is_valid, is_taken = line in accepted, verdict["isHeld"] and verdict["isValid"]
        counts["valid" if is_valid else "invalid"] += 1
        if is_valid == is_taken:
            continue
        why = reason(value, control, schema["properties"][key], is_valid)
        expect(why, f"{form['id']}.{key}: {value!r} is {'valid' if is_valid else 'invalid'}, and the browser says otherwise")
        counts[f"not in HTML: {why}"] += 1
    return counts


# Accessibility.


def tree(browser):
    """The accessibility of elements by their ids in the browser."""
    nodes = browser.call("Accessibility.getFullAXTree")["nodes"]
    return {node["backendDOMNodeId"]: node for node in nodes if "backendDOMNodeId" in node}


def node_of(browser, nodes, selector):
    result = browser.call("Runtime.evaluate", expression=f"document.querySelector({json.dumps(selector)})")["result"]
    described = browser.call("DOM.describeNode", objectId=result["objectId"])["node"]
    return nodes[described["backendNodeId"]]


def text_of(node, name):
    return " ".join(node.get(name, {}).get("value", "").split())


def check_accessibility(browser, form, page):
    open_page(browser, page)
    nodes = tree(browser)
    fields = browser.evaluate("tests.controls()")
    for field in form["fields"]:
        control = fields[field["key"]]
        name = " ".join(field["label"].split())
        where = f"{form['id']}.{field['key']}"
        for id in control["ids"]:
            node = node_of(browser, nodes, f"#{id}")
            role = text_of(node, "role")
            expect(role in ROLES[control["kind"]], f"{where} has the role {role}")
            if control["kind"] not in ("radio", "checks"):
                expect(text_of(node, "name") == name or control["kind"] == "file", f"{where} is called {text_of(node, 'name')!r}")
                helps = " ".join(field.get("description", "").split())
                expect(field.get("secret") or helps in text_of(node, "description"), f"{where} is not described by {helps!r}")
                states = {state["name"]: state["value"].get("value") for state in node.get("properties", [])}
                is_required = "required" in field["enforced"] and control["kind"] != "checkbox"
                # Chromium's accessibility tree does not say that menus and dates are required.
                is_told = control["isRequired"] if control["kind"].startswith("select") or control["kind"] == "date" else bool(states.get("required"))
                expect(is_told == is_required, f"{where} is required: {is_told}")
        if control["kind"] in ("radio", "checks"):
            group = node_of(browser, nodes, f"fieldset:has(#{control['ids'][0]})")
            expect(text_of(group, "role") in ("group", "radiogroup"), f"{where} is no group")
            expect(text_of(group, "name").removesuffix(" required") == name, f"{where} is a group called {text_of(group, 'name')!r}")
        if field.get("secret") and control["kind"] == "text":
            expect(False, f"{where} is secret, and can be read")
    expect(not browser.evaluate("tests.references()"), f"{page}: {browser.evaluate('tests.references()')}")


def check_keyboard(browser, form, page):
    """Goes through a page with the tabulator alone."""
    open_page(browser, page)
    fields = browser.evaluate("tests.controls()")
    browser.evaluate("document.activeElement.blur()")
    reached, unseen = [], []
    for _ in range(2000):
        browser.press("Tab")
        focus = browser.evaluate("tests.focused()")
        if focus is None or focus in reached[:1]:
            break
        reached.append(focus)
        if not focus["isSeen"]:
            unseen.append(focus["tag"] + "#" + focus["id"])
    expect(not unseen, f"{page}: the focus is not seen at {unseen[:5]}")
    expect(reached[0]["text"] == "Skip to content", f"{page}: the first stop is {reached[0]}")
    ids = [focus["id"] for focus in reached]
    stops = []
    for field in form["fields"]:
        control = fields[field["key"]]
        stops.append(control["ids"] if control["kind"] in ("radio",) else control["ids"][:1])
    places = [next((ids.index(id) for id in group if id in ids), None) for group in stops]
    expect(None not in places, f"{page}: a control cannot be reached by keyboard")
    expect(places == sorted(place or 0 for place in places), f"{page}: the focus does not go as the page does: {places}")
    summaries = [focus for focus in reached if focus["tag"] == "summary"]
    expect(len(summaries) == len(form["fields"]), f"{page}: {len(summaries)} facts can be reached by keyboard: {[one['text'] for one in summaries]}")
    browser.evaluate("document.querySelector('summary').focus()")
    browser.press("Enter")
    expect(browser.evaluate("document.querySelector('details').open"), f"{page}: Enter does not open facts")
    toggle = browser.evaluate("document.querySelector('#form input[type=checkbox]')?.id")
    if toggle:
        before = browser.evaluate(f"document.getElementById('{toggle}').focus(), document.getElementById('{toggle}').checked")
        browser.press(" ")
        expect(browser.evaluate(f"document.getElementById('{toggle}').checked") != before, f"{page}: the space bar does not toggle")


def check_look(browser, page):
    """Contrast in light and dark, nothing beside the screen, all on paper; gives how many colours were compared."""
    count = 0
    for scheme in ("light", "dark"):
        for kind in ("", "print"):
            browser.media(scheme, kind)
            open_page(browser, page)
            faint = browser.evaluate("tests.faint()")
            count += faint["count"]
            expect(not faint["found"], f"{page} in {scheme} {kind}: {faint['found'][:5]}")
    clipped = browser.evaluate(
        "[...document.querySelectorAll('.words, pre, .facts dl')].filter((one) => one.scrollHeight > one.clientHeight + 1 || !one.clientHeight).length")
    expect(clipped == 0, f"{page}: {clipped} parts are cut on paper")
    browser.media()
    for width in (320, 360, 768):
        browser.size(width, 800)
        open_page(browser, page)
        browser.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
        wide = browser.evaluate("document.scrollingElement.scrollWidth")
        expect(wide <= width, f"{page}: {wide} pixels wide on a screen of {width}")
    browser.size(1280, 900)
    return count


def check_quiet(browser, page):
    """A page runs no foreign script, and loads nothing."""
    open_page(browser, page)
    browser.evaluate("document.querySelectorAll('input, a, button, summary').forEach((one) => { one.focus(); one.dispatchEvent(new MouseEvent('mouseover')) })")
    expect(browser.evaluate("typeof window.broken") == "undefined", f"{page}: a script of the page ran")
    expect(not browser.evaluate("tests.active()"), f"{page}: {browser.evaluate('tests.active()')[:5]}")
    asked = [address for address in browser.network() if not address.startswith("data:") and address != pathlib.Path(page).resolve().as_uri()]
    expect(not asked, f"{page}: asked for {asked[:5]}")
    said = [event["params"]["entry"]["text"] for event in browser.events if event.get("method") == "Log.entryAdded"]
    expect(not said, f"{page}: the browser says {said[:3]}")
    thrown = [event for event in browser.events if event.get("method") in ("Runtime.exceptionThrown", "Page.javascriptDialogOpening")]
    expect(not thrown, f"{page}: {thrown[:3]}")


def check_overview(browser, page, all_forms):
    open_page(browser, page)
    shown = "[...document.querySelectorAll('.forms > li')].filter((one) => one.checkVisibility()).length"
    expect(browser.evaluate(shown) == len(all_forms), "the overview does not show all forms")
    expect(browser.evaluate("document.querySelector('.filters').checkVisibility()"), "the filters are not shown")
    first = all_forms[0]
    provider = first["id"].split("/")[0]
    for action, count in [
        (f"search.value = {json.dumps(first['id'])}", 1), ("search.value = 'No Such Thing'", 0),
        (f"search.value = {json.dumps(first['fields'][0]['label'].upper())}",
         sum(any(first["fields"][0]["label"].lower() in field["label"].lower() for field in form["fields"]) for form in all_forms)),
        (f"provider.value = {json.dumps(provider)}", sum(form["id"].startswith(provider + "/") for form in all_forms)),
        ("confidence.value = '0.5'", browser.evaluate("[...document.querySelectorAll('.forms > li')].filter((one) => one.dataset.confidence < 0.5).length")),
        ("unread.checked = true", browser.evaluate("[...document.querySelectorAll('.forms > li')].filter((one) => one.textContent.includes('unread blocks')).length")),
        ("unsure.checked = true", browser.evaluate("[...document.querySelectorAll('.forms > li')].filter((one) => one.dataset.doubts > 0).length")),
    ]:
        browser.evaluate(
            "(() => { const [search, provider, confidence, unsure, unread] = ['search', 'provider', 'confidence', 'unsure', 'unread']"
            ".map((id) => document.getElementById(id)); search.value = provider.value = confidence.value = ''; unsure.checked = unread.checked = false; "
            f"{action}; search.dispatchEvent(new Event('input')) }})()")
        expect(browser.evaluate(shown) == count, f"the overview shows {browser.evaluate(shown)} forms, not {count}, after {action}")
        expect(browser.evaluate("parseInt(document.getElementById('count').textContent)") == count, f"the overview counts wrongly after {action}")
        expect(browser.evaluate("document.getElementById('none').checkVisibility()") == (count == 0), f"the overview speaks of no form after {action}")


def screenshots(browser, site, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name, page, width, height, scheme in [
        ("preview-overview", "index.html", 1200, 760, "light"), ("preview-form", "forms/aws/account-static-access-credentials.html", 1200, 1160, "light"),
        ("preview-form-dark", "forms/aws/account-static-access-credentials.html", 1200, 900, "dark"),
        ("preview-form-narrow", "forms/aws/account-static-access-credentials.html", 360, 900, "light"),
    ]:
        browser.size(width, height)
        browser.media(scheme)
        browser.open(site / page)
        browser.screenshot(folder / f"{name}.png")
    browser.media()
    browser.size(1280, 900)


def main():
    formwright, chromium, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    browser = Browser(chromium)
    try:
        browser.size(1280, 900)
        total, colours, pages = collections.Counter(), 0, 0
        for name in ("docs-input", "constraints"):
            site = folder / f"{name}-site"
            all_forms = list(forms(folder / f"{name}-forms"))
            for form, schema in all_forms:
                page = site / "forms" / f"{form['id']}.html"
                total += check_verdicts(browser, formwright, form, schema, page, folder)
                check_accessibility(browser, form, page)
                check_keyboard(browser, form, page)
                colours += check_look(browser, page)
                check_quiet(browser, page)
                pages += 1
            check_overview(browser, site / "index.html", [form for form, _ in all_forms])
            colours += check_look(browser, site / "index.html")
            check_quiet(browser, site / "index.html")
        hostile = sorted((folder / "hostile-site").rglob("*.html"))
        expect(len(hostile) >= 3, "the hostile pages have no forms")
        check_overview(browser, folder / "hostile-site" / "index.html", [form for form, _ in forms(folder / "hostile-forms")])
        for page in hostile:
            check_quiet(browser, page)
            check_look(browser, page)
            text = page.read_text()
            for value in ["hunter2", "opensesame", "swordfish", "tok-live", "tok-stated"]:
                expect(value not in text, f"{page}: shows {value}")
        if len(sys.argv) > 4:
            screenshots(browser, folder / "docs-input-site", pathlib.Path(sys.argv[4]))
        print(f"preview: {pages} forms, {total['valid']} valid and {total['invalid']} invalid values, {colours} colours, {len(hostile)} hostile pages")
        for what, count in sorted(total.items()):
            if what.startswith("not in HTML"):
                print(f"preview: {count} values differ, {what}")
    finally:
        browser.close()
    if problems:
        sys.exit(f"preview: {len(problems)} problems")


main()
