// Texts of the page's language and numbers as it writes them. Filled once by `speak`.

let texts = {}, sentences = {}, language = "en", plurals = new Intl.PluralRules("en");
const MINUS = "\u2212";

export function speak(given) {
  ({ texts, sentences, language } = given);
  plurals = new Intl.PluralRules(language);
}

export const lang = () => language;

/** The text of a key, its {placeholders} filled; `count` decides the plural form, rounded as
 *  `number` shows it. A missing text, and plural forms without a count, show the key, which a test looks for. */
export function say(key, values = {}) {
  let text = texts[key] ?? key;
  if (typeof text !== "string") text = "count" in values ? text[plurals.select(Number(Number(values.count).toPrecision(3)))] ?? text.other : key;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? `{${name}}`);
}

export const has = (key) => key in texts;

/** A sentence or name that the model owns, in this language. */
export const of = (sentence) => sentences[sentence] ?? sentence;

const minus = (text) => text.replace("-", MINUS);

/** A number with at most three significant digits. */
export function number(value, digits = 3) {
  if (value === null || value === undefined || !Number.isFinite(value)) return say("common.unknown");
  return minus(new Intl.NumberFormat(language, { maximumSignificantDigits: digits }).format(value));
}

/** A number with at most so many decimals; a smaller one that is not 0 says so: "<1". */
function fine(value, decimals, digits, write) {
  const least = 10 ** -decimals, rounded = Number(value?.toFixed?.(decimals));
  if (value && rounded === 0) return value > 0 ? `<${write(least, digits)}` : `>${write(-least, digits)}`;
  return write(Number.isFinite(value) ? rounded : value, digits);
}

/** A count of people: whole. */
export const people = (value) => fine(value, 0, 3, number);

/** A level of people with more digits, so that a change is seen in it. */
export const level = (value) => number(value === null ? null : Math.round(value), 4);

export function money(value) {
  if (value === null || value === undefined || !Number.isFinite(value)) return say("common.unknown");
  const size = Math.abs(Number(value.toPrecision(3)));
  const [scale, name] = size >= 1e9 ? [1e9, "_billion"] : size >= 1e6 ? [1e6, "_million"] : [1, ""];
  const text = say(`common.money${name}`, { n: number(Math.abs(value) / scale) });
  return value < 0 && size > 0 ? MINUS + text : text;
}

export function percent(share, digits = 3) {
  if (share === null || share === undefined || !Number.isFinite(share)) return say("common.unknown");
  return fine(share, 5, digits, (part, most) => {
    const format = { style: "percent", maximumSignificantDigits: most };
    return minus(new Intl.NumberFormat(language, format).format(part));
  });
}

/** "+1,200" or "−1,200": the sign is always there. */
export function signed(value, write) {
  const text = write(Math.abs(value));
  if (text.startsWith("<")) return value > 0 ? text : `>${MINUS}${text.slice(1)}`;
  return value > 0 ? `+${text}` : value < 0 ? MINUS + text : text;
}

/** Whether every pair of runs shows exactly no change. */
export const nothing = (effect, low, high) => effect === 0 && low === 0 && high === 0;

/** A measure's value by its unit. */
export function measured(value, unit) {
  if (unit === "million $") return money(value === null ? null : value * 1e6);
  if (unit === "$") return money(value);
  if (unit === "share") return percent(value);
  return people(value);
}

/** A short number for an axis. */
export function tick(value, unit) {
  if (unit === "share") return percent(value, 3);
  const scaled = unit === "million $" ? value * 1e6 : value;
  const format = { notation: "compact", maximumSignificantDigits: 3 };
  const text = minus(new Intl.NumberFormat(language, format).format(scaled));
  return unit.includes("$") ? say("app.tick_money", { n: text }) : text;
}

/** A lever's value in its unit, as it is shown and spoken. */
export function setting(value, unit) {
  if (!value) return say("app.todays");
  if (unit === "dollars") return say("app.unit.dollars", { n: number(value, 5) });
  if (unit === "dollars_more") return say(value > 0 ? "app.unit.dollars_up" : "app.unit.dollars_down", { n: number(Math.abs(value), 5) });
  const amount = unit === "percent_more" ? signed(value, (v) => percent(v)) : signed(value * (unit === "points_more" ? 100 : 1), number);
  return unit === "percent_more" ? amount : say(`app.unit.${unit}`, { n: amount, count: Math.abs(value) });
}
