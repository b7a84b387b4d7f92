import type { PrometheusSource } from './PrometheusSource';

/** Text as a string literal of PromQL. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/** A regular expression (RE2) that matches any of some texts and nothing else. */
export function anyOf(texts: readonly string[]): string {
  return texts
    .map(text => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|');
}

/** What the series of pods have in common, as matchers of PromQL without braces. */
export interface PodMatchers {
  /** Of what pods tell themselves. */
  own: string;
  /** Of what an exporter tells of pods, which Prometheus has renamed. */
  exported: string;
}

/** Matchers of the series of exactly these pods. */
export function podMatchers(
  { labels, matchers }: Pick<PrometheusSource, 'labels' | 'matchers'>,
  namespace: string,
  pods: readonly string[],
): PodMatchers {
  const common = Object.entries(matchers).map(
    ([label, value]) => `${label}=${quote(value)}`,
  );
  const of = (prefix: string) =>
    [
      ...common,
      `${prefix}${labels.namespace}=${quote(namespace)}`,
      `${prefix}${labels.pod}=~${quote(anyOf(pods))}`,
    ].join(',');
  return { own: of(''), exported: of('exported_') };
}
