import { useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type {
  LogSource,
  WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../../api/fmopsWorkloadsApiRef';
import { readWithProgress } from './readWithProgress';
import { saveFile } from './saveFile';

/** Milliseconds between two reports of how much has come. */
const REPORT = 200;

/** Downloads the whole log of a container, as far as the cluster has it. */
export function useLogDownload(workload: WorkloadRef, source: LogSource) {
  const api = useApi(fmopsWorkloadsApiRef);
  const [bytes, setBytes] = useState<number>();
  const [error, setError] = useState<Error>();
  const controller = useRef<AbortController>();
  useEffect(() => () => controller.current?.abort(), []);

  const start = async () => {
    const { signal } = (controller.current = new AbortController());
    setError(undefined);
    setBytes(0);
    let told = 0;
    const onProgress = (count: number) => {
      if (performance.now() - told > REPORT) {
        told = performance.now();
        setBytes(count);
      }
    };
    try {
      const response = await api.downloadLog(workload, source, { signal });
      const { pod, container, previous } = source;
      saveFile(
        `${[workload.name, pod, container, previous && 'previous']
          .filter(Boolean)
          .join('-')}.log`,
        await readWithProgress(response, onProgress),
      );
    } catch (thrown) {
      if (!signal.aborted) {
        setError(toError(thrown));
      }
    } finally {
      setBytes(undefined);
    }
  };
  return { bytes, error, start, cancel: () => controller.current?.abort() };
}
