import os from 'node:os';

/** What machine the figures are from. */
export function machine() {
  const [{ model }] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${
    os.cpus().length
  } × ${model.trim()}, ${memory} GiB, ${os.platform()} ${os.release()}, Node ${
    process.version
  }`;
}

/** Prints what machine the figures below are from. */
export function printMachine() {
  console.log(`${machine()}\n`);
}

/** Prints rows as a Markdown table, the first row being the heading. */
export function printTable(rows) {
  tableLines(rows).forEach(line => console.log(line));
}

/** Lines of a Markdown table, the first row being the heading. */
export function tableLines(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => String(row[column]).length)),
  );
  const line = row =>
    `| ${row.map((cell, i) => String(cell).padEnd(widths[i])).join(' | ')} |`;
  const [head, ...body] = rows;
  const rule = `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`;
  return [line(head), rule, ...body.map(line)];
}

/** The value below which the share `p` of `values` lies. */
export function percentile(values, p) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)];
}
