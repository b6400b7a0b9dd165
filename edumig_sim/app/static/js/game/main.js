// The role game: whose turn it is, and what is drawn for it.

import { $, el } from "../make.js";
import { speak, say, lang, number, money } from "../words.js";
import * as net from "../net.js";
import { game, session, recall, fresh, keep, told, decided, round, before, undone, canUndo, settled, ORDER, SIGN } from "./state.js";
import { decide, place } from "./decide.js";
import { predict, bets } from "./predict.js";
import { result } from "./result.js";
import { debrief } from "./debrief.js";
import { lines } from "./stream.js";

const params = new URLSearchParams(location.search);

async function open() {
  const answer = await fetch(`/api/game/begin?lang=${encodeURIComponent(params.get("lang") ?? "")}`);
  const known = await answer.json();
  speak(known.texts);
  prepare(known);
  recall(known.cast);
  if (!game.rounds.length) await today();
  else if (!(await run(told(), false))) return afresh();
  go(game.turn, false);
}

/** A link or a kept game that cannot be played: say why, and begin anew. */
async function afresh() {
  const why = $("trouble").textContent;
  fresh();
  await today();
  go("intro", false);
  $("trouble").textContent = why;
}

function prepare(known) {
  $("language").replaceChildren(...Object.entries(known.languages).map(([code, name]) => el("option", { value: code }, name)));
  $("language").value = known.language;
  $("language").addEventListener("change", (e) => { keep(); location.assign(`/game?lang=${e.target.value}${location.hash}`); });
  $("projector").addEventListener("click", () => { const on = document.documentElement.classList.toggle("projector"); $("projector").setAttribute("aria-pressed", on); });
  document.querySelector(".to-app").href = `/?lang=${known.language}`;
  $("undo").addEventListener("click", undo);
  $("restart").addEventListener("click", restart);
  document.addEventListener("keydown", (e) => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "z") { e.preventDefault(); undo(); }
  });
  addEventListener("hashchange", () => location.reload());
}

/** Today's path, before anything is decided. */
async function today() {
  await run(told([{ levers: {}, bets: {} }]), false);
  if (session.shown) {
    session.shown.rounds = 0;
    for (const path of Object.values(session.shown.measures)) for (const name of ["effect", "low", "high"]) path[name] = path[name].slice(0, session.cast.spans[0][0] - session.cast.start);
    session.shown.happened = session.cast.measures.map(() => say("game.nothing_yet"));
    session.shown.roles = {};
    session.shown.students.points = 0;
  }
}

/** Ask for the numbers of some rounds; check: whether everybody can pay for the last one. */
async function run(asked, check) {
  document.body.classList.add("busy");
  try {
    let shown = null;
    await lines("/api/game/play", { game: asked, language: lang(), check }, (line) => {
      if (line.of) $("said").textContent = "";
      if (line.of) progress(line);
      if (line.game) shown = line.game;
    });
    if (shown) session.shown = shown;
    return shown !== null;
  } catch (error) {
    trouble(error);
    return false;
  } finally {
    document.body.classList.remove("busy");
  }
}

function progress({ done, of }) {
  const button = $("play");
  if (button) button.textContent = say("game.progress", { done, of });
}

/** Somebody's turn, or what comes between. */
function go(turn, moved = true) {
  game.turn = turn;
  keep();
  $("trouble").textContent = "";
  const waits = game.hidden && !game.passed && ["host", "university", "students"].includes(turn);
  $("stage").dataset.turn = waits ? "pass" : turn;
  $("stage").replaceChildren(...(waits ? pass(turn) : drawn(turn)));
  track();
  touched();
  document.body.dataset.shown = `${turn}${round()}`;
  if (moved) (document.querySelector("#turn") ?? $("stage")).focus();
  scrollTo(0, 0);
}

function drawn(turn) {
  if (turn === "intro") return intro();
  if (turn === "students") return predict({ play, trouble });
  if (turn === "result") return result({ next, finish: () => go("debrief"), trouble });
  if (turn === "debrief") return debrief({ trouble, next, said: (text) => { $("said").textContent = text; } });
  return decide(turn, { lock, trouble, touched });
}

