import { useRouteRef } from '@backstage/frontend-plugin-api';
import { playgroundRouteRef } from '../routes';

/** Paths of the playground with a prompt; undefined where there is none. */
export function usePlaygroundPath():
  | ((prompt: string, version?: string) => string)
  | undefined {
  const path = useRouteRef(playgroundRouteRef)?.();
  if (!path) return undefined;
  return (prompt, version) =>
    `${path}?${new URLSearchParams({ prompt, ...(version && { version }) })}`;
}
