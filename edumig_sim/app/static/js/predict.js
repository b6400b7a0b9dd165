// The class predicts first: results stay covered until everybody has said what will happen with these levers. What was
// said belongs to the settings that it was said of; a reload or a link covers them again.

import { $, el } from "./make.js";
import { say } from "./words.js";
import { screen, settings, leaving } from "./screen.js";

const asked = () => ["graduates_home", leaving()];
const SIGNS = { more: "▲", same: "◆", fewer: "▼" };
const said = new Map(); // settings -> what the class said of them, once it is revealed
let guesses = {}, of = "", was = false, differs = () => false, revealed = () => {}, covered = () => {};

/** heard: called when results are revealed; hide: when they are covered; changed: whether anything differs from today. */
export function prepare(heard, hide, changed) {
  revealed = heard;
  covered = hide;
  differs = changed;
}

/** Whether results are covered. */
export const hidden = () => screen.mode === "class" && differs() && !said.has(settings());

/** Draw the questions about a year, or nothing. */
export function draw(year) {
  const box = $("predict"), now = hidden();
  box.hidden = !now;
  document.body.classList.toggle("predicting", now);
  if (now && !was) covered();
  was = now;
  if (!now) return;
  if (box.dataset.asked !== leaving()) {
    box.dataset.asked = leaving();
    box.replaceChildren(el("h3", {}), ...asked().map(question), lock());
  }
  box.querySelector("h3").textContent = say("app.predict.title", { year });
  if (of === settings()) return;
  of = settings();
  guesses = {};
  for (const input of box.querySelectorAll("input")) input.checked = false;
  $("reveal").disabled = true;
}

const question = (key) => el("fieldset", {}, el("legend", {}, say(`app.card.${key}`)),
  Object.keys(SIGNS).map((what) => el("label", {}, el("input", { type: "radio", name: `guess-${key}`, value: what,
    onchange: () => { guesses[key] = what; $("reveal").disabled = asked().some((k) => !guesses[k]); } }), el("span", {}, `${SIGNS[what]} ${say(`app.predict.${what}`)}`))));

const lock = () => el("button", { type: "button", class: "main", id: "reveal", disabled: true, onclick: () => {
  said.set(settings(), guesses);
  of = "";
  revealed();
} }, say("app.predict.reveal"));

/** {measure: [words, right]} for what was said of these settings, in the year that was asked for; t: its position. */
export function verdicts(seen, t) {
  const mine = screen.mode === "class" && differs() && said.get(settings());
  if (!mine || seen.quick || seen.frame.replicates < 2 || t !== seen.frame.years.length - 1) return null;
  return Object.fromEntries(asked().map((key) => {
    const { effect, low, high } = seen.frame.measures[key];
    const happened = low[t] <= 0 && high[t] >= 0 ? "same" : effect[t] > 0 ? "more" : "fewer";
    const right = happened === mine[key];
    return [key, [`${right ? "✓" : "✗"} ${say(right ? "app.predict.right" : "app.predict.wrong", { guess: say(`app.predict.${mine[key]}`) })}`, right]];
  }));
}
