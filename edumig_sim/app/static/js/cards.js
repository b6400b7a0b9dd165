// The three numbers on top and the cost meter.

import { $, el } from "./make.js";
import { say, level, people, money, measured, signed, percent, of, nothing } from "./words.js";
import { screen, moved, leaving } from "./screen.js";

const NAMED = 3; // payers by name; a single one more is named too
let CARDS = [], nodes = {};

export function draw() {
  CARDS = ["graduates_home", leaving(), "cost"];
  nodes = Object.fromEntries(CARDS.map((key) => [key, card(key)]));
  $("cards").replaceChildren(...CARDS.map((key) => nodes[key].card));
}

function card(key) {
  const parts = {
    big: el("p", { class: "big" }), change: el("p", { class: "change" }), range: el("p", { class: "range" }),
    verdict: el("p", { class: "verdict" }),
  };
  parts.card = el("section", { class: "card", "data-card": key, "aria-label": say(`app.card.${key}`) },
    el("h2", {}, say(`app.card.${key}`)), parts.big, parts.change, parts.range, parts.verdict);
  return parts;
}

/** seen: {frame, baseline, quick}; t: position of the year; hidden: the class has not revealed it yet. */
export function show(seen, t, hidden) {
  const { frame } = seen;
  for (const key of CARDS) {
    const { effect, low, high } = frame.measures[key];
    const base = seen.baseline.measures[key].before[t];
    const delta = effect[t];
    const node = nodes[key];
    const cost = key === "cost";
    const unit = cost ? "million $" : "persons";
    const write = (v) => measured(v, unit);
    node.card.classList.toggle("waiting", hidden);
    node.card.classList.toggle("quick", Boolean(seen.quick));
    if (hidden) {
      node.big.textContent = "?";
      node.change.textContent = say("app.predict.first");
      node.range.textContent = "";
      continue;
    }
    node.big.textContent = cost ? money(delta * 1e6) : level(base + delta);
    if (!frame.moved) {
      node.change.textContent = cost ? say("app.card.nothing_spent") : say("app.card.today");
      node.range.textContent = "";
      node.change.dataset.sign = "0";
      continue;
    }
    const told = frame.replicates > 1;
    const clear = !told || low[t] > 0 || high[t] < 0;
    const sign = !clear ? 0 : Math.sign(delta);
    node.change.dataset.sign = sign;
    const arrow = sign > 0 ? "▲" : sign < 0 ? "▼" : "◆";
    const words = cost
      ? say("app.card.so_far", { amount: money(frame.account.spent_so_far[t]) })
      : `${arrow} ${signed(delta, write)} · ${share(delta, base)}`;
    const unsaid = say(nothing(delta, low[t], high[t]) ? "common.no_change" : "app.card.unclear");
    node.change.textContent = clear || cost ? words : `${arrow} ${unsaid}`;
    node.range.textContent = told
      ? say(cost ? "app.card.range_cost" : "app.card.range", { low: cost ? money(low[t] * 1e6) : signed(low[t], write), high: cost ? money(high[t] * 1e6) : signed(high[t], write) })
      : say(seen.quick ? "app.card.quick" : "app.card.counting");
  }
}

const share = (delta, base) => (base ? signed(delta / base, (v) => percent(v, 2)) : "");

/** What the class guessed beside what happened: {key: [said, right]}. */
export function verdicts(found) {
  for (const key of CARDS) {
    const [text, right] = found?.[key] ?? ["", null];
    nodes[key].verdict.textContent = text;
    nodes[key].verdict.dataset.right = right;
  }
}

/** The cost meter: what the budget of the regions in question spends in the year; what others spend; who pays. */
export function meter(seen, t, world, hidden) {
  const { account } = seen.frame;
  const spent = account.spent_by_home[t], elsewhere = account.spent[t] - spent;
  const limit = screen.budget === null ? world.budget[screen.home] : screen.budget * 1e6;
  const over = spent > limit;
  const box = $("meter");
  box.classList.toggle("over", over && !hidden);
  box.querySelector(".fill").style.width = hidden ? "0" : `${Math.max(0, Math.min(100, (spent / (limit * 1.25)) * 100))}%`;
  if (hidden) {
    for (const id of ["spent", "elsewhere", "each", "unpaid", "payers"]) $(id).textContent = "";
    return;
  }
  const told = { amount: money(spent), budget: money(limit), year: seen.frame.years[t], home: of(world.homes.find((h) => h.key === screen.home).name) };
  $("spent").textContent = say(over ? "app.meter.over" : "app.meter.spent", told);
  $("elsewhere").textContent = Math.abs(elsewhere) >= 1 ? say(elsewhere > 0 ? "app.meter.elsewhere" : "app.meter.elsewhere_saves", { amount: money(Math.abs(elsewhere)) }) : "";
  $("each").textContent = each(seen, t);
  const names = Object.fromEntries(world.map.places.map((p) => [p.code, of(p.name)]));
  $("unpaid").textContent = account.no_award.length ? say("app.meter.no_award", { who: account.no_award.join(", ") }) : "";
  $("payers").textContent = account.payers.length ? say("app.meter.payers", { who: payers(account.payers, names) })
    : moved() && spent < 0 ? say("app.meter.saves") : "";
}

/** What an extra graduate costs, or why there is no such figure. */
function each(seen, t) {
  const { account, measures, replicates } = seen.frame;
  const { low, high } = measures.graduates_home;
  const found = account.each[t];
  if (!moved()) return say("app.meter.none");
  if (found && found.mean > 0) return say("app.meter.each", { amount: money(found.mean), low: money(found.low), high: money(found.high) });
  if (replicates < 2) return say("app.meter.wait_each");
  if (high[t] < 0) return say("app.meter.fewer");
  return say(low[t] > 0 && account.recipients[t] < 0.5 ? "app.meter.unpaid" : "app.meter.no_each");
}

/** The largest payers with their shares of all that is paid, and the rest together. */
function payers(found, names) {
  const all = found.reduce((sum, [, amount]) => sum + amount, 0);
  const [named, rest] = found.length > NAMED + 1 ? [found.slice(0, NAMED), found.slice(NAMED)] : [found, []];
  const shares = named.map(([code, amount]) => `${names[code]} ${percent(amount / all, 2)}`);
  if (rest.length) shares.push(say("app.meter.others", { share: percent(rest.reduce((sum, [, amount]) => sum + amount, 0) / all, 2) }));
  return shares.join(", ");
}

/** The sentence that is spoken when a lever is released. */
export function sentence(seen, t) {
  const { effect, low, high } = seen.frame.measures.graduates_home;
  const year = seen.frame.years[t];
  if (!moved()) return say("app.said.today", { year });
  const values = { year, n: people(Math.abs(effect[t])), low: signed(low[t], people), high: signed(high[t], people), cost: money(seen.frame.account.spent_so_far[t]) };
  if (seen.frame.replicates > 1 && nothing(effect[t], low[t], high[t])) return say("app.said.none", values);
  if (seen.frame.replicates > 1 && low[t] <= 0 && high[t] >= 0) return say("app.said.unclear", values);
  return say(effect[t] > 0 ? "app.said.more" : "app.said.fewer", values);
}
