import { useApi } from '@backstage/frontend-plugin-api';
import { RegistryList } from '@fmops/backstage-plugin-fmops-models-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { registriesApiRef } from './registriesApiRef';

const INTERVAL_MS = 5_000;

/** The last answer, also while a newer one fails. */
export interface RegistriesState {
  value?: RegistryList;
  error?: Error;
  reload: () => void;
}

/** Asks how registries are doing, again and again while the page is in view. */
export function useRegistries(): RegistriesState {
  const api = useApi(registriesApiRef);
  const [value, setValue] = useState<RegistryList>();
  const [error, setError] = useState<Error>();
  const running = useRef<AbortController>();

  const reload = useCallback(async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    try {
      const answer = await api.list({ signal: controller.signal });
      if (!controller.signal.aborted) {
        setValue(answer);
        setError(undefined);
      }
    } catch (reason) {
      if (!controller.signal.aborted) {
        setError(reason as Error);
      }
    }
  }, [api]);

  useEffect(() => {
    reload();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') {
        reload();
      }
    }, INTERVAL_MS);
    return () => {
      clearInterval(timer);
      running.current?.abort();
    };
  }, [reload]);

  return { value, error, reload };
}
