import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  formOf,
  offersFrom,
  valuesAgain,
  type Offer,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import useAsync from 'react-use/esm/useAsync';
import { awaitsModel } from '../lineage/awaitsModel';
import { useAppears } from '../lineage/useAppears';
import { nextSituation } from './nextSituation';
import { stageTemplates } from './stageTemplates';

/** The forms that go on from a workload. */
export interface NextOffers {
  /** The form that its project was made with, with new names. */
  again?: { template: string; values: Record<string, unknown> };
  next: Offer[];
}

const NONE: NextOffers = { next: [] };

/** Looks for what can follow on a workload in the catalog, as the user may read it. */
export function useNextOffers(
  workload: Workload,
  entityRef: string | undefined,
): NextOffers {
  const catalog = useApi(catalogApiRef);
  const situation = nextSituation(workload, entityRef);
  const { model: modelRef, endpoint } = situation ?? {};
  const stages = situation?.stages.join(' ') ?? '';
  const made = useAppears(awaitsModel(workload) ? modelRef : undefined);
  const { value } = useAsync(async (): Promise<NextOffers> => {
    const [project, model] = await Promise.all(
      [entityRef, stages && modelRef].map(ref =>
        ref ? catalog.getEntityByRef(ref) : undefined,
      ),
    );
    const form = project && formOf(project);
    const again = form && {
      template: form.template,
      values: valuesAgain(form),
    };
    if (!stages) {
      return { again, next: [] };
    }
    const order = stages.split(' ');
    const templates = await stageTemplates(catalog, order);
    const things = { model, endpoint, values: form?.values };
    return { again, next: offersFrom(templates, order, things) };
  }, [catalog, entityRef, modelRef, endpoint, stages, made]);
  return value ?? NONE;
}
