import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { awaitsModel } from './awaitsModel';
import { LineageLink } from './LineageLink';
import { lineageRef } from './lineageRef';
import { lineageTranslationRef } from './messages';
import { useAppears } from './useAppears';

/**
 * The model that a run makes: a link once it is in the catalog, else its name
 * to be, and of a run that has failed a note that it was not made.
 */
export function OutputModel(props: { workload: Workload }) {
  const { t } = useTranslationRef(lineageTranslationRef);
  const { state, lineage } = props.workload;
  const name = lineage.outputModel;
  const made = state === 'Succeeded';
  const fresh = awaitsModel(props.workload);
  const ref = name ? lineageRef(name, FOUNDATION_MODEL_KIND) : undefined;
  const there = useAppears(fresh && ref ? stringifyEntityRef(ref) : undefined);
  if (!name) {
    return null;
  }
  return (
    <span data-testid="run-output-model">
      {made && there && (
        <LineageLink value={name} defaultKind={FOUNDATION_MODEL_KIND} />
      )}
      {made && !there && t('output.beingAdded', { model: name })}
      {!made &&
        (isTerminal(state) ? t('output.notMade', { model: name }) : name)}
    </span>
  );
}
