// The flow map: regions coloured by gain or loss, arcs as wide as their students: who leaves, who arrives, who comes back.

import { $, el, svg } from "./make.js";
import { say, of, people, signed } from "./words.js";
import { screen } from "./screen.js";
import * as dots from "./dots.js";
import * as view from "./view.js";
import * as labels from "./labels.js";

const WIDEST = 11, THINNEST = 0.8; // of an arc, in pixels
const FAINT = 0.4; // of the width of arcs between other regions
const LEAST = 0.002; // of the widest: a smaller flow is not drawn
const BEND = 0.18;
const NEAR = 0.16; // of the map's width: destinations that the first view takes in
const STRONG = 0.05; // a change of graduates by this share has the full colour
const PARTNERS = 6; // named on each side
const FEW = 12; // regions that all have their names
let world = null, picture = null, arcs = [], regions = {}, names = null, over = null, told = () => {}, largest = 1, again = () => {};

/** chosen: called with the code of a region; turned: when another kind of arcs is asked for. */
export function prepare(chosen, turned) {
  told = chosen;
  for (const button of document.querySelectorAll("[data-zoom]")) button.addEventListener("click", () => zoom(button.dataset.zoom));
  for (const button of document.querySelectorAll("[data-ways]")) button.addEventListener("click", () => { screen.ways = button.dataset.ways; ways(); again(); turned(); });
  new ResizeObserver(() => world && place()).observe($("map"));
}

function ways() {
  for (const button of document.querySelectorAll("[data-ways]")) button.setAttribute("aria-pressed", button.dataset.ways === screen.ways);
}

/** Draw the land of a world and its arcs for the regions in question. */
export function draw(found, corridors) {
  world = found;
  const { map } = world;
  const at = Object.fromEntries(map.places.map((p) => [p.code, p]));
  const home = homeCodes();
  const order = map.places.map((p) => p.code);
  regions = {};
  names = svg("g", { class: "labels" });
  over = svg("svg", { class: "names", "aria-hidden": "true", preserveAspectRatio: "xMidYMid meet" }, names);
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
    const kind = home.has(order[i]) ? "leaving" : home.has(order[j]) ? "arriving" : "other";
    const out = svg("path", { class: `arc ${kind}`, d: curve(from, to) });
    const back = kind === "leaving" ? svg("path", { class: "arc back", d: curve(to, from) }) : null;
    paths.append(...[out, back].filter(Boolean));
    return { from, to, out, back, kind, codes: [order[i], order[j]] };
  });
  picture = svg("svg", { "aria-label": say("app.map"), role: "group", preserveAspectRatio: "xMidYMid meet" },
    map.background && svg("path", { class: "background", d: map.background }), land, paths);
  document.querySelector("#map .picture").replaceChildren(picture, dots.canvas(), over);
  view.hold(picture, map, place);
  ways();
  again = () => {};
  largest = 1;
  fit();
}

const homeCodes = () => new Set(world.homes.find((h) => h.key === screen.home)?.codes ?? []);

/** The control point of an arc, bowed to the left of the way. */
function bow(a, b) {
  const dx = b.x - a.x, dy = b.y - a.y;
  return { x: (a.x + b.x) / 2 + 2 * BEND * dy, y: (a.y + b.y) / 2 - 2 * BEND * dx };
}

function curve(a, b) {
  const c = bow(a, b);
  return `M${a.x} ${a.y}Q${c.x.toFixed(1)} ${c.y.toFixed(1)} ${b.x} ${b.y}`;
}

const wanted = (kind) => screen.ways === "both" || kind === "other" || kind === screen.ways;

/** Pixels of an arc for a number of people. */
const width = (size) => (size < LEAST * largest ? 0 : THINNEST + (WIDEST - THINNEST) * Math.sqrt(Math.min(1, size / largest)));

