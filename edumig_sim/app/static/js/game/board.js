// Points and money of all roles, on one strip.

import { el } from "../make.js";
import { say, money, number } from "../words.js";
import { session, ORDER, SIGN } from "./state.js";

/** The score as far as it is known. */
export function board() {
  const shown = session.shown;
  return el("ul", { class: "board", "aria-label": say("game.score") }, ORDER.map((role) => {
    const purses = shown?.roles[role]?.purses, points = shown?.rounds ? (shown.roles[role] ?? shown.students).points : null;
    return el("li", { class: role }, el("span", { class: `sign ${role}`, "aria-hidden": "true" }, SIGN[role]),
      el("span", {}, say(`game.role.${role}`)),
      el("b", {}, points === null ? "–" : say("game.points", { n: number(points), count: Math.abs(points) })),
      el("span", { class: "small" }, purses ? say("game.left", { sum: money(purses.at(-1).left) }) : ""));
  }));
}
