import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Comparison } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Loaded } from '../loading/Loaded';
import { candidatesOf, comparedModels } from './candidatesOf';
import { DecisionPanel } from './DecisionPanel';
import { decisionsTranslationRef } from './messages';
import { useCandidates } from './useCandidates';

/** Which of some models to take, by what was measured and what somebody wants. */
export function DecisionSection(props: {
  comparisons: readonly Comparison[];
  /** The models to choose from; all that are compared where it is left out. */
  models?: readonly { ref: string; version?: string }[];
}) {
  const { t } = useTranslationRef(decisionsTranslationRef);
  const { comparisons } = props;
  const models = props.models ?? comparedModels(comparisons);
  const state = useCandidates(models.map(({ ref }) => ref));
  return (
    <section aria-labelledby="decision">
      <Typography id="decision" variant="h5" component="h2" gutterBottom>
        {t('section.title')}
      </Typography>
      <Loaded state={state}>
        {entities => {
          const titles = new Map(
            [...entities].map(([ref, { metadata }]) => [
              ref,
              metadata.title ?? metadata.name,
            ]),
          );
          return (
            <DecisionPanel
              candidates={candidatesOf(models, titles)}
              comparisons={comparisons}
              entities={entities}
            />
          );
        }}
      </Loaded>
    </section>
  );
}
