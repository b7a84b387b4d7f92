import { InfoCard, Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLink,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  PROMPTS_ANNOTATION,
  RELATION_PROMPT_USED_BY,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { setRouteRef } from '../../routes';
import { usePromptEntity } from './usePromptEntity';

const MOST = 25;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** What names a prompt: endpoints and applications, and evaluation catalogs. */
export function UsedByCard() {
  const classes = useStyles();
  const { entity, ref } = usePromptEntity();
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const setPath = useRouteRef(setRouteRef);
  const state = useAsyncRetry(
    () => sets.list({ prompt: ref, limit: MOST }),
    [sets, ref],
  );
  const users = getEntityRelations(entity, RELATION_PROMPT_USED_BY);
  return (
    <InfoCard title="Used by">
      <div className={classes.root}>
        <section aria-label="Endpoints and applications">
          <Typography variant="subtitle2" component="h3">
            Endpoints and applications
          </Typography>
          {users.length > 0 ? (
            <ul className={classes.list}>
              {users.map(user => (
                <li key={stringifyEntityRef(user)}>
                  <EntityRefLink entityRef={user} />
                </li>
              ))}
            </ul>
          ) : (
            <Typography variant="body2" color="textSecondary">
              None says so. Name the prompt in the annotation{' '}
              <code>{PROMPTS_ANNOTATION}</code> of what uses it.
            </Typography>
          )}
        </section>
        <section aria-label="Evaluation catalogs">
          <Typography variant="subtitle2" component="h3">
            Evaluation catalogs
          </Typography>
          <Loaded state={state}>
            {({ items, total }) =>
              items.length > 0 ? (
                <>
                  <ul className={classes.list}>
                    {items.map(({ id, title }) => (
                      <li key={id}>
                        <Link to={setPath?.({ id }) ?? ''}>{title}</Link>
                      </li>
                    ))}
                  </ul>
                  {total > items.length && (
                    <Typography variant="body2" color="textSecondary">
                      and {total - items.length} more
                    </Typography>
                  )}
                </>
              ) : (
                <Typography variant="body2" color="textSecondary">
                  None that you may read.
                </Typography>
              )
            }
          </Loaded>
        </section>
      </div>
    </InfoCard>
  );
}
