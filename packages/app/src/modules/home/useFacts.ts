import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { fmopsWorkloadsApiRef } from '@fmops/backstage-plugin-fmops-workloads';
import { isTerminal } from '@fmops/backstage-plugin-fmops-workloads-common';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';
import { portalTranslationRef } from '../../messages';
import type { Step } from './steps';

type Facts = Partial<Record<Step['id'], string>>;

/** Figures for the start page. One that can't be read is left out: the page works without. */
export function useFacts(): Facts {
  const { t } = useTranslationRef(portalTranslationRef);
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
        return t('home.chooseFact', {
          models: String(count('FoundationModel')),
          datasets: String(count('ModelDataset')),
        });
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
        const isDemo = jobs.some(job => job.demo);
        return t(isDemo ? 'home.watchFactDemo' : 'home.watchFact', {
          running: String(running),
          waiting: String(waiting),
        });
      })
      .then(add('watch'), leaveOut);

    return () => aborter.abort();
  }, [catalog, workloads, t]);

  return facts;
}
