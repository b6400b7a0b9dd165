// Simulations: few agents while a lever moves, all of them on release. One request at a time, the newest wins.

import { quickly, fully } from "./net.js";
import { asked } from "./screen.js";

const PAUSE = 2000; // milliseconds until a server that cannot be reached is asked again
let heard = {}, current = null, baseline = null, going = false, wanted = false, stop = null, number = 0, ground = "", again = 0;

export function prepare(listeners) {
  heard = listeners;
}

/** {frame, baseline, quick, number}: what is shown; null before the first answer. */
export const seen = () => current;

/** Another world or home: nothing that is known holds any more. */
export function forget() {
  stop?.abort();
  clearTimeout(again);
  current = baseline = null;
  ground = "";
}

function keep(answer, quick) {
  const part = quick || answer.replicates < answer.of;
  if (!part || !baseline) baseline = answer;
  const frame = part ? scaled(answer) : answer;
  const here = JSON.stringify(frame.corridors);
  const newGround = here !== ground;
  ground = here;
  number += 1;
  current = { frame, baseline, quick, number, newGround };
  heard.seen(current);
  current.newGround = false;
}

/** Few agents, for a lever that is being moved. */
export async function quick() {
  if (!baseline) return;
  stop?.abort();
  if (going) {
    wanted = true;
    return;
  }
  going = true;
  try {
    do {
      wanted = false;
      const before = stop;
      const frame = await quickly(asked());
      if (frame && before === stop) keep(frame, true);
    } while (wanted);
  } catch (error) {
    heard.trouble(error);
  } finally {
    going = false;
  }
}

/** Few agents, or one seed of several, give the change; what it is a change from stays as it was. */
function scaled(frame) {
  return { ...frame, corridors: baseline.corridors,
    flows: Object.fromEntries(Object.entries(frame.flows).map(([side, f]) => [side, { before: baseline.flows[side].before, change: f.change }])),
    skilled: { before: baseline.skilled.before, change: frame.skilled.change } };
}

/** All agents, for settings that stand. Asks again until the server answers, so that what is shown is what is set. */
export async function full() {
  stop?.abort();
  clearTimeout(again);
  wanted = false;
  const mine = new AbortController();
  stop = mine;
  heard.busy(true);
  try {
    let last = null;
    await fully(asked(), "run", ({ frame }) => {
      if (!frame || mine !== stop) return;
      last = frame;
      keep(frame, false);
    }, mine.signal);
    if (mine !== stop) return;
    if (!last || last.replicates < last.of) throw new TypeError("the answer broke off");
    heard.ended();
  } catch (error) {
    if (mine === stop && error.name !== "AbortError") {
      heard.trouble(error);
      if (error instanceof TypeError) again = setTimeout(full, PAUSE);
    }
  } finally {
    if (mine === stop) heard.busy(false);
  }
}
