// The page: brings settings, simulation and pictures together.

import { $, el, choices, table } from "./make.js";
import { speak, say, of, has } from "./words.js";
import * as net from "./net.js";
import * as levers from "./levers.js";
import * as cards from "./cards.js";
import * as charts from "./charts.js";
import * as map from "./map.js";
import * as dots from "./dots.js";
import * as drawer from "./drawer.js";
import * as student from "./student.js";
import * as region from "./region.js";
import * as predict from "./predict.js";
import * as pins from "./pins.js";
import * as share from "./share.js";
import * as set from "./screen.js";
import * as runs from "./runs.js";

const { screen } = set;
let known = null, world = null, chosenRegion = null, playing = null, outside = false;

async function open() {
  const language = new URLSearchParams(location.search).get("lang") ?? document.documentElement.lang;
  known = await net.begin(language);
  speak(known.texts);
  set.describe(known);
  levers.prepare(known.levers, { before: set.remember, input: dragged, change: settled });
  charts.prepare(known.measures, (t) => atYear(world.start + t));
  map.prepare(onRegion, () => { legend(runs.seen()); set.noted(); });
  drawer.prepare(onDrawer);
  predict.prepare(onRevealed, onCovered, () => set.moved() || (screen.own && world?.own.length > 0));
  pins.prepare(known.levers, (chosen) => { screen.levers = chosen; levers.show(); settled(); }, trouble);
  share.prepare(adopt, trouble);
  runs.prepare({ seen: onSeen, ended: onEnded, trouble: onFailed, busy: (on) => document.body.classList.toggle("busy", on) });
  buttons();
  const found = set.fromAddress(location.hash);
  await adopt(found ?? known.screen ?? { world: known.worlds[0] });
  told(found);
  window.addEventListener("hashchange", () => { const next = set.fromAddress(location.hash); if (next) adopt(next).then(() => told(next)); });
}

/** What a reader of a link has to know of it. */
function told(found) {
  if (found?.newer) note(say("app.newer"));
  else if (found?.cut || (found && outside)) note(say("app.cut"));
}

/** Take settings from an address, a file, undo; load the world where it is another one. */
async function adopt(found) {
  const before = [screen.world, screen.file, screen.home].join();
  set.adopt(found);
  if (!world || before !== [screen.world, screen.file, screen.home].join()) await ground();
  else { levers.show(); }
  modes();
  settled();
}

async function ground() {
  try {
    world = await net.ask("/api/world", { language: known.language, ...(screen.file ? { file: screen.file } : { world: screen.world }) });
  } catch (error) {
    trouble(error);
    if (screen.world === known.worlds[0]) throw error;
    set.adopt({ world: known.worlds[0], file: "", home: "", levers: {}, begin: null, seed: null });
    return ground();
  }
  if (!screen.file) screen.world = world.world;
  if (!world.homes.some((h) => h.key === screen.home)) screen.home = world.first_home;
  screen.seed ??= world.seed;
  screen.begin ??= world.begin;
  screen.year ??= world.end;
  outside = set.bounded(world.limits);
  chosenRegion = null;
  set.standOn(world);
  runs.forget();
  charts.forget(world.idle);
  pins.forget();
  student.prepare(known.personas, world);
  lists();
}

function lists() {
  choices($("world"), [...known.worlds.map((w) => [w, say(`app.world.${w}`)]), ...(screen.file ? [["", world.title]] : [])]);
  $("world").value = screen.file ? "" : screen.world;
  choices($("home"), world.homes.toSorted((a, b) => b.codes.length - a.codes.length || of(a.name).localeCompare(of(b.name))).map((h) => [h.key, of(h.name)]));
  $("home").value = screen.home;
  $("regions").replaceChildren(...world.map.places.map((p) => el("option", { value: of(p.name) })));
  const home = world.homes.find((h) => h.key === screen.home);
  $("budget-name").textContent = say("app.budget", { home: of(home.name) });
  $("question").textContent = has(`app.question.${world.world}`) && world.packaged && home.key === world.first_home ? say(`app.question.${world.world}`) : say("app.question", { home: of(home.name) });
  $("ground").textContent = `${world.packaged ? say(`app.ground.${world.world}`) : world.title} · ${say("app.ground.run", { agents: screen.agents ?? world.agents, replicates: screen.replicates ?? world.replicates, seed: screen.seed })} · ${say(`common.kind_of_money_${world.money.kind}`, world.money)}`;
  $("marks").hidden = !world.marks.length;
  $("year").min = world.start;
  $("year").max = world.end;
  $("own").hidden = !world.own.length;
  $("own").querySelector("span").textContent = say("app.own", { policies: world.own.map(of).join(", ") });
  $("own-on").checked = screen.own;
  levers.stories(known.stories, world);
  levers.draw(world);
  cards.draw();
  charts.draw();
}

