import { useSearchParams } from 'react-router-dom';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
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
import { PromotionTable } from './PromotionTable';
import { usePromotionPages } from './usePromotionPages';

/** The views of the list. */
const VIEWS: {
  id: string;
  title: string;
  query: PromotionQuery;
  empty: string;
}[] = [
  {
    id: 'approve',
    title: 'Wait for me',
    query: { for: 'approver' },
    empty: 'Nothing waits for your approval',
  },
  {
    id: 'mine',
    title: 'Mine',
    query: { for: 'requester' },
    empty: 'You have asked for no promotion',
  },
  { id: 'all', title: 'All', query: {}, empty: 'Nothing was promoted yet' },
];

/** Promotions: those that wait for the reader first. */
export function PromotionListPage() {
  const [params] = useSearchParams();
  const view = VIEWS.find(({ id }) => id === params.get('view')) ?? VIEWS[0];
  const { allowed } = usePermission({ permission: promotionRequestPermission });
  const newPath = useRouteRef(newPromotionRouteRef)?.();
  const { state, ...pages } = usePromotionPages(view.query);
  return (
    <TabbedFrame
      label="Which promotions"
      tab={view.id}
      tabs={VIEWS.map(({ id, title }) => ({ id, title, to: `?view=${id}` }))}
      action={
        allowed &&
        newPath && (
          <LinkButton to={newPath} variant="contained" color="primary">
            Promote a version
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
            <Notice title={view.empty}>
              <Typography>
                A version of a model goes from stage to stage by promotions:
                gates are checked, people approve, and all of it is kept.
              </Typography>
            </Notice>
          )
        }
      </Loaded>
    </TabbedFrame>
  );
}
