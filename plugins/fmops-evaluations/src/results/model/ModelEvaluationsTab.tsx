import { Content } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { Loaded } from '../../loading/Loaded';
import { HowToEvaluate } from '../frame/HowToEvaluate';
import { EvaluationsTable } from '../list/EvaluationsTable';
import { resultsModelTranslationRef } from './messages';
import { ModelActions } from './ModelActions';
import { RegressionSection } from './RegressionSection';
import { Section } from './Section';
import { TrendSection } from './TrendSection';
import { useModelEvaluations } from './useModelEvaluations';
import { makeStyles } from '@material-ui/core/styles';
import { AllOfModelLink } from './AllOfModelLink';

const SHOWN = 10;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
    fontFamily: theme.typography.fontFamily,
  },
}));

/** What was measured of a model: over its versions, beside its base, and all of it. */
export function ModelEvaluationsTab() {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsModelTranslationRef);
  const { entity } = useEntity<FoundationModelEntity>();
  const ref = stringifyEntityRef(entity);
  const state = useModelEvaluations(ref);
  return (
    <Content>
      <div className={classes.root}>
        <ModelActions model={entity} />
        <Loaded state={state}>
          {evaluations =>
            evaluations.length > 0 ? (
              <>
                <TrendSection
                  evaluations={evaluations}
                  versions={entity.spec.versions ?? []}
                />
                <RegressionSection model={entity} />
                <Section title={t('tab.newest')}>
                  <EvaluationsTable evaluations={evaluations.slice(0, SHOWN)} />
                  <AllOfModelLink model={ref} />
                </Section>
              </>
            ) : (
              <HowToEvaluate title={t('tab.none')} />
            )
          }
        </Loaded>
      </div>
    </Content>
  );
}
