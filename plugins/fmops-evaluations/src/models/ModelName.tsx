import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { modelsTranslationRef } from './messages';

/** A version of a model, with a link to the model. */
export function ModelName(props: { model: { ref: string; version?: string } }) {
  const { t } = useTranslationRef(modelsTranslationRef);
  const { ref, version } = props.model;
  return (
    <>
      <EntityRefLink entityRef={ref} />
      <Typography variant="caption" color="textSecondary" component="div">
        {version ? t('name.version', { version }) : t('name.noVersion')}
      </Typography>
    </>
  );
}