function buttons() {
  for (const b of document.querySelectorAll(".modes button")) b.addEventListener("click", () => { screen.mode = b.dataset.mode; modes(); levers.draw(world); charts.draw(); if (runs.seen()) { charts.fit(runs.seen(), predict.hidden()); show(); } set.noted(); });
  $("world").addEventListener("change", (e) => { if (!e.target.value) return; set.remember(); adopt({ world: e.target.value, file: "", home: "", levers: {}, begin: null, seed: null, year: null, pins: [], agents: null, replicates: null, budget: null }); });
  $("home").addEventListener("change", (e) => { set.remember(); adopt({ home: e.target.value, budget: null }); });
  $("reset").addEventListener("click", () => { set.remember(); screen.levers = {}; levers.show(); settled(); });
  $("undo").addEventListener("click", undo);
  $("marks").addEventListener("click", marked);
  $("own-on").addEventListener("change", (e) => { set.remember(); screen.own = e.target.checked; settled(); });
  $("budget").addEventListener("change", (e) => { screen.budget = e.target.value === "" ? null : Number(e.target.value); set.noted(); show(); });
  $("year").addEventListener("input", (e) => atYear(Number(e.target.value)));
  $("play").addEventListener("click", () => play(!playing));
  $("dots").addEventListener("click", () => { dots.turn(!dots.moving()); dotsShown(); });
  $("search").addEventListener("change", (e) => {
    const wanted = e.target.value.trim().toLocaleLowerCase();
    const found = world.map.places.find((p) => of(p.name).toLocaleLowerCase() === wanted) ?? world.map.places.find((p) => wanted && (of(p.name).toLocaleLowerCase().startsWith(wanted) || p.code.toLowerCase() === wanted));
    if (found) { e.target.value = ""; onRegion(found.code); } else if (wanted) trouble(new net.Trouble([say("app.search.none", { name: e.target.value })]));
  });
  $("projector").addEventListener("click", () => { const on = document.documentElement.classList.toggle("projector"); $("projector").setAttribute("aria-pressed", on); });
  $("language").replaceChildren(...Object.entries(known.languages).map(([code, name]) => el("option", { value: code }, name)));
  $("language").value = known.language;
  $("language").addEventListener("change", (e) => { location.assign(`/?lang=${e.target.value}#${set.address()}`); });
  document.addEventListener("click", (e) => e.target.dataset?.table && tabled(e.target.dataset.table));
  document.addEventListener("keydown", (e) => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "z" && !/text|search|number/.test(e.target.type ?? "")) { e.preventDefault(); undo(); }
  });
  for (const b of document.querySelectorAll("[data-open]")) b.addEventListener("click", () => { drawer.open(b.dataset.open); $(`tab-${b.dataset.open}`).focus(); });
  dotsShown();
}

const dotsShown = () => $("dots").setAttribute("aria-pressed", dots.moving());

function modes() {
  document.body.dataset.mode = screen.mode;
  for (const b of document.querySelectorAll(".modes button")) b.setAttribute("aria-pressed", b.dataset.mode === screen.mode);
  drawer.allow(screen.mode === "policy");
  $("open-pins").hidden = screen.mode !== "policy";
}

function undo() {
  const found = set.undone();
  if (found) adopt(found);
}

function dragged() {
  note("");
  runs.quick();
  if (predict.hidden()) show();
}

/** Settings stand: simulate in full. */
function settled() {
  note("");
  $("undo").disabled = !set.canUndo();
  levers.draw(world);
  set.noted();
  if (predict.hidden()) show();
  runs.full();
}

function onCovered() {
  drawer.close();
  $("said").textContent = "";
}

/** The class has said what it expects: the year is the one that it was asked about, the focus on what is now to be seen. */
function onRevealed() {
  play(false);
  screen.year = world.end;
  charts.fit(runs.seen(), false);
  show();
  set.noted();
  speakResult();
  $("cards").focus({ preventScroll: true });
}

function onSeen(seen) {
  if (seen.newGround) map.draw(world, seen.frame.corridors);
  if (!seen.quick) charts.fit(seen, predict.hidden());
  show();
  if (seen.quick && drawer.shown() === "student") student.refresh(true, trouble);
}

/** What is shown is not what is set. */
function onFailed(error) {
  document.body.classList.add("stale");
  trouble(error);
}

