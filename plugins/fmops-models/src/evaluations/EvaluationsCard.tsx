import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import Typography from '@material-ui/core/Typography';
import { isUnverified } from '../facts/verification';
import { OverviewCard } from '../overview/OverviewCard';
import { EvaluationsTable } from './EvaluationsTable';
import { evaluationGroups } from './evaluationRows';
import { evaluationsTranslationRef } from './messages';

/** Published results of a model, each with its source. */
export function EvaluationsCard() {
  const { t } = useTranslationRef(evaluationsTranslationRef);
  const { entity } = useEntity<FoundationModelEntity>();
  const { evaluations = [] } = entity.spec;
  return (
    <OverviewCard title={t('card.title')}>
      {evaluations.length > 0 ? (
        <>
          <EvaluationsTable groups={evaluationGroups(t, evaluations)} />
          <Typography variant="caption" color="textSecondary">
            {isUnverified(entity.spec, 'evaluations')
              ? t('card.howToReadUnverified')
              : t('card.howToRead')}
          </Typography>
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {t('card.nothing')}
        </Typography>
      )}
    </OverviewCard>
  );
}
