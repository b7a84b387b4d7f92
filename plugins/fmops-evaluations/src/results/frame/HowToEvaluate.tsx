import Typography from '@material-ui/core/Typography';
import { Notice } from '../../layout/Notice';

/** Says how evaluations come here. */
export function HowToEvaluate({ title }: { title: string }) {
  return (
    <Notice title={title}>
      <Typography>
        Start an evaluation from the page of a model: its run delivers the
        results. Or import the results of lm-evaluation-harness, LightEval,
        MLflow or a model card.
      </Typography>
    </Notice>
  );
}
