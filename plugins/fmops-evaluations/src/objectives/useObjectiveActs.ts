import { useState } from 'react';
import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type { ObjectiveFields } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { fmopsEvaluationsApiRef } from '../api/fmopsEvaluationsApiRef';
import { messageOf } from '../loading/messageOf';

/** What people do with objectives; `done` is called after each that succeeded. */
export function useObjectiveActs(endpoint: string, done: () => void) {
  const { objectives } = useApi(fmopsEvaluationsApiRef);
  const alerts = useApi(alertApiRef);
  const [busy, setBusy] = useState(false);

  /** @returns why it failed, for people; nothing where it succeeded */
  async function act(work: () => Promise<unknown>) {
    setBusy(true);
    try {
      await work();
      done();
      return undefined;
    } catch (error) {
      return messageOf(toError(error));
    } finally {
      setBusy(false);
    }
  }

  /** As `act`, with failures shown at the edge of the page. */
  async function actAloud(work: () => Promise<unknown>) {
    const message = await act(work);
    if (message) alerts.post({ message, severity: 'error' });
  }

  return {
    busy,
    save: (fields: ObjectiveFields, id?: string) =>
      act(() =>
        id
          ? objectives.update(id, fields)
          : objectives.create({ endpoint, ...fields }),
      ),
    measure: (id: string) => actAloud(() => objectives.measure(id)),
    remove: (id: string) => actAloud(() => objectives.remove(id)),
  };
}
