// Answers that come a line at a time.

import { stream, Trouble } from "../net.js";

/** Ask, and hear every line; resolves with the last one. A line with problems is thrown. */
export async function lines(path, body, heard) {
  let last = null;
  await stream(path, body, (said) => {
    if (said.problems) throw new Trouble(said.problems);
    last = said;
    heard(said);
  });
  return last;
}
