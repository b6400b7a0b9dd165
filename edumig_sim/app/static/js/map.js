// The flow map: regions coloured by gain or loss, arcs out and back as wide as their students, zoom, search.

import { $, svg } from "./make.js";
import { say, of, people, signed } from "./words.js";
import { screen } from "./screen.js";
import * as dots from "./dots.js";

const WIDEST = 11, THINNEST = 0.8; // of an arc, in units of the picture
const BEND = 0.18;
const NEAR = 0.16; // of the map's width: destinations that the first view takes in
const STRONG = 0.05; // a change of graduates by this share has the full colour
let world = null, picture = null, view = null, arcs = [], regions = {}, labels = null, told = () => {}, largest = 1;

export function prepare(chosen) {
  told = chosen;
  for (const button of document.querySelectorAll("[data-zoom]")) button.addEventListener("click", () => zoom(button.dataset.zoom));
  new ResizeObserver(() => world && place()).observe($("map"));
}

/** Draw the land of a world and its arcs for the regions in question. */
export function draw(found, corridors) {
  world = found;
  const { map } = world;
  const at = Object.fromEntries(map.places.map((p) => [p.code, p]));
  const home = homeCodes();
  const order = map.places.map((p) => p.code);
  regions = {};
  labels = svg("g", { class: "labels", "aria-hidden": "true" });
  const land = svg("g", { class: "land" });
  for (const p of map.places) {
    const inside = home.has(p.code);
    const shape = p.path ? svg("path", { d: p.path }) : svg("circle", { cx: p.x, cy: p.y, r: p.radius });
    const node = svg("g", { class: `region${inside ? " home" : ""}`, tabindex: "0", role: "button", "data-code": p.code, "aria-label": of(p.name),
      onclick: () => told(p.code), onkeydown: (e) => (e.key === "Enter" || e.key === " ") && (e.preventDefault(), told(p.code)) },
    shape, svg("title", {}, of(p.name)));
    regions[p.code] = node;
    land.append(node);
  }
  const paths = svg("g", { class: "arcs", "aria-hidden": "true" });
  arcs = corridors.map(([i, j]) => {
    const [from, to] = [at[order[i]], at[order[j]]];
    const mine = home.has(order[i]) || home.has(order[j]);
    const out = svg("path", { class: `arc out${mine ? "" : " other"}`, d: curve(from, to) });
    const back = svg("path", { class: `arc back${mine ? "" : " other"}`, d: curve(to, from) });
    paths.append(out, back);
    return { from, to, out, back, mine, leaves: home.has(order[i]), codes: [order[i], order[j]] };
  });
  picture = svg("svg", { "aria-label": say("app.map"), role: "group", preserveAspectRatio: "xMidYMid meet" },
    svg("defs", {}, pattern()), map.background && svg("path", { class: "background", d: map.background }), land, paths, labels);
  const box = document.querySelector("#map .picture");
  box.replaceChildren(picture, dots.canvas());
  largest = 1;
  view = null;
  fit();
}

const homeCodes = () => new Set(world.homes.find((h) => h.key === screen.home)?.codes ?? []);

