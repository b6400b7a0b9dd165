// After a round: what happened, who has how many points and why, which predictions came true.

import { $, el, table } from "../make.js";
import { say, lang, money, number } from "../words.js";
import { ask } from "../net.js";
import { session, told, ORDER, SIGN } from "./state.js";
import { charts, key } from "./charts.js";

/** Draw what a round brought; on: {next, finish, trouble} are called. */
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
      el("div", { class: "onward" }, el("button", { type: "button", class: "main", id: "next", onclick: on.next }, say(final ? "game.to_debrief" : "game.next_round", { n: shown.rounds + 1 })),
        final ? null : el("button", { type: "button", id: "finish", onclick: on.finish }, say("game.to_debrief")))),
    el("section", { class: "news" }, el("div", { class: "head" }, el("h3", {}, say("game.so_far")), key()), charts(), scores(shown, on))];
}

/** A card a role: points, and each aim's reason. */
function scores(shown, on) {
  return el("ul", { class: "cards", "aria-label": say("game.score") }, ORDER.map((role) => {
    const one = shown.roles[role] ?? shown.students;
    const lines = shown.roles[role] ? one.aims.map((a) => el("li", { title: a.how }, el("b", {}, points(a.points)), " ", a.told))
      : [el("li", { title: one.how }, won(one))];
    return el("li", { class: `score ${role}` }, el("h3", {}, el("span", { class: `sign ${role}`, "aria-hidden": "true" }, SIGN[role]), say(`game.role.${role}`)),
      el("p", { class: "big" }, say("game.points", { n: number(one.points), count: Math.abs(one.points) })),
      el("ul", {}, lines), one.purses ? el("p", { class: "small" }, say("game.left", { sum: money(one.purses.at(-1).left) })) : six(on));
  }));
}

/** Six young people: who chose otherwise than on today's path. */
function six(on) {
  const line = el("p", { class: "six" });
  ask("/api/game/people", { game: told(), language: lang() }).then(({ people, year }) => {
    if (!people) return;
    const tipped = people.filter((p) => p.tipped).map((p) => p.name);
    const box = $("table-dialog");
    line.append(tipped.length ? say("game.tipped", { year, names: tipped.join(", ") }) : say("game.tipped_nobody", { year }), " ",
      el("button", { type: "button", class: "quiet", id: "six", onclick: () => {
        box.replaceChildren(el("div", { class: "head" }, el("h2", { id: "table-title" }, say("game.six")), el("button", { type: "button", class: "quiet", onclick: () => box.close() }, say("app.close"))),
          el("p", { class: "small" }, say("game.six_about", { year })), el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("game.six") }, rows(people)));
        box.showModal();
      } }, say("game.six")));
  }).catch(on.trouble);
  return line;
}

const rows = (people) => table(say("game.six"), [[say("game.name"), say("game.from"), say("app.student.ability"), say("app.student.income"), say("game.would_chose"), say("game.chose")],
  ...people.map((p) => [p.name, p.home, p.ability, p.income, p.choices[0], el("b", {}, `${p.tipped ? "≠ " : "= "}${p.choices[1]}`)])]);

/** How many of the students' predictions were right. */
export const won = ({ predictions }) => (predictions.length ? say("game.students_won", { right: predictions.filter((p) => p.right).length, of: predictions.length }) : say("game.nobody_predicted"));

/** "+12" */
export const points = (n) => (n > 0 ? `+${number(n)}` : number(n));
