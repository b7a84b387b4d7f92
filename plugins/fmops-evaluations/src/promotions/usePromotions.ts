import { useApi } from '@backstage/core-plugin-api';
import { fmopsEvaluationsApiRef } from '../api/fmopsEvaluationsApiRef';

/** What asks the backend for promotions. */
export const usePromotions = () => useApi(fmopsEvaluationsApiRef).promotions;
