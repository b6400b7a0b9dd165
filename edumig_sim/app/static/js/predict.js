// The class predicts first: results stay covered until everybody has said what will happen.

import { $, el } from "./make.js";
import { say } from "./words.js";
import { screen, moved, leaving } from "./screen.js";

const asked = () => ["graduates_home", leaving()];
let open = false, guesses = {}, revealed = () => {}, covered = () => {};

export function prepare(heard, hide) {
  revealed = heard;
  covered = hide;
}

/** Whether results are covered. */
export const hidden = () => open && screen.mode === "class" && moved();

/** A lever has moved: cover the results and ask again. */
export function begin() {
  if (screen.mode !== "class" || open) return;
  open = true;
  guesses = {};
  covered();
}

export function leave() {
  open = false;
  guesses = {};
}

/** Draw the questions, or nothing. */
export function draw() {
  const box = $("predict");
  box.hidden = !hidden();
  document.body.classList.toggle("predicting", hidden());
  if (box.hidden) {
    box.replaceChildren();
    return;
  }
  if (box.childElementCount) return;
  const lock = el("button", { type: "button", class: "main", id: "reveal", disabled: true, onclick: () => { open = false; draw(); revealed(); } }, say("app.predict.reveal"));
  box.replaceChildren(el("h3", {}, say("app.predict.title")), ...asked().map((key) => el("fieldset", {}, el("legend", {}, say(`app.card.${key}`)),
    ["more", "same", "fewer"].map((what) => el("label", {}, el("input", { type: "radio", name: `guess-${key}`, value: what,
      onchange: () => { guesses[key] = what; lock.disabled = asked().some((k) => !guesses[k]); } }), el("span", {}, `${{ more: "▲", same: "◆", fewer: "▼" }[what]} ${say(`app.predict.${what}`)}`))))), lock);
}

/** {measure: [words, right]} for what was guessed of the last year, once the interval is known. */
export function verdicts(seen) {
  if (hidden() || screen.mode !== "class" || !Object.keys(guesses).length || seen.frame.replicates < 2) return null;
  return Object.fromEntries(asked().map((key) => {
    const { effect, low, high } = seen.frame.measures[key];
    const t = effect.length - 1;
    const happened = low[t] <= 0 && high[t] >= 0 ? "same" : effect[t] > 0 ? "more" : "fewer";
    const right = happened === guesses[key];
    return [key, [`${right ? "✓" : "✗"} ${say(right ? "app.predict.right" : "app.predict.wrong", { guess: say(`app.predict.${guesses[key]}`) })}`, right]];
  }));
}
