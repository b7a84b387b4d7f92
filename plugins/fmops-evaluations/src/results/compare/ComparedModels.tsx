import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import Chip from '@material-ui/core/Chip';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Button from '@material-ui/core/Button';
import { Field } from '../../fields/Field';
import { FilterBar } from '../../layout/FilterBar';
import { ModelField } from '../../models/ModelField';
import type { ModelOption } from '../../models/useModelOptions';
import {
  compareModelsQuery,
  MAX_SIDE_BY_SIDE,
  type ComparedModel,
} from './compareQuery';
import { resultsCompareTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  chips: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

function ModelChip(props: { model: ComparedModel; onRemove(): void }) {
  const { ref, version } = props.model;
  const { primaryTitle } = useEntityPresentation(ref);
  return (
    <Chip
      label={
        version === undefined ? primaryTitle : `${primaryTitle} ${version}`
      }
      onDelete={props.onRemove}
    />
  );
}

/** Which models stand side by side; the first is what others are compared with. */
export function ComparedModels({ models }: { models: ComparedModel[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsCompareTranslationRef);
  const [, setParams] = useSearchParams();
  const [model, setModel] = useState<ModelOption>();
  const [version, setVersion] = useState('');
  const show = (next: readonly ComparedModel[]) =>
    setParams(new URLSearchParams(compareModelsQuery(next)));
  const add = () => {
    if (!model) return;
    show([...models, { ref: model.ref, ...(version && { version }) }]);
    setModel(undefined);
    setVersion('');
  };
  return (
    <div className={classes.root}>
      <div className={classes.chips}>
        {models.map(one => (
          <ModelChip
            key={`${one.ref}@${one.version ?? ''}`}
            model={one}
            onRemove={() => show(models.filter(other => other !== one))}
          />
        ))}
      </div>
      {models.length < MAX_SIDE_BY_SIDE ? (
        <FilterBar>
          <ModelField
            label={t('models.model')}
            value={model?.ref}
            onChange={next => {
              setModel(next);
              setVersion('');
            }}
          />
          <Field
            select
            label={t('models.version')}
            disabled={!model}
            value={version}
            onChange={({ target }) => setVersion(target.value)}
          >
            <MenuItem value="">{t('models.lastEvaluated')}</MenuItem>
            {model?.versions.map(one => (
              <MenuItem key={one} value={one}>
                {one}
              </MenuItem>
            ))}
          </Field>
          <Button variant="outlined" disabled={!model} onClick={add}>
            {t('models.add')}
          </Button>
        </FilterBar>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {t('models.full', { max: String(MAX_SIDE_BY_SIDE) })}
        </Typography>
      )}
    </div>
  );
}
