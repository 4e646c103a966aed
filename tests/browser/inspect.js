// Runs inside the page: what axe finds, and what stands out at the side.
const [width, onlyContrast] = arguments;
const done = arguments[arguments.length - 1];

// What is wider than the window, unless it scrolls by itself.
const scrolls = element => {
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(around).overflowX)) return true;
  }
  return false;
};
const said = element => `<${element.localName}${element.className ? ` class="${element.className.baseVal ?? element.className}"` : ""}> ${(element.textContent ?? "").trim().slice(0, 60)}`;
const wide = () => {
  const reach = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  if (reach <= width) return [];
  const reachOf = element => {
    const box = element.getBoundingClientRect();
    return box.width && Math.max(box.right, getComputedStyle(element).overflowX === "visible" ? box.left + element.scrollWidth : 0);
  };
  const all = [...document.body.querySelectorAll("*")].filter(element => reachOf(element) > width + 0.5 && !scrolls(element));
  const inner = all.filter(element => !all.some(other => other !== element && element.contains(other)));
  return [`the page is ${reach} wide, the window ${width}; out stand:`, ...inner.slice(0, 5).map(said)];
};

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const beyond = ["heading-order", "landmark-one-main", "landmark-unique", "page-has-heading-one"];
const options = onlyContrast
  ? { runOnly: { type: "rule", values: ["color-contrast"] } }
  : { runOnly: { type: "tag", values: wcag }, rules: Object.fromEntries(beyond.map(rule => [rule, { enabled: true }])) };

axe.run(document, { ...options, resultTypes: ["violations"] }).then(
  found => {
    const faults = found.violations.flatMap(rule =>
      rule.nodes.map(node => `${rule.id}: ${node.target.join(" ")}: ${rule.help} (${rule.helpUrl})\n      ${node.html.slice(0, 200)}\n      ${node.failureSummary.replaceAll("\n", "\n      ")}`),
    );
    done([...faults, ...(onlyContrast ? [] : wide())]);
  },
  error => done([`axe did not run: ${error}`]),
);