/** What the game is, before it begins. */
function intro() {
  const { cast } = session;
  const role = (key) => el("li", { class: `score ${key}` }, el("h3", {}, el("span", { class: `sign ${key}`, "aria-hidden": "true" }, SIGN[key]), say(`game.role.${key}`)), el("p", { class: "small" }, place(key)),
    el("p", {}, say(`game.aim.${key}`)),
    el("p", { class: "small" }, cast.roles[key] ? say("game.budget", { sum: money(cast.roles[key].budget) }) : say("game.budget_chips", { chips: say("game.chips", { n: cast.chips, count: cast.chips }) })),
    el("ul", { class: "small" }, (cast.roles[key]?.aims ?? []).map((a) => el("li", {}, a.how))));
  return [el("div", { class: "intro" }, el("h2", { id: "turn", tabindex: "-1" }, say("game.question")),
    el("p", { class: "lead" }, say("game.intro", { rounds: cast.spans.length, first: cast.spans[0][0], last: cast.spans.at(-1)[1] })),
    el("ul", { class: "cards" }, ORDER.map(role)),
    el("p", { class: "small" }, say("game.invented")),
    el("div", { class: "row" },
      el("label", {}, el("input", { type: "checkbox", id: "hidden", checked: game.hidden, onchange: (e) => { game.hidden = e.target.checked; keep(); } }), " ", say("game.hide")),
      el("button", { type: "button", class: "main", id: "start", onclick: () => { settled(); go("donor"); } }, say("game.start"))))];
}

/** Between two roles: nobody sees what the other did. */
function pass(turn) {
  return [el("div", { class: "pass" }, el("span", { class: `sign ${turn}`, "aria-hidden": "true" }, SIGN[turn]),
    el("h2", { id: "turn", tabindex: "-1" }, say("game.pass", { role: say(`game.role.${turn}`) })),
    el("button", { type: "button", class: "main", id: "here", onclick: () => { game.passed = true; go(turn); } }, say("game.here")))];
}

function lock(role) {
  if (game.hidden) settled();
  else before();
  game.passed = false;
  const turn = ORDER[ORDER.indexOf(role) + 1];
  go(turn);
  $("said").textContent = say("game.locked", { role: say(`game.role.${role}`) });
}

async function play() {
  const bet = bets(), held = game.bets;
  game.bets = bet;
  const rounds = decided();
  game.bets = held;
  const button = $("play");
  button.disabled = true;
  if (await run(told(rounds), true)) {
    game.rounds = rounds;
    game.levers = carried(rounds.at(-1).levers);
    game.bets = {};
    session.alone = [];
    settled();
    go("result");
    $("said").textContent = session.shown.happened[0];
    return;
  }
  button.disabled = false;
  button.textContent = say("game.play", { last: session.cast.spans[round()][1] });
}

/** What was decided stands again in the next round, until somebody changes it. */
const carried = (levers) => ({ ...levers });

function next() {
  game.passed = true;
  go(round() >= session.cast.spans.length ? "debrief" : "donor");
}

function undo() {
  if (["result", "debrief", "intro"].includes(game.turn) || !undone()) return;
  go(game.turn);
}

/** Undo is there or not. */
function touched() {
  $("undo").disabled = !canUndo() || ["result", "debrief", "intro"].includes(game.turn);
}

function restart() {
  const box = $("restart-dialog");
  const again = () => { box.close(); fresh(); keep(); today().then(() => go("intro")); };
  box.replaceChildren(el("h2", { id: "restart-title" }, say("game.restart_sure")), el("p", {}, say("game.restart_lost")),
    el("div", { class: "row" }, el("button", { type: "button", class: "main", id: "restart-yes", onclick: again }, say("game.restart")), el("button", { type: "button", onclick: () => box.close() }, say("game.go_on"))));
  box.showModal();
}

/** The rounds in the head of the page. */
function track() {
  const { spans } = session.cast, playing = !["result", "debrief", "intro"].includes(game.turn);
  $("ground").textContent = $("ground").title = say("game.ground", { agents: number(game.agents, 6), replicates: game.replicates, seed: game.seed });
  $("rounds").replaceChildren(...spans.map(([first, last], k) => el("li", { "data-done": k < round(), "aria-current": playing && k === round() ? "step" : null },
    el("b", {}, k < round() ? "✓" : String(k + 1)), ` ${first}–${last}`)));
}

function trouble(error) {
  if (error.name === "AbortError") return;
  $("trouble").textContent = error.problems ? error.problems.join("\n") : error instanceof TypeError ? say("app.lost") : String(error.message ?? error);
  if (!error.problems && !(error instanceof TypeError)) console.error(error);
}

open().catch(trouble);
