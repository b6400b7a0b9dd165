// One role's turn: its levers, what they are estimated to cost, and what has happened so far.

import { $, el } from "../make.js";
import { say, lang, setting, money } from "../words.js";
import { ask } from "../net.js";
import { game, session, round, told, before, keep, leversOf, SIGN } from "./state.js";
import { charts, key } from "./charts.js";
import { board } from "./board.js";

let latest = 0, plan = null;

/** Draw a role's turn; on: {lock, trouble, touched} are called. */
export function decide(role, on) {
  const about = session.cast.roles[role], [first, last] = session.cast.spans[round()];
  plan = null;
  const sliders = Object.entries(about.levers).map(([name, lever]) => slider(role, name, lever, on));
  const lock = el("button", { type: "submit", class: "main", id: "lock" }, say("game.lock"));
  const form = el("form", { class: `panel ${role}`, onsubmit: (e) => { e.preventDefault(); locked(role, on); } },
    el("div", { class: "who" }, el("span", { class: `sign ${role}`, "aria-hidden": "true" }, SIGN[role]),
      el("div", {}, el("h2", { id: "turn", tabindex: "-1" }, say(`game.role.${role}`)), el("p", { class: "small" }, say("game.decides", { place: place(role, true), first, last })))),
    el("p", { class: "aim" }, say(`game.aim.${role}`)),
    el("div", { class: "sliders" }, sliders),
    el("div", { class: "purse", role: "group", "aria-label": say("game.purse") },
      el("p", { id: "purse" }), el("div", { class: "gauge", "aria-hidden": "true" }, el("div", { class: "fill" })),
      el("p", { id: "planned", role: "status" }), el("p", { id: "refused", role: "status" })),
    lock);
  const news = el("section", { class: "news", "aria-label": say("game.so_far") },
    el("div", { class: "head" }, el("h3", {}, say("game.so_far")), key()), charts(), board());
  show(role);
  estimate(role, on);
  return [form, news];
}

/** Where a role acts; short: without the regions of a country. */
export function place(role, short = false) {
  const { home: regions, host, university } = session.cast.places;
  const home = short ? session.cast.home : `${session.cast.home}: ${regions}`;
  return { donor: home, host, university, students: home }[role];
}

function slider(role, name, { low, high, step, unit, programmes }, on) {
  const value = game.levers[name] ?? 0;
  const range = el("input", { type: "range", id: `lever-${name}`, min: low, max: high, step, value, "aria-describedby": `about-${name}`,
    oninput: (e) => put(name, Number(e.target.value), role, on, false), onchange: (e) => put(name, Number(e.target.value), role, on, true) });
  const today = el("span", { class: "today", "aria-hidden": "true" });
  today.style.left = `calc(9px + (100% - 18px) * ${(0 - low) / (high - low)})`;
  return el("div", { class: "lever", "data-key": name, "data-unit": unit, "data-low": low, "data-high": high },
    el("label", { for: `lever-${name}` }, say(`game.lever.${name}`)), el("output", { for: `lever-${name}` }),
    el("button", { type: "button", class: "quiet back", title: say("app.reset"), "aria-label": say("app.reset_one", { lever: say(`game.lever.${name}`) }),
      onclick: () => { put(name, 0, role, on, true); $(`lever-${name}`).focus(); } }, "↺"),
    el("div", { class: "track" }, today, range),
    el("p", { class: "about", id: `about-${name}`, title: programmes }, say(`game.about.${name}`)));
}

let moving = false;

function put(name, value, role, on, done) {
  if (!moving) before();
  moving = !done;
  const { [name]: _, ...rest } = game.levers;
  game.levers = value ? { ...rest, [name]: value } : rest;
  show(role);
  on.touched();
  if (done) {
    keep();
    estimate(role, on);
  }
}

function show(role) {
  requestAnimationFrame(() => {
    for (const node of document.querySelectorAll(".panel .lever")) {
      const value = game.levers[node.dataset.key] ?? 0, range = node.querySelector("input");
      const low = Number(node.dataset.low), high = Number(node.dataset.high), words = setting(value, node.dataset.unit);
      if (Number(range.value) !== value) range.value = value;
      range.setAttribute("aria-valuetext", words);
      node.querySelector("output").textContent = words;
      node.classList.toggle("moved", value !== 0);
      node.querySelector(".back").disabled = value === 0;
      const [from, to] = [0, value].map((v) => ((v - low) / (high - low)) * 100);
      range.style.setProperty("--from", `${Math.min(from, to)}%`);
      range.style.setProperty("--to", `${Math.max(from, to)}%`);
    }
  });
}

/** A role's own levers of the round that is being decided. */
export const own = (role) => Object.fromEntries(leversOf(role).filter((k) => game.levers[k]).map((k) => [k, game.levers[k]]));

async function estimate(role, on) {
  const mine = ++latest;
  document.body.classList.add("estimating");
  try {
    const found = await ask("/api/game/plan", { game: told(game.rounds, own(role)), role, language: lang() });
    if (mine !== latest) return null;
    if (found.superseded) return estimate(role, on); // an older question came in after this one
    plan = found;
    purse(found);
    return found;
  } catch (error) {
    if (mine === latest) on.trouble(error);
    return null;
  } finally {
    if (mine === latest) document.body.classList.remove("estimating");
  }
}

function purse({ brought, budget, cost, promised, enough, told: refused }) {
  const there = brought + budget, box = document.querySelector(".purse");
  if (!box) return;
  const years = session.cast.spans[round()];
  $("purse").textContent = say(round() ? "game.purse_later" : "game.purse_first", { sum: money(there), budget: money(budget), brought: money(brought) });
  const words = say(cost < 0 ? "game.planned_income" : "game.planned", { sum: money(Math.abs(cost)), last: years[1] });
  $("planned").textContent = promised > 0.5 ? `${words} ${say("game.promised", { sum: money(promised) })}` : words;
  $("refused").textContent = enough ? "" : refused;
  box.classList.toggle("over", !enough);
  box.querySelector(".fill").style.width = `${Math.max(0, Math.min(100, (100 * cost) / Math.max(there, 1)))}%`;
}

async function locked(role, on) {
  const found = await estimate(role, on);
  if (!found) return;
  if (!found.enough) {
    on.trouble({ problems: [found.told] });
    return;
  }
  on.lock(role);
}
