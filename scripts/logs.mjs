import fs from 'node:fs';

/** The last lines of a log file. */
export function tail(file, lines = 20) {
  return fs
    .readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-lines)
    .join('\n');
}

/** Lines about each request, many a second: they are in the log file. */
const REQUEST = /rootHttpRouter\S* \S*info/;

/**
 * Prints what is added to a log file from now on, each line with a name before
 * it, except for lines about requests.
 */
export function follow(file, name) {
  let position = fs.statSync(file).size;
  let rest = '';
  const timer = setInterval(() => {
    const { size } = fs.statSync(file);
    if (size <= position) return;
    const handle = fs.openSync(file, 'r');
    const buffer = Buffer.alloc(size - position);
    fs.readSync(handle, buffer, 0, buffer.length, position);
    fs.closeSync(handle);
    position = size;
    const lines = (rest + buffer.toString('utf8')).split('\n');
    rest = lines.pop();
    lines
      .filter(line => !REQUEST.test(line))
      .forEach(line => console.log(`[${name}] ${line}`));
  }, 300);
  timer.unref();
}
