import type { ReactNode } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { TabbedFrame } from '../../layout/TabbedFrame';
import { evaluationListRouteRef, evaluationsRouteRef } from '../../routes';
import { ImportButton } from './ImportButton';

/** The two ways into evaluations, with what can be done in both. */
export function EvaluationsFrame(props: {
  tab: 'leaderboards' | 'all';
  children: ReactNode;
}) {
  const root = useRouteRef(evaluationsRouteRef)?.() ?? '';
  const all = useRouteRef(evaluationListRouteRef)?.() ?? '';
  return (
    <TabbedFrame
      label="Evaluations"
      tab={props.tab}
      tabs={[
        { id: 'leaderboards', title: 'Leaderboards', to: root },
        { id: 'all', title: 'All evaluations', to: all },
      ]}
      action={<ImportButton />}
    >
      {props.children}
    </TabbedFrame>
  );
}