/** Bring arcs and colours up to a year; hidden: today's numbers only. still: keep the scale of the widths. */
export function show(seen, t, hidden, still) {
  again = () => show(seen, t, hidden, still);
  const { out, back } = seen.frame.flows;
  const now = (side, k) => Math.max(0, side.before[t][k] + (hidden ? 0 : side.change[t][k]));
  if (!still) largest = Math.max(1e-9, ...arcs.map((arc, k) => (arc.kind !== "other" && wanted(arc.kind) ? now(out, k) : 0)));
  const moving = [];
  arcs.forEach((arc, k) => {
    for (const [side, node, from, to] of [[out, arc.out, arc.from, arc.to], [back, arc.back, arc.to, arc.from]]) {
      if (!node) continue;
      const wide = wanted(arc.kind) ? width(now(side, k)) * (arc.kind === "other" ? FAINT : 1) : 0;
      node.setAttribute("stroke-width", (wide * scale()).toFixed(2));
      node.toggleAttribute("hidden", wide === 0);
      if (wide && arc.kind !== "other") moving.push({ from, to, bow: bow(from, to), width: wide, share: Math.min(1, now(side, k) / largest), kind: node === arc.back ? "back" : arc.kind });
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
  widths();
  captions(seen, t, hidden);
}

/** Two round numbers of students beside arcs of their width. */
function widths() {
  const round = (value) => { const power = 10 ** Math.floor(Math.log10(value)); return [5, 2, 1].find((m) => m * power <= value) * power; };
  const sizes = largest > 1 ? [round(largest), round(largest / 8)] : [];
  const text = sizes.join();
  if ($("widths").dataset.sizes === text) return;
  $("widths").dataset.sizes = text;
  $("widths").replaceChildren(...sizes.map((size) => {
    const line = el("i", { "aria-hidden": "true" });
    line.style.height = `${width(size).toFixed(1)}px`;
    return el("span", {}, line, people(size));
  }), sizes.length ? el("span", {}, say("app.legend.widths")) : "");
}

/** Units of the map in a pixel of the screen. */
const scale = () => 1 / (picture.getScreenCTM()?.a || 1);

/** Names of the regions in question and those with most of the students who leave or arrive, with what changes there. */
function captions(seen, t, hidden) {
  const few = world.map.places.length <= FEW, home = homeCodes();
  const sizes = { leaving: new Map(), arriving: new Map() };
  arcs.forEach((arc, k) => {
    if (arc.kind === "other" || !wanted(arc.kind)) return;
    const partner = arc.codes[arc.kind === "leaving" ? 1 : 0];
    sizes[arc.kind].set(partner, (sizes[arc.kind].get(partner) ?? 0) + seen.frame.flows.out.before[t][k]);
  });
  const first = (map) => [...map].sort((a, b) => b[1] - a[1]).slice(0, PARTNERS).map(([code]) => code);
  const [out, into] = [first(sizes.leaving), first(sizes.arriving)];
  const rank = new Map([...home, ...Array.from({ length: PARTNERS }, (_, k) => [out[k], into[k]]).flat().filter(Boolean)].map((code, k) => [code, k]).reverse());
  const { before, change } = seen.frame.skilled;
  const told = world.map.places.map((p, k) => ({ place: p, home: home.has(p.code), rank: rank.get(p.code) ?? (few ? rank.size + k : Infinity),
    change: !hidden && seen.frame.moved && before[t][k] && Math.abs(change[t][k] / before[t][k]) >= 0.001 ? change[t][k] : 0 }));
  const chosen = told.filter((one) => one.rank < Infinity && (few || !one.home || home.size < 4)).sort((a, b) => a.rank - b.rank);
  const taken = [...document.querySelectorAll("#map .corner, #map .zoom, #legend > *")].map((node) => node.getBoundingClientRect());
  labels.write(names, scale(), chosen, taken);
}

/** The part of the map where the regions in question and their main partners are. */
function fit() {
  const { width, height, places } = world.map;
  const home = homeCodes();
  const near = places.filter((p) => home.has(p.code));
  const reach = width * NEAR;
  const targets = arcs.filter((a) => a.kind === "leaving" && Math.hypot(a.to.x - a.from.x, a.to.y - a.from.y) < reach).slice(0, 10).map((a) => a.to);
  const all = [...near, ...targets];
  if (places.length <= FEW || !all.length) return view.look({ x: 0, y: 0, width, height });
  const xs = all.map((p) => p.x), ys = all.map((p) => p.y);
  const room = Math.max(50, 0.22 * Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)));
  view.look({ x: Math.min(...xs) - room, y: Math.min(...ys) - room, width: Math.max(...xs) - Math.min(...xs) + 2 * room, height: Math.max(...ys) - Math.min(...ys) + 2 * room });
}

function place() {
  const box = view.now();
  if (!picture || !box) return;
  for (const one of [picture, over]) one.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`);
  dots.resize(picture);
  again();
}

function zoom(how) {
  const { width, height } = world.map;
  if (how !== "all") return view.step(how === "in");
  if (view.now().width < width * 0.95) view.look({ x: 0, y: 0, width, height });
  else fit();
}

/** Mark a region and bring it into view. */
export function mark(code) {
  for (const [one, node] of Object.entries(regions)) node.classList.toggle("chosen", one === code);
  const p = world.map.places.find((one) => one.code === code), box = view.now();
  if (!p || !box) return;
  const inside = p.x > box.x && p.x < box.x + box.width && p.y > box.y && p.y < box.y + box.height;
  if (!inside) view.look({ ...box, x: p.x - box.width / 2, y: p.y - box.height / 2 });
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
