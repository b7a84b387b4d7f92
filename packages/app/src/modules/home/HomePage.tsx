import { Content } from '@backstage/core-components';
import { useTemplateObstacle } from '@fmops/backstage-plugin-fmops-models';
import { RecentRuns } from '@fmops/backstage-plugin-fmops-workloads';
import Grid from '@material-ui/core/Grid';
import { StepCard } from './StepCard';
import { steps } from './steps';
import { useFacts } from './useFacts';

/** The start page: what can be done here. */
export const HomePage = () => {
  const facts = useFacts();
  const { obstacle } = useTemplateObstacle();
  return (
    <Content>
      <Grid container spacing={3} alignItems="stretch">
        {steps.map(step => (
          <Grid item xs={12} md={4} key={step.id}>
            <StepCard
              step={step}
              fact={facts[step.id]}
              obstacle={step.id === 'tune' ? obstacle : undefined}
            />
          </Grid>
        ))}
        <Grid item xs={12}>
          <RecentRuns />
        </Grid>
      </Grid>
    </Content>
  );
};
