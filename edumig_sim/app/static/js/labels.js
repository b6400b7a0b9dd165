// Names on the map: over arcs and dots, never over each other, the legend or the buttons.

import { svg } from "./make.js";
import { people, signed, of } from "./words.js";

const SIZE = 14; // pixels of the screen
const GAP = 3; // pixels between two boxes

/** Names of places, the first the most important; each takes the first free spot around its place, or is left out.
 * layer: the group that holds them; scale: units of the map in a pixel; wanted: [{place, home, change}]; taken: boxes of
 * the screen that stay free. */
export function write(layer, scale, wanted, taken) {
  layer.replaceChildren();
  const free = [...taken];
  for (const one of wanted) {
    const text = caption(one, SIZE * scale);
    layer.append(text);
    const box = spots(one.place, SIZE * scale).map(([x, y, anchor]) => put(text, x, y, anchor)).find((found) => free.every((other) => apart(found(), other)));
    if (box) free.push(box());
    else text.remove();
  }
}

function caption({ place, home, change }, size) {
  const text = svg("text", { "font-size": size, class: home ? "home" : "", "data-code": place.code }, svg("tspan", {}, of(place.name)));
  if (change) text.append(svg("tspan", { dy: size * 1.15, class: change > 0 ? "gain" : "loss" }, `${change > 0 ? "▲" : "▼"} ${signed(change, people)}`));
  return text;
}

/** Where a name may stand: below a land or above a dot first, then around it. */
function spots({ x, y, path, radius }, size) {
  const away = path ? size * 0.5 : radius + size * 0.35;
  const [below, above] = [[x, y + away + size * 0.85, "middle"], [x, y - away - size * 1.2, "middle"]];
  const sides = [[x + away, y + size * 0.35, "start"], [x - away, y + size * 0.35, "end"]];
  return path ? [below, above, ...sides] : [[x, y - away, "middle"], below, ...sides, above];
}

/** Puts a text somewhere when it is asked for its box. */
const put = (text, x, y, anchor) => () => {
  text.setAttribute("text-anchor", anchor);
  text.setAttribute("y", y);
  for (const [k, line] of [...text.children].entries()) {
    line.setAttribute("x", x);
    if (k === 0) line.setAttribute("y", y);
  }
  return text.getBoundingClientRect();
};

const apart = (a, b) => a.right + GAP <= b.left || b.right + GAP <= a.left || a.bottom + GAP <= b.top || b.bottom + GAP <= a.top;
