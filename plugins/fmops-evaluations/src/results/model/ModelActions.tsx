import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link, LinkButton } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { comparisonRouteRef } from '../../routes';
import { compareModelsQuery } from '../compare/compareQuery';
import { ImportButton } from '../frame/ImportButton';
import { resultsModelTranslationRef } from './messages';
import { useEvaluationOffers } from './useEvaluationOffers';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** What can be done to know more of a model. */
export function ModelActions({ model }: { model: FoundationModelEntity }) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsModelTranslationRef);
  const ref = stringifyEntityRef(model);
  const compare = useRouteRef(comparisonRouteRef)?.();
  const offers = useEvaluationOffers(model);
  const base = model.spec.baseModel?.ref;
  const compared = [{ ref }, ...(base ? [{ ref: base }] : [])];
  return (
    <>
      <div className={classes.root}>
        {compare && (
          <LinkButton
            variant="outlined"
            to={`${compare}${compareModelsQuery(compared)}`}
          >
            {base ? t('actions.compareWithBase') : t('actions.compare')}
          </LinkButton>
        )}
        <ImportButton query={`?${new URLSearchParams({ model: ref })}`} />
      </div>
      {offers.length > 0 && (
        <section aria-label={t('actions.evaluate')}>
          <Typography variant="subtitle1" component="h2">
            {t('actions.evaluate')}
          </Typography>
          <ul className={classes.list}>
            {offers.map(({ template, title, path }) => (
              <li key={template}>
                <Link to={path}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
