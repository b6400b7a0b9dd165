// Four small charts on the game's years: today's path as a dashed grey ghost, what was played with its range, and the
// rounds with a sign for every role that decided something.

import { $, el, svg, table } from "../make.js";
import { say, tick, people } from "../words.js";
import { game, session, SIGN, ORDER } from "./state.js";

const PAD = { left: 46, right: 12, top: 12, bottom: 38 };
const UNIT = "persons";
let nodes = [], asChange = false;

new ResizeObserver(() => nodes.forEach(paint)).observe(document.documentElement);

/** Charts of all measures, to be put on the page. */
export function charts() {
  nodes = session.cast.measures.map((measure) => {
    const picture = svg("svg", { role: "img", "aria-label": label(measure) });
    const box = el("figure", { class: "chart", "data-measure": measure },
      el("figcaption", {}, el("b", {}, say(`game.measure.${measure}`)),
        el("button", { type: "button", class: "quiet", "aria-label": `${say("app.table")}: ${say(`game.measure.${measure}`)}`, onclick: () => tabled(measure) }, say("app.table"))), picture);
    return { measure, picture, box };
  });
  requestAnimationFrame(() => nodes.forEach(paint));
  return el("div", { class: "charts" }, nodes.map((n) => n.box));
}

/** What the lines mean; signs: also whose each sign is. */
export const key = (signs = false) => el("div", { class: "chart-key" },
  el("span", {}, el("i", { class: "ghost-line", "aria-hidden": "true" }), say("game.key_today")),
  el("span", {}, el("i", { class: "after-line", "aria-hidden": "true" }), say("game.key_played")),
  el("label", {}, el("input", { type: "checkbox", class: "as-change", checked: asChange, onchange: (e) => { asChange = e.target.checked; nodes.forEach(paint); } }), say("game.show_change")),
  ...ORDER.slice(0, signs ? 3 : 0).map((role) => el("span", {}, el("i", { class: `sign ${role}`, "aria-hidden": "true" }, SIGN[role]), say(`game.role.${role}`))));

function label(measure) {
  const at = session.cast.measures.indexOf(measure);
  return `${say(`game.measure.${measure}`)}. ${session.shown?.happened[at] ?? say("game.nothing_yet")}`;
}

function paint({ measure, picture }) {
  const shown = session.shown, width = picture.clientWidth || 300, height = picture.clientHeight || 140;
  const path = drawn(shown?.measures[measure]);
  picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
  if (!path) return picture.replaceChildren(svg("text", { class: "tick", x: width / 2, y: height / 2, "text-anchor": "middle" }, say("game.nothing_yet")));
  const { years } = shown, after = path.effect.map((v, k) => path.before[k] + v);
  const [bottom, top] = span(path, after);
  const marks = steps(bottom, top).map((v) => [v, tick(v, UNIT)]);
  const left = Math.max(PAD.left, 12 + 7.4 * Math.max(...marks.map(([, t]) => t.length)));
  const x = (k) => left + ((width - left - PAD.right) * k) / (years.length - 1);
  const y = (v) => height - PAD.bottom - ((height - PAD.bottom - PAD.top) * (v - bottom)) / (top - bottom);
  const line = (values) => values.map((v, k) => `${x(k).toFixed(1)},${y(v).toFixed(1)}`).join(" ");
  const parts = marks.flatMap(([v, text]) => [
    svg("line", { class: "grid", x1: left, x2: width - PAD.right, y1: y(v), y2: y(v) }),
    svg("text", { class: "tick", x: left - 6, y: y(v) + 4, "text-anchor": "end" }, text)]);
  parts.push(...rounds(x, height));
  if (path.low[0] !== null) {
    const band = [...path.high.map((v, k) => [k, path.before[k] + v]), ...path.low.map((v, k) => [k, path.before[k] + v]).reverse()];
    parts.push(svg("polygon", { class: "band", points: band.map(([k, v]) => `${x(k).toFixed(1)},${y(v).toFixed(1)}`).join(" ") }));
  }
  parts.push(svg("polyline", { class: "after", points: line(after) }), svg("polyline", { class: "ghost", points: line(path.before) }));
  const end = after.length - 1;
  parts.push(svg("circle", { class: "now", cx: x(end), cy: y(after[end]), r: 4 }));
  const change = path.effect[end], near = x(end) > width - 70;
  parts.push(svg("text", { class: "value", x: x(end) + (near ? -8 : 8), y: Math.max(PAD.top + 6, y(after[end]) + (change < 0 ? 16 : -8)), "text-anchor": near ? "end" : "start" }, game.rounds.length ? path.told : ""));
  picture.setAttribute("aria-label", label(measure));
  picture.replaceChildren(...parts);
}

/** A path as it is drawn: its level, or its difference from today's path. */
const drawn = (path) => (path && asChange ? { ...path, before: path.before.map(() => 0) } : path);

/** The first year of each round with the signs of those who decided something then. */
function rounds(x, height) {
  const { spans, start } = session.cast;
  return spans.flatMap(([first, last], k) => {
    const at = x(first - start), levers = game.rounds[k]?.levers ?? {};
    const who = ORDER.slice(0, 3).filter((role) => Object.keys(levers).some((key_) => session.cast.roles[role].levers[key_]));
    return [
      svg("line", { class: "edge", x1: at, x2: at, y1: PAD.top, y2: height - PAD.bottom + 4 }),
      svg("text", { class: "tick", x: at, y: height - PAD.bottom + 16, "text-anchor": "middle" }, String(first)),
      ...(k === spans.length - 1 && x(last - start) - at > 50 ? [svg("text", { class: "tick", x: x(last - start), y: height - PAD.bottom + 16, "text-anchor": "end" }, String(last))] : []),
      ...who.map((role, n) => svg("text", { class: `sign ${role}`, x: at + 2 + 15 * n, y: height - 5 },
        svg("title", {}, say(`game.role.${role}`)), SIGN[role])),
    ];
  });
}

function span(path, after) {
  const low = path.low.map((v, k) => path.before[k] + (v ?? 0)), high = path.high.map((v, k) => path.before[k] + (v ?? 0));
  const all = [...path.before, ...after, ...low, ...high];
  const [least, most] = [Math.min(...all), Math.max(...all)], room = (most - least || most * 0.1 || 1) * 0.18;
  return [least >= 0 && !asChange ? Math.max(0, least - room) : least - room, most + room];
}

function steps(bottom, top) {
  const rough = (top - bottom) / 3, size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((m) => m * size).find((s) => s >= rough), found = [];
  for (let v = Math.ceil(bottom / step) * step; v <= top; v += step) found.push(Math.abs(v) < step * 1e-9 ? 0 : v);
  return found;
}

function tabled(measure) {
  const { years, measures } = session.shown ?? {}, path = measures?.[measure];
  if (!path) return;
  const box = $("table-dialog"), name = say(`game.measure.${measure}`);
  const rows = [[say("app.year"), say("app.today"), say("game.played"), say("app.change"), say("app.low"), say("app.high")],
    ...path.effect.map((v, k) => [String(years[k]), ...[path.before[k], path.before[k] + v, v, path.low[k], path.high[k]].map((n) => people(n))])];
  box.replaceChildren(el("div", { class: "head" }, el("h2", { id: "table-title" }, name), el("button", { type: "button", class: "quiet", onclick: () => box.close() }, say("app.close"))),
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": name }, table(name, rows)));
  box.showModal();
}
