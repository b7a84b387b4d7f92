import { InfoCard, Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { promptsTranslationRef } from '../messages';
import { usePromptEntity } from './usePromptEntity';

const MOST = 25;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** What names a prompt: endpoints and applications, and evaluation catalogs. */
export function UsedByCard() {
  const classes = useStyles();
  const { t } = useTranslationRef(promptsTranslationRef);
  const { entity, ref } = usePromptEntity();
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const setPath = useRouteRef(setRouteRef);
  const state = useAsyncRetry(
    () => sets.list({ prompt: ref, limit: MOST }),
    [sets, ref],
  );
  const users = getEntityRelations(entity, RELATION_PROMPT_USED_BY);
  return (
    <InfoCard title={t('uses.title')}>
      <div className={classes.root}>
        <section aria-label={t('uses.components')}>
          <Typography variant="subtitle2" component="h3">
            {t('uses.components')}
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
              {t('uses.noComponents', {
                annotation: <code>{PROMPTS_ANNOTATION}</code>,
              })}
            </Typography>
          )}
        </section>
        <section aria-label={t('uses.sets')}>
          <Typography variant="subtitle2" component="h3">
            {t('uses.sets')}
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
                      {t('uses.more', {
                        number: String(total - items.length),
                      })}
                    </Typography>
                  )}
                </>
              ) : (
                <Typography variant="body2" color="textSecondary">
                  {t('uses.noSets')}
                </Typography>
              )
            }
          </Loaded>
        </section>
      </div>
    </InfoCard>
  );
}
