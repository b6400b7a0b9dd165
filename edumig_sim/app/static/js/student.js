// One student's eyes: six people and one of your own under two policies, options as stacked bars.

import { $, el, svg, choices, keyed, renew, table } from "./make.js";
import { say, number, lang, of } from "./words.js";
import { ask } from "./net.js";
import { screen, asked } from "./screen.js";

export const GROUPS = ["quality", "cost", "wage", "culture", "near", "network", "policy", "place", "taste"];
let keys = [], chosen = null, people = [], own = null, going = null, waiting = null, world = null, parts = null;

export function prepare(known, found) {
  keys = known;
  world = found;
  chosen ??= keys.at(-1);
  own = parts = null;
  people = [];
}

/** Ask for the people; quick while a lever moves. The newest request wins. */
export async function refresh(quick, failed) {
  if (going) {
    waiting = { quick, failed };
    return;
  }
  going = true;
  if (!people.length) $("pane-student").replaceChildren(el("p", { class: "lead" }, say("app.wait")));
  const body = { state: asked(), language: lang(), quick };
  const against = $("student-against")?.value ?? "";
  if (against !== "") body.against = asked(screen.pins[Number(against)] ?? {});
  if (own) body.who = own;
  try {
    const found = await ask("/api/students", body);
    if (!found.superseded) {
      people = found.people;
      draw(found.cohort);
    }
  } catch (error) {
    failed(error);
  } finally {
    going = null;
    if (waiting) {
      const next = waiting;
      waiting = null;
      refresh(next.quick, next.failed);
    }
  }
}

/** The pane is made once for a world; what is held stays as it is when an answer comes. */
function draw(cohort) {
  const person = people.find((p) => p.key === chosen) ?? people[0];
  if (!person) return;
  if (!parts) {
    parts = { lead: el("p", { class: "lead" }), faces: el("div", { class: "people", role: "group", "aria-label": say("app.student.people") }),
      name: el("h3", {}), against: against(), sides: el("div", { class: "seen" }), terms: el("div", {}) };
    $("pane-student").replaceChildren(parts.lead, parts.faces, parts.name,
      el("label", { class: "against" }, el("span", {}, say("app.student.against")), parts.against), parts.sides, legend(),
      el("details", {}, el("summary", {}, say("app.table")), parts.terms), form());
  }
  parts.lead.textContent = say("app.student.lead", { year: cohort });
  keyed(parts.faces, [...people.map((p) => p.key), ...(own ? ["six"] : [])], (key) => (key === "six" ? six() : face(key)));
  for (const node of parts.faces.children) if (node.dataset.key !== "six") facing(node, people.find((p) => p.key === node.dataset.key), person);
  renew(parts.name, `${name(person)} `, el("small", {}, person.about));
  choices(parts.against, policies());
  parts.against.value = screen.pins[Number(compared)] ? compared : "";
  renew(parts.sides, person.seen.map((seen, k) => side(seen, k, person)));
  renew(parts.terms, person.seen.map((seen, k) => terms(seen, k)));
}

const name = (p) => say(`app.persona.${p.key}`);

function face(key) {
  return el("button", { type: "button", id: `person-${key}`, "data-key": key, onclick: () => { chosen = key; draw(screen.begin ?? world.begin); } },
    el("span", { class: "sign", "aria-hidden": "true" }), el("b", {}), el("small", {}));
}

function facing(node, p, person) {
  const { kind } = p.seen[1];
  node.className = `face ${kind}`;
  node.setAttribute("aria-pressed", String(p === person));
  const [sign, called, deed] = node.children;
  sign.textContent = { home: "⌂", away: "↗", none: "○" }[kind];
  called.textContent = name(p);
  deed.textContent = p.changed ? say("app.student.tips") : say(`app.student.${kind}`);
}

const six = () => el("button", { type: "button", id: "person-six", "data-key": "six", class: "face", onclick: () => { own = null; refresh(false, () => {}); } }, say("app.student.six"));

let compared = "";

const policies = () => [["", say("app.today")], ...screen.pins.map((_, k) => [k, say("app.pin.name", { n: "ABC"[k] })])];

const against = () => el("select", { id: "student-against", onchange: (e) => { compared = e.target.value; refresh(false, () => {}); } });

function side(seen, k, person) {
  const first = k === 0 ? (compared === "" ? say("app.today") : say("app.pin.name", { n: "ABC"[Number(compared)] })) : say("app.with_levers");
  const tipped = k === 1 && person.changed;
  return el("section", { class: `side${tipped ? " tipped" : ""}` },
    el("h4", {}, first), el("p", { class: "deed" }, tipped ? "⇄ " : "", words(seen)), bars(seen, person.home),
    el("p", { class: "would" }, seen.change));
}

const words = (seen) => [seen.deed, seen.lives].filter(Boolean).join(" ");

