import useAsync from 'react-use/esm/useAsync';
import { usePromotions } from '../usePromotions';
import type { FilledRequest } from './RequestForm';
import type { ChosenModel } from './useChosenModel';
import type { VersionChoice } from './VersionField';

/** Which versions a request can name: of a way back those that its place has held. */
export function useVersionChoice(
  filled: FilledRequest,
  chosen: ChosenModel | undefined,
): VersionChoice {
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
        chosen && !chosen.versions.length
          ? 'The catalog knows no versions of this model.'
          : undefined,
    };
  }
  if (!stage) return { hint: 'Choose the stage first.' };
  if (held.error) {
    return { hint: 'What the stage held before could not be loaded.' };
  }
  if (!held.value) return {};
  const versions =
    held.value.find(
      place => place.stage === stage && place.endpoint === endpoint,
    )?.heldVersions ?? [];
  return {
    versions,
    hint: versions.length
      ? 'Versions that the stage held before, the last one first.'
      : 'The stage held no other version before, so there is no way back.',
  };
}
