import { mockServices } from '@backstage/backend-test-utils';
import { readDefaultImages } from './readDefaultImages';

const imagesOf = (fmops: object) =>
  readDefaultImages(
    mockServices.rootConfig({
      data: { fmops: JSON.parse(JSON.stringify(fmops)) },
    }),
  );

it('finds the image of a template, else that of trainings', () => {
  const image = imagesOf({
    images: { 'load-test': 'registry.example.com/load-test:1.0' },
    training: { image: 'registry.example.com/trainer:2.0' },
  });
  expect(image('template:default/load-test')).toMatch(/load-test:1.0$/);
  expect(image('template:default/other')).toMatch(/trainer:2.0$/);
  expect(image('')).toMatch(/trainer:2.0$/);
  expect(image()).toMatch(/trainer:2.0$/);
});

it('has none where nothing is configured', () => {
  expect(imagesOf({})('template:default/load-test')).toBeUndefined();
});
