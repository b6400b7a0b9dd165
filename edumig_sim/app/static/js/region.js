// A region's story: three sentences from the run, and a small chart of its graduates.

import { $, el, svg, renew, table } from "./make.js";
import { say, lang, level, percent, of } from "./words.js";
import { ask } from "./net.js";
import { asked } from "./screen.js";

let newest = 0;

/** Ask for the story of a region in a year and draw it. */
export async function refresh(code, year, world, failed) {
  const pane = $("pane-region");
  if (!code) {
    pane.replaceChildren(el("p", { class: "lead" }, say("app.region.choose")));
    return;
  }
  const mine = ++newest;
  pane.setAttribute("aria-busy", "true");
  if (!pane.querySelector(".sentence")) pane.replaceChildren(el("p", { class: "lead" }, say("app.wait")));
  try {
    const found = await ask("/api/story", { state: asked(), region: code, year, language: lang() });
    if (mine !== newest || found.superseded) return;
    const name = of(world.map.places.find((p) => p.code === code).name);
    renew(pane,
      el("h3", {}, name, el("small", {}, ` ${year}`)),
      ...found.parts.map((sentences, k) => el("section", { class: "sentence" }, el("h4", {}, say(`app.region.part${k + 1}`)),
        ...sentences.map((s) => el("p", {}, s)), k === 1 ? scales(found.bars) : null)),
      el("h4", {}, say("app.region.path")), spark(found, world, year),
      el("details", {}, el("summary", { id: "region-table" }, say("app.table")), table(say("app.region.path"), [
        [say("app.year"), say("app.today"), say("app.with_levers")],
        ...found.path.before.map((v, k) => [String(world.start + k), level(v), level(found.path.after[k])]),
      ])));
  } catch (error) {
    failed(error);
  } finally {
    if (mine === newest) pane.removeAttribute("aria-busy");
  }
}

/** Shares of what speaks for leaving to the right, against it to the left, in two rows: push and pull. */
function scales(bars) {
  const WIDTH = 320, ROW = 34, TOP = 14;
  const rows = [["push", bars.push], ["pull", bars.pull], ["other", bars.other]].filter(([, all]) => all.length);
  if (!rows.length) return null;
  const sum = (all, sign) => all.filter(([, , v]) => sign * v > 0).reduce((total, [, , v]) => total + Math.abs(v), 0);
  const [left, right] = [-1, 1].map((sign) => Math.max(0.05, ...rows.map(([, all]) => sum(all, sign))));
  const x = (v) => 4 + ((WIDTH - 8) * (v + left)) / (left + right);
  const parts = rows.flatMap(([side, all], r) => {
    let [least, most] = [0, 0];
    const boxes = [...all].sort((a, b) => Math.abs(b[2]) - Math.abs(a[2])).map(([name, group, v]) => {
      const from = v > 0 ? most : (least += v);
      if (v > 0) most += v;
      return svg("rect", { class: `part ${group}`, x: x(from), y: TOP + r * ROW, width: Math.max(0, x(from + Math.abs(v)) - x(from) - 0.6), height: 14 },
        svg("title", {}, `${name}: ${percent(v, 2)}`));
    });
    return [svg("text", { x: 4, y: TOP + r * ROW - 3 }, say(`app.region.${side}`)), ...boxes];
  });
  const groups = [...new Map(rows.flatMap(([, all]) => all.map(([name, group]) => [group, name])))];
  return el("div", {}, svg("svg", { class: "bars", viewBox: `0 0 ${WIDTH} ${TOP + rows.length * ROW}`, role: "img", "aria-label": say("app.region.scales") },
    svg("line", { class: "zero", x1: x(0), x2: x(0), y1: 4, y2: TOP + rows.length * ROW - 14 }), parts),
  el("ul", { class: "key" }, groups.map(([group, name]) => el("li", {}, el("i", { class: `part ${group}` }), name))));
}

function spark({ path }, world, year) {
  const WIDTH = 320, HEIGHT = 90, LEFT = 4, RIGHT = 316;
  const all = [...path.before, ...path.after];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const x = (k) => LEFT + ((RIGHT - LEFT) * k) / Math.max(1, path.before.length - 1);
  const y = (v) => 70 - (56 * (v - least)) / (most - least || 1);
  const line = (values) => values.map((v, k) => `${x(k).toFixed(1)},${y(v).toFixed(1)}`).join(" ");
  const t = year - world.start;
  return svg("svg", { class: "spark", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": `${say("app.region.path")}: ${level(path.before[t])}, ${say("app.with_levers")} ${level(path.after[t])}` },
    svg("line", { class: "cursor", x1: x(t), x2: x(t), y1: 8, y2: 74 }),
    svg("polyline", { class: "after", points: line(path.after) }), svg("polyline", { class: "ghost", points: line(path.before) }),
    svg("circle", { class: "now", cx: x(t), cy: y(path.after[t]), r: 4 }),
    svg("text", { x: LEFT, y: HEIGHT - 3 }, `${world.start}`), svg("text", { x: RIGHT, y: HEIGHT - 3, "text-anchor": "end" }, `${world.end}`),
    svg("text", { x: x(t) + (t * 2 > path.before.length ? -8 : 8), y: Math.max(14, y(path.after[t]) - 8), "text-anchor": t * 2 > path.before.length ? "end" : "start", class: "value" }, level(path.after[t])));
}
