/** A backend that reads no more than that in such a time has started. */
const QUIET_READS = 2;
const QUIET_MS = 6_000;

const READS = new Set(['GET', 'LIST', 'WATCH']);

/**
 * What the API server has answered so far, from its own metrics: reads, and the
 * bytes of their answers as they were sent. Begun watches count at once.
 */
export async function requestCounts(apiServer) {
  const samples = parse(await apiServer.send('GET', '/metrics'));
  const sum = (name, wanted) =>
    samples
      .filter(sample => sample.name === name && wanted(sample.labels))
      .reduce((total, { value }) => total + value, 0);
  const read = ({ verb, resource }) => READS.has(verb) && resource !== 'leases';
  return {
    requests:
      sum('apiserver_request_total', read) +
      sum('apiserver_longrunning_requests', read),
    refused: sum(
      'apiserver_request_total',
      labels => read(labels) && labels.code === '429',
    ),
    bytes:
      sum('apiserver_response_sizes_sum', read) +
      sum('apiserver_watch_events_sizes_sum', () => true),
  };
}

/** Waits until what a start brings with it has been read. */
export async function untilQuiet(apiServer) {
  for (;;) {
    const before = await requestCounts(apiServer);
    await new Promise(resolve => setTimeout(resolve, QUIET_MS));
    const after = await requestCounts(apiServer);
    // One of them asks for the metrics
    if (after.requests - before.requests - 1 <= QUIET_READS) return;
  }
}

function parse(text) {
  return text
    .split('\n')
    .filter(line => line.startsWith('apiserver_'))
    .map(line => {
      const [, name, labels, value] =
        line.match(/^(\w+)(?:\{(.*)\})? (\S+)$/) ?? [];
      return {
        name,
        value: Number(value),
        labels: Object.fromEntries(
          [...(labels ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(
            ([, key, of]) => [key, of],
          ),
        ),
      };
    });
}
