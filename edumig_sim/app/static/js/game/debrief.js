// The debrief: the whole game on one page to talk about.

import { el } from "../make.js";
import { say, lang, number, people, signed } from "../words.js";
import { download } from "../net.js";
import { game, session, told, ORDER, SIGN } from "./state.js";
import { charts, key } from "./charts.js";
import { points, won } from "./result.js";
import { lines } from "./stream.js";

/** Draw the debrief; on: {trouble, next, said} are called. */
export function debrief(on) {
  const shown = session.shown;
  const parts = el("div", { class: "debrief" },
    el("div", { class: "head" }, el("h2", { id: "turn", tabindex: "-1" }, say("game.debrief")),
      shown.rounds < session.cast.spans.length ? el("button", { type: "button", id: "next", onclick: on.next }, say("game.next_round", { n: shown.rounds + 1 })) : null),
    el("section", {}, el("div", { class: "head" }, el("h3", {}, say("game.paths")), key(true)), charts()),
    el("section", {}, el("h3", {}, say("game.who_did_what")), timeline(shown)),
    el("section", {}, el("h3", {}, say("game.score")), scoreTable(shown), el("p", { class: "small" }, say("game.score_note"))),
    el("section", { id: "apart" }, el("h3", {}, say("game.apart")), el("p", { class: "small" }, say("game.apart_note", { year: shown.years[shown.measures.graduates_home.effect.length - 1] })), apart(on)),
    el("section", {}, el("h3", {}, say("game.discuss")), el("ol", { class: "discuss" }, shown.questions.map((q) => el("li", {}, q)))),
    el("section", {}, el("h3", {}, say("game.take_home")), el("div", { class: "row" }, file("log", on), file("scenario", on), link(on)),
      el("p", { class: "small" }, say("game.provenance", { agents: number(shown.agents, 6), replicates: shown.replicates, seed: shown.seed }))));
  return [parts];
}

/** Roles by rounds: what each decided, what it cost. */
function timeline(shown) {
  const head = el("tr", {}, el("td", {}), session.cast.spans.slice(0, shown.rounds).map(([first, last], k) => el("th", { scope: "col" }, `${k + 1}: ${first}–${last}`)));
  const rows = ORDER.map((role) => el("tr", {}, el("th", { scope: "row" }, el("span", { class: `sign ${role}`, "aria-hidden": "true" }, SIGN[role]), " ", say(`game.role.${role}`)),
    [...Array(shown.rounds).keys()].map((k) => el("td", {}, cell(shown, role, k)))));
  return wrapped(say("game.who_did_what"), el("table", { class: "timeline" }, el("thead", {}, head), el("tbody", {}, rows)));
}

function cell(shown, role, k) {
  if (role === "students") {
    const mine = shown.students.predictions.filter((p) => p.round === k);
    return mine.length ? mine.map((p) => el("p", { class: "foretold", "data-right": String(p.right) }, `${p.right ? "✓" : "✗"} ${p.told}`)) : el("p", { class: "small" }, say("game.nobody_predicted"));
  }
  const mine = shown.log.filter((d) => d.role === role && d.round === k);
  return [...(mine.length ? mine.map((d) => el("p", {}, el("b", {}, d.decision.replace("\u2212", "\u2212\u2060")), ` (${d.money})`)) : [el("p", { class: "small" }, say("game.decided_nothing"))]),
    el("p", { class: "small" }, shown.roles[role].purses[k].told), mine.length ? el("p", { class: "small" }, mine[0].happened) : null];
}

function scoreTable(shown) {
  const rows = Object.entries(shown.roles).flatMap(([role, one]) => one.aims.map((aim, k) => el("tr", {},
    k ? null : el("th", { scope: "rowgroup", rowspan: one.aims.length }, el("span", { class: `sign ${role}`, "aria-hidden": "true" }, SIGN[role]), " ", say(`game.role.${role}`), el("b", { class: "total" }, say("game.points", { n: number(one.points), count: Math.abs(one.points) }))),
    el("td", { class: "count" }, points(aim.points)), el("td", {}, aim.told), el("td", { class: "small" }, aim.how))));
  const { students } = shown;
  rows.push(el("tr", {}, el("th", { scope: "row" }, el("span", { class: "sign students", "aria-hidden": "true" }, SIGN.students), " ", say("game.role.students"), el("b", { class: "total" }, say("game.points", { n: number(students.points), count: Math.abs(students.points) }))),
    el("td", { class: "count" }, points(students.points)), el("td", {}, won(students)), el("td", { class: "small" }, students.how)));
  return wrapped(say("game.score"), el("table", { class: "scores" }, el("thead", {}, el("tr", {}, ["game.who", "game.points_head", "game.why", "game.how"].map((k) => el("th", { scope: "col" }, say(k))))), el("tbody", {}, rows)));
}

/** What each decision did by itself, from runs without it. */
function apart(on) {
  const box = el("div", { class: "alone" });
  const draw = () => session.alone.length && box.replaceChildren(wrapped(say("game.apart"), el("table", {}, el("thead", {}, el("tr", {}, ["game.who", "game.round", "game.decision", ...session.cast.measures.map((m) => `game.measure.${m}`)].map((k) => el("th", { scope: "col" }, say(k))))),
    el("tbody", {}, session.alone.map((d) => el("tr", {}, el("th", { scope: "row" }, el("span", { class: `sign ${d.role}`, "aria-hidden": "true" }, SIGN[d.role]), " ", say(`game.role.${d.role}`)), el("td", {}, String(d.round + 1)), el("td", {}, d.decision), session.cast.measures.map((m) => el("td", {}, change(d.changes[m])))))))));
  const button = el("button", { type: "button", id: "ask-apart", onclick: async () => {
    button.disabled = true;
    session.alone = [];
    try {
      await lines("/api/game/apart", { game: told(), language: lang() }, (line) => {
        if (line.alone) {
          session.alone.push(line.alone);
          button.textContent = say("game.progress", { done: line.done, of: line.of });
          draw();
        }
      });
      button.textContent = say("game.apart_done");
      box.dataset.done = "";
      on.said(say("game.apart_done"));
    } catch (error) {
      on.trouble(error);
      button.textContent = say("game.apart_ask");
      button.disabled = false;
    }
  } }, say("game.apart_ask"));
  if (!game.rounds.some((r) => Object.keys(r.levers).length)) return el("p", { class: "small" }, say("game.decided_nothing"));
  draw();
  return el("div", {}, button, box);
}

/** A difference with its range, or that there is none to be seen. */
function change({ clear, mean, low, high }) {
  if (mean === 0 && low === 0 && high === 0) return el("span", { class: "small" }, say("game.alone_none"));
  if (!clear) return el("span", { class: "small" }, say("game.alone_unclear"));
  return el("span", { class: "diff" }, el("b", {}, signed(mean, people)), el("span", { class: "small" }, ` ${say("game.range", { low: signed(low, people), high: signed(high, people) })}`));
}

const file = (which, on) => el("button", { type: "button", id: `save-${which}`, onclick: () => download(`/api/game/${which}`, { game: told(), language: lang() }).catch(on.trouble) }, say(`game.save_${which}`));

function link(on) {
  return el("button", { type: "button", id: "link", onclick: () => navigator.clipboard?.writeText(location.href).then(() => on.said(say("game.link_copied")), () => on.said(location.href)) }, say("game.link"));
}

const wrapped = (name, inside) => el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": name }, inside);
