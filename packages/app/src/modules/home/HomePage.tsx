import { Content } from '@backstage/core-components';
import Grid from '@material-ui/core/Grid';
import { StepCard } from './StepCard';
import { steps } from './steps';
import { useFacts } from './useFacts';

/** The start page: what can be done here. */
export const HomePage = () => {
  const facts = useFacts();
  return (
    <Content>
      <Grid container spacing={3} alignItems="stretch">
        {steps.map(step => (
          <Grid item xs={12} md={4} key={step.id}>
            <StepCard step={step} fact={facts[step.id]} />
          </Grid>
        ))}
      </Grid>
    </Content>
  );
};
