// The panel on the left: a slider a lever, stories to begin from, today's mark, reset.

import { $, el, keyed } from "./make.js";
import { say, setting, has } from "./words.js";
import { screen } from "./screen.js";

let about = {}, moving = false;
let told = { input() {}, change() {}, before() {} };

/** known: what the server says about levers; heard: {before, input, change} are called as a slider moves. */
export function prepare(known, heard) {
  about = known;
  told = heard;
}

/** The sliders of the mode and world; one that is there stays as it is, whoever holds it. */
export function draw(world) {
  const keys = world.levers.filter((k) => about[k].modes.includes(screen.mode) || screen.levers[k]);
  keyed($("sliders"), keys, slider);
  $("sliders").dataset.many = keys.length > 6;
  show();
}

function slider(key) {
  const { low, high, step, unit } = about[key];
  const range = el("input", {
    type: "range", id: `lever-${key}`, min: low, max: high, step, value: screen.levers[key] ?? 0,
    "aria-describedby": `about-${key}`,
    oninput: (e) => { if (!moving) told.before(); moving = true; put(key, Number(e.target.value), told.input); },
    onchange: (e) => { moving = false; put(key, Number(e.target.value), told.change); },
  });
  const today = el("span", { class: "today", "aria-hidden": "true" });
  today.style.left = `calc(9px + (100% - 18px) * ${(0 - low) / (high - low)})`;
  return el("div", { class: "lever", "data-key": key },
    el("label", { for: `lever-${key}` }, say(`app.lever.${key}`)),
    el("output", { for: `lever-${key}`, "data-unit": unit }),
    el("div", { class: "track" }, today, range),
    el("p", { class: "about", id: `about-${key}`, title: about[key].programmes }, say(`app.about.${key}`)),
    el("button", { type: "button", class: "quiet back", "aria-label": say("app.reset_one", { lever: say(`app.lever.${key}`) }),
      title: say("app.reset"), onclick: () => { told.before(); put(key, 0, told.change); $(`lever-${key}`).focus(); } }, "↺"));
}

function put(key, value, then) {
  if (value) screen.levers = { ...screen.levers, [key]: value };
  else {
    const { [key]: _, ...rest } = screen.levers;
    screen.levers = rest;
  }
  show();
  then(key);
}

/** Bring sliders and their words up to the settings. */
export function show() {
  for (const node of $("sliders").children) {
    const key = node.dataset.key;
    const value = screen.levers[key] ?? 0;
    const range = node.querySelector("input");
    const { low, high, unit, published } = about[key];
    if (Number(range.value) !== value) range.value = value;
    const words = setting(value, unit);
    const outside = value !== 0 && published && (value < published[0] || value > published[1]);
    range.setAttribute("aria-valuetext", outside ? `${words}, ${say("app.outside")}` : words);
    const output = node.querySelector("output");
    output.textContent = words + (outside ? " ⚠" : "");
    output.title = outside ? say("app.outside") : "";
    node.classList.toggle("moved", value !== 0);
    node.querySelector(".back").disabled = value === 0;
    const [from, to] = [0, value].map((v) => ((v - low) / (high - low)) * 100);
    range.style.setProperty("--from", `${Math.min(from, to)}%`);
    range.style.setProperty("--to", `${Math.max(from, to)}%`);
  }
  const now = JSON.stringify(sorted(screen.levers));
  for (const b of $("stories").children) b.setAttribute("aria-pressed", b.dataset.levers === now);
}

const sorted = (levers) => Object.fromEntries(Object.entries(levers).filter(([, v]) => v).sort());

/** Draw the ready stories. */
export function stories(known, world) {
  $("stories").replaceChildren(...Object.entries(known).map(([key, levers]) => {
    const meant = Object.fromEntries(Object.entries(levers).filter(([k]) => world.levers.includes(k)));
    return el("button", { type: "button", class: "story", "data-levers": JSON.stringify(sorted(meant)), "aria-pressed": "false",
      title: has(`app.story_about.${key}`) ? say(`app.story_about.${key}`) : "",
      onclick: () => { told.before(); screen.levers = { ...meant }; show(); told.change(null); } }, say(`app.story_name.${key}`));
  }));
  show();
}
