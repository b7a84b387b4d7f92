import { CodeSnippet } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';

interface HowToAddProps {
  kind: string;
  /** The least that an entity of the kind says, as YAML. */
  example: string;
}

/** Says how an entity of a kind gets into the catalog. */
export function HowToAdd({ kind, example }: HowToAddProps) {
  return (
    <>
      <Typography>
        Connect a registry, register one by a form under Create, or describe one
        in a YAML file and add the file to the catalog: as a location under{' '}
        <code>catalog.locations</code> in the portal's configuration, or by its
        address under Create. Kinds that a location may bring are listed in its{' '}
        <code>rules</code>: {kind} must be among them. Entities that the catalog
        refuses are named in its log.
      </Typography>
      <CodeSnippet language="yaml" text={example} />
    </>
  );
}
