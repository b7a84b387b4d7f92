import { useSearchParams } from 'react-router-dom';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  promotionRequestPermission,
  type PromotionQuery,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Loaded } from '../../loading/Loaded';
import { Notice } from '../../layout/Notice';
import { Pager } from '../../layout/Pager';
import { TabbedFrame } from '../../layout/TabbedFrame';
import { newPromotionRouteRef } from '../../routes';
import { promotionsTranslationRef, type PromotionMessage } from '../messages';
import { PromotionTable } from './PromotionTable';
import { usePromotionPages } from './usePromotionPages';

/** The views of the list. */
const VIEWS: {
  id: string;
  title: PromotionMessage<'view'>;
  query: PromotionQuery;
  empty: PromotionMessage<'view'>;
}[] = [
  {
    id: 'approve',
    title: 'view.approve',
    query: { for: 'approver' },
    empty: 'view.noneToApprove',
  },
  {
    id: 'mine',
    title: 'view.mine',
    query: { for: 'requester' },
    empty: 'view.noneOfMine',
  },
  { id: 'all', title: 'view.all', query: {}, empty: 'view.none' },
];

/** Promotions: those that wait for the reader first. */
export function PromotionListPage() {
  const { t } = useTranslationRef(promotionsTranslationRef);
  const [params] = useSearchParams();
  const view = VIEWS.find(({ id }) => id === params.get('view')) ?? VIEWS[0];
  const { allowed } = usePermission({ permission: promotionRequestPermission });
  const newPath = useRouteRef(newPromotionRouteRef)?.();
  const { state, ...pages } = usePromotionPages(view.query);
  return (
    <TabbedFrame
      label={t('list.label')}
      tab={view.id}
      tabs={VIEWS.map(({ id, title }) => ({
        id,
        title: t(title),
        to: `?view=${id}`,
      }))}
      action={
        allowed &&
        newPath && (
          <LinkButton to={newPath} variant="contained" color="primary">
            {t('list.promote')}
          </LinkButton>
        )
      }
    >
      <Loaded state={state}>
        {items =>
          items.length ? (
            <>
              <PromotionTable items={items} />
              <Pager {...pages} />
            </>
          ) : (
            <Notice title={t(view.empty)}>
              <Typography>{t('list.about')}</Typography>
            </Notice>
          )
        }
      </Loaded>
    </TabbedFrame>
  );
}