function onEnded() {
  speakResult();
  if (drawer.isOpen()) onDrawer(drawer.shown());
}

function speakResult() {
  const seen = runs.seen();
  if (seen && !predict.hidden()) $("said").textContent = cards.sentence(seen, position());
}

const position = () => screen.year - world.start;

/** Bring everything up to the settings, the year and what is known. */
function show() {
  const seen = runs.seen();
  if (!seen || !world) return;
  const t = position(), hidden = predict.hidden();
  $("year").value = screen.year;
  $("year-shown").textContent = screen.year;
  $("year").setAttribute("aria-valuetext", String(screen.year));
  predict.draw(world.end);
  cards.show(seen, t, hidden);
  cards.verdicts(predict.verdicts(seen, t));
  cards.meter(seen, t, world, hidden);
  charts.show(seen, t, hidden);
  legend(seen);
  map.show(seen, t, hidden, seen.quick || playing);
  $("budget").placeholder = String(world.budget[screen.home] / 1e6);
  if (screen.budget !== null) $("budget").value = screen.budget;
  for (const b of document.querySelectorAll("[data-open], [data-table]")) b.disabled = hidden;
  $("trouble").textContent = "";
  document.body.classList.remove("stale");
  document.body.dataset.shown = seen.number;
}

function legend(seen) {
  const parts = [["leaving", "app.legend.out"], ["back", "app.legend.back"], ["arriving", "app.legend.in"], ["home", "app.legend.home"]]
    .filter(([kind]) => screen.ways === "both" || kind === "home" || (kind === "arriving") === (screen.ways === "arriving"));
  if (seen.frame.moved && !predict.hidden()) parts.push(["gain", "app.legend.gain"], ["loss", "app.legend.loss"]);
  const source = world.invented ? say("app.legend.invented") : of(world.map.source);
  const text = [...parts.map((p) => p[0]), source].join();
  if ($("legend").dataset.parts === text) return;
  $("legend").dataset.parts = text;
  $("legend").replaceChildren(...parts.map(([kind, key]) => el("span", {}, el("i", { class: `sample ${kind}`, "aria-hidden": "true" }), say(key))),
    el("span", { class: "source" }, source));
}

function atYear(year) {
  screen.year = year;
  show();
  clearTimeout(atYear.later);
  atYear.later = setTimeout(() => {
    set.noted();
    if (drawer.shown() === "region" || drawer.shown() === "pins") onDrawer(drawer.shown());
  }, 250);
}

function play(on) {
  clearInterval(playing);
  playing = null;
  $("play").setAttribute("aria-pressed", on);
  $("play").querySelector("[aria-hidden]").textContent = on ? "❚❚" : "▶";
  if (!on) return;
  if (screen.year >= world.end) screen.year = world.start;
  playing = setInterval(() => (screen.year < world.end ? atYear(screen.year + 1) : play(false)), 600);
}

function onRegion(code) {
  chosenRegion = code;
  map.mark(code);
  if (!predict.hidden()) drawer.open("region");
}

function onDrawer(name) {
  if (name === "student") student.refresh(false, trouble);
  if (name === "region") region.refresh(chosenRegion, screen.year, world, trouble);
  if (name === "pins" && runs.seen()) pins.draw(runs.seen(), position());
  requestAnimationFrame(show);
}

/** What every answer from this world has to say. */
function marked() {
  const box = $("table-dialog");
  box.replaceChildren(el("div", { class: "head" }, el("h2", { id: "table-title" }, say("app.marks")), share.closer(box)), el("ul", { class: "marks" }, world.marks.map((mark) => el("li", {}, mark))));
  box.showModal();
}

function tabled(which) {
  const seen = runs.seen();
  if (!seen || predict.hidden()) return;
  const box = $("table-dialog");
  const name = which === "map" ? `${say("app.map")}, ${screen.year}` : say(`app.measure.${which}`);
  const rows = which === "map" ? map.rows(seen, position()) : charts.rows(which, seen);
  box.replaceChildren(el("div", { class: "head" }, el("h2", { id: "table-title" }, name), share.closer(box)), el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": name }, table(name, rows)));
  box.showModal();
}

/** Something to know that is no mistake; it stays until a setting changes. */
function note(text) {
  $("note").textContent = text;
}

function trouble(error) {
  if (error.name === "AbortError") return;
  $("trouble").textContent = error.problems ? error.problems.join("\n") : navigator.onLine === false || error instanceof TypeError ? say("app.lost") : String(error.message ?? error);
  if (!error.problems && !(error instanceof TypeError)) console.error(error);
}

open().catch(trouble);
