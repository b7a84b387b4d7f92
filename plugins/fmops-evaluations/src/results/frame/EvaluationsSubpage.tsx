import type { ReactNode } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Subpage } from '../../layout/Subpage';
import { evaluationsRouteRef } from '../../routes';

/** A page below that of all evaluations. */
export function EvaluationsSubpage(props: {
  title: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const to = useRouteRef(evaluationsRouteRef)?.();
  return <Subpage {...props} back={{ to, title: 'All leaderboards' }} />;
}
