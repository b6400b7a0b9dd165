// What the page asks the server for. Every page has a name of its own, so that two visitors do not mix.

const visitor = crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16)).join("");

/** Something is wrong with what was asked for: one message a line. */
export class Trouble extends Error {
  constructor(problems) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

async function post(path, body, signal) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", "x-visitor": visitor },
    body: JSON.stringify(body),
    signal,
  });
  if (!answer.ok) {
    const told = await answer.json().catch(() => ({ problems: [answer.statusText] }));
    throw new Trouble(told.problems);
  }
  return answer;
}

export async function begin(language) {
  const answer = await fetch(`/api/begin?lang=${encodeURIComponent(language)}`);
  if (!answer.ok) throw new Trouble([answer.statusText]);
  return answer.json();
}

export const ask = async (path, body, signal) => (await post(path, body, signal)).json();

/** A few agents, at once: one frame, or null where a newer request took its place. */
export async function quickly(state, signal) {
  const told = await ask("/api/run", { state, quick: true }, signal);
  return told.superseded ? null : told;
}

/** The full population: told(line) is called with every line of the answer. */
export async function fully(state, channel, told, signal) {
  await stream("/api/run", { state, channel }, (said) => {
    if (said.problems) throw new Trouble(said.problems);
    if (said.superseded) return false;
    told(said);
    return true;
  }, signal);
}

/** An answer that comes a line at a time; heard(line) may return false to listen no longer. */
export async function stream(path, body, heard, signal) {
  const answer = await post(path, body, signal);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = (rest + value).split("\n");
    rest = lines.pop();
    for (const line of lines) if (heard(JSON.parse(line)) === false) return;
  }
}

/** A file for the visitor's folder of downloads. */
export async function download(path, body) {
  const answer = await post(path, body);
  const named = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = named?.[1] ?? "edumig";
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A picture for an <img>, as its address. */
export const picture = async (path, body) => URL.createObjectURL(await (await post(path, body)).blob());
