import type { ReactNode } from 'react';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Subpage } from '../layout/Subpage';
import { promotionsRouteRef } from '../routes';
import { promotionsTranslationRef } from './messages';

/** A page below that of all promotions. */
export function PromotionFrame(props: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslationRef(promotionsTranslationRef);
  const to = useRouteRef(promotionsRouteRef)?.();
  return <Subpage {...props} back={{ to, title: t('frame.back') }} />;
}
