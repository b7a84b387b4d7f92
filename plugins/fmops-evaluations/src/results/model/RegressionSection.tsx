import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import {
  newestFirst,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { Field } from '../../fields/Field';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { FilterBar } from '../../layout/FilterBar';
import { Loaded } from '../../loading/Loaded';
import { resultsModelTranslationRef } from './messages';
import { RegressionTable } from './RegressionTable';
import { Section } from './Section';

/** Whether a version of a model has lost anything that its base model could. */
export function RegressionSection(props: { model: FoundationModelEntity }) {
  const { t } = useTranslationRef(resultsModelTranslationRef);
  const { model } = props;
  const { results } = useApi(fmopsEvaluationsApiRef);
  const ref = stringifyEntityRef(model);
  const versions = newestFirst(model.spec.versions ?? []).map(
    one => one.version,
  );
  const [version, setVersion] = useState('');
  const state = useAsyncRetry(
    () => results.regression({ ref, ...(version && { version }) }),
    [results, ref, version],
  );
  if (!model.spec.baseModel) return null;
  return (
    <Section title={t('regression.title')}>
      {versions.length > 1 && (
        <FilterBar>
          <Field
            select
            label={t('regression.version')}
            value={version}
            onChange={({ target }) => setVersion(target.value)}
          >
            <MenuItem value="">{t('regression.allVersions')}</MenuItem>
            {versions.map(one => (
              <MenuItem key={one} value={one}>
                {one}
              </MenuItem>
            ))}
          </Field>
        </FilterBar>
      )}
      <Loaded state={state}>
        {regression => (
          <>
            <Typography variant="body2" color="textSecondary" gutterBottom>
              {regression.base
                ? t('regression.madeFrom', {
                    base: <EntityRefLink entityRef={regression.base} />,
                  })
                : t('regression.noBase')}
            </Typography>
            {regression.base && <RegressionTable regression={regression} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}
