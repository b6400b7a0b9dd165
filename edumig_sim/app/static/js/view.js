// The part of the map that is seen: buttons, wheel and a dragged map move it.

const NEAREST = 0.02, FARTHEST = 1.1; // parts of the map's width
const STEP = 0.7; // of a press on a button
const SLIP = 4; // pixels that a hand may move in a click
let box = null, whole = null, began = null, moved = false, told = () => {};

export const now = () => box;

/** picture: what is dragged and wheeled over; changed: called with the new view. */
export function hold(picture, size, changed) {
  whole = size;
  told = changed;
  picture.addEventListener("wheel", (e) => {
    e.preventDefault();
    scaled(e.deltaY < 0 ? STEP ** 0.4 : 1 / STEP ** 0.4, point(picture, e));
  }, { passive: false });
  picture.addEventListener("pointerdown", (e) => { began = { x: e.clientX, y: e.clientY, box, at: picture.getScreenCTM().a }; moved = false; });
  picture.addEventListener("pointermove", (e) => {
    if (!began || !e.buttons) return;
    const [dx, dy] = [e.clientX - began.x, e.clientY - began.y];
    if (!moved && Math.hypot(dx, dy) < SLIP) return;
    if (!moved) picture.setPointerCapture(e.pointerId);
    moved = true;
    look({ ...began.box, x: began.box.x - dx / began.at, y: began.box.y - dy / began.at });
  });
  picture.addEventListener("pointerup", () => { began = null; });
  picture.addEventListener("click", (e) => { if (moved) e.stopPropagation(); moved = false; }, true);
}

export function look(wanted) {
  box = wanted;
  told(box);
}

/** Nearer or farther around a point of the map, by default its middle. */
export function scaled(factor, around) {
  const { x, y } = around ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const bounded = Math.max((NEAREST * whole.width) / box.width, Math.min((FARTHEST * whole.width) / box.width, factor));
  look({ x: x - (x - box.x) * bounded, y: y - (y - box.y) * bounded, width: box.width * bounded, height: box.height * bounded });
}

export const step = (nearer) => scaled(nearer ? STEP : 1 / STEP);

function point(picture, e) {
  const at = new DOMPoint(e.clientX, e.clientY).matrixTransform(picture.getScreenCTM().inverse());
  return { x: at.x, y: at.y };
}
