// The game as this browser keeps it: what was played, what is being decided, whose turn it is. It survives a reload.

const KEPT = "edumig-game";
export const ORDER = ["donor", "host", "university", "students"];
export const SIGN = { donor: "■", host: "▲", university: "●", students: "◆" };

let steps = [];
export const game = { rounds: [], levers: {}, bets: {}, turn: "intro", passed: true, hidden: false };
export const session = { cast: null, shown: null, alone: [] };

/** Begin with what is kept: the link's game, or the one that this browser was playing. */
export function recall(cast) {
  session.cast = cast;
  const linked = unpacked(new URLSearchParams(location.hash.slice(1)).get("g"));
  const kept = read();
  const same = kept && linked && JSON.stringify(kept.rounds) === JSON.stringify(linked.rounds);
  const found = linked ? (same ? kept : { ...linked, turn: "result" }) : kept;
  fresh();
  if (Array.isArray(found?.rounds) && (linked || (found.v === cast.v && found.world === cast.world))) Object.assign(game, found);
  if (game.turn === "result" && !game.rounds.length) game.turn = "intro";
}

/** An empty game with the cast's own numbers. */
export function fresh() {
  const { v, world, seed, agents, replicates } = session.cast;
  Object.assign(game, { v, world, seed, agents, replicates, rounds: [], levers: {}, bets: {}, turn: "intro", passed: true, hidden: game.hidden ?? false });
  Object.assign(session, { shown: null, alone: [] });
  steps = [];
}

export function keep() {
  try {
    localStorage.setItem(KEPT, JSON.stringify(game));
  } catch { /* a browser that keeps nothing: the address still does */ }
  history.replaceState(null, "", game.rounds.length ? `#g=${packed()}` : `${location.pathname}${location.search}`);
}

/** What the server is told. */
export function told(rounds = game.rounds, draft = {}) {
  const { v, world, seed, agents, replicates } = game;
  return { v, world, seed, agents, replicates, rounds, draft };
}

/** The rounds with the one that is being decided. */
export const decided = () => [...game.rounds, { levers: { ...game.levers }, bets: { ...game.bets } }];

export const round = () => game.rounds.length;
export const leversOf = (role) => Object.keys(session.cast.roles[role]?.levers ?? {});

/** Remember how things stand, for undo. */
export function before() {
  steps.push(JSON.stringify({ levers: game.levers, bets: game.bets, turn: game.turn }));
}

/** One step back within the round; false where there is none. */
export function undone() {
  if (!steps.length) return false;
  Object.assign(game, JSON.parse(steps.pop()), { passed: true });
  return true;
}

export const canUndo = () => steps.length > 0;
export const settled = () => { steps = []; };

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEPT));
  } catch {
    return null;
  }
}

function packed() {
  const { v, world, seed, agents, replicates, rounds } = game;
  const bytes = new TextEncoder().encode(JSON.stringify({ v, world, seed, agents, replicates, rounds }));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function unpacked(text) {
  try {
    const raw = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(raw, (c) => c.charCodeAt(0))));
  } catch {
    return null;
  }
}