function pattern() {
  return svg("pattern", { id: "loss", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    svg("line", { x1: 0, x2: 0, y1: 0, y2: 5, class: "hatch" }));
}

/** The control point of an arc, bowed to the left of the way. */
function bow(a, b) {
  const dx = b.x - a.x, dy = b.y - a.y;
  return { x: (a.x + b.x) / 2 + 2 * BEND * dy, y: (a.y + b.y) / 2 - 2 * BEND * dx };
}

function curve(a, b) {
  const c = bow(a, b);
  return `M${a.x} ${a.y}Q${c.x.toFixed(1)} ${c.y.toFixed(1)} ${b.x} ${b.y}`;
}

/** Bring arcs and colours up to a year; hidden: today's numbers only. still: keep the scale of the widths. */
export function show(seen, t, hidden, still) {
  const { out, back } = seen.frame.flows;
  const now = (side, k) => Math.max(0, side.before[t][k] + (hidden ? 0 : side.change[t][k]));
  if (!still) largest = Math.max(1e-9, ...arcs.map((arc, k) => (arc.mine ? now(out, k) : 0)));
  const moving = [];
  arcs.forEach((arc, k) => {
    for (const [side, node, from, to] of [[out, arc.out, arc.from, arc.to], [back, arc.back, arc.to, arc.from]]) {
      const size = now(side, k);
      const share = Math.min(1, size / largest);
      const width = share < 0.002 ? 0 : (THINNEST + (WIDEST - THINNEST) * Math.sqrt(share)) * (arc.mine ? 1 : 0.4);
      node.setAttribute("stroke-width", (width * scale()).toFixed(2));
      node.toggleAttribute("hidden", width === 0);
      if (width) moving.push({ from, to, bow: bow(from, to), width, share, back: side === back, mine: arc.mine });
    }
  });
  dots.set(moving, picture);
  const { before, change } = seen.frame.skilled;
  world.map.places.forEach((p, k) => {
    const gain = hidden || !before[t][k] ? 0 : change[t][k] / before[t][k];
    const node = regions[p.code];
    const strength = Math.min(1, Math.abs(gain) / STRONG);
    node.dataset.sign = strength < 0.02 ? "0" : Math.sign(gain);
    node.style.setProperty("--strength", (0.25 + 0.75 * strength).toFixed(2));
    const words = hidden || !seen.frame.moved ? people(before[t][k]) : `${people(before[t][k] + change[t][k])} (${signed(change[t][k], people)})`;
    const text = say("app.map.region", { region: of(p.name), graduates: words });
    node.setAttribute("aria-label", text);
    node.querySelector("title").textContent = text;
  });
  captions(seen, t, hidden);
}

/** Units of the map in a pixel of the screen. */
const scale = () => 1 / (picture.getScreenCTM()?.a || 1);

/** Names beside the regions in question and those with most of their students, with what changes there. */
function captions(seen, t, hidden) {
  const many = world.map.places.length > 12;
  const home = homeCodes();
  const sizes = new Map();
  arcs.forEach((arc, k) => arc.leaves && sizes.set(arc.codes[1], (sizes.get(arc.codes[1]) ?? 0) + seen.frame.flows.out.before[t][k]));
  const named = new Set([...sizes].sort((a, b) => b[1] - a[1]).slice(0, 6).map(([code]) => code));
  const size = 14 * scale();
  const { before, change } = seen.frame.skilled;
  labels.replaceChildren();
  const taken = [];
  const order = world.map.places.map((p, k) => [p, k]).sort(([a], [b]) => home.has(b.code) - home.has(a.code));
  for (const [p, k] of order) {
    if (many && !(home.has(p.code) && home.size < 4) && !named.has(p.code)) continue;
    const y = p.y + (p.path ? size * 1.35 : -p.radius - size * 0.4);
    if (many && taken.some(([a, b]) => Math.abs(a - p.x) < size * 6 && Math.abs(b - y) < size * 1.1)) continue;
    taken.push([p.x, y]);
    const text = svg("text", { x: p.x, y, "font-size": size, class: home.has(p.code) ? "home" : "" }, of(p.name));
    if (!hidden && seen.frame.moved && before[t][k] && Math.abs(change[t][k] / before[t][k]) >= 0.001) {
      text.append(svg("tspan", { x: p.x, dy: size * 1.15, class: change[t][k] > 0 ? "gain" : "loss" },
        `${change[t][k] > 0 ? "▲" : "▼"} ${signed(change[t][k], people)}`));
    }
    labels.append(text);
  }
}

/** The part of the map where the regions in question and their main destinations are. */
function fit() {
  const { width, height, places } = world.map;
  const home = homeCodes();
  const near = places.filter((p) => home.has(p.code));
  const reach = world.map.width * NEAR;
  const targets = arcs.filter((a) => a.leaves && Math.hypot(a.to.x - a.from.x, a.to.y - a.from.y) < reach).slice(0, 10).map((a) => a.to);
  const all = [...near, ...targets];
  if (places.length <= 12 || !all.length) return look({ x: 0, y: 0, width, height });
  const xs = all.map((p) => p.x), ys = all.map((p) => p.y);
  const room = Math.max(50, 0.22 * Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)));
  look({ x: Math.min(...xs) - room, y: Math.min(...ys) - room, width: Math.max(...xs) - Math.min(...xs) + 2 * room, height: Math.max(...ys) - Math.min(...ys) + 2 * room });
}

function look(wanted) {
  view = wanted;
  place();
}

function place() {
  if (!picture || !view) return;
  picture.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
  dots.resize(picture);
  told(null);
}

function zoom(how) {
  const { width, height } = world.map;
  if (how === "all") return look(view.width < width * 0.95 ? { x: 0, y: 0, width, height } : (fit(), view));
  const factor = how === "in" ? 0.7 : 1 / 0.7;
  const next = { width: Math.min(width * 1.1, view.width * factor), height: Math.min(height * 1.1, view.height * factor) };
  look({ x: view.x + (view.width - next.width) / 2, y: view.y + (view.height - next.height) / 2, ...next });
}

/** Mark a region and bring it into view. */
export function mark(code) {
  for (const [one, node] of Object.entries(regions)) node.classList.toggle("chosen", one === code);
  const p = world.map.places.find((one) => one.code === code);
  if (!p || !view) return;
  const inside = p.x > view.x && p.x < view.x + view.width && p.y > view.y && p.y < view.y + view.height;
  if (!inside) look({ ...view, x: p.x - view.width / 2, y: p.y - view.height / 2 });
}

/** The arcs as a table. */
export function rows(seen, t) {
  const { out, back } = seen.frame.flows;
  const line = (k) => [out.before[t][k], out.before[t][k] + out.change[t][k], back.before[t][k] + back.change[t][k]];
  return [
    [say("app.map.corridor"), say("app.map.before"), say("app.map.out"), say("app.map.back")],
    ...arcs.map((arc, k) => [`${of(arc.from.name)} → ${of(arc.to.name)}`, ...line(k).map(people)]),
  ];
}
