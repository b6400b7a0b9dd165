// Makes elements: `el("p", { class: "x", onclick }, "text", child)`; `svg` the same for pictures.

const SVG = "http://www.w3.org/2000/svg";

function dress(node, about, children) {
  for (const [name, value] of Object.entries(about)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked") node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== false));
  return node;
}

export const el = (tag, about = {}, ...children) => dress(document.createElement(tag), about, children);
export const svg = (tag, about = {}, ...children) => dress(document.createElementNS(SVG, tag), about, children);
export const $ = (id) => document.getElementById(id);

/** Bring keyed children up to `keys`: one that stays is not touched, so that it keeps its focus; `made` makes a new one. */
export function keyed(box, keys, made) {
  const stays = new Set(keys);
  for (const node of [...box.children]) if (!stays.has(node.dataset.key)) node.remove();
  keys.forEach((key, k) => {
    const here = box.children[k];
    if (here?.dataset.key !== key) box.insertBefore([...box.children].find((node) => node.dataset.key === key) ?? made(key), here ?? null);
  });
}

/** A table with a caption, from rows of cells; the first row is its head. */
export function table(caption, [head, ...rows]) {
  return el("table", {}, el("caption", {}, caption),
    el("thead", {}, el("tr", {}, head.map((h) => el("th", { scope: "col" }, h)))),
    el("tbody", {}, rows.map(([first, ...cells]) =>
      el("tr", {}, el("th", { scope: "row" }, first), cells.map((c) => el("td", {}, c))))));
}

/** Bring the choices of a select up to [value, text] pairs; nothing is touched where they are the same. */
export function choices(select, pairs) {
  const same = select.options.length === pairs.length && pairs.every(([value, text], k) => select.options[k].value === String(value) && select.options[k].text === text);
  if (!same) select.replaceChildren(...pairs.map(([value, text]) => el("option", { value }, text)));
}

/** New contents for a box; the focus goes to the new element of the same id, and what was folded out stays so. */
export function renew(box, ...children) {
  const held = box.contains(document.activeElement) ? document.activeElement.id : "";
  const folded = [...box.querySelectorAll("details")].map((node) => node.open);
  box.replaceChildren(...children.flat().filter(Boolean));
  box.querySelectorAll("details").forEach((node, k) => { node.open = folded[k] ?? false; });
  if (held) document.getElementById(held)?.focus({ preventScroll: true });
}
