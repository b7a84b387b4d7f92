import { percentile, printTable } from '../table.mjs';
import { failures } from './measure.mjs';

const ROWS = [
  ['everything', 'download everything'],
  ['everythingOfCards', 'download everything, fields of a card only'],
  ['stockByQuery', 'stock page of 24: two filters, by name, all fields'],
  ['firstPage', 'first page of 24'],
  ['page', 'page of 24: two filters, sorted'],
  ['count', 'count of all pages: two filters'],
  ['search', 'page of 24: search text'],
  ['firstFacets', 'counts of the open facets'],
  ['facets', 'counts of the open facets: two filters'],
  ['allFacets', 'counts of all facets, each opened: two filters'],
];

const ms = value => value.toFixed(0);
const kB = value => (value / 1000).toFixed(1);
const MB = value => `${(value / 1e6).toFixed(0)} MB`;

function row(title, { times, wire, decoded }, everything) {
  const median = percentile(times, 0.5);
  return [
    title,
    ms(median),
    ms(percentile(times, 0.95)),
    kB(wire),
    kB(decoded),
    `${(percentile(everything.times, 0.5) / median).toFixed(1)}×`,
    `${(everything.wire / wire).toFixed(0)}×`,
  ];
}

/** Prints the figures of one run. */
export function report(run) {
  const { title, ingest, ingestSeconds, memory, sequential, atOnce } = run;
  const { everything } = sequential;
  printTable([
    [
      title,
      'median ms',
      'p95 ms',
      'kB wire',
      'kB decoded',
      'faster than everything',
      'fewer bytes',
    ],
    ...ROWS.map(([name, text]) => row(text, sequential[name], everything)),
    ...ROWS.filter(([name]) => atOnce[name]).map(([name, text]) =>
      row(`${run.people} at once: ${text}`, atOnce[name], everything),
    ),
  ]);
  if (failures.length > 0) {
    console.log(
      `\n${failures.length} requests failed and are not counted, such as: ${failures[0]}`,
    );
  }
  console.log(
    `\n${ingest} ingested in ${ingestSeconds.toFixed(0)} s, ${(
      ingest / ingestSeconds
    ).toFixed(0)} models a second.`,
  );
  console.log(
    `Memory of the backend: ${MB(memory.ingested.rss)} after ingestion, ${MB(
      memory.end.maxRss,
    )} at most.`,
  );
  if (run.browser) reportBrowser(run.browser);
  console.log(
    `\nOther work as the measurements began: load ${run.load.toFixed(1)}.`,
  );
}

function reportBrowser(pages) {
  const seconds = times => times.map(time => (time / 1000).toFixed(1));
  console.log();
  printTable([
    [
      'in Chromium, production build',
      'first entities: new browser, s',
      'warm, median s',
      'typing: longest task, ms',
      'typing: slowest key to screen, ms',
      'kB from the backend, warm',
    ],
    ...pages.map(({ title, cold, warm, typing, wire }) => [
      title,
      ...seconds([cold, percentile(warm, 0.5)]),
      typing.longestTask ? ms(typing.longestTask) : 'none over 50',
      typing.slowestKey ? ms(typing.slowestKey) : 'under 16',
      kB(wire),
    ]),
  ]);
}
