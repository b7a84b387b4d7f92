import type { ReactNode } from 'react';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { TabbedFrame } from '../../layout/TabbedFrame';
import { evaluationListRouteRef, evaluationsRouteRef } from '../../routes';
import { resultsTranslationRef } from '../messages';
import { ImportButton } from './ImportButton';

/** The two ways into evaluations, with what can be done in both. */
export function EvaluationsFrame(props: {
  tab: 'leaderboards' | 'all';
  children: ReactNode;
}) {
  const { t } = useTranslationRef(resultsTranslationRef);
  const root = useRouteRef(evaluationsRouteRef)?.() ?? '';
  const all = useRouteRef(evaluationListRouteRef)?.() ?? '';
  return (
    <TabbedFrame
      label={t('frame.label')}
      tab={props.tab}
      tabs={[
        { id: 'leaderboards', title: t('frame.leaderboards'), to: root },
        { id: 'all', title: t('frame.all'), to: all },
      ]}
      action={<ImportButton />}
    >
      {props.children}
    </TabbedFrame>
  );
}
