import { useSearchParams } from 'react-router-dom';
import type { PromptVersion } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { versionKey } from './versionKey';

/** Which two versions are looked at; it stands in the address. */
export interface ComparedVersions {
  left?: PromptVersion;
  right: PromptVersion;
  choose(side: 'left' | 'right', version: PromptVersion): void;
}

/**
 * A version and the one before it, unless the address says otherwise. An
 * address may name a version by its number alone.
 *
 * @param versions - at least one, the newest first
 */
export function useComparedVersions(
  versions: readonly PromptVersion[],
): ComparedVersions {
  const [params, setParams] = useSearchParams();
  const named = (side: string) => {
    const wanted = params.get(side);
    return wanted
      ? versions.find(one => versionKey(one) === wanted) ??
          versions.find(one => one.version === wanted && !one.changed)
      : undefined;
  };
  const right =
    named('version') ?? versions.find(({ current }) => current) ?? versions[0];
  const left = named('with') ?? versions[versions.indexOf(right) + 1];
  return {
    left: left === right ? undefined : left,
    right,
    choose: (side, version) => {
      const next = new URLSearchParams(params);
      next.set(side === 'left' ? 'with' : 'version', versionKey(version));
      setParams(next, { replace: true });
    },
  };
}
