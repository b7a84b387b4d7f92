import type { ComponentType, ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { useSearchParams } from 'react-router-dom';
import { EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { useEntityOf } from '../assignment/useEntityOf';
import { useOwnerOf, type OwnerOf } from '../assignment/useOwnerOf';
import type { ProblemTexts } from '../errors/ProblemPanel';
import { useWorkloads } from '../live/useWorkloads';
import { FilterBar, withoutFilters } from '../runs/FilterBar';
import { applyFilters, type WorkloadFilter } from '../runs/filters';
import { RunsFrame } from '../runs/RunsFrame';
import { listTranslationRef } from './messages';
import { WorkloadList, type RowProps } from './WorkloadList';

const TEXTS = {
  job: {
    label: 'runs.label',
    filters: 'runs.filters',
    noMatch: 'runs.noMatch',
    nonePasses: 'runs.nonePasses',
  },
  endpoint: {
    label: 'endpoints.label',
    filters: 'endpoints.filters',
    noMatch: 'endpoints.noMatch',
    nonePasses: 'endpoints.nonePasses',
  },
} as const;

/** What a page of workloads lists, and how it speaks of that. */
export interface WorkloadPage {
  category: Workload['category'];
  filtersOf(ownerOf: OwnerOf): readonly WorkloadFilter[];
  problems: ProblemTexts;
  Row: ComponentType<RowProps>;
  empty(modelRef?: string): ReactNode;
}

/** All workloads of a page that the user may see, or those of one model, live, filtered by the URL. */
export function FilteredWorkloads(props: {
  page: WorkloadPage;
  modelRef?: string;
}) {
  const { t } = useTranslationRef(listTranslationRef);
  const { page, modelRef } = props;
  const texts = TEXTS[page.category];
  const live = useWorkloads({ modelRef });
  const entityOf = useEntityOf(live.workloads.values());
  const ownerOf = useOwnerOf();
  const filters = page.filtersOf(ownerOf);
  const [chosen, setChosen] = useSearchParams();
  const change = (next: URLSearchParams) => setChosen(next, { replace: true });
  return (
    <RunsFrame
      live={live}
      category={page.category}
      problems={page.problems}
      controls={listed =>
        listed.length > 0 && (
          <FilterBar
            label={t(texts.filters)}
            filters={filters}
            workloads={listed}
            chosen={chosen}
            onChange={change}
          />
        )
      }
    >
      {listed => {
        if (listed.length === 0) {
          return page.empty(modelRef);
        }
        const shown = applyFilters(filters, listed, chosen);
        return shown.length > 0 ? (
          <WorkloadList
            label={t(texts.label)}
            workloads={shown}
            Row={page.Row}
            whose={{ entityOf, ownerOf }}
          />
        ) : (
          <EmptyState
            missing="data"
            title={t(texts.noMatch)}
            description={t(texts.nonePasses, { count: listed.length })}
            action={
              <Button
                variant="outlined"
                onClick={() => change(withoutFilters(filters, chosen))}
              >
                {t('filters.clear')}
              </Button>
            }
          />
        );
      }}
    </RunsFrame>
  );
}
