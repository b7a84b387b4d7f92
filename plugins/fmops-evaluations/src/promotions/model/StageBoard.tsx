import { InfoCard, LinkButton } from '@backstage/core-components';
import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  promotionRequestPermission,
  promotionRollbackPermission,
  type StageOccupancy,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { Loaded } from '../../loading/Loaded';
import { Moment } from '../../layout/Moment';
import { newPromotionRouteRef, promotionRouteRef } from '../../routes';
import { usePromotions } from '../usePromotions';
import { modelPromotionsTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  board: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  stage: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(2),
    display: 'grid',
    gap: theme.spacing(0.5),
    alignContent: 'start',
    overflowWrap: 'anywhere',
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What each stage holds, with the ways on and back. */
export function StageBoard({ model }: { model: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(modelPromotionsTranslationRef);
  const promotions = usePromotions();
  const state = useAsyncRetry(
    () => promotions.stagesOf(model),
    [promotions, model],
  );
  return (
    <InfoCard title={t('stages.title')} subheader={t('stages.about')}>
      <Loaded state={state}>
        {stages => (
          <ol className={classes.board}>
            {stages.map(stage => (
              <Stage
                key={`${stage.stage} ${stage.endpoint ?? ''}`}
                {...{ model, stage }}
              />
            ))}
          </ol>
        )}
      </Loaded>
    </InfoCard>
  );
}

function Stage(props: { model: string; stage: StageOccupancy }) {
  const classes = useStyles();
  const { t } = useTranslationRef(modelPromotionsTranslationRef);
  const { model, stage: held } = props;
  const { stage, stageTitle, endpoint, version, formerVersion } = held;
  const back =
    held.heldVersions.find(item => item === formerVersion) ??
    held.heldVersions[0];
  const pathTo = useRouteRef(promotionRouteRef);
  const newPath = useRouteRef(newPromotionRouteRef)?.();
  const { allowed: mayAsk } = usePermission({
    permission: promotionRequestPermission,
  });
  const { allowed: mayGoBack } = usePermission({
    permission: promotionRollbackPermission,
  });
  const query = new URLSearchParams({
    ...{ model, stage },
    ...(endpoint && { endpoint }),
  });
  const link = (id: string | undefined, text: string) =>
    id && pathTo ? <Link to={pathTo({ id })}>{text}</Link> : text;
  return (
    <li className={classes.stage} data-testid={`stage-${stage}`}>
      <Typography variant="overline">{stageTitle}</Typography>
      {endpoint && (
        <Typography variant="body2">
          <EntityRefLink entityRef={endpoint} />
        </Typography>
      )}
      <Typography variant="h5" component="p">
        {version ?? t('stages.noVersion')}
      </Typography>
      {held.since && (
        <Typography variant="body2" color="textSecondary">
          {t('stages.since', {
            time: <Moment at={held.since} />,
            promotion: link(held.promotionId, t('stages.byPromotion')),
          })}
        </Typography>
      )}
      {formerVersion && (
        <Typography variant="body2" color="textSecondary">
          {t('stages.before', { version: formerVersion })}
        </Typography>
      )}
      {held.openPromotionId && (
        <Typography variant="body2">
          {link(held.openPromotionId, t('stages.underWay'))}
        </Typography>
      )}
      <div className={classes.acts}>
        {mayAsk && newPath && (
          <LinkButton
            size="small"
            variant="outlined"
            to={`${newPath}?${query}`}
            aria-label={t('stages.promoteTo', { stage: stageTitle })}
          >
            {t('stages.promote')}
          </LinkButton>
        )}
        {mayGoBack && newPath && back && (
          <LinkButton
            size="small"
            variant="outlined"
            to={`${newPath}?${query}&${new URLSearchParams({
              ...{ kind: 'rollback', version: back },
            })}`}
            aria-label={t('stages.goBackTo', {
              version: back,
              stage: stageTitle,
            })}
          >
            {t('stages.goBack')}
          </LinkButton>
        )}
      </div>
    </li>
  );
}
