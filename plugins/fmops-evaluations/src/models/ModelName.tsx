import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';

/** A version of a model, with a link to the model. */
export function ModelName(props: { model: { ref: string; version?: string } }) {
  const { ref, version } = props.model;
  return (
    <>
      <EntityRefLink entityRef={ref} />
      <Typography variant="caption" color="textSecondary" component="div">
        {version ? `Version ${version}` : 'Version not stated'}
      </Typography>
    </>
  );
}
