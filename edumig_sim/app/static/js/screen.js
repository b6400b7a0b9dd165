// The screen's settings: everything that the numbers depend on, in the address, with undo.

import { picture } from "./net.js";

export const screen = {
  world: "", file: "", home: "", levers: {}, begin: null, seed: null, own: true, agents: null, replicates: null,
  mode: "explore", ways: "both", year: null, pins: [], budget: null,
};
let about = { version: "", format: 1, levers: {}, limits: {} };
const past = [];
const NUMBERS = ["begin", "seed", "agents", "replicates", "year", "budget"];
const MOST_UNDONE = 100;
export const MOST_PINS = 3;

export function describe(known) {
  about = known;
}

/** What the server needs to know to simulate: `levers` instead of the screen's own for a pinned policy. */
export function asked(levers = screen.levers) {
  const state = { world: screen.world, file: screen.file, home: screen.home, levers, own: screen.own };
  for (const key of ["begin", "seed", "agents", "replicates"]) if (screen[key] !== null) state[key] = screen[key];
  return state;
}

/** The same as a text: equal for settings that give the same numbers. */
export const settings = () => JSON.stringify(asked(Object.fromEntries(Object.entries(screen.levers).filter(([, v]) => v).sort())));

let abroad = true;

/** The world that the screen is about. */
export function standOn(world) {
  abroad = world.several_countries;
}

/** The measure of those who leave to study: abroad, or elsewhere in the country where there is no abroad. */
export const leaving = () => (abroad ? "students_abroad" : "students_elsewhere");

export const moved = () => Object.values(screen.levers).some(Boolean);

const spelled = (levers) => Object.entries(levers).filter(([, v]) => v).map(([k, v]) => `${k}:${v}`).join(",");

/** The address after its #: the version, then every setting. */
export function address() {
  const parts = new URLSearchParams();
  parts.set("v", `${about.format}-${about.version}`);
  if (screen.file) parts.set("file", screen.file);
  else parts.set("world", screen.world);
  parts.set("home", screen.home);
  parts.set("levers", spelled(screen.levers));
  for (const key of NUMBERS) if (screen[key] !== null) parts.set(key, screen[key]);
  if (!screen.own) parts.set("own", "0");
  parts.set("mode", screen.mode);
  if (screen.ways !== "both") parts.set("ways", screen.ways);
  if (screen.pins.length) parts.set("pins", screen.pins.map(spelled).join(";"));
  return parts.toString().replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%3B", ";");
}

export const link = () => `${location.origin}/?lang=${document.documentElement.lang}#${address()}`;

const within = (value, [low, high]) => Math.max(low, Math.min(high, value));

/** Settings from an address; null where it holds none. `newer` says that a later version wrote it, `cut` that a value
 * was out of its range and is now the nearest one in it. */
export function fromAddress(hash) {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  if (!parts.has("v")) return null;
  let cut = false;
  const listed = (text) => {
    const found = {};
    for (const part of (text ?? "").split(",").filter(Boolean)) {
      const [key, text] = part.split(":"), value = Number(text);
      if (!(key in about.levers) || !text || !Number.isFinite(value)) { cut = true; continue; }
      found[key] = within(value, [about.levers[key].low, about.levers[key].high]);
      cut ||= found[key] !== value;
    }
    return found;
  };
  const [format, version] = parts.get("v").split(/-(.*)/);
  const found = {
    world: parts.get("world") ?? "", file: parts.get("file") ?? "", home: parts.get("home") ?? "",
    levers: listed(parts.get("levers")), own: parts.get("own") !== "0",
    mode: ["class", "policy", "explore"].includes(parts.get("mode")) ? parts.get("mode") : "explore",
    ways: ["leaving", "arriving"].includes(parts.get("ways")) ? parts.get("ways") : "both",
    pins: (parts.get("pins") ?? "").split(";").filter(Boolean).slice(0, MOST_PINS).map(listed),
  };
  for (const key of NUMBERS) {
    const value = parts.get(key);
    found[key] = value === null || value === "" || !Number.isFinite(Number(value)) ? null : Number(value);
    if (found[key] === null || !(key in about.limits)) { cut ||= Boolean(value) && found[key] === null; continue; }
    const asked = found[key];
    found[key] = within(Math.round(asked), about.limits[key]);
    cut ||= found[key] !== asked;
  }
  return { ...found, cut, newer: Number(format) > about.format, other: version !== about.version ? version : "" };
}

export function adopt(found) {
  for (const key of Object.keys(screen)) if (key in found) screen[key] = found[key];
}

/** Numbers that hang on the world, brought into its limits; whether one was out of them. */
export function bounded(limits) {
  const out = Object.keys(limits).filter((key) => screen[key] !== null && screen[key] !== within(Math.round(screen[key]), limits[key]));
  for (const key of out) screen[key] = within(Math.round(screen[key]), limits[key]);
  return out.length > 0;
}

/** Write the settings into the address without a new entry of the browser's history. */
export function noted() {
  history.replaceState(null, "", `${location.pathname}${location.search}#${address()}`);
}

const core = () => JSON.stringify([screen.world, screen.file, screen.home, screen.levers, screen.begin, screen.seed, screen.own]);

/** Remember the settings before a change, so that it can be undone. */
export function remember() {
  if (past.at(-1) !== core()) past.push(core());
  if (past.length > MOST_UNDONE) past.shift();
}

/** The settings before the last change; null where there are none. */
export function undone() {
  while (past.length && past.at(-1) === core()) past.pop();
  if (!past.length) return null;
  const [world, file, home, levers, begin, seed, own] = JSON.parse(past.pop());
  return { world, file, home, levers, begin, seed, own };
}

export const canUndo = () => past.some((one) => one !== core());

export const qr = () => picture("/api/qr", { link: link() });
