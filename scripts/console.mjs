/** An error whose message is all that a person needs: printed without a stack. */
export class Sentence extends Error {}

/** Seconds since `start` (milliseconds), for people. */
export function seconds(start) {
  const value = (Date.now() - start) / 1000;
  return value < 90
    ? `${value.toFixed(value < 10 ? 1 : 0)} s`
    : `${(value / 60).toFixed(1)} min`;
}

let inProgress = 0;

/**
 * Runs `work` and prints one line for it, with the time that it took.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = Date.now();
  const { isTTY } = process.stdout;
  // A terminal has one line that can be written over
  if (isTTY && !inProgress) process.stdout.write(`… ${title}`);
  inProgress += 1;
  const done = mark => {
    inProgress -= 1;
    const line = `${mark} ${title} (${seconds(start)})\n`;
    process.stdout.write(isTTY ? `\r\x1b[K${line}` : line);
  };
  try {
    const result = await work();
    done('✔');
    return result;
  } catch (error) {
    done('✘');
    throw error;
  }
}

/** Runs a script's main function; a {@link Sentence} ends it with status 1 and one line. */
export async function main(run) {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Sentence ? error.message : error);
    process.exit(1);
  }
}
