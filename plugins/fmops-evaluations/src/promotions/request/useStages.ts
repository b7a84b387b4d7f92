import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { usePromotions } from '../usePromotions';

/** The stages that versions are promoted to. */
export function useStages() {
  const promotions = usePromotions();
  return useAsyncRetry(() => promotions.stages(), [promotions]);
}
