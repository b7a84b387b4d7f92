import { ResourceNotFoundException } from '@aws-sdk/client-eks';
import type { EksList } from '@fmops/backstage-plugin-fmops-workloads-common';
import { EksCallError } from './EksCalls';

/** How many of a list are described. */
export const MOST_DESCRIBED = 100;

/** Describes what a list names; what has gone since is left out. */
export async function describeAll<TName, TItem>(
  names: readonly TName[],
  describe: (name: TName) => Promise<TItem>,
): Promise<EksList<TItem>> {
  const items = await Promise.all(
    names.slice(0, MOST_DESCRIBED).map(async name => {
      try {
        return [await describe(name)];
      } catch (error) {
        if (
          error instanceof EksCallError &&
          error.cause instanceof ResourceNotFoundException
        ) {
          return [];
        }
        throw error;
      }
    }),
  );
  return { total: names.length, items: items.flat() };
}
