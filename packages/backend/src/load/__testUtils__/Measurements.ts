/** How long a route took, in milliseconds. */
export interface RouteTimes {
  route: string;
  count: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/** What nobody should have got. */
export interface Failure {
  route: string;
  /** 0 where no answer came. */
  status: number;
  text: string;
  /** ISO 8601. */
  at: string;
}

/** Names in the paths of routes. */
const NAMES: readonly [RegExp, string][] = [
  [/(\/by-name\/)[^/]+\/[^/]+\/[^/]+/, '$1{kind}/{namespace}/{name}'],
  [/(\/templates\/)[^/]+\/[^/]+\/[^/]+/, '$1{namespace}/{kind}/{name}'],
  [/(\/v1\/models\/)[^/]+\/[^/]+/, '$1{namespace}/{name}'],
  [/(\/workloads\/)[^/]+\/(?!stream)[^/]+/, '$1{cluster}/{uid}'],
  [/(\/answers\/)[^/]+(?=\/rating)/, '$1{id}'],
  [/(\/(?:sets|results|reviews|promotions)\/)[0-9a-f-]{36}/, '$1{id}'],
];

/** `GET /fmops-workloads/v1/workloads/{cluster}/{uid}` of a request. */
export function routeOf(method: string, pathname: string): string {
  const path = NAMES.reduce(
    (text, [pattern, name]) => text.replace(pattern, name),
    pathname.replace(/^\/api/, ''),
  );
  return `${method} ${path}`;
}

/** What requests took, by route, and which of them failed. */
export class Measurements {
  #times = new Map<string, number[]>();
  readonly failures: Failure[] = [];
  /** How many more requests a minute would have been let in, at the least, by limit. */
  readonly spare: Record<string, number> = {};

  /** @returns to be called with the status when the answer is there */
  begin(method: string, pathname: string) {
    const started = performance.now();
    const route = routeOf(method, pathname);
    return (status: number, text = '') => {
      const times = this.#times.get(route) ?? [];
      times.push(performance.now() - started);
      this.#times.set(route, times);
      if (status === 0 || status >= 400) {
        const at = new Date().toISOString();
        this.failures.push({ route, status, at, text: text.slice(0, 500) });
      }
    };
  }

  /** Answers so far, those that never came included. */
  get count(): number {
    return [...this.#times.values()].flat().length;
  }

  /** Headers of an answer of a backend that limits. */
  noteLimit(limit: string | null, remaining: string | null): void {
    if (!limit) return;
    const before = this.spare[limit] ?? Infinity;
    this.spare[limit] = Math.min(before, Number(remaining));
  }

  /** Forgets how long requests took so far, not what failed. */
  startOver(): void {
    this.#times = new Map();
  }

  /** The most frequent first. */
  get routes(): RouteTimes[] {
    return [...this.#times]
      .map(([route, times]) => ({ route, ...summaryOf(times) }))
      .sort((a, b) => b.count - a.count);
  }

  /** Of all routes together. */
  get all(): Omit<RouteTimes, 'route'> {
    return summaryOf([...this.#times.values()].flat());
  }
}

/** Count and percentiles of some times. */
export function summaryOf(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return {
    count: sorted.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    max: at(1),
  };
}
