import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ProblemTexts } from '../errors/ProblemPanel';
import { StartCard } from '../diagnosis/start/StartCard';
import { isExplained } from '../diagnosis/trouble';
import { WhyPanel } from '../diagnosis/WhyPanel';
import { EndpointSections } from '../endpoint/EndpointSections';
import { LogPanel } from '../log/LogPanel';
import { ConditionTree } from '../conditions/ConditionTree';
import { ManifestPanel } from '../manifest/ManifestPanel';
import { NextStepsOf } from '../next/NextStepsOf';
import { BackLink } from './BackLink';
import { DetailColumns } from './DetailColumns';
import { DetailFrame } from './DetailFrame';
import { EventList } from './EventList';
import { runTranslationRef, type RunMessages } from './messages';
import { PodList } from './pods/PodList';
import { RunFacts } from './RunFacts';
import { RunHeader } from './RunHeader';
import { Timeline } from './Timeline';

const problems = (t: RunMessages): ProblemTexts => ({
  forbidden: {
    title: t('problem.forbidden'),
    description: t('problem.forbiddenAdvice'),
  },
  notFound: {
    title: t('problem.notFound'),
    description: t('problem.notFoundAdvice'),
  },
});

/** All about one run, live: header, log, timeline, pods, events, lineage. An endpoint is shown as one. */
export function RunDetail(props: { cluster: string; uid: string }) {
  const { t } = useTranslationRef(runTranslationRef);
  const back = <BackLink>{t('page.back')}</BackLink>;
  return (
    <DetailFrame {...props} noun="run" problems={problems(t)} back={back}>
      {(details, stream) =>
        details.workload.category === 'endpoint' ? (
          <EndpointSections details={details} stream={stream} back={back} />
        ) : (
          <>
            <RunHeader
              workload={details.workload}
              stream={stream}
              explained={isExplained(details)}
              back={back}
            />
            <WhyPanel details={details} />
            <NextStepsOf workload={details.workload} />
            <DetailColumns
              main={
                <>
                  <LogPanel details={details} />
                  <PodList details={details} />
                  <EventList events={details.events} />
                  <ManifestPanel
                    workload={details.workload.ref}
                    gone={Boolean(details.workload.deletedAt)}
                  />
                </>
              }
              side={
                <>
                  <RunFacts details={details} />
                  <Timeline transitions={details.transitions} />
                  <StartCard details={details} />
                  {details.conditions && (
                    <ConditionTree
                      conditions={details.conditions}
                      parts={details.parts}
                    />
                  )}
                </>
              }
            />
          </>
        )
      }
    </DetailFrame>
  );
}
