import type { ReactNode } from 'react';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Subpage } from '../../layout/Subpage';
import { evaluationsRouteRef } from '../../routes';
import { resultsTranslationRef } from '../messages';

/** A page below that of all evaluations. */
export function EvaluationsSubpage(props: {
  title: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslationRef(resultsTranslationRef);
  const to = useRouteRef(evaluationsRouteRef)?.();
  return <Subpage {...props} back={{ to, title: t('frame.back') }} />;
}
