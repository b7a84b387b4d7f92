import { useTranslationRef } from '@backstage/frontend-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { promotionsTranslationRef } from '../messages';
import { usePromotions } from '../usePromotions';
import type { FilledRequest } from './RequestForm';
import type { ChosenModel } from './useChosenModel';
import type { VersionChoice } from './VersionField';

/** Which versions a request can name: of a way back those that its place has held. */
export function useVersionChoice(
  filled: FilledRequest,
  chosen: ChosenModel | undefined,
): VersionChoice {
  const { t } = useTranslationRef(promotionsTranslationRef);
  const promotions = usePromotions();
  const { kind, model, stage, endpoint } = filled;
  const back = kind === 'rollback';
  const held = useAsync(async () => {
    if (!back || !model) return undefined;
    return promotions.stagesOf(model);
  }, [promotions, back, model]);

  if (!back) {
    return {
      versions: chosen?.versions,
      hint:
        chosen && !chosen.versions.length ? t('choice.noVersions') : undefined,
    };
  }
  if (!stage) return { hint: t('choice.stageFirst') };
  if (held.error) {
    return { hint: t('choice.notLoaded') };
  }
  if (!held.value) return {};
  const versions =
    held.value.find(
      place => place.stage === stage && place.endpoint === endpoint,
    )?.heldVersions ?? [];
  return {
    versions,
    hint: versions.length ? t('choice.held') : t('choice.noWayBack'),
  };
}
