// Up to three pinned policies beside each other, each simulated in full.

import { $, el, renew } from "./make.js";
import { say, people, money, signed, setting, nothing } from "./words.js";
import { fully } from "./net.js";
import { screen, asked, moved, remember, noted, MOST_PINS, leaving } from "./screen.js";

const CHANNELS = ["a", "b", "c"];
const NAMES = ["A", "B", "C"];
let frames = new Map(), about = {}, chosen = () => {}, failed = () => {};

export function prepare(levers, heard, trouble) {
  about = levers;
  chosen = heard;
  failed = trouble;
}

/** Forget what was simulated: another world, seed or home. */
export function forget() {
  frames = new Map();
}

const key = (levers) => JSON.stringify(asked(levers));

/** Draw the comparison; simulate what is not known yet. */
export function draw(seen, t) {
  screen.pins.forEach((levers, k) => {
    if (frames.has(key(levers))) return;
    frames.set(key(levers), null);
    const mine = key(levers);
    fully(asked(levers), CHANNELS[k], (said) => {
      if (!said.frame) return;
      frames.set(mine, said.frame);
      draw(...last);
    }).catch((error) => { frames.delete(mine); failed(error); });
  });
  last = [seen, t];
  const here = screen.pins.some((p) => key(p) === key(screen.levers));
  const full = screen.pins.length >= MOST_PINS;
  renew($("pane-pins"),
    el("p", { class: "lead" }, say("app.pin.lead", { year: seen.frame.years[t] })),
    el("button", { type: "button", class: "main", id: "pin", disabled: full || here || !moved(), onclick: () => {
      screen.pins = [...screen.pins, { ...screen.levers }];
      noted();
      draw(...last);
    } }, say(full ? "app.pin.full" : "app.pin.add")),
    screen.pins.length ? grid(t) : el("p", {}, say("app.pin.none")));
}

let last = [];

function grid(t) {
  const found = screen.pins.map((levers) => frames.get(key(levers)));
  const cell = (write) => found.map((frame) => (frame ? write(frame) : "…"));
  const path = (name, write) => (frame) => {
    const { effect, low, high } = frame.measures[name];
    if (frame.replicates < 2) return signed(effect[t], write);
    if (nothing(effect[t], low[t], high[t])) return say("common.no_change");
    const clear = low[t] > 0 || high[t] < 0;
    return [el("b", {}, clear ? signed(effect[t], write) : say("app.card.unclear")), el("br"), el("small", {}, `${signed(low[t], write)} … ${signed(high[t], write)}`)];
  };
  const rows = [
    [say("app.card.graduates_home"), cell(path("graduates_home", people))],
    [say(`app.card.${leaving()}`), cell(path(leaving(), people))],
    [say("app.pin.spent"), cell((f) => money(f.account.spent_so_far[t]))],
    [say("app.pin.each"), cell((f) => (f.replicates < f.of ? "…" : f.account.each[t] ? money(f.account.each[t].mean) : say("app.pin.no_each")))],
    [say("app.pin.deadweight"), cell((f) => (f.account.deadweight[t] ? `${Math.round(100 * f.account.deadweight[t].mean)} %` : "–"))],
  ];
  const best = found.map((f) => f?.account.each[t]?.mean ?? Infinity);
  const least = Math.min(...best);
  return el("table", { class: "pins", "data-done": found.every((f) => f && f.replicates === f.of) },
    el("caption", {}, say("app.pin.caption")),
    el("thead", {}, el("tr", {}, el("td", {}), screen.pins.map((levers, k) => el("th", { scope: "col" }, say("app.pin.name", { n: NAMES[k] }),
      best[k] === least && Number.isFinite(least) && found.length > 1 ? el("small", { class: "best" }, ` ★ ${say("app.pin.best")}`) : null)))),
    el("tbody", {}, el("tr", {}, el("th", { scope: "row" }, say("app.levers")), screen.pins.map((levers) =>
      el("td", {}, Object.entries(levers).map(([k, v]) => el("div", {}, `${say(`app.lever.${k}`)}: ${setting(v, about[k].unit)}`))))),
    rows.map(([head, cells]) => el("tr", {}, el("th", { scope: "row" }, head), cells.map((c) => el("td", {}, c)))),
    el("tr", {}, el("td", {}), screen.pins.map((levers, k) => el("td", {},
      el("button", { type: "button", class: "quiet", id: `pin-show-${k}`, onclick: () => { remember(); chosen({ ...levers }); } }, say("app.pin.show")),
      el("button", { type: "button", class: "quiet", id: `pin-drop-${k}`, "aria-label": `${say("app.pin.drop")} ${NAMES[k]}`, onclick: () => { screen.pins = screen.pins.filter((_, j) => j !== k); noted(); draw(...last); } }, "✕"))))));
}
