const number = value => value.toLocaleString('en-US');
const row = cells => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
];

const TIMES = ['p50', 'p95', 'p99', 'max'];
const times = measured => TIMES.map(name => number(measured[name]));

/**
 * What a run under load has found, as Markdown.
 *
 * @param {object} result of `packages/backend/src/load`, with `date`, `machine` and `passed`
 */
export function resultText(result) {
  const { people, seconds, requests, routes, changes, streams } = result;
  const perSecond = Math.round(requests.count / seconds);
  const spare = Object.entries(result.spare).map(
    ([limit, rest]) => `${number(rest)} of ${number(Number(limit))}`,
  );
  return [
    `${result.date}: ${result.passed ? 'passed' : 'NOT passed'}.`,
    result.machine,
    '',
    ...table(
      ['What', 'Result'],
      [
        ['People', number(people)],
        ['Seconds', number(seconds)],
        ['Requests', `${number(requests.count)}, ${perSecond} a second`],
        ['Requests that failed', number(result.failures.length)],
        ['Pages that could not be shown', number(result.problems.length)],
        [
          'Streams of runs and signals',
          `${number(streams.open)} open, ${streams.losses.length} lost`,
        ],
        [
          'Changes in the cluster',
          `${number(changes.count)}, seen ${number(
            changes.delays.count,
          )} times, missed ${changes.missed} times, seen by others ${
            changes.leaks
          } times`,
        ],
        ['Left of the limits of an address, at the least', spare.join('; ')],
      ],
    ),
    '',
    ...table(
      ['Milliseconds', 'count', ...TIMES],
      [
        [
          'From a change to a page',
          number(changes.delays.count),
          ...times(changes.delays),
        ],
        ['All requests', number(requests.count), ...times(requests)],
        ...routes.map(measured => [
          `\`${measured.route}\``,
          number(measured.count),
          ...times(measured),
        ]),
      ],
    ),
    '',
    ...table(
      [
        ...['Backend', 'heap, first third', 'last third', 'MiB a minute'],
        ...['RSS, first third', 'last third', 'processors'],
      ],
      result.memory.map(({ heap, rss, heapSlope, cpu }, index) => [
        index + 1,
        ...[heap.first, heap.last, heapSlope, rss.first, rss.last, cpu].map(
          number,
        ),
      ]),
    ),
  ].join('\n');
}
