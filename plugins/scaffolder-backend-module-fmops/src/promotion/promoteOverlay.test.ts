import { promoteOverlay } from './promoteOverlay';

const overlay = (environment: string, rest = '') => `# Of ${environment}
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: team-${environment}
labels:
  - pairs:
      fmops.dev/environment: ${environment}
resources:
  - ../../base
${rest}`;

const promote = (source: string, target: string, image?: string) =>
  promoteOverlay(
    { environment: 'preprod', text: overlay('preprod', source) },
    { environment: 'prod', text: overlay('prod', target) },
    image,
  );

const IMAGES = `images:
  - name: registry.example.com/trainer
    newTag: "1.1"
`;

describe('promoteOverlay', () => {
  it('takes over what runs, and leaves what is of the environment', () => {
    const text = promote(IMAGES, '');
    expect(text).toBe(overlay('prod', IMAGES));
  });

  it('takes away what no longer runs', () => {
    expect(promote('', IMAGES)).toBe(overlay('prod'));
  });

  it('changes nothing where nothing is to be changed', () => {
    expect(promote(IMAGES, IMAGES)).toBe(overlay('prod', IMAGES));
  });

  it.each([
    ['registry.example.com/trainer:1.2', 'newTag: "1.2"'],
    [
      `registry.example.com:5000/trainer@sha256:${'a'.repeat(64)}`,
      `digest: sha256:${'a'.repeat(64)}`,
    ],
  ])('promotes the image %s', (image, expected) => {
    expect(promote('', '', image)).toContain(expected);
  });

  it('refuses an image that names no version', () => {
    expect(() => promote('', '', 'registry.example.com/trainer')).toThrow(
      /image: it needs a tag/,
    );
  });

  it.each(['- a', 'a: [', ''])('refuses %j as an overlay', text => {
    expect(() =>
      promoteOverlay(
        { environment: 'dev', text },
        { environment: 'prod', text: overlay('prod') },
      ),
    ).toThrow(/k8s\/overlays\/dev\/kustomization.yaml is no kustomization/);
  });
});
