// Three charts on one year cursor. The baseline stays as a dashed grey ghost; axes hold still while a lever moves.

import { $, el, svg } from "./make.js";
import { say, tick, measured } from "./words.js";
import { screen, leaving } from "./screen.js";

const usual = () => ["graduates_home", leaving(), screen.mode === "class" ? "returns" : "cost"];
const PAD = { left: 46, right: 10, top: 21, bottom: 20 };
let units = {}, idle = [], chosen = null, nodes = [], spans = {}, told = () => {}, last = null;

export function prepare(known, heard) {
  units = known;
  told = heard;
  new ResizeObserver(() => last && show(...last)).observe($("charts"));
}

export const measures = () => chosen ?? usual();

/** The charts of the mode; they are made once and take on other measures as they stand. */
export function draw() {
  if (!nodes.length) {
    nodes = measures().map((_, k) => frame(k));
    $("charts").replaceChildren(...nodes.map((n) => n.box));
  }
  measures().forEach((measure, k) => nodes[k].measure !== measure && entitle(nodes[k], measure));
}

function entitle(node, measure) {
  const name = say(`app.measure.${measure}`);
  node.measure = measure;
  node.box.dataset.measure = measure;
  node.pick.value = measure;
  node.open.dataset.table = measure;
  node.open.setAttribute("aria-label", `${say("app.table")}: ${name}`);
  node.picture.setAttribute("aria-label", name);
}

const options = () => Object.keys(units).filter((m) => !idle.includes(m)).map((m) => el("option", { value: m }, say(`app.measure.${m}`)));

function frame(k) {
  const pick = el("select", { id: `chart-${k}`, "aria-label": say("app.chart.pick"), onchange: (e) => {
    chosen = Object.assign([...measures()], { [k]: e.target.value });
    draw();
    if (last) show(...last);
  } }, options());
  const picture = svg("svg", { role: "img" });
  const open = el("button", { type: "button", class: "quiet" }, say("app.table"));
  const box = el("figure", { class: "chart" }, el("figcaption", {}, pick, open), picture);
  const move = (e) => {
    const { left, width } = picture.getBoundingClientRect(), edge = Number(picture.dataset.left);
    const years = last[0].frame.years;
    const at = (e.clientX - left - edge) / (width - edge - PAD.right);
    told(Math.max(0, Math.min(years.length - 1, Math.round(at * (years.length - 1)))));
  };
  picture.addEventListener("pointerdown", (e) => { picture.setPointerCapture(e.pointerId); move(e); });
  picture.addEventListener("pointermove", (e) => e.buttons && move(e));
  return { measure: null, box, pick, open, picture };
}

/** New ground: axes begin anew. without: measures about borders that the world does not have. */
export function forget(without = []) {
  if (without.join() !== idle.join()) {
    idle = without;
    if (chosen?.some((m) => idle.includes(m))) chosen = null;
    for (const node of nodes) {
      node.pick.replaceChildren(...options());
      node.measure = null;
    }
  }
  spans = {};
}

/** Axes follow the numbers; not called while a lever moves. They grow but do not shrink, so that moves compare.
 * hidden: only today's path counts, so that an axis tells nothing of what is covered. */
export function fit(seen, hidden) {
  for (const measure of Object.keys(units)) {
    const { effect, low, high } = seen.frame.measures[measure];
    const ghost = seen.baseline.measures[measure].before;
    const changed = hidden ? [] : [effect, low, high].flatMap((values) => ghost.map((v, t) => v + (values[t] ?? 0)));
    const all = [...ghost, ...changed].filter(Number.isFinite);
    if (!all.length) continue;
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const room = (most - least || Math.abs(most) * 0.1 || 1) * 0.18;
    const old = spans[measure];
    const bottom = least >= 0 ? Math.max(0, least - room) : least - room;
    spans[measure] = old ? [Math.min(old[0], bottom), Math.max(old[1], most + room)] : [bottom, most + room];
  }
}

/** seen: {frame, baseline, quick}; t: the year's position; hidden: only the ghost. */
export function show(seen, t, hidden) {
  last = [seen, t, hidden];
  for (const node of nodes) paint(node, seen, t, hidden);
}

