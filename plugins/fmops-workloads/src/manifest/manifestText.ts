import { stringify } from 'yaml';
import type { WorkloadManifest } from '@fmops/backstage-plugin-fmops-workloads-common';

/** What stands for a hidden value, or a part of one. */
const HIDDEN = '***';

/** A manifest as YAML, and in which lines, from 1, something is hidden. */
export function manifestText({ object }: WorkloadManifest): {
  text: string;
  hidden: number[];
} {
  const text = stringify(object, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
  }).trimEnd();
  return {
    text,
    hidden: text
      .split('\n')
      .flatMap((line, index) => (line.includes(HIDDEN) ? [index + 1] : [])),
  };
}
