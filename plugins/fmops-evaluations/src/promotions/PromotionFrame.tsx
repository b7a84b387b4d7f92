import type { ReactNode } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Subpage } from '../layout/Subpage';
import { promotionsRouteRef } from '../routes';

/** A page below that of all promotions. */
export function PromotionFrame(props: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const to = useRouteRef(promotionsRouteRef)?.();
  return <Subpage {...props} back={{ to, title: 'All promotions' }} />;
}
