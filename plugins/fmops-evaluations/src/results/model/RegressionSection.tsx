import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
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
import { RegressionTable } from './RegressionTable';
import { Section } from './Section';

/** Whether a version of a model has lost anything that its base model could. */
export function RegressionSection(props: { model: FoundationModelEntity }) {
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
    <Section title="Beside its base model">
      {versions.length > 1 && (
        <FilterBar>
          <Field
            select
            label="Version"
            value={version}
            onChange={({ target }) => setVersion(target.value)}
          >
            <MenuItem value="">All</MenuItem>
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
              {regression.base ? (
                <>
                  Made from <EntityRefLink entityRef={regression.base} />.
                </>
              ) : (
                'The model that it was made from is not in the catalog, or not for you to read.'
              )}
            </Typography>
            {regression.base && <RegressionTable regression={regression} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}
