import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';

const LABEL_VALUE = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

/** Pods that carry the name of an object in a label. */
export function podsByName(label: string) {
  return ({ metadata }: KubernetesObject) => podsBy(label, metadata?.name);
}

/** Pods with any of these values of a label; values that are none are left out. */
export function podsBy(
  label: string,
  ...values: (string | undefined)[]
): string | undefined {
  const fit = values.filter(value => LABEL_VALUE.test(value ?? ''));
  if (fit.length < 2) {
    return fit[0] && `${label}=${fit[0]}`;
  }
  return `${label} in (${fit.join(',')})`;
}

/** A label selector as objects have it. */
export interface LabelSelector {
  matchLabels?: Record<string, string>;
  matchExpressions?: { key?: string; operator?: string; values?: string[] }[];
}

/** A label selector as list requests take it. */
export function selectorText(selector?: LabelSelector): string | undefined {
  const labels = Object.entries(selector?.matchLabels ?? {}).map(
    ([key, value]) => `${key}=${value}`,
  );
  const expressions = (selector?.matchExpressions ?? []).map(
    ({ key, operator, values = [] }) => {
      switch (operator) {
        case 'In':
          return `${key} in (${values.join(',')})`;
        case 'NotIn':
          return `${key} notin (${values.join(',')})`;
        case 'DoesNotExist':
          return `!${key}`;
        default:
          return `${key}`;
      }
    },
  );
  return [...labels, ...expressions].join(',') || undefined;
}
