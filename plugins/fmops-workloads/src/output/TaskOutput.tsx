import { makeStyles } from '@material-ui/core/styles';
import { DefaultTemplateOutputs, type TaskOutputProps } from '../alpha';
import { LiveOutput } from './LiveOutput';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

/**
 * What a task has led to: the run or endpoint of the project that it made, live,
 * and the template's own words. The link to the runs is left out: they are here.
 */
export function TaskOutput({ output }: TaskOutputProps) {
  const classes = useStyles();
  const project = output?.links?.find(({ entityRef }) => entityRef)?.entityRef;
  if (!output || !project) {
    return <DefaultTemplateOutputs output={output} />;
  }
  const links = output.links?.filter(({ url }) => !url?.endsWith('/runs'));
  return (
    <div className={classes.root}>
      <LiveOutput key={project} entityRef={project} />
      <DefaultTemplateOutputs output={{ ...output, links }} />
    </div>
  );
}
