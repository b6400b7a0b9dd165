// Students as moving dots: round ones leave, square ones arrive, hollow ones come back. They stand still where motion is not wanted.

const MOST = 420; // dots at a time
const SPEED = 0.00016; // of an arc, a millisecond
const node = document.createElement("canvas");
node.setAttribute("aria-hidden", "true");
const still = matchMedia("(prefers-reduced-motion: reduce)");
let arcs = [], matrix = null, on = !still.matches, running = false, ink = null;

still.addEventListener("change", () => turn(!still.matches));

export const canvas = () => node;
export const moving = () => on;

/** Pause, or go on. */
export function turn(wanted) {
  on = wanted;
  if (on && !running) requestAnimationFrame(tick);
  else if (!on) paint(0);
}

export function set(found, picture) {
  arcs = found;
  const total = arcs.reduce((sum, a) => sum + Math.max(1, a.share * 14), 0);
  const thin = Math.min(1, MOST / Math.max(1, total));
  arcs.forEach((a, k) => { a.count = Math.max(1, Math.round(a.share * 14 * thin)); a.from0 = (k * 0.37) % 1; });
  resize(picture);
  if (on && !running) requestAnimationFrame(tick);
}

export function resize(picture) {
  const box = picture.getBoundingClientRect();
  const ratio = devicePixelRatio || 1;
  const [w, h] = [Math.round(box.width * ratio), Math.round(box.height * ratio)];
  if (node.width !== w || node.height !== h) [node.width, node.height] = [w, h];
  const m = picture.getScreenCTM();
  if (!m) return;
  matrix = { s: m.a * ratio, x: (m.e - box.left) * ratio, y: (m.f - box.top) * ratio, ratio };
  const style = getComputedStyle(document.documentElement);
  ink = Object.fromEntries([["leaving", "--leave"], ["arriving", "--arrive"], ["back", "--return"], ["paper", "--card"]].map(([kind, name]) => [kind, style.getPropertyValue(name).trim()]));
  if (!on) paint(0);
}

function tick(now) {
  running = on && node.isConnected && !document.hidden;
  if (!running) {
    if (on) setTimeout(() => requestAnimationFrame(tick), 400);
    return;
  }
  paint(now);
  requestAnimationFrame(tick);
}

function paint(now) {
  if (!matrix) return;
  const pen = node.getContext("2d");
  pen.clearRect(0, 0, node.width, node.height);
  for (const a of arcs) {
    const radius = (1.2 + a.width * 0.26) * matrix.ratio;
    const hollow = a.kind === "back";
    pen.fillStyle = hollow ? ink.paper : ink[a.kind];
    pen.strokeStyle = hollow ? ink.back : ink.paper;
    pen.lineWidth = (hollow ? 1.6 : 0.8) * matrix.ratio;
    for (let k = 0; k < a.count; k += 1) {
      const u = (a.from0 + k / a.count + now * SPEED) % 1, v = 1 - u;
      const x = v * v * a.from.x + 2 * u * v * a.bow.x + u * u * a.to.x;
      const y = v * v * a.from.y + 2 * u * v * a.bow.y + u * u * a.to.y;
      pen.beginPath();
      const [left, top] = [matrix.x + x * matrix.s, matrix.y + y * matrix.s];
      if (a.kind === "arriving") pen.rect(left - radius, top - radius, 2 * radius, 2 * radius);
      else pen.arc(left, top, radius, 0, 7);
      pen.fill();
      pen.stroke();
    }
  }
}
