// The students' turn: they see what everybody decided, and put their chips on what will happen.

import { $, el } from "../make.js";
import { say, setting } from "../words.js";
import { game, session, round, before, keep, SIGN } from "./state.js";

const MARK = { more: "▲", same: "◆", fewer: "▼" };

/** Draw the students' turn; on: {play, trouble} are called. */
export function predict(on) {
  const [, last] = session.cast.spans[round()];
  const form = el("form", { class: "panel students wide", onsubmit: (e) => { e.preventDefault(); on.play(); } },
    el("div", { class: "who" }, el("span", { class: "sign students", "aria-hidden": "true" }, SIGN.students),
      el("div", {}, el("h2", { id: "turn", tabindex: "-1" }, say("game.role.students")), el("p", { class: "small" }, say("game.aim.students")))),
    ...session.cast.asked.map((measure) => question(measure, last)),
    el("p", { id: "chips", role: "status" }),
    el("button", { type: "submit", class: "main", id: "play" }, say("game.play", { last })));
  requestAnimationFrame(show);
  return [decisions(), form];
}

/** What every role has decided in this round. */
function decisions() {
  const roles = Object.entries(session.cast.roles).map(([role, { levers }]) => {
    const own = Object.keys(levers).filter((k) => game.levers[k]);
    return el("li", { class: role }, el("h3", {}, el("span", { class: `sign ${role}`, "aria-hidden": "true" }, SIGN[role]), say(`game.role.${role}`)),
      own.length ? el("ul", {}, own.map((k) => el("li", {}, el("b", {}, `${say(`game.lever.${k}`)}: `, el("span", { class: "set" }, setting(game.levers[k], levers[k].unit))), el("p", { class: "small" }, say(`game.about.${k}`)))))
        : el("p", { class: "small" }, say("game.decided_nothing")));
  });
  const [first, last] = session.cast.spans[round()];
  return el("section", { class: "decisions", tabindex: "0" }, el("h2", {}, say("game.decided", { first, last })), el("ul", { class: "by-role" }, roles));
}

function question(measure, last) {
  const choice = (guess) => el("label", {}, el("input", { type: "radio", name: `guess-${measure}`, value: guess, checked: game.bets[measure]?.[0] === guess,
    onchange: () => put(measure, guess, null) }), el("span", {}, `${MARK[guess]} ${say(`game.guess.${guess}`)}`));
  const stake = el("input", { type: "range", min: 0, max: session.cast.chips, step: 1, id: `chips-${measure}`, value: game.bets[measure]?.[1] ?? 0,
    oninput: (e) => put(measure, null, Number(e.target.value)) });
  return el("div", { class: "question", "data-key": measure }, el("fieldset", {}, el("legend", {}, say("game.ask", { measure: say(`game.measure.${measure}`), last })), session.cast.guesses.map(choice)),
    el("div", { class: "stake" }, el("label", { for: `chips-${measure}` }, say("game.stake")), stake, el("output", { for: `chips-${measure}` })));
}

function put(measure, guess, chips) {
  before();
  const [was, staked] = game.bets[measure] ?? [null, 2];
  const others = Object.entries(game.bets).filter(([k]) => k !== measure).reduce((sum, [, b]) => sum + b[1], 0);
  const most = session.cast.chips - others;
  game.bets = { ...game.bets, [measure]: [guess ?? was, Math.min(chips ?? staked, most)] };
  keep();
  show();
}

function show() {
  let staked = 0;
  for (const node of document.querySelectorAll(".question")) {
    const [, chips] = game.bets[node.dataset.key] ?? [null, 0], range = node.querySelector(".stake input");
    range.value = chips;
    const words = say("game.chips", { n: chips, count: chips });
    range.setAttribute("aria-valuetext", words);
    range.style.setProperty("--to", `${(100 * chips) / session.cast.chips}%`);
    node.querySelector("output").textContent = words;
    staked += chips;
  }
  const left = session.cast.chips - staked;
  $("chips").textContent = say("game.chips_left", { chips: say("game.chips", { n: left, count: left }) });
}

/** Predictions that say something: chips without a guess count as none. */
export const bets = () => Object.fromEntries(Object.entries(game.bets).filter(([, [guess, chips]]) => guess && chips));
