// One lesson. Everything shown at a position of the sliders was simulated at exactly that position; the sliders
// step from one computed run to the next, so that no number on the page is a guess between two runs.
const data = JSON.parse(document.getElementById("data").textContent);
const { texts, years, points, baseline } = data;
const say = (key, values = {}) => texts[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
const whole = new Intl.NumberFormat(data.language, { maximumSignificantDigits: 3 });
const percent = new Intl.NumberFormat(data.language, { style: "percent", maximumFractionDigits: 0 });
const persons = (v) => (v && Math.abs(v) < 0.5 ? (v > 0 ? "<1" : ">\u22121") : whole.format(Math.round(v)).replace("-", "\u2212"));
const names = Object.fromEntries(data.map.places.map((p) => [p.code, p.name]));
names.none = say("lesson.not_studying");
const then = years.indexOf(data.year); // effects and costs are told of one year
const plurals = new Intl.PluralRules(data.language);
/** A slider's value with its unit, which may have plural forms: those of the number as it is shown. */
function withUnit(value, unit) {
  const n = whole.format(value), form = typeof unit === "string" ? unit : unit[plurals.select(Number(value.toPrecision(3)))];
  return form.includes("{n}") ? form.replace("{n}", n) : `${n} ${form}`;
}
const at = data.sliders.map(() => 0);
const LABELS = { skilled_stock: say("lesson.graduates_home"), students_abroad: say("lesson.students_abroad"), students_elsewhere: say("lesson.students_elsewhere") };
const SVG = "http://www.w3.org/2000/svg";

function element(tag, attributes = {}, text = "") {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

function shape(tag, attributes, text = "") {
  const made = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

const here = () => points[at.join("-")];

// Axes hold all points of the grid, so that they do not move under the pupil's hand.
function range(indicator) {
  const all = [...baseline[indicator]];
  for (const point of Object.values(points)) {
    for (const part of point.effects[indicator].slice(1)) part.forEach((v, i) => all.push(v + baseline[indicator][i]));
  }
  const low = Math.min(...all), high = Math.max(...all), room = 0.05 * (high - low || 1);
  return [Math.max(0, low - room), high + room];
}

function chart(indicator) {
  const W = 520, H = 250, left = 70, right = 12, top = 10, foot = 30;
  const [low, high] = range(indicator);
  const x = (i) => left + (i / (years.length - 1)) * (W - left - right);
  const y = (v) => top + (1 - (Math.max(v, low) - low) / (high - low)) * (H - top - foot); // no fewer than 0 people
  const line = (values) => values.map((v, i) => `${i ? "L" : "M"}${x(i).toFixed(1)} ${y(v).toFixed(1)}`).join("");
  const svg = shape("svg", { viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": LABELS[indicator] });
  for (let k = 0; k <= 3; k++) {
    const v = low + ((high - low) * k) / 3;
    svg.append(shape("line", { x1: left, x2: W - right, y1: y(v), y2: y(v), stroke: "#ddd" }));
    svg.append(shape("text", { x: left - 6, y: y(v) + 4, "text-anchor": "end", "font-size": 13, fill: "#444" }, whole.format(v)));
  }
  for (const i of [0, Math.floor(years.length / 2), years.length - 1]) {
    svg.append(shape("text", { x: x(i), y: H - 8, "text-anchor": i ? (i === years.length - 1 ? "end" : "middle") : "start", "font-size": 13, fill: "#444" }, years[i]));
  }
  const ghost = baseline[indicator], point = here();
  if (point) {
    const [effect, down, up] = point.effects[indicator].map((part) => part.map((v, i) => v + ghost[i]));
    svg.append(shape("path", { d: `${line(up)}${line([...down]).replace("M", "L").split("L").slice(1).reverse().map((p) => `L${p}`).join("")}Z`, fill: "#0072b2", opacity: 0.2 }));
    svg.append(shape("path", { d: line(effect), fill: "none", stroke: "#0072b2", "stroke-width": 3 }));
  }
  svg.append(shape("path", { d: line(ghost), fill: "none", stroke: "#666", "stroke-width": 2, "stroke-dasharray": "6 5", class: "ghost" }));
  const figure = element("figure");
  figure.append(element("figcaption", {}, LABELS[indicator]), svg);
  return figure;
}

function map() {
  const { width, height, places } = data.map;
  const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": say("lesson.map") });
  const flows = (here() ?? data).flows, home = places.find((p) => p.code === data.region);
  const most = Math.max(...Object.entries(data.flows).filter(([c]) => c !== data.region).map(([, v]) => v), 1);
  for (const p of places) {
    const fill = p.code === data.region ? "#f0c987" : "#e6e6e6";
    svg.append(p.path ? shape("path", { d: p.path, fill, stroke: "#888" }) : shape("circle", { cx: p.x, cy: p.y, r: 14, fill, stroke: "#888" }));
  }
  for (const p of places.filter((q) => q !== home)) {
    const bend = 0.18, mx = (home.x + p.x) / 2 + 2 * bend * (p.y - home.y), my = (home.y + p.y) / 2 - 2 * bend * (p.x - home.x);
    svg.append(shape("path", { d: `M${home.x} ${home.y}Q${mx} ${my} ${p.x} ${p.y}`, fill: "none", stroke: "#b34700", opacity: 0.75, "stroke-width": Math.max(1, (22 * flows[p.code]) / most) }));
  }
  for (const p of places) {
    const text = { x: p.x, "text-anchor": "middle", "font-size": 30, "paint-order": "stroke", stroke: "#fff", "stroke-width": 6 };
    svg.append(shape("text", { ...text, y: p.y - 6 }, p.name), shape("text", { ...text, y: p.y + 26 }, persons(flows[p.code])));
  }
  return svg;
}

function card(label, value, note) {
  const made = element("div", { class: "card" });
  made.append(element("span", {}, label), element("b", {}, value), element("small", {}, note));
  return made;
}

const between = ([, low, high], write) => say("lesson.interval", { low: write(low), high: write(high) });
const money = (v) => say("lesson.dollars", { n: whole.format(v) });

function cards() {
  const point = here();
  if (!point) return [card(say("lesson.more_graduates", { year: data.year }), "0", say("lesson.no_lever"))];
  const last = point.effects.skilled_stock.map((part) => part[then]), { cost } = point, unclear = say("lesson.unclear");
  return [
    card(say("lesson.more_graduates", { year: data.year }), persons(last[0]), between(last, persons)),
    card(say("lesson.paid"), money(cost.gross), say("lesson.until", { year: cost.year, start: cost.start })),
    card(say("lesson.each"), cost.each ? money(cost.each[0]) : "–", cost.each ? between(cost.each, money) : unclear),
    card(say("lesson.deadweight"), cost.deadweight ? percent.format(cost.deadweight[0]) : "–", cost.deadweight ? between(cost.deadweight, (v) => percent.format(v)) : unclear),
  ];
}

function sentence() {
  const point = here();
  if (!point) return say("lesson.no_lever");
  const [mean, low, high] = point.effects.skilled_stock.map((part) => part[then]);
  const values = { region: names[data.region], year: data.year, n: persons(Math.abs(mean)) };
  if (mean === 0 && low === 0 && high === 0) return say("lesson.none", values);
  if (low <= 0 && high >= 0) return say("lesson.same", values);
  return say(mean > 0 ? "lesson.more" : "lesson.fewer", values);
}

function person() {
  const box = document.getElementById("person");
  if (!data.person) return box.replaceChildren(element("p", {}, say("lesson.nobody")));
  const { stories, home, name } = data.person, story = stories[at[0]];
  const first = stories[0].choice, now = story.choice;
  const said = [say("lesson.she", { name, home: names[home] }), say("lesson.she_chose", { place: names[now] })];
  said.push(now === first ? say("lesson.same_choice") : say("lesson.other_choice", { place: names[first] }));
  if (at.slice(1).some(Boolean)) said.push(say("lesson.first_only", { label: data.sliders[0].label }));
  const table = element("table"), head = element("tr");
  for (const key of ["lesson.place", "lesson.score", "lesson.through", "lesson.for", "lesson.against"]) head.append(element("th", { scope: "col" }, say(key)));
  table.append(head);
  for (const a of story.alternatives) {
    const row = element("tr"), term = (t) => texts[`lesson.term_${t.replace(" ", "_")}`] ?? t;
    const place = names[a.code] + (a.closed ? ` (${say("lesson.closed")})` : "");
    for (const cell of [place, a.total, a.policy, term(a.best), term(a.worst)]) row.append(element("td", {}, typeof cell === "number" ? persons(cell) : cell));
    table.append(row);
  }
  const wide = element("div", { class: "wide", tabindex: 0, role: "region", "aria-labelledby": "who" });
  wide.append(table);
  box.replaceChildren(element("p", {}, said.join(" ")), wide);
}

function draw() {
  document.getElementById("live").textContent = sentence();
  document.getElementById("cards").replaceChildren(...cards());
  document.getElementById("charts").replaceChildren(...Object.keys(LABELS).filter((i) => baseline[i]).map(chart));
  document.getElementById("map").replaceChildren(map());
  person();
}

data.sliders.forEach((slider, k) => {
  const box = element("div", { class: "slider" }), id = `slider-${k}`;
  const words = () => withUnit(slider.values[at[k]], slider.unit);
  const input = element("input", { type: "range", id, min: 0, max: slider.values.length - 1, step: 1, value: 0, "aria-valuetext": words() });
  const output = element("output", { for: id }, words());
  input.addEventListener("input", () => {
    at[k] = Number(input.value);
    output.textContent = words();
    input.setAttribute("aria-valuetext", words());
    draw();
  });
  box.append(element("label", { for: id }, slider.label), input, output);
  document.getElementById("sliders").append(box);
});

document.getElementById("prediction").addEventListener("submit", (event) => {
  event.preventDefault();
  const chosen = new FormData(event.target).get("guess");
  event.target.querySelectorAll("input, button").forEach((one) => { one.disabled = true; });
  document.getElementById("reply").textContent = data.replies[Number(chosen)];
  document.getElementById("reveal").hidden = false;
  draw();
});
document.getElementById("print").addEventListener("click", () => window.print());
