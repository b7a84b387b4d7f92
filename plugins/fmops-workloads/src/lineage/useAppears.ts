import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';

const LOOK_EVERY_MS = 1_000;

/**
 * Whether an entity is in the catalog, looked up again and again until it is.
 * Without a reference there is nothing to wait for.
 */
export function useAppears(entityRef: string | undefined): boolean {
  const catalog = useApi(catalogApiRef);
  const [appeared, setAppeared] = useState<string>();

  useEffect(() => {
    if (!entityRef) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const look = async () => {
      const entity = await catalog
        .getEntityByRef(entityRef)
        .catch(() => undefined);
      if (over) return;
      if (entity) {
        setAppeared(entityRef);
      } else {
        timer = setTimeout(look, LOOK_EVERY_MS);
      }
    };
    look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [catalog, entityRef]);

  return !entityRef || appeared === entityRef;
}
