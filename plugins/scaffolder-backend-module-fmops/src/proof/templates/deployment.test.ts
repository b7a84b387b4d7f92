import { parse } from 'yaml';
import { DryRuns } from '../../__testUtils__/proof/DryRuns';
import { formsOf } from '../../__testUtils__/proof/formValues';
import { proveTemplates } from '../../__testUtils__/proof/proveTemplates';
import { templatesOf } from '../../__testUtils__/proof/templates';

proveTemplates('deployment');

it('the README of an application gives the portal the endpoints of all environments', async () => {
  const item = templatesOf('deployment').find(
    ({ template }) => template.metadata.name === 'generative-ai-app',
  )!;
  const [form] = formsOf(item.template);
  const dryRuns = await DryRuns.start();
  try {
    const read = async (endpoints: object) => {
      const values = { ...form, ...endpoints };
      const { files, error } = await dryRuns.render(item, values);
      expect(error).toBeUndefined();
      const asked = [...files]
        .filter(([file]) => /^(config|k8s\/overlays)\/.*\.yaml$/.test(file))
        .map(([, text]) => parse(text)?.portal?.endpoint)
        .filter(Boolean);
      const example = /^```yaml\n(backend:[^]+?)^```/m.exec(
        files.get('README.md')!,
      );
      const { applications } = parse(example![1]).fmops.evaluations.ratings;
      return { asked: new Set(asked), given: applications[0].endpoints };
    };
    const one = await read({
      preprodEndpoint: undefined,
      prodEndpoint: undefined,
    });
    expect(one.given).toEqual([form.endpoint]);
    expect(one.asked).toEqual(new Set(one.given));

    const others = await read({
      preprodEndpoint: 'component:default/assistant-endpoint-preprod',
      prodEndpoint: 'component:default/assistant-endpoint-prod',
    });
    expect(others.given).toHaveLength(3);
    expect(others.asked).toEqual(new Set(others.given));
  } finally {
    await dryRuns.stop();
  }
});
