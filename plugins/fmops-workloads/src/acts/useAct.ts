import { useState } from 'react';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type {
  ActRequest,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import type { ActTexts } from './actTexts';

/** Acts on a workload, and says so when the cluster has taken it. */
export function useAct(
  { ref: { cluster, uid } }: Workload,
  { done }: ActTexts,
  onDone: () => void,
) {
  const api = useApi(fmopsWorkloadsApiRef);
  const toasts = useApi(toastApiRef);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();

  const perform = async (request: ActRequest) => {
    setBusy(true);
    setError(undefined);
    try {
      const { name } = await api.act({ cluster, uid }, request);
      toasts.post({
        title: done(name),
        status: 'success',
        timeout: 5000,
      });
      onDone();
    } catch (thrown) {
      setError(toError(thrown));
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, perform };
}
