// What the tests do within a page: fill controls in as a person would, and look at what is seen.
(() => {
  const form = document.getElementById("form");

  // The controls of a field by its key, and what kind they are.
  function controls() {
    const fields = {};
    for (const element of form?.elements ?? []) {
      if (!element.name) continue;
      const isGroup = element.closest("fieldset.options") !== null;
      const kind = element.localName === "input" ? (isGroup && element.type === "checkbox" ? "checks" : element.type) : element.localName;
      const field = (fields[element.name] ??= { kind, ids: [], values: [], isRequired: element.required });
      field.ids.push(element.id);
      field.values.push(element.value);
    }
    return fields;
  }

  function type(element, text) {
    element.focus();
    element.select();
    if (text === "") document.execCommand("delete");
    else document.execCommand("insertText", false, text);
    return element.value === text;
  }

  // Gives a field a value; tells whether the control holds it.
  function set(field, value) {
    const elements = field.ids.map((id) => document.getElementById(id));
    const [element] = elements;
    switch (field.kind) {
      case "checkbox":
        if (element.checked !== value) element.click();
        return element.checked === value;
      case "radio": {
        const chosen = elements.find((option) => option.value === value);
        chosen?.click();
        return chosen !== undefined;
      }
      case "checks":
        for (const option of elements) if (option.checked !== value.includes(option.value)) option.click();
        return value.every((one) => elements.some((option) => option.value === one));
      case "select-one":
      case "select":
        element.value = value;
        return element.value === value;
      case "date":
        element.value = value;
        return element.value === value;
      default:
        return type(element, value);
    }
  }

  // The verdict for each case: all other fields have the values of a base.
  function verdicts(base, cases) {
    const fields = controls();
    for (const [key, value] of Object.entries(base)) {
      if (!set(fields[key], value)) throw new Error(`the control of ${key} does not hold ${JSON.stringify(value)}`);
    }
    if (!form.checkValidity()) {
      throw new Error("the base is invalid: " + [...form.elements].filter((one) => !one.validity.valid).map((one) => one.name));
    }
    return cases.map(([key, value]) => {
      const isHeld = set(fields[key], value);
      const isValid = form.checkValidity();
      set(fields[key], base[key]);
      return { isHeld, isValid };
    });
  }

  // MARK: Colours

  function color(text) {
    const canvas = (color.canvas ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true }));
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return { rgb: [red, green, blue], alpha: alpha / 255 };
  }

  function over(above, below) {
    return above.rgb.map((value, index) => value * above.alpha + below[index] * (1 - above.alpha));
  }

  function ground(element) {
    const layers = [];
    for (let one = element; one; one = one.parentElement) layers.push(color(getComputedStyle(one).backgroundColor));
    return layers.reverse().reduce((below, above) => over(above, below), [255, 255, 255]);
  }

  function luminance(rgb) {
    const [red, green, blue] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  // What WCAG 2.2 (1.4.3, 1.4.11) refuses: texts below 4.5, edges of controls below 3.
  function faint() {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const found = [];
    let count = 0;
    function check(element, foreground, background, least, what) {
      count += 1;
      const ratio = contrast(over(color(foreground), background), background);
      if (ratio < least) found.push(`${what} of <${element.localName} class="${element.className}">: ${ratio.toFixed(2)}`);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true }) || element.closest("option, meter, datalist")) continue;
      check(element, getComputedStyle(element).color, ground(element), 4.5, "text");
    }
    for (const element of document.querySelectorAll("input:not([type=checkbox], [type=radio]), select, textarea")) {
      if (!element.checkVisibility()) continue;
      check(element, getComputedStyle(element).color, ground(element), 4.5, "value");
      if (element.placeholder) check(element, getComputedStyle(element, "::placeholder").color, ground(element), 4.5, "placeholder");
      check(element, getComputedStyle(element).borderTopColor, ground(element.parentElement), 3, "edge");
    }
    return { count, found };
  }

  // What has the focus: its id or text, and whether that is seen.
  function focused() {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    return {
      id: element.id, tag: element.localName, text: element.textContent.trim().slice(0, 80), isInForm: form?.contains(element) ?? false,
      isSeen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
    };
  }

  // Elements and attributes that could run or load something.
  function active() {
    const tags = new Set(
      "a body button code datalist dd details div dl dt fieldset footer form h1 h2 h3 head header html input label legend li main meta meter nav ol option output p pre search section select span strong style summary textarea title ul".split(" "));
    const found = [];
    for (const element of document.querySelectorAll("*")) {
      const isOwnScript = element.localName === "script" && element.parentElement === document.head && !form;
      if (!tags.has(element.localName) && !isOwnScript) found.push(`<${element.localName}>`);
      for (const { name, value } of element.attributes) {
        if (name.startsWith("on") || ["style", "src", "srcdoc", "action", "formaction"].includes(name)) found.push(`${name}="${value}"`);
        if (name === "href" && !/^(#[a-z0-9-]+|\.\.\/\.\.\/index\.html|forms\/[a-z0-9-]+\/[a-z0-9-]+\.html)$/.test(value)) found.push(value);
      }
    }
    return found;
  }

  // Ids that are there twice, and references to none.
  function references() {
    const found = [];
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    if (new Set(ids).size !== ids.length) found.push("an id occurs twice");
    for (const element of document.querySelectorAll("*")) {
      for (const name of ["for", "aria-describedby", "aria-labelledby", "list"]) {
        for (const id of element.getAttribute(name)?.split(" ") ?? []) if (!ids.includes(id)) found.push(`${name}="${id}"`);
      }
      const link = element.getAttribute("href");
      if (link?.startsWith("#") && !ids.includes(link.slice(1))) found.push(link);
    }
    return found;
  }

  // Begins to type into a field; ends with the verdict.
  function begin(key) {
    const element = document.getElementById(controls()[key].ids[0]);
    element.focus();
    element.select();
  }

  function end(key, value) {
    const element = document.getElementById(controls()[key].ids[0]);
    return { isHeld: element.value === value, isValid: form.checkValidity() };
  }

  globalThis.tests = { begin, controls, end, verdicts, faint, focused, active, references };
})();
