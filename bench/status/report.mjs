import { percentile } from '../table.mjs';

const ms = values =>
  values.length
    ? [0.5, 0.95].map(p => duration(percentile(values, p))).join(' / ')
    : '-';
const duration = value =>
  value < 1_000 ? `${value.toFixed(0)} ms` : `${(value / 1_000).toFixed(1)} s`;
const MB = bytes => (bytes / 1e6).toFixed(0);
const number = value => value.toLocaleString('en-US');

/** Bytes in the unit that fits. */
function size(bytes) {
  if (bytes < 10_000) return `${(bytes / 1e3).toFixed(2)} kB`;
  return bytes < 1e6
    ? `${(bytes / 1e3).toFixed(0)} kB`
    : `${(bytes / 1e6).toFixed(1)} MB`;
}

export const ROW_HEAD = [
  'plugin',
  'clusters × runs',
  'viewers',
  'changes/s',
  'reads of the API server/min',
  'from it/min',
  'to a viewer/min',
  'page opened, median / p95',
  'change seen, median / p95',
  'cores',
  'MB at most (container)',
  'answers incomplete (told)',
];

/** One row of the table of viewers. */
export function tableRow(row) {
  const { plugin, clusters, objects, viewers, perSecond } = row;
  const { megabytes, minutes, usage } = row;
  return [
    plugin,
    `${clusters} × ${number(objects)}`,
    number(viewers),
    perSecond,
    number(Math.round(row.requests / minutes)),
    size(row.readBytes / minutes),
    size(row.bytes / minutes / viewers),
    ms(row.response),
    `${ms(row.fresh)}${unseen(row)}`,
    usage.cores.toFixed(2),
    `${MB(usage.rss)} (${megabytes})`,
    incomplete(row),
  ];
}

/** How long it takes until many who come at once, as after a restart, have their page. */
export function arrivals(rows) {
  const most = rows
    .filter(({ plugin, viewers }) => plugin === 'ours' && viewers >= 1_000)
    .map(
      ({ clusters, objects, viewers, opened }) =>
        `${number(viewers)} of ${clusters} × ${number(objects)}: ${duration(
          opened,
        )}`,
    );
  return `Until all viewers who come, 20 at a time, have their page: ${most.join(
    '; ',
  )}.`;
}

/** Each viewer should see the changes of its project, in each cluster. */
function unseen({ changed, clusters, viewers, fresh }) {
  // Viewers take turns at twenty projects, and changes do too
  const expected = (changed * clusters * viewers) / 20;
  const share = expected ? 1 - fresh.length / expected : 0;
  return share > 0.01 ? ` (${(share * 100).toFixed(0)} % unseen)` : '';
}

function incomplete({ answers, incomplete: count, told, failed, refused }) {
  return [
    `${count} of ${answers}${count ? ` (${told})` : ''}`,
    failed && `${failed} failed`,
    refused && `${refused} × 429`,
  ]
    .filter(Boolean)
    .join(', ');
}

export const START_HEAD = [
  'start of ours, one cluster',
  'runs',
  'answers after',
  'has all runs after',
  'all stored after',
  'MB at most',
  'MB then',
];

/** One row of the table of starts. */
export function startRow({ title, objects, ...start }) {
  return [
    title,
    number(objects),
    ...[start.listening, start.complete, start.stored].map(
      seconds => `${seconds.toFixed(1)} s`,
    ),
    MB(start.highest),
    MB(start.rss),
  ];
}