function paint({ measure, picture }, seen, t, hidden) {
  const width = picture.clientWidth || 300, height = picture.clientHeight || 120;
  const { effect, low, high } = seen.frame.measures[measure];
  const ghost = seen.baseline.measures[measure].before;
  const years = seen.frame.years;
  const [bottom, top] = spans[measure] ?? [0, 1];
  const marks = steps(bottom, top).map((v) => [v, tick(v, units[measure])]);
  const left = Math.max(PAD.left, 14 + 7.2 * Math.max(0, ...marks.map(([, text]) => text.length)));
  picture.dataset.left = left;
  const x = (k) => left + ((width - left - PAD.right) * k) / Math.max(1, years.length - 1);
  const y = (v) => height - PAD.bottom - ((height - PAD.bottom - PAD.top) * (v - bottom)) / (top - bottom || 1);
  const clamp = (v) => Math.max(PAD.top - 4, Math.min(height - PAD.bottom + 4, v));
  const line = (values) => values.map((v, k) => (Number.isFinite(v) ? `${x(k).toFixed(1)},${clamp(y(v)).toFixed(1)}` : null)).filter(Boolean).join(" ");
  const after = ghost.map((v, k) => v + (effect[k] ?? NaN));
  const parts = [];
  for (const [value, text] of marks) {
    parts.push(svg("line", { class: "grid", x1: left, x2: width - PAD.right, y1: y(value), y2: y(value) }));
    parts.push(svg("text", { class: "tick", x: left - 6, y: y(value) + 4, "text-anchor": "end" }, text));
  }
  const last_ = years.length - 1;
  for (const k of width - left < 190 ? [0, last_] : [0, Math.round(last_ / 2), last_]) {
    parts.push(svg("text", { class: "tick", x: x(k), y: height - 4, "text-anchor": k === 0 ? "start" : k === last_ ? "end" : "middle" }, String(years[k])));
  }
  if (!hidden && seen.frame.replicates > 1) {
    const band = [...ghost.map((v, k) => [k, v + high[k]]), ...ghost.map((v, k) => [k, v + low[k]]).reverse()];
    parts.push(svg("polygon", { class: "band", points: band.filter(([, v]) => Number.isFinite(v)).map(([k, v]) => `${x(k).toFixed(1)},${clamp(y(v)).toFixed(1)}`).join(" ") }));
  }
  if (!hidden) parts.push(svg("polyline", { class: "after", points: line(after) }));
  parts.push(svg("polyline", { class: "ghost", points: line(ghost) }));
  parts.push(svg("line", { class: "cursor", x1: x(t), x2: x(t), y1: PAD.top, y2: height - PAD.bottom }));
  if (!hidden && Number.isFinite(after[t])) {
    parts.push(svg("circle", { class: "now", cx: x(t), cy: clamp(y(after[t])), r: 4 }));
    const text = measured(after[t], units[measure]);
    const room = y(after[t]) > PAD.top + 20;
    parts.push(svg("text", { class: "value", x: x(t) + (t > last_ / 2 ? -7 : 7), y: clamp(y(after[t])) + (room ? -8 : 18), "text-anchor": t > last_ / 2 ? "end" : "start" }, text));
  }
  picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
  picture.replaceChildren(...parts);
}

/** Two to four round values inside a span. */
function steps(bottom, top) {
  const rough = (top - bottom) / 3;
  if (!(rough > 0)) return [];
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((m) => m * size).find((s) => s >= rough);
  const found = [];
  for (let v = Math.ceil(bottom / step) * step; v <= top + 1e-9 * step; v += step) found.push(Math.abs(v) < step * 1e-9 ? 0 : v);
  return found;
}

/** A chart as a table. */
export function rows(measure, seen) {
  const { effect, low, high } = seen.frame.measures[measure];
  const ghost = seen.baseline.measures[measure].before;
  const write = (v) => measured(Number.isFinite(v) ? v : null, units[measure]);
  return [
    [say("app.year"), say("app.today"), say("app.with_levers"), say("app.change"), say("app.low"), say("app.high")],
    ...seen.frame.years.map((year, k) => [String(year), write(ghost[k]), write(ghost[k] + effect[k]), write(effect[k]), write(low[k]), write(high[k])]),
  ];
}
