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

/** A table with a caption, from rows of cells; the first row is its head. */
export function table(caption, [head, ...rows]) {
  return el("table", {}, el("caption", {}, caption),
    el("thead", {}, el("tr", {}, head.map((h) => el("th", { scope: "col" }, h)))),
    el("tbody", {}, rows.map(([first, ...cells]) =>
      el("tr", {}, el("th", { scope: "row" }, first), cells.map((c) => el("td", {}, c))))));
}
