import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** Whoever did something: a person with a page, or the portal itself. */
export function Person({ who }: { who: string }) {
  return who.includes(':') ? (
    <EntityRefLink entityRef={who} />
  ) : (
    <>{who === 'portal' ? 'The portal' : who}</>
  );
}
