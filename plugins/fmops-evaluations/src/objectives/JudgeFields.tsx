import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import {
  PROMPT_TEMPLATE_KIND,
  type QualityJudge,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsync from 'react-use/esm/useAsync';
import { fmopsEvaluationsApiRef } from '../api/fmopsEvaluationsApiRef';
import { objectivesTranslationRef } from './messages';

/** Something that can be chosen. */
interface Choice {
  value: string;
  title: string;
}

const JUDGE_TAG = 'judge';
const SAMPLES = [3, 5, 10, 20, 50];

/** What is chosen, and what is said where there is nothing to choose. */
const FIELDS = {
  endpoint: { label: 'judge.endpoint', missing: 'judge.noEndpoint' },
  rubric: { label: 'judge.rubric', missing: 'judge.noRubric' },
  set: { label: 'judge.set', missing: 'judge.noSet' },
} as const;

function useChoices() {
  const { playground, sets } = useApi(fmopsEvaluationsApiRef);
  const catalog = useApi(catalogApiRef);
  return useAsync(async () => {
    const [endpoints, rubrics, catalogs] = await Promise.all([
      playground.endpoints(),
      catalog.getEntities({
        filter: { kind: PROMPT_TEMPLATE_KIND, 'metadata.tags': JUDGE_TAG },
        fields: ['kind', 'metadata'],
      }),
      sets.list({}),
    ]);
    return {
      endpoint: endpoints.items.map(({ endpoint, title }) => ({
        value: endpoint,
        title,
      })),
      rubric: rubrics.items.map(entity => ({
        value: stringifyEntityRef(entity),
        title: entity.metadata.title ?? entity.metadata.name,
      })),
      set: catalogs.items
        .filter(({ latestVersion }) => latestVersion > 0)
        .map(({ id, title }) => ({ value: id, title })),
    };
  }, [playground, sets, catalog]);
}

/** Who judges, by which rubric, and what is asked. */
export function JudgeFields(props: {
  judge: Partial<QualityJudge>;
  onChange(judge: Partial<QualityJudge>): void;
}) {
  const { t } = useTranslationRef(objectivesTranslationRef);
  const { judge, onChange } = props;
  const { value, error, loading } = useChoices();
  const choice = (field: keyof typeof FIELDS) => {
    const label = t(FIELDS[field].label);
    const choices: Choice[] = value?.[field] ?? [];
    const present = judge[field];
    const known = choices.some(item => item.value === present);
    return (
      <TextField
        select
        required
        fullWidth
        margin="dense"
        variant="outlined"
        id={`objective-${field}`}
        label={label}
        value={present ?? ''}
        disabled={loading}
        error={Boolean(error)}
        helperText={
          error?.message ??
          (!loading && !choices.length ? t(FIELDS[field].missing) : undefined)
        }
        onChange={({ target }) => onChange({ ...judge, [field]: target.value })}
        SelectProps={{ SelectDisplayProps: { 'aria-label': label } }}
      >
        {present && !known && <MenuItem value={present}>{present}</MenuItem>}
        {choices.map(item => (
          <MenuItem key={item.value} value={item.value}>
            {item.title}
          </MenuItem>
        ))}
      </TextField>
    );
  };
  return (
    <>
      {choice('endpoint')}
      {choice('rubric')}
      {choice('set')}
      <TextField
        select
        fullWidth
        margin="dense"
        variant="outlined"
        id="objective-sample"
        label={t('judge.sample')}
        value={judge.sample ?? 5}
        helperText={t('judge.sampleHint')}
        onChange={({ target }) =>
          onChange({ ...judge, sample: Number(target.value) })
        }
        SelectProps={{
          SelectDisplayProps: { 'aria-label': t('judge.sample') },
        }}
      >
        {SAMPLES.map(size => (
          <MenuItem key={size} value={size}>
            {size}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}
