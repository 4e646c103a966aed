// Runs inside the page: waits until what a test asks for is there, or tells what is there instead. Things are known
// by what a person sees or hears: their kind, their name, their text.
const [question, scopes, values, patience] = arguments;
const done = arguments[arguments.length - 1];

const kinds = {
  button: "button, summary, [role=button]",
  link: "a[href]",
  field: "input:not([type=hidden]), textarea, select",
  option: "[role=option]",
};
const parts = "article, aside, details, fieldset, figure, footer, form, header, li, main, nav, section, table, tr, [role=group], [role=search]";

// Without the places where a long word may be broken, which nobody sees.
const plain = text => (text ?? "").replace(/\u00ad/gu, "").replace(/\s+/gu, " ").trim();
const text = element => plain(element.innerText);
const isShown = element => element.checkVisibility({ visibilityProperty: true });
const shown = (root, selector) => [...root.querySelectorAll(selector)].filter(isShown);

const labelText = label => {
  if (!label.querySelector("select, textarea")) return label.innerText;
  const copy = label.cloneNode(true);
  copy.querySelectorAll("input, select, textarea").forEach(control => control.remove());
  return copy.textContent;
};
const name = element => {
  const labels = element.getAttribute("aria-labelledby")?.split(" ").map(id => document.getElementById(id)?.textContent);
  if (labels) return plain(labels.join(" "));
  if (element.ariaLabel) return plain(element.ariaLabel);
  if (element.labels?.length) return plain([...element.labels].map(labelText).join(" "));
  return text(element) || plain(element.title);
};

// The part of the page that is meant: an open dialog, and in it the innermost part with each of the given texts.
const place = () => {
  let root = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
  for (const words of scopes) {
    const around = shown(root, parts).filter(part => plain(part.ariaLabel).includes(words) || text(part).includes(words));
    const inner = around.filter(part => !around.some(other => other !== part && part.contains(other)));
    if (inner.length !== 1) throw new Error(`${inner.length} parts of the page say “${words}”`);
    root = inner[0];
  }
  return root;
};

const questions = {
  // The only thing of that kind and name. The name may go on: with “(valfritt)”, with what only screen readers are told.
  find(kind, wanted) {
    const all = shown(place(), kinds[kind]);
    let hits = all.filter(element => name(element) === wanted);
    const goesOn = kind === "option" ? wanted : `${wanted} `;
    if (!hits.length) hits = all.filter(element => name(element).startsWith(goesOn));
    if (hits.length !== 1) {
      throw new Error(`${hits.length} of kind ${kind} are called “${wanted}” among: ${all.map(name).join(" | ")}`);
    }
    hits[0].scrollIntoView({ block: "center" });
    return hits[0];
  },
  sees(words) {
    if (!text(place()).includes(words)) throw new Error("it is not said");
    return true;
  },
  lacks(words) {
    if (text(place()).includes(words)) throw new Error("it is still said");
    return true;
  },
  heading(words) {
    const headings = shown(document, "h1").map(text);
    if (headings.length !== 1 || headings[0] !== words) throw new Error(`the heading is “${headings.join(" | ")}”`);
    return true;
  },
  // Any heading, once nothing is being fetched.
  settled() {
    const headings = shown(document, "h1").map(text);
    if (headings.length !== 1 || !headings[0]) throw new Error(`${headings.length} main headings`);
    // What waits is drawn at once and seen after a moment only.
    const busy = [...document.querySelectorAll(".waiting, [aria-busy=true], [aria-disabled=true]")]
      .filter(element => element.checkVisibility())
      .map(element => plain(element.textContent));
    if (busy.length) throw new Error(`still at work: ${busy.join(" | ")}`);
    return headings[0];
  },
  address(wanted) {
    const address = location.pathname + location.search;
    if (address !== wanted) throw new Error(`the address is ${address}`);
    return true;
  },
  focused() {
    const element = document.activeElement;
    if (element?.localName === "main") return "main";
    return element && element !== document.body ? name(element) || element.id : "nothing";
  },
  keepsFocus() {
    const is = questions.focused();
    if (is === "nothing" || is === "main") throw new Error(`the focus is on ${is}`);
    return true;
  },
  focus(wanted) {
    const is = questions.focused();
    if (is !== wanted) throw new Error(`the focus is on “${is}”`);
    return true;
  },
  pressed(name) {
    const button = questions.find("button", name);
    if (button.ariaPressed !== "true") throw new Error(`“${name}” is not pressed`);
    return true;
  },
  value(label) {
    const field = questions.find("field", label);
    return field.type === "checkbox" || field.type === "radio" ? String(field.checked) : field.value;
  },
  holds(label, wanted) {
    const value = questions.value(label);
    if (value !== wanted) throw new Error(`“${label}” holds “${value}”`);
    return true;
  },
  chosen(label, wanted) {
    const said = questions.find("field", label).selectedOptions[0]?.label;
    if (said !== wanted) throw new Error(`“${label}” says “${said}”`);
    return true;
  },
  // Dates and times are typed in another way in every language of the browser.
  set(label, value) {
    const field = questions.find("field", label);
    const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return true;
  },
};

const started = performance.now();
const look = () => {
  try {
    done({ yes: questions[question](...values) });
  } catch (error) {
    if (performance.now() - started > patience) done({ no: error.message });
    else setTimeout(look, 30);
  }
};
look();
