import { Measurements, routeOf, summaryOf } from './Measurements';

it.each([
  [
    '/api/catalog/entities/by-name/component/default/x',
    '/catalog/entities/by-name/{kind}/{namespace}/{name}',
  ],
  [
    '/api/fmops-workloads/v1/workloads/stream',
    '/fmops-workloads/v1/workloads/stream',
  ],
  [
    '/api/fmops-workloads/v1/workloads/local/0b7e/log',
    '/fmops-workloads/v1/workloads/{cluster}/{uid}/log',
  ],
  [
    '/api/fmops-evaluations/v1/answers/a%2F1/rating',
    '/fmops-evaluations/v1/answers/{id}/rating',
  ],
])('names the route of %s', (path, route) => {
  expect(routeOf('GET', path)).toBe(`GET ${route}`);
});

it('counts what was refused, and what was never answered', () => {
  const measurements = new Measurements();
  measurements.begin('GET', '/api/catalog/entities')(200);
  measurements.begin('GET', '/api/catalog/entities')(429, 'Too many');
  measurements.begin('PUT', '/api/catalog/entities')(0, 'timeout');
  expect(measurements.routes.map(({ route, count }) => [route, count])).toEqual(
    [
      ['GET /catalog/entities', 2],
      ['PUT /catalog/entities', 1],
    ],
  );
  expect(measurements.failures).toMatchObject([
    { route: 'GET /catalog/entities', status: 429, text: 'Too many' },
    { route: 'PUT /catalog/entities', status: 0, text: 'timeout' },
  ]);
});

it('keeps the least that a limit had left', () => {
  const measurements = new Measurements();
  measurements.noteLimit('300', '298');
  measurements.noteLimit('300', '12');
  measurements.noteLimit('300', '299');
  measurements.noteLimit(null, null);
  expect(measurements.spare).toEqual({ 300: 12 });
});

it('tells percentiles by the nearest rank', () => {
  const times = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect(summaryOf(times)).toEqual({
    ...{ count: 200, p50: 100, p95: 190, p99: 198, max: 200 },
  });
  expect(summaryOf([])).toEqual({ count: 0, p50: 0, p95: 0, p99: 0, max: 0 });
});
