import { useSearchParams } from 'react-router-dom';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  promotionRequestPermission,
  type PromotionQuery,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { Loaded } from '../../loading/Loaded';
import { Notice } from '../../layout/Notice';
import { Pager } from '../../layout/Pager';
import { newPromotionRouteRef } from '../../routes';
import { usePromotions } from '../usePromotions';
import { PromotionTable } from './PromotionTable';

const PAGE = 25;

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

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    fontFamily: theme.typography.fontFamily,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
}));

/** Promotions: those that wait for the reader first. */
export function PromotionListPage() {
  const classes = useStyles();
  const promotions = usePromotions();
  const [params, setParams] = useSearchParams();
  const view = VIEWS.find(({ id }) => id === params.get('view')) ?? VIEWS[0];
  const page = Math.max(1, Number(params.get('page')) || 1);
  const { allowed } = usePermission({ permission: promotionRequestPermission });
  const newPath = useRouteRef(newPromotionRouteRef)?.();
  const state = useAsyncRetry(
    () =>
      promotions.list({
        ...view.query,
        limit: PAGE,
        offset: (page - 1) * PAGE,
      }),
    [promotions, view, page],
  );
  const goTo = (next: number) => setParams({ view: view.id, page: `${next}` });
  return (
    <div className={classes.root}>
      <div className={classes.bar}>
        <Tabs
          indicatorColor="primary"
          textColor="primary"
          value={view.id}
          onChange={(_, id) => setParams({ view: id })}
          aria-label="Which promotions"
        >
          {VIEWS.map(({ id, title }) => (
            <Tab key={id} value={id} label={title} />
          ))}
        </Tabs>
        {allowed && newPath && (
          <LinkButton to={newPath} variant="contained" color="primary">
            Promote a version
          </LinkButton>
        )}
      </div>
      <Loaded state={state}>
        {({ items, total }) =>
          items.length ? (
            <>
              <PromotionTable items={items} />
              <Pager
                page={page}
                previous={page > 1 ? () => goTo(page - 1) : undefined}
                next={page * PAGE < total ? () => goTo(page + 1) : undefined}
              />
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
    </div>
  );
}
