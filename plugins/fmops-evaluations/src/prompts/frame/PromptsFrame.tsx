import type { ReactNode } from 'react';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { TabbedFrame } from '../../layout/TabbedFrame';
import { promptsRouteRef, setsRouteRef } from '../../routes';
import { promptsTranslationRef } from '../messages';

/** Prompts and evaluation catalogs, with what can be done in each. */
export function PromptsFrame(props: {
  tab: 'prompts' | 'sets';
  action?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslationRef(promptsTranslationRef);
  const prompts = useRouteRef(promptsRouteRef)?.() ?? '';
  const sets = useRouteRef(setsRouteRef)?.() ?? '';
  return (
    <TabbedFrame
      label={t('frame.label')}
      tab={props.tab}
      tabs={[
        { id: 'prompts', title: t('frame.prompts'), to: prompts },
        { id: 'sets', title: t('frame.sets'), to: sets },
      ]}
      action={props.action}
    >
      {props.children}
    </TabbedFrame>
  );
}
