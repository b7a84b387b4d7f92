import type { ReactNode } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { TabbedFrame } from '../../layout/TabbedFrame';
import { promptsRouteRef, setsRouteRef } from '../../routes';

/** Prompts and evaluation catalogs, with what can be done in each. */
export function PromptsFrame(props: {
  tab: 'prompts' | 'sets';
  action?: ReactNode;
  children: ReactNode;
}) {
  const prompts = useRouteRef(promptsRouteRef)?.() ?? '';
  const sets = useRouteRef(setsRouteRef)?.() ?? '';
  return (
    <TabbedFrame
      label="Prompts"
      tab={props.tab}
      tabs={[
        { id: 'prompts', title: 'Prompts', to: prompts },
        { id: 'sets', title: 'Evaluation catalogs', to: sets },
      ]}
      action={props.action}
    >
      {props.children}
    </TabbedFrame>
  );
}
