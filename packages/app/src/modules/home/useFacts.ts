import { useApi } from '@backstage/core-plugin-api';
import { fmopsWorkloadsApiRef } from '@fmops/backstage-plugin-fmops-workloads';
import { isTerminal } from '@fmops/backstage-plugin-fmops-workloads-common';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';
import type { Step } from './steps';

type Facts = Partial<Record<Step['id'], string>>;

/** Figures for the start page. One that can't be read is left out: the page works without. */
export function useFacts(): Facts {
  const catalog = useApi(catalogApiRef);
  const workloads = useApi(fmopsWorkloadsApiRef);
  const [facts, setFacts] = useState<Facts>({});

  useEffect(() => {
    const aborter = new AbortController();
    const add = (id: Step['id']) => (fact: string) =>
      aborter.signal.aborted || setFacts(old => ({ ...old, [id]: fact }));
    const leaveOut = () => {};

    catalog
      .getEntityFacets({ facets: ['kind'] })
      .then(({ facets }) => {
        const count = (kind: string) =>
          facets.kind?.find(facet => facet.value === kind)?.count ?? 0;
        return `${count('FoundationModel')} models, ${count(
          'ModelDataset',
        )} datasets`;
      })
      .then(add('choose'), leaveOut);

    workloads
      .list({}, { signal: aborter.signal })
      .then(({ items }) => {
        const jobs = items.filter(item => item.category === 'job');
        const running = jobs.filter(job => job.state === 'Running').length;
        const waiting = jobs.filter(
          job => !isTerminal(job.state) && job.state !== 'Running',
        ).length;
        const demo = jobs.some(job => job.demo) ? ' (demonstration data)' : '';
        return `${running} running, ${waiting} waiting${demo}`;
      })
      .then(add('watch'), leaveOut);

    return () => aborter.abort();
  }, [catalog, workloads]);

  return facts;
}
