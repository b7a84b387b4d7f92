import os from 'node:os';

/** Prints what machine the figures below are from. */
export function printMachine() {
  const [{ model }] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  console.log(
    `${
      os.cpus().length
    } × ${model.trim()}, ${memory} GiB, ${os.platform()} ${os.release()}, Node ${
      process.version
    }\n`,
  );
}

/** Prints rows as a Markdown table, the first row being the heading. */
export function printTable(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => String(row[column]).length)),
  );
  const line = row =>
    `| ${row.map((cell, i) => String(cell).padEnd(widths[i])).join(' | ')} |`;
  const [head, ...body] = rows;
  console.log(line(head));
  console.log(`|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`);
  body.forEach(row => console.log(line(row)));
}

/** The value below which the share `p` of `values` lies. */
export function percentile(values, p) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)];
}