/** Options as stacked bars on one scale: what speaks for to the right, against to the left. */
function bars(seen, home) {
  const sums = people.flatMap((p) => p.seen).flatMap((s) => s.options).map((o) => {
    const values = Object.values(o.groups);
    return [values.filter((v) => v < 0).reduce((a, b) => a + b, 0), values.filter((v) => v > 0).reduce((a, b) => a + b, 0)];
  });
  const least = Math.min(0, ...sums.map(([a]) => a)), most = Math.max(0.1, ...sums.map(([, b]) => b));
  const WIDTH = 320, ROW = 40;
  const x = (v) => 4 + ((WIDTH - 8) * (v - least)) / (most - least);
  const rows = seen.options.map((o, r) => {
    let left = 0, right = 0;
    const boxes = GROUPS.filter((g) => o.groups[g]).map((g) => {
      const v = o.groups[g];
      const from = v > 0 ? right : left + v;
      if (v > 0) right += v; else left += v;
      return svg("rect", { class: `part ${g}`, x: x(from), y: r * ROW + 18, width: Math.max(0, x(from + Math.abs(v)) - x(from) - 0.6), height: 15 },
        svg("title", {}, `${say(`app.group.${g}`)}: ${number(v, 2)}`));
    });
    const picked = o.code === seen.choice;
    const note = picked ? say("app.student.picked") : o.obstacle ? say(`app.obstacle.${o.obstacle}`) : "";
    return svg("g", { class: `option${picked ? " picked" : ""}${o.obstacle ? " barred" : ""}` },
      picked && svg("rect", { class: "halo", x: 0.5, y: r * ROW + 1, width: WIDTH - 1, height: ROW - 3, rx: 4 }),
      svg("text", { x: 5, y: r * ROW + 13 }, `${picked ? "✓ " : o.obstacle ? "✕ " : ""}${o.name}${o.code === home ? " ⌂" : ""}`),
      svg("text", { x: WIDTH - 5, y: r * ROW + 13, "text-anchor": "end", class: "note" }, note), boxes,
      svg("path", { class: "total", d: `M${x(o.total)} ${r * ROW + 15}l3.5 10.5l-3.5 10.5l-3.5 -10.5z` }, svg("title", {}, `${say("app.student.total")}: ${number(o.total, 3)}`)));
  });
  return svg("svg", { class: "bars", viewBox: `0 0 ${WIDTH} ${Math.max(1, seen.options.length) * ROW}`, role: "img", "aria-label": say("app.student.bars") },
    svg("line", { class: "zero", x1: x(0), x2: x(0), y1: 16, y2: seen.options.length * ROW - 4 }), rows);
}

function legend() {
  return el("ul", { class: "key" }, GROUPS.map((g) => el("li", {}, el("i", { class: `part ${g}` }), say(`app.group.${g}`))),
    el("li", {}, el("i", { class: "total" }, "◆"), say("app.student.total")), el("li", {}, el("i", {}, "✕"), say("app.group.seat")));
}

function terms(seen, k) {
  const used = GROUPS.filter((g) => seen.options.some((o) => g in o.groups));
  return table(k === 0 ? say("app.today") : say("app.with_levers"), [
    [say("app.student.option"), ...used.map((g) => say(`app.group.${g}`)), say("app.student.total"), say("app.group.seat")],
    ...seen.options.map((o) => [o.name, ...used.map((g) => number(o.groups[g] ?? 0, 2)), number(o.total, 3), o.obstacle ? say(`app.obstacle.${o.obstacle}`) : say("app.student.open")]),
  ]);
}

/** Somebody else: a region of home, ability and family income. */
function form() {
  const codes = world.homes.find((h) => h.key === screen.home).codes;
  const names = Object.fromEntries(world.map.places.map((p) => [p.code, of(p.name)]));
  const region = el("select", { id: "own-region" }, codes.map((c) => el("option", { value: c }, names[c])));
  if (own) region.value = own.region;
  const rank = (key) => el("input", { type: "range", id: `own-${key}`, min: 0, max: 1, step: 0.05, value: own?.[key] ?? 0.5,
    "aria-valuetext": say("app.student.rank", { n: number(100 * (own?.[key] ?? 0.5)) }),
    oninput: (e) => e.target.setAttribute("aria-valuetext", say("app.student.rank", { n: number(100 * e.target.value) })) });
  const [ability, income] = [rank("ability"), rank("income")];
  const find = () => { own = { region: region.value, ability: Number(ability.value), income: Number(income.value) }; chosen = "own"; refresh(false, () => {}); };
  for (const node of [region, ability, income]) node.addEventListener("change", find);
  return el("fieldset", { class: "own" }, el("legend", {}, say("app.student.be")),
    el("label", {}, el("span", {}, say("app.home")), region), el("label", {}, el("span", {}, say("app.student.ability")), ability),
    el("label", {}, el("span", {}, say("app.student.income")), income));
}
