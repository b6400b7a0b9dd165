// After a round: what happened, who has how many points and why, which predictions came true.

import { el } from "../make.js";
import { say, money, number } from "../words.js";
import { game, session, ORDER, SIGN } from "./state.js";
import { charts, key } from "./charts.js";

/** Draw what a round brought; on: {next} is called. */
export function result(on) {
  const shown = session.shown, k = shown.rounds - 1, [first, last] = session.cast.spans[k];
  const final = shown.rounds === session.cast.spans.length;
  const foretold = shown.students.predictions.filter((p) => p.round === k);
  return [
    el("section", { class: "panel happened" },
      el("h2", { id: "turn", tabindex: "-1" }, say("game.happened", { first, last })),
      el("ul", { class: "told" }, shown.happened.map((text) => el("li", {}, text))),
      el("h3", {}, say("game.predictions")),
      foretold.length ? el("ul", { class: "foretold" }, foretold.map((p) => el("li", { "data-right": String(p.right) }, `${p.right ? "✓" : "✗"} ${p.told}`)))
        : el("p", { class: "small" }, say("game.nobody_predicted")),
      el("button", { type: "button", class: "main", id: "next", onclick: on.next }, say(final ? "game.to_debrief" : "game.next_round", { n: shown.rounds + 1 }))),
    el("section", { class: "news" }, el("div", { class: "head" }, el("h3", {}, say("game.so_far")), key()), charts(), scores(shown))];
}

/** A card a role: points, and each aim's reason. */
function scores(shown) {
  return el("ul", { class: "cards", "aria-label": say("game.score") }, ORDER.map((role) => {
    const one = shown.roles[role] ?? shown.students;
    const lines = shown.roles[role] ? one.aims.map((a) => el("li", { title: a.how }, el("b", {}, points(a.points)), " ", a.told))
      : [el("li", { title: one.how }, say("game.students_won", { right: one.predictions.filter((p) => p.right).length, of: one.predictions.length }))];
    return el("li", { class: `score ${role}` }, el("h3", {}, el("span", { class: `sign ${role}`, "aria-hidden": "true" }, SIGN[role]), say(`game.role.${role}`)),
      el("p", { class: "big" }, say("game.points", { n: number(one.points), count: Math.abs(one.points) })),
      el("ul", {}, lines), one.purses ? el("p", { class: "small" }, say("game.left", { sum: money(one.purses.at(-1).left) })) : null);
  }));
}

/** "+12" */
export const points = (n) => (n > 0 ? `+${number(n)}` : number(n));
